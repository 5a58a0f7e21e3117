import { describe, expect, it } from 'vitest';
import { newId } from '../../../../kernel/ids.ts';
import { inTransaction } from '../../../../platform/database/index.ts';
import { testDatabase } from '../../../../platform/database/test-database.ts';
import { testRound } from '../../../adverts/test-rows.ts';
import type { AdvertRoundId } from '../../../adverts/vocabulary.ts';
import { checkLog, readLog } from '../../../audit/index.ts';
import { type Acting, actingAsProgram, perform } from '../../../identity/command.ts';
import { actingInTest } from '../../../identity/test-acting.ts';
import type { Role } from '../../../identity/vocabulary.ts';
import { isMailAddress } from '../../../messages/index.ts';
import { eraseOldApplications } from '../../commands/erase-applicants.ts';
import { registerApplicant } from '../../commands/register-applicant.ts';
import { listApplicants } from '../../store/reads.ts';
import { someDetails, testApplicant } from '../../test-rows.ts';
import { rowsBecomeApplicants } from '../rules/rows-become-applicants.ts';
import { listReceipts, readDraftOf, recalled } from '../store/reads.ts';
import { type ImportChoices, type Mapping, noChoices } from '../vocabulary.ts';
import { chooseForImport, discardImport, keepApplicantsFile } from './keep-applicants-file.ts';
import { takeInApplicants } from './take-in-applicants.ts';

const { db } = await testDatabase();
const as = (role: Role, name: string = role): Acting =>
  actingInTest(role, { name, now: new Date('2019-02-01T10:00:00Z'), today: '2019-02-01' });
const recruiter = as('recruiter', 'Rekrutterer');
const other: Acting = {
  ...as('recruiter', 'En annen rekrutterer'),
  now: new Date('2019-02-01T11:00:00Z'),
};
const [member, home, rehab] = [newId('role'), newId('body'), newId('body')];
const [dressing, drugs, drugsThere] = [newId('need'), newId('need'), newId('need')];
const drugsInGroups = [
  { id: drugs, bodyId: home },
  { id: drugsThere, bodyId: rehab },
];
const open = (columns: object = {}) =>
  inTransaction(db, (tx) =>
    testRound(tx, { groups: [home, rehab], roles: [member], state: 'closed', ...columns }),
  );

const columns = ['Navn', 'E-post', 'Gruppe', 'Telefon', 'Kompetanse'];
const mapping: Mapping = ['name', 'email', 'groups', 'phone', 'needs'];
const forty = Array.from({ length: 40 }, (_, at) => {
  const who = at === 39 ? 0 : at;
  return [`Søker ${who}`, `s${who}@soker.example`, at === 39 ? 'Rehab' : 'Hjemme', '123', ''];
});

function readOf(rows: readonly (readonly string[])[], choices: Partial<ImportChoices> = {}) {
  return rowsBecomeApplicants(
    { columns, rows: rows.map((fields, at) => ({ line: at + 2, fields })) },
    mapping,
    {
      groups: [
        { id: home, names: ['Hjemme'] },
        { id: rehab, names: ['Rehab'] },
      ],
      roles: [],
      employers: [],
      needs: [
        { id: dressing, names: ['Sårstell'], inGroups: [{ id: dressing, bodyId: home }] },
        { id: drugs, names: ['Medikament'], inGroups: drugsInGroups },
      ],
    },
    { ...noChoices, defaultRole: member, ...choices },
    isMailAddress,
  );
}

async function kept(roundId: AdvertRoundId, acting = recruiter): Promise<string> {
  const bytes = new TextEncoder().encode('Navn;E-post\n');
  const input = { roundId, fileName: 'sokere.csv', bytes, choices: noChoices };
  const verdict = await perform(db, keepApplicantsFile, input, acting);
  if (!verdict.ok) throw new Error(verdict.refusal.code);
  return verdict.value;
}

async function takenIn(
  roundId: AdvertRoundId,
  rows: readonly (readonly string[])[],
  { acting = recruiter, tell = false } = {},
) {
  const id = await kept(roundId, acting);
  return perform(
    db,
    takeInApplicants,
    {
      ...{ roundId, id, version: 1, read: readOf(rows), columns, mapping, tell },
      origin: 'https://omforent.example',
    },
    acting,
  );
}

async function unknownNeed(roundId: AdvertRoundId) {
  const id = await kept(roundId);
  const read = readOf([['Søker', 's@soker.example', 'Hjemme', '', 'Stjernekikking']]);
  const input = { roundId, id, version: 1, read, columns, mapping, tell: false, origin: '' };
  return { id, input };
}

describe('a reviewed file', () => {
  it('of forty rows with one address twice becomes 39 people with 40 applications, once', async () => {
    const round = await open();
    const first = await takenIn(round.id, forty);
    expect(first).toMatchObject({
      ok: true,
      value: { counts: { newPeople: 39, newApplications: 40, leftOut: 0 } },
    });
    const stored = await listApplicants(db, round.id);
    expect(stored).toHaveLength(39);
    expect(stored.flatMap(({ applications }) => applications)).toHaveLength(40);
    expect(new Set(stored.map(({ source }) => source))).toEqual(new Set(['import']));
    const again = await takenIn(round.id, forty, { acting: other });
    expect(again).toMatchObject({
      ok: true,
      value: { counts: { newPeople: 0, newApplications: 0, peopleWithMore: 0, nothingNew: 40 } },
    });
    expect(await listApplicants(db, round.id)).toEqual(stored);
    expect(await listReceipts(db, round.id)).toMatchObject([
      { fileName: 'sokere.csv', counts: { nothingNew: 40 } },
      {
        takenInBy: 'Rekrutterer',
        counts: {
          byGroup: [
            { bodyId: home, applications: 39 },
            { bodyId: rehab, applications: 1 },
          ],
        },
      },
    ]);
    const log = JSON.stringify(await readLog(db, { limit: 200 }));
    expect(log).toContain('applications.take-in');
    expect(log).not.toContain('s7@soker.example');
    expect(await readDraftOf(db, round.id, recruiter.actor.personId)).toBeUndefined();
    expect((await recalled(db, columns))?.mapping).toEqual(mapping);
  });

  it('brought by two people at once is taken in once', async () => {
    const round = await open();
    const [one, two] = [await kept(round.id), await kept(round.id, other)];
    const read = readOf(forty);
    const input = {
      roundId: round.id,
      version: 1,
      read,
      columns,
      mapping,
      tell: false,
      origin: '',
    };
    const verdicts = await Promise.all([
      perform(db, takeInApplicants, { ...input, id: one }, recruiter),
      perform(db, takeInApplicants, { ...input, id: two }, other),
      perform(db, takeInApplicants, { ...input, id: one }, recruiter),
    ]);
    const added = verdicts.flatMap((one) => (one.ok ? [one.value.counts.newPeople] : []));
    expect(added.toSorted((a, b) => a - b)).toEqual([0, 39]);
    const refusals = verdicts.flatMap((one) => (one.ok ? [] : [one.refusal.code]));
    expect(refusals).toEqual(['file-is-gone']);
    expect(await listApplicants(db, round.id)).toHaveLength(39);
  });

  it('adds wishes to whoever applied by the form, and leaves what they wrote', async () => {
    const round = await open();
    const there = await inTransaction(db, (tx) =>
      testApplicant(tx, {
        roundId: round.id,
        roleId: member,
        groups: [rehab],
        name: 'Søker Null',
        email: 'S0@soker.example',
      }),
    );
    await inTransaction(db, (tx) =>
      testApplicant(tx, {
        roundId: round.id,
        roleId: member,
        groups: [rehab],
        email: 's1@soker.example',
        state: 'withdrawn',
      }),
    );
    const verdict = await takenIn(round.id, forty);
    expect(verdict).toMatchObject({
      value: { counts: { newPeople: 37, peopleWithMore: 1, leftOut: 1, newApplications: 38 } },
    });
    const stored = await listApplicants(db, round.id, 'all');
    expect(stored.find(({ id }) => id === there.id)).toMatchObject({
      name: 'Søker Null',
      phone: '123',
      source: 'form',
      applications: [{ bodyId: rehab }, { bodyId: home }],
    });
    expect(stored.filter(({ state }) => state === 'withdrawn')).toHaveLength(1);
  });

  it('keeps the needs that each says to meet in the groups applied for, and adds what is new', async () => {
    const round = await open();
    const row = (group: string, needs: string) => ['Søker', 's@soker.example', group, '', needs];
    const first = await takenIn(round.id, [row('Hjemme', 'medikament|Sårstell')]);
    expect(first).toMatchObject({ value: { counts: { newPeople: 1 } } });
    const said = async () => {
      const [one] = await listApplicants(db, round.id);
      return { says: new Set(one?.saysToMeet.map(({ needId }) => needId)), version: one?.version };
    };
    expect((await said()).says).toEqual(new Set([drugs, dressing]));
    const { version } = await said();
    await takenIn(round.id, [row('Hjemme', 'Sårstell')]);
    expect((await said()).version).toBe(version);
    expect(await takenIn(round.id, [row('Rehab', 'Medikament, sårstell')])).toMatchObject({
      value: { counts: { peopleWithMore: 1, newApplications: 1 } },
    });
    expect((await said()).says).toEqual(new Set([drugs, dressing, drugsThere]));
    const { id, input } = await unknownNeed(round.id);
    expect(await perform(db, takeInApplicants, input, recruiter)).toMatchObject({
      refusal: { code: 'unknown-words', count: 1 },
    });
    expect((await readDraftOf(db, round.id, recruiter.actor.personId))?.id).toBe(id);
  });

  it('remembers which needs words mean, and forgets words that mean none', async () => {
    const round = await open();
    const meanings = {
      ...noChoices.meanings,
      needs: { pillekyndig: drugs, 'jobbet hos kari nordfjord': '' as const },
    };
    const id = await kept(round.id);
    const chosen = { roundId: round.id, id, version: 1, choices: { ...noChoices, meanings } };
    await perform(db, chooseForImport, chosen, recruiter);
    const row = [
      'Søker',
      's@soker.example',
      'Hjemme',
      '',
      'Pillekyndig; Jobbet hos Kari Nordfjord',
    ];
    const input = { roundId: round.id, id, version: 2, columns, mapping, tell: false, origin: '' };
    const read = readOf([row], { meanings });
    expect(await perform(db, takeInApplicants, { ...input, read }, recruiter)).toMatchObject({
      ok: true,
    });
    expect((await listApplicants(db, round.id))[0]?.saysToMeet).toEqual([
      { needId: drugs, how: '' },
    ]);
    expect((await recalled(db, columns))?.meanings.needs).toEqual({ pillekyndig: drugs });
  });

  it('mails each who is new a link of their own, and nobody twice', async () => {
    const round = await open();
    expect(await takenIn(round.id, forty, { tell: true })).toMatchObject({ value: { told: 39 } });
    expect(await takenIn(round.id, forty, { tell: true })).toMatchObject({ value: { told: 0 } });
  });

  it('of more rows than are written at a time makes each person once, in order, and logs each', async () => {
    const round = await open();
    const rows = Array.from({ length: 1_201 }, (_, at) => [
      ...[`Søker ${at}`, `s${at}@mange.example`, 'Hjemme', '123', 'Medikament; Sårstell'],
    ]);
    const before = (await readLog(db, { limit: 1 }))[0]?.number ?? 0;
    expect(await takenIn(round.id, rows, { tell: true })).toMatchObject({
      value: { told: 1_201, counts: { newPeople: 1_201 } },
    });
    const stored = await listApplicants(db, round.id);
    expect(stored.map(({ name }) => name)).toEqual(rows.map(([name]) => name));
    expect(stored.every(({ saysToMeet }) => saysToMeet.length === 2)).toBe(true);
    const [last] = await readLog(db, { limit: 1 });
    expect(last).toMatchObject({ number: before + 1_202, subjectKind: 'applicants' });
    expect(await checkLog(db)).toMatchObject({ whole: true });
  });

  it('meets somebody who is put in by hand at the same moment once', async () => {
    const round = await open();
    const wishes = [{ roleId: member, bodyId: rehab }];
    const email = 's7@soker.example';
    const byHand = { roundId: round.id, details: someDetails({ email }), wishes };
    const id = await kept(round.id);
    const input = { roundId: round.id, id, version: 1, read: readOf(forty), columns, mapping };
    const [hand, file] = await Promise.all([
      perform(db, registerApplicant, { ...byHand, source: 'registered' }, other),
      perform(db, takeInApplicants, { ...input, tell: false, origin: '' }, recruiter),
    ]);
    if (!file.ok) throw new Error(file.refusal.code);
    expect(file.value.counts.newPeople).toBe(hand.ok ? 38 : 39);
    if (!hand.ok) expect(hand.refusal.code).toBe('applied-already');
    const stored = await listApplicants(db, round.id);
    expect(stored.filter((one) => one.email === email)).toHaveLength(1);
    expect(stored).toHaveLength(39);
  });

  it('is all or nothing, and stays for another try where it is refused', async () => {
    const round = await open();
    const groups = Array.from({ length: 51 }, () => newId('body'));
    const read = readOf(forty);
    const [last] = read.rows.slice(-1);
    const rows = [
      ...read.rows.slice(0, -1),
      ...(last ? [{ ...last, wishes: groups.map((bodyId) => ({ roleId: member, bodyId })) }] : []),
    ];
    const id = await kept(round.id);
    const input = { roundId: round.id, id, version: 1, columns, mapping, tell: true, origin: '' };
    const tooMany = { ...input, read: { ...read, rows } };
    expect(await perform(db, takeInApplicants, tooMany, recruiter)).toMatchObject({
      refusal: { code: 'too-many-wishes', most: 50, has: 52 },
    });
    const unknown = readOf([['Søker', 's@soker.example', 'Astronomi', '', '']]);
    const foreign = { ...input, read: unknown };
    expect(await perform(db, takeInApplicants, foreign, recruiter)).toMatchObject({
      refusal: { code: 'unknown-words', count: 1 },
    });
    const nobody = { ...input, read: readOf([['', '', '', '', '']]) };
    expect(await perform(db, takeInApplicants, nobody, recruiter)).toMatchObject({
      refusal: { code: 'nobody-to-take-in' },
    });
    expect(await listApplicants(db, round.id, 'all')).toEqual([]);
    expect((await readDraftOf(db, round.id, recruiter.actor.personId))?.id).toBe(id);
  });

  it('is taken in as it was seen: not after another window chose otherwise', async () => {
    const round = await open();
    const id = await kept(round.id);
    const chosen = { roundId: round.id, id, version: 1, choices: { ...noChoices, sheet: 1 } };
    expect((await perform(db, chooseForImport, chosen, recruiter)).ok).toBe(true);
    expect(await perform(db, chooseForImport, chosen, recruiter)).toMatchObject({
      refusal: { code: 'file-is-gone' },
    });
    const input = { roundId: round.id, id, read: readOf(forty), columns, mapping, origin: '' };
    const late = { ...input, version: 1, tell: false };
    expect(await perform(db, takeInApplicants, late, recruiter)).toMatchObject({
      refusal: { code: 'file-is-gone' },
    });
    await perform(db, discardImport, { roundId: round.id, id }, other);
    expect(await readDraftOf(db, round.id, recruiter.actor.personId)).toMatchObject({
      version: 2,
      choices: { sheet: 1 },
    });
    await perform(db, discardImport, { roundId: round.id, id }, recruiter);
    expect(await readDraftOf(db, round.id, recruiter.actor.personId)).toBeUndefined();
  });

  it('goes when it has waited a week, and when its round is to be forgotten', async () => {
    const [long, over, other] = [await open(), await open(), await open()];
    for (const { id } of [long, over, other]) await kept(id);
    const old = new Date('2019-01-20T10:00:00Z');
    await db
      .updateTable('applications.import')
      .set({ made_at: old })
      .where('round_id', '=', long.id)
      .execute();
    await db
      .updateTable('adverts.round')
      .set({ advert_on: '2018-01-01', deadline: '2018-01-31', erase_after: '2018-12-31' })
      .where('id', '=', over.id)
      .execute();
    await perform(
      db,
      eraseOldApplications(async () => undefined),
      null,
      actingAsProgram(recruiter.now),
    );
    const mine = recruiter.actor.personId;
    expect(await readDraftOf(db, long.id, mine)).toBeUndefined();
    expect(await readDraftOf(db, over.id, mine)).toBeUndefined();
    expect(await readDraftOf(db, other.id, mine)).toBeDefined();
  });

  it('is for the recruiter, in a round that takes somebody in', async () => {
    const round = await open({ state: 'ended' });
    const bytes = new Uint8Array([1]);
    const input = { roundId: round.id, fileName: 'x.csv', bytes, choices: noChoices };
    expect(await perform(db, keepApplicantsFile, input, recruiter)).toMatchObject({
      refusal: { code: 'round-takes-none', state: 'ended' },
    });
    for (const role of ['director', 'shop_steward', 'secretary', 'member', 'vendor'] as const) {
      expect((await perform(db, keepApplicantsFile, input, as(role))).ok).toBe(false);
    }
    const none = { ...input, roundId: newId('rec') };
    expect(await perform(db, keepApplicantsFile, none, recruiter)).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});
