import { describe, expect, it } from 'vitest';
import { type BodyId, newId, type PersonId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { AppointmentId, Role } from '../../identity/vocabulary.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import { listAdverts, listRoundEvents, readRecruitmentRound } from '../store/reads.ts';
import type { AdvertRoundId, RoundDraft } from '../vocabulary.ts';
import { closeRound, endRound, openRound, reopenRound, resumeRound } from './move-round.ts';
import { writeAdvert } from './write-advert.ts';
import { addRound, changeRound, copyRound, removeRound } from './write-round.ts';

const { db } = await testDatabase();
const city = newId('org');
const village = newId('org');
const groups: BodyId[] = [newId('body'), newId('body')];
await db
  .insertInto('organisations.organisation')
  .values([organisationRow({ id: city }), organisationRow({ id: village })])
  .execute();
await db
  .insertInto('organisations.body')
  .values(groups.map((id) => bodyRow({ id, organisation_id: city, kind: 'consensus_group' })))
  .execute();
const said = (nb: string) => ({ nb, nn: nb, en: nb });
await db
  .insertInto('recruitment.party')
  .values([
    { key: 'host', ...said('byen'), organisations: [city], fallback: null, position: 0 },
    { key: 'others', ...said('de andre'), organisations: null, fallback: 'host', position: 1 },
  ])
  .execute();
const role = newId('role');
await db
  .insertInto('recruitment.role_profile')
  .values({
    ...{ id: role, ...said('medlem'), workload_low: 0, workload_high: 10, release: 'none' },
    ...{ must_meet_physically: false, qualifications: '[]', personal_qualities: '[]' },
  })
  .execute();

async function appointed(as: Role): Promise<PersonId> {
  const id = newId('pers');
  await db
    .insertInto('identity.person')
    .values({
      ...{ id, display_name: as, login: null, password_hash: null, demo: false },
      ...{ created_at: new Date(), ended_at: null },
    })
    .execute();
  await db
    .insertInto('identity.appointment')
    .values({
      ...{ id: newId('app') as AppointmentId, person_id: id, organisation_id: city, role: as },
      ...{ organisation_name: 'Byen', body_id: null, body_name: null, position: 0 },
      ...{ label_nb: as, label_nn: as, label_en: as, valid_from: null, valid_to: null },
    })
    .execute();
  return id;
}
const director = await appointed('director');
const otherDirector = await appointed('director');
const steward = await appointed('shop_steward');

const today = '2019-01-10';
const as = (who: Role, day = today): Acting =>
  actingInTest(who, { organisationId: city, now: new Date(`${day}T10:00:00Z`), today: day });
const recruiter = as('recruiter');

async function newRound(): Promise<AdvertRoundId> {
  const made = await perform(
    db,
    addRound,
    { name: said('Vinter'), party: 'host', issuer: city },
    recruiter,
  );
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
}
const read = async (id: string) => {
  const round = await readRecruitmentRound(db, id);
  if (!round) throw new Error('gone');
  return round;
};
const seen = async (id: string) => ({ id, version: (await read(id)).version });
const change = async (id: string, part: Partial<RoundDraft>, reason = '', acting = recruiter) =>
  perform(db, changeRound, { ...(await seen(id)), change: part, reason }, acting);
const codeOf = (verdict: { ok: true } | { ok: false; refusal: { code: string } }) =>
  verdict.ok ? 'ok' : verdict.refusal.code;

const settled: Partial<RoundDraft> = {
  mandate: { text: 'Vedtatt i rådet', byCase: '3/19' },
  selectionModel: { model: 'best-fit', reason: 'Drøftet med de tillitsvalgte' },
  unionRepresentatives: [{ name: 'Tillitsvalgt', union: 'Forbundet', personId: steward }],
  ...{ advertOn: '2019-01-11', deadline: '2019-01-31', startOn: '2019-02-25' },
  ...{ eraseAfter: '2020-02-25', roles: [role] },
  groups: groups.map((bodyId) => ({ bodyId, decider: director })),
};
async function settledRound(): Promise<AdvertRoundId> {
  const id = await newRound();
  expect(codeOf(await change(id, settled))).toBe('ok');
  for (const bodyId of groups) {
    const typed = { id, bodyId, version: 0, nb: 'Bli med', nn: 'Ver med' };
    expect(codeOf(await perform(db, writeAdvert, typed, recruiter))).toBe('ok');
  }
  return id;
}
async function openedRound(): Promise<AdvertRoundId> {
  const id = await settledRound();
  expect(codeOf(await perform(db, openRound, await seen(id), recruiter))).toBe('ok');
  return id;
}

describe('the gate', () => {
  it('refuses a round with nothing filled in, and lists all four and the rest', async () => {
    const id = await newRound();
    const verdict = await perform(db, openRound, await seen(id), recruiter);
    if (verdict.ok || verdict.refusal.code !== 'not-settled') throw new Error('opened');
    expect(verdict.refusal.missing.map(({ code }) => code)).toEqual([
      ...['mandate', 'decider', 'selection-model', 'union-representative'],
      ...['groups', 'roles', 'days'],
    ]);
    expect((await read(id)).state).toBe('draft');
    expect(await listRoundEvents(db, id)).toEqual([]);
  });

  it('opens once, and keeps what the roles asked then', async () => {
    const id = await settledRound();
    const version = (await read(id)).version;
    const twice = await Promise.all(
      [1, 2].map(() => perform(db, openRound, { id, version }, recruiter)),
    );
    expect(twice.map(codeOf).sort()).toEqual(['changed-meanwhile', 'ok']);
    expect(codeOf(await perform(db, openRound, await seen(id), recruiter))).toBe('not-a-draft');
    await db
      .updateTable('recruitment.role_profile')
      .set({ workload_high: 90 })
      .where('id', '=', role)
      .execute();
    const { state, rolesAsAdvertised } = await read(id);
    expect([state, rolesAsAdvertised?.[0]?.workload.high]).toEqual(['open', 10]);
    expect((await listRoundEvents(db, id)).map(({ did }) => did)).toEqual(['opened']);
  });

  it('never opens a round while somebody takes its mandate away', async () => {
    for (let time = 0; time < 5; time += 1) {
      const id = await settledRound();
      const at = await seen(id);
      const [opened, changed] = await Promise.all([
        perform(db, openRound, at, recruiter),
        perform(db, changeRound, { ...at, change: { mandate: null }, reason: '' }, as('secretary')),
      ]);
      expect([codeOf(opened), codeOf(changed)].sort()).toEqual(['changed-meanwhile', 'ok']);
      const { state, mandate } = await read(id);
      expect(state === 'open').toBe(mandate !== null);
    }
  });

  it('does not open without a text, nor for a director whose time is out', async () => {
    const id = await settledRound();
    const emptied = { id, bodyId: groups[0] ?? '', version: 1, nb: 'Bli med', nn: '' };
    expect(codeOf(await perform(db, writeAdvert, emptied, recruiter))).toBe('ok');
    await db
      .updateTable('identity.appointment')
      .set({ valid_to: '2019-01-09' })
      .where('person_id', '=', director)
      .execute();
    const verdict = await perform(db, openRound, await seen(id), recruiter);
    await db
      .updateTable('identity.appointment')
      .set({ valid_to: null })
      .where('person_id', '=', director)
      .execute();
    expect(!verdict.ok && verdict.refusal).toEqual({
      code: 'not-settled',
      missing: [
        { code: 'decider', groups: expect.arrayContaining(groups) },
        { code: 'text', standard: 'nn', groups: [groups[0]] },
      ],
    });
  });

  it('asks for an order where another advertises', async () => {
    const id = await settledRound();
    const own = await perform(
      db,
      changeRound,
      { ...(await seen(id)), change: { issuer: village }, reason: '' },
      recruiter,
    );
    expect(codeOf(own)).toBe('not-own-issuer');
    await change(id, { party: 'others' });
    const refusal = await perform(db, openRound, await seen(id), recruiter);
    expect(!refusal.ok && refusal.refusal).toEqual({
      code: 'not-settled',
      missing: [{ code: 'order' }],
    });
    const onBehalf = { orderedBy: 'Rådet', orderedByCase: '4/19', orderedOn: null };
    await change(id, { onBehalf: { ...onBehalf, handOverTo: 'Byen' } });
    expect(codeOf(await perform(db, openRound, await seen(id), recruiter))).toBe('ok');
  });
});

describe('an open round', () => {
  it('keeps what applicants rely on, whatever is sent', async () => {
    const id = await openedRound();
    const frozen: Partial<RoundDraft>[] = [
      ...[{ mandate: null }, { selectionModel: null }, { groups: [] }, { roles: [] }],
      ...[{ party: 'others' }, { issuer: village }, { advertOn: null }, { tool: 'Et annet' }],
    ];
    for (const part of frozen) {
      expect(codeOf(await change(id, part, 'Vi ombestemte oss'))).toBe('is-frozen');
    }
    expect(codeOf(await change(id, { deadline: '2019-01-20' }, 'x'))).toBe('deadline-only-later');
    expect(codeOf(await change(id, { unionRepresentatives: [] }, 'x'))).toBe('would-lack');
    const nobody = groups.map((bodyId) => ({ bodyId, decider: null }));
    expect(codeOf(await change(id, { groups: nobody }, 'x'))).toBe('would-lack');
    expect(codeOf(await perform(db, removeRound, await seen(id), recruiter))).toBe('not-a-draft');
  });

  it('gets another decider and a later deadline with a reason that stays in sight', async () => {
    const id = await openedRound();
    const handed = groups.map((bodyId) => ({ bodyId, decider: otherDirector }));
    expect(codeOf(await change(id, { groups: handed }))).toBe('reason-is-missing');
    expect(codeOf(await change(id, { groups: handed }, 'Permisjon'))).toBe('ok');
    expect(codeOf(await change(id, { deadline: '2019-02-07' }, 'Få søkere'))).toBe('ok');
    const events = await listRoundEvents(db, id);
    expect(events.map(({ did, parts, reason }) => [did, parts, reason])).toEqual([
      ['changed', ['deadline'], 'Få søkere'],
      ['changed', ['groups'], 'Permisjon'],
      ['opened', [], ''],
    ]);
    const [logged] = await readLog(db, { subjectId: id, limit: 1 });
    expect(logged).toMatchObject({
      command: 'adverts.change-round',
      before: { deadline: '2019-01-31' },
      after: { deadline: '2019-02-07', reason: 'Få søkere' },
    });
  });

  it('has its texts corrected with the day in sight, and never emptied', async () => {
    const id = await openedRound();
    const typed = { id, bodyId: groups[0] ?? '', version: 1, nb: 'Bli med nå', nn: '' };
    expect(codeOf(await perform(db, writeAdvert, typed, recruiter))).toBe('line-is-empty');
    const whole = { ...typed, nn: 'Ver med no' };
    const both = await Promise.all([1, 2].map(() => perform(db, writeAdvert, whole, recruiter)));
    expect(both.map(codeOf).sort()).toEqual(['changed-meanwhile', 'ok']);
    const advert = (await listAdverts(db, id)).find(({ bodyId }) => bodyId === groups[0]);
    expect(advert).toMatchObject({ nb: 'Bli med nå', correctedOn: today, version: 2 });
    const untouched = (await listAdverts(db, id)).find(({ bodyId }) => bodyId === groups[1]);
    expect(untouched?.correctedOn).toBe(null);
  });

  it('is closed, opened again, closed, ended and taken up again, each from its own state', async () => {
    const id = await openedRound();
    const step = async (order: typeof closeRound) =>
      codeOf(await perform(db, order, await seen(id), recruiter));
    expect(await step(endRound)).toBe('not-in-state');
    expect(await step(closeRound)).toBe('ok');
    expect(await step(closeRound)).toBe('not-in-state');
    expect((await read(id)).closedAt).not.toBe(null);
    expect(await step(reopenRound)).toBe('ok');
    expect((await read(id)).closedAt).toBe(null);
    expect(await step(closeRound)).toBe('ok');
    expect(await step(endRound)).toBe('ok');
    expect(codeOf(await change(id, { name: said('Ny') }, 'x'))).toBe('round-has-ended');
    const typed = { id, bodyId: groups[0] ?? '', version: 1, nb: 'a', nn: 'b' };
    expect(codeOf(await perform(db, writeAdvert, typed, recruiter))).toBe('round-has-ended');
    expect(await step(resumeRound)).toBe('ok');
    expect((await read(id)).state).toBe('closed');
  });
});

describe('writing a round', () => {
  it('is for those who recruit; the others change nothing', async () => {
    const id = await settledRound();
    const before = await read(id);
    const strangers = ['member', 'director', 'shop_steward', 'vendor', 'reader', 'expert'] as const;
    const at = await seen(id);
    for (const stranger of strangers) {
      const who = as(stranger);
      const verdicts = [
        await perform(db, openRound, at, who),
        await perform(db, changeRound, { ...at, change: { mandate: null }, reason: 'x' }, who),
        await perform(db, removeRound, at, who),
        await perform(db, addRound, { name: said('x'), party: 'host', issuer: city }, who),
        await perform(
          db,
          writeAdvert,
          { id, bodyId: groups[0] ?? '', version: 1, nb: 'x', nn: 'x' },
          who,
        ),
      ];
      expect(verdicts.map(codeOf)).toEqual(Array(5).fill('role-may-not'));
    }
    expect(await read(id)).toEqual(before);
  });

  it('tells the second of two who write from the same page', async () => {
    const id = await newRound();
    const at = await seen(id);
    const write = (nb: string) =>
      perform(db, changeRound, { ...at, change: { name: said(nb) }, reason: '' }, recruiter);
    const both = await Promise.all([write('Den ene'), write('Den andre')]);
    expect(both.map(codeOf).sort()).toEqual(['changed-meanwhile', 'ok']);
    expect((await read(id)).version).toBe(2);
  });

  it('takes the texts of a group away with the group, and none for a group it has not', async () => {
    const id = await settledRound();
    await change(id, { groups: [{ bodyId: groups[0] as BodyId, decider: null }] });
    expect((await listAdverts(db, id)).map(({ bodyId }) => bodyId)).toEqual([groups[0]]);
    const typed = { id, bodyId: groups[1] ?? '', version: 0, nb: 'x', nn: 'x' };
    expect(codeOf(await perform(db, writeAdvert, typed, recruiter))).toBe('not-found');
    expect(codeOf(await perform(db, removeRound, await seen(id), recruiter))).toBe('ok');
    expect(await readRecruitmentRound(db, id)).toBe(undefined);
  });

  it('copies texts, groups and days for another party, and nothing of who decides', async () => {
    const from = await openedRound();
    const made = await perform(
      db,
      copyRound,
      { id: from, name: said('De andre'), party: 'others', issuer: village },
      recruiter,
    );
    if (!made.ok) throw new Error(made.refusal.code);
    const copy = await read(made.value);
    expect(copy).toMatchObject({
      ...{ state: 'draft', party: 'others', issuer: village, parallelTo: from },
      ...{ mandate: null, selectionModel: null, unionRepresentatives: [], rolesAsAdvertised: null },
      ...{ deadline: '2019-01-31', roles: [role], onBehalf: null },
    });
    expect(copy.groups.map(({ decider }) => decider)).toEqual([null, null]);
    expect((await listAdverts(db, copy.id)).map(({ nb }) => nb)).toEqual(['Bli med', 'Bli med']);
    // In the name of others it is theirs from then on.
    const given = await perform(db, openRound, await seen(copy.id), recruiter);
    expect(codeOf(given)).toBe('not-found');
    const theirs = actingInTest('recruiter', { ...recruiter, organisationId: village });
    const verdict = await perform(db, openRound, await seen(copy.id), theirs);
    const missing =
      !verdict.ok && verdict.refusal.code === 'not-settled' && verdict.refusal.missing;
    expect((missing || []).map(({ code }) => code)).toEqual([
      ...['mandate', 'decider', 'selection-model', 'union-representative'],
    ]);
  });
});
