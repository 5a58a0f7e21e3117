import { describe, expect, it } from 'vitest';
import { type BodyId, newId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { readLog } from '../../audit/index.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import {
  listHeldSeats,
  listParties,
  listQuotas,
  readPartiesRevision,
} from '../store/quota-reads.ts';
import {
  listCommonKeys,
  listFigureEvents,
  listFigures,
  listNeeds,
  readFigure,
} from '../store/reads.ts';
import type { Party, StatedDraft } from '../vocabulary.ts';
import { correctFigure, makeFigureActive, removeFigure, stateFigure } from './keep-figures.ts';
import { addNeed, changeNeed, removeNeed, type TypedNeed } from './keep-needs.ts';
import { setParties } from './set-parties.ts';
import { setQuotas } from './set-quotas.ts';
import { addRoleProfile, changeRoleProfile } from './write-role-profile.ts';

const { db } = await testDatabase();
const city = newId('org');
await db
  .insertInto('organisations.organisation')
  .values(organisationRow({ id: city }))
  .execute();

const as = (role: Role): Acting =>
  actingInTest(role, {
    organisationId: city,
    now: new Date('2019-01-10T10:00:00Z'),
    today: '2019-01-10',
  });
const secretary = as('secretary');
const said = (nb: string) => ({ nb, nn: nb, en: nb });
const strangers: readonly Role[] = ['member', 'expert', 'vendor', 'reader'];

const parties: readonly Party[] = [
  { key: 'host', name: said('Byen'), organisations: [city], fallback: null },
  { key: 'others', name: said('de andre'), organisations: 'all-others', fallback: 'host' },
];
const first = await perform(db, setParties, { seen: 0, parties }, secretary);
if (!first.ok) throw new Error(first.refusal.code);

async function group(kind = 'consensus_group'): Promise<BodyId> {
  const id = newId('body');
  await db
    .insertInto('organisations.body')
    .values(bodyRow({ id, organisation_id: city, kind }))
    .execute();
  return id;
}
const quotas = (host: number, others: number, sendsNoMore = false) => [
  { party: 'host', seats: host, sendsNoMore: false },
  { party: 'others', seats: others, sendsNoMore },
];

describe('quotas', () => {
  it('are set once by ten who set them at once, and the others are told by whom', async () => {
    const bodyId = await group();
    const verdicts = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        perform(db, setQuotas, { bodyId, seen: 0, quotas: quotas(at + 1, 1) }, secretary),
      ),
    );
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    for (const one of verdicts) {
      if (!one.ok) expect(one.refusal).toEqual({ code: 'changed-meanwhile', by: 'secretary' });
    }
    expect(await listQuotas(db, bodyId)).toHaveLength(2);
    const again = await perform(
      db,
      setQuotas,
      { bodyId, seen: 1, quotas: quotas(19, 10, true) },
      secretary,
    );
    expect(again.ok).toBe(true);
    expect((await listQuotas(db, bodyId))[1]).toMatchObject({ seats: 10, sendsNoMore: true });
  });

  it('are refused whole where one is wrong, in a body that is no group, and to strangers', async () => {
    const bodyId = await group();
    const set = (input: Partial<Parameters<typeof setQuotas.run>[1]>, acting = secretary) =>
      perform(db, setQuotas, { bodyId, seen: 0, quotas: quotas(1, 1), ...input }, acting);
    expect(await set({ quotas: quotas(1, -1) })).toMatchObject({
      refusal: { code: 'no-such-seats', party: 'others' },
    });
    expect(await set({ quotas: quotas(0, 0) })).toMatchObject({
      refusal: { code: 'no-seats-at-all' },
    });
    expect(await set({ quotas: [] })).toMatchObject({ refusal: { code: 'no-such-party' } });
    expect(await set({ bodyId: await group('committee') })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    for (const role of strangers) {
      expect(await set({}, as(role))).toMatchObject({ refusal: { code: 'role-may-not' } });
    }
    expect(await listQuotas(db, bodyId)).toEqual([]);
    expect((await set({})).ok).toBe(true);
  });

  it('are logged where they change, and not where they do not', async () => {
    const bodyId = await group();
    await perform(db, setQuotas, { bodyId, seen: 0, quotas: quotas(3, 2) }, secretary);
    const same = await perform(db, setQuotas, { bodyId, seen: 1, quotas: quotas(3, 2) }, secretary);
    expect(same.ok).toBe(true);
    const log = await readLog(db, { subjectId: `quota:${bodyId}`, limit: 10 });
    expect(log.map(({ command }) => command)).toEqual(['recruitment.set-quotas']);
  });
});

describe('the parties', () => {
  it('are changed by one of two at once, keep their quotas, and are not taken from under them', async () => {
    const seen = await readPartiesRevision(db);
    const renamed = (nb: string) =>
      parties.map((one) => (one.key === 'host' ? { ...one, name: said(nb) } : one));
    const verdicts = await Promise.all(
      ['Trondheim', 'Storbyen'].map((nb) =>
        perform(db, setParties, { seen, parties: renamed(nb) }, secretary),
      ),
    );
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    const now = await readPartiesRevision(db);
    const other = parties.map((one) => ({
      ...one,
      key: `x-${one.key}`,
      fallback: one.fallback ? `x-${one.fallback}` : null,
    }));
    expect(await perform(db, setParties, { seen: now, parties: other }, secretary)).toMatchObject({
      refusal: { code: 'party-has-seats' },
    });
    const bodyId = await group();
    await perform(db, setQuotas, { bodyId, seen: 0, quotas: quotas(2, 2, true) }, secretary);
    const alone = parties.map((one) => ({ ...one, fallback: null }));
    expect(await perform(db, setParties, { seen: now, parties: alone }, secretary)).toMatchObject({
      refusal: { code: 'no-such-fallback' },
    });
    expect((await listParties(db))[1]?.fallback).toBe('host');
  });

  it('may change places: the one that took all others names its own', async () => {
    const seen = await readPartiesRevision(db);
    const swapped: readonly Party[] = [
      { key: 'host', name: said('alle andre'), organisations: 'all-others', fallback: null },
      { key: 'others', name: said('byen'), organisations: [city], fallback: 'host' },
    ];
    expect((await perform(db, setParties, { seen, parties: swapped }, secretary)).ok).toBe(true);
    const back = await perform(db, setParties, { seen: seen + 1, parties }, secretary);
    expect(back.ok && (await listParties(db)).map(({ organisations }) => organisations)).toEqual([
      [city],
      'all-others',
    ]);
  });
});

describe('held seats', () => {
  it('are those of members whom somebody holds that day', async () => {
    const bodyId = await group();
    const seat = (holder: string | null, more = {}) => ({
      ...{ id: newId('seat'), body_id: bodyId, role: 'member' as const, side: null },
      ...{ represents: null, holder, holder_person_id: null, email: null, organisation_id: city },
      ...{ deputy_for_seat: null, deputy_for_side: null, rank: 1, weight: 1 },
      ...{ appointed_by_case: null, valid_from: null, valid_to: null, position: 1 },
      ...more,
    });
    await db
      .insertInto('organisations.seat')
      .values([
        seat('Medlem 1'),
        seat(null),
        seat('Vara', { role: 'deputy' }),
        seat('Observatør', { role: 'observer' }),
        seat('Gammelt medlem', { valid_to: '2019-01-09' }),
        seat('Nytt medlem', { valid_from: '2019-01-11' }),
        seat('Siste dag', { valid_to: '2019-01-10', organisation_id: null }),
      ])
      .execute();
    const held = (await listHeldSeats(db, '2019-01-10')).filter((one) => one.bodyId === bodyId);
    expect(held.map(({ organisationId }) => organisationId)).toEqual([city, null]);
  });
});

const stated = (key: string, low: number, high = low): StatedDraft => ({
  ...{ key, name: said('Oppgitt'), source: 'Notat', statedOn: '2019-01-09' },
  ...{ unit: 'people', low, high, about: false },
});
async function entered(draft: StatedDraft) {
  const verdict = await perform(db, stateFigure, { draft }, secretary);
  if (!verdict.ok) throw new Error(verdict.refusal.code);
  const figure = await readFigure(db, verdict.value);
  if (!figure) throw new Error('The figure was not stored.');
  return figure;
}

describe('figures', () => {
  it('are made active one at a time, whoever decides at once, and replace the others', async () => {
    const key = 'experts-first';
    const figures = [
      await entered(stated(key, 8, 10)),
      await entered(stated(key, 6, 10)),
      await entered(stated(key, 9)),
    ];
    const verdicts = await Promise.all(
      figures.map((one) => perform(db, makeFigureActive, { ...one, byCase: '12/19' }, secretary)),
    );
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    const states = (await listFigures(db)).filter((one) => one.key === key);
    expect(states.map(({ state }) => state).toSorted()).toEqual(['active', 'replaced', 'replaced']);
    const active = states.find(({ state }) => state === 'active');
    if (!active) throw new Error('Nothing is active.');
    const twice = await perform(db, makeFigureActive, { ...active, byCase: '13/19' }, secretary);
    expect(twice).toMatchObject({ refusal: { code: 'active-already' } });
    const later = states.find(({ state }) => state === 'replaced');
    if (!later) throw new Error('Nothing is replaced.');
    const switched = await perform(db, makeFigureActive, { ...later, byCase: '14/19' }, secretary);
    expect(switched.ok).toBe(true);
    for (const command of [correctFigure, removeFigure] as const) {
      const now = await readFigure(db, later.id);
      if (!now) throw new Error('The figure went away.');
      const order = { ...now, draft: stated(key, 1) };
      expect(await perform(db, command, order, secretary)).toMatchObject({
        refusal: { code: 'figure-is-decided', by: '14/19' },
      });
    }
  });

  it('are not made active without a case, nor by those who may only read', async () => {
    const one = await entered(stated('members-total', 200));
    expect(await perform(db, makeFigureActive, { ...one, byCase: ' ' }, secretary)).toMatchObject({
      refusal: { code: 'line-is-empty', field: 'case' },
    });
    for (const role of strangers) {
      expect(
        await perform(db, makeFigureActive, { ...one, byCase: '1/19' }, as(role)),
      ).toMatchObject({ refusal: { code: 'role-may-not' } });
    }
    expect((await readFigure(db, one.id))?.state).toBe('open');
  });

  it('are corrected by the first of two, and leave their history when taken away', async () => {
    const one = await entered(stated('members-total', 130, 150));
    const verdicts = await Promise.all(
      [131, 132].map((low) =>
        perform(db, correctFigure, { ...one, draft: stated('members-total', low, 150) }, secretary),
      ),
    );
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await perform(db, removeFigure, one, secretary)).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
    const now = await readFigure(db, one.id);
    if (!now) throw new Error('The figure went away.');
    expect((await perform(db, removeFigure, now, secretary)).ok).toBe(true);
    expect(await readFigure(db, one.id)).toBeUndefined();
    expect(await perform(db, removeFigure, now, secretary)).toMatchObject({
      refusal: { code: 'not-found' },
    });
    const events = (await listFigureEvents(db)).filter(({ figureId }) => figureId === one.id);
    expect(events.map(({ did }) => did)).toEqual(['removed', 'corrected', 'stated']);
  });

  it('are written down once from one source, and days keep what they hang on', async () => {
    const draft: StatedDraft = {
      ...{ key: 'experts-start', name: said('Oppstart'), source: 'Notat', statedOn: null },
      ...{ unit: 'date', from: '2019-02-25', to: '2019-02-25', hangsOn: 'council-decision' },
    };
    const verdicts = await Promise.all(
      [1, 2, 3].map(() => perform(db, stateFigure, { draft }, secretary)),
    );
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    for (const one of verdicts) if (!one.ok) expect(one.refusal.code).toBe('stated-already');
    const found = (await listFigures(db)).find(({ key }) => key === 'experts-start');
    expect(found).toMatchObject({ from: '2019-02-25', hangsOn: 'council-decision' });
  });
});

const need = (nb: string, more: Partial<TypedNeed> = {}): TypedNeed => ({
  ...{ text: said(nb), kind: 'specific', parent: null, commonKey: null, newKey: null, atLeast: 1 },
  ...more,
});

describe('needs', () => {
  it('are there once however many add the same at once, with a key that is made once', async () => {
    const groups = [await group(), await group()];
    const verdicts = await Promise.all(
      groups.flatMap((bodyId) =>
        [1, 2, 3].map(() =>
          perform(
            db,
            addNeed,
            { bodyId, need: need('Medikament', { newKey: said('Medikament') }) },
            secretary,
          ),
        ),
      ),
    );
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(2);
    expect((await listCommonKeys(db)).filter(({ key }) => key === 'medikament')).toHaveLength(1);
    for (const bodyId of groups) {
      expect((await listNeeds(db, bodyId)).map(({ commonKey }) => commonKey)).toEqual([
        'medikament',
      ]);
    }
  });

  it('make no key where the need itself is refused', async () => {
    const bodyId = await group();
    const order = { bodyId, need: need(' ', { newKey: said('Aldri brukt') }) };
    expect(await perform(db, addNeed, order, secretary)).toMatchObject({
      refusal: { code: 'line-is-empty', field: 'text.nb' },
    });
    expect((await listCommonKeys(db)).some(({ key }) => key === 'aldri-brukt')).toBe(false);
  });

  it('stand under one of their own group, not of another’s', async () => {
    const [bodyId, elsewhere] = [await group(), await group()];
    const above = await perform(db, addNeed, { bodyId, need: need('Oppsøkende') }, secretary);
    if (!above.ok) throw new Error(above.refusal.code);
    const under = need('Recovery', { parent: above.value });
    expect(await perform(db, addNeed, { bodyId: elsewhere, need: under }, secretary)).toMatchObject(
      { refusal: { code: 'no-such-parent' } },
    );
    expect((await perform(db, addNeed, { bodyId, need: under }, secretary)).ok).toBe(true);
    const [found] = await listNeeds(db, bodyId);
    if (!found) throw new Error('The need was not stored.');
    expect(await perform(db, removeNeed, found, secretary)).toMatchObject({
      refusal: { code: 'has-needs-under-it', count: 1 },
    });
  });

  it('are changed by the first of two at once, and never by those who may only read', async () => {
    const bodyId = await group();
    await perform(db, addNeed, { bodyId, need: need('Booking') }, secretary);
    const [found] = await listNeeds(db, bodyId);
    if (!found) throw new Error('The need was not stored.');
    const verdicts = await Promise.all(
      ['Timebok', 'Venteliste'].map((nb) =>
        perform(db, changeNeed, { ...found, need: need(nb) }, secretary),
      ),
    );
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    for (const role of strangers) {
      expect(await perform(db, removeNeed, found, as(role))).toMatchObject({
        refusal: { code: 'role-may-not' },
      });
    }
    expect(await perform(db, removeNeed, found, secretary)).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
    expect(await perform(db, removeNeed, { ...found, version: 2 }, secretary)).toMatchObject({
      ok: true,
    });
  });
});

describe('roles', () => {
  it('are changed by the first of two, and ask nothing of a party that is not there', async () => {
    const draft = {
      ...{ name: said('Fagekspert'), workload: { low: 5, high: 40 }, release: 'partly' as const },
      ...{ mustMeetPhysically: true, personalQualities: [] },
      qualifications: [{ text: said('Fast stilling'), party: 'host' }],
    };
    const made = await perform(db, addRoleProfile, { draft }, secretary);
    if (!made.ok) throw new Error(made.refusal.code);
    const change = (more: Partial<typeof draft>) =>
      perform(
        db,
        changeRoleProfile,
        { id: made.value, version: 1, draft: { ...draft, ...more } },
        secretary,
      );
    const verdicts = await Promise.all([
      change({ workload: { low: 5, high: 45 } }),
      change({ workload: { low: 25, high: 100 } }),
    ]);
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    const stranger = [{ text: said('x'), party: 'nobody' }];
    expect(
      await perform(
        db,
        changeRoleProfile,
        { id: made.value, version: 2, draft: { ...draft, qualifications: stranger } },
        secretary,
      ),
    ).toMatchObject({ refusal: { code: 'no-such-party' } });
    expect(await perform(db, addRoleProfile, { draft }, as('member'))).toMatchObject({
      refusal: { code: 'role-may-not' },
    });
  });
});
