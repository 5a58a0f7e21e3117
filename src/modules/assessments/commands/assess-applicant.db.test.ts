import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type BodyId, newId, type OrganisationId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { testRound } from '../../adverts/test-rows.ts';
import { testApplicant } from '../../applications/test-rows.ts';
import type { Applicant, ApplicantId } from '../../applications/vocabulary.ts';
import { readLog } from '../../audit/index.ts';
import { perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import { roles as everyRole, type Role } from '../../identity/vocabulary.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import type { NeedId, ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import { coveredNeedsOf, eraseAssessments, listAssessments, suitabilityOf } from '../index.ts';
import { listAssessmentChanges, readSheet } from '../store/reads.ts';
import type { AssessedThing, Meets, Score } from '../vocabulary.ts';
import { assessApplicant, type TypedFinding } from './assess-applicant.ts';

const { db } = await testDatabase();
const now = new Date('2019-02-04T10:00:00Z');
const later = new Date('2019-02-04T11:00:00Z');
const as = (role: Role, name: string = role, at = now) =>
  actingInTest(role, { name, now: at, today: '2019-02-04' });
const recruiter = as('recruiter', 'Den første');
const other = as('recruiter', 'Den andre', later);
const said = (nb: string) => ({ nb, nn: nb, en: nb });

const city = newId('org') as OrganisationId;
await db
  .insertInto('organisations.organisation')
  .values(organisationRow({ id: city }))
  .execute();
const [bodyId, otherBody] = [newId('body'), newId('body')] as [BodyId, BodyId];
for (const id of [bodyId, otherBody]) {
  await db
    .insertInto('organisations.body')
    .values(bodyRow({ id, organisation_id: city, kind: 'consensus_group' }))
    .execute();
}
await db
  .insertInto('recruitment.party')
  .values([
    { key: 'host', ...said('Byen'), organisations: [city], fallback: null, position: 1 },
    { key: 'others', ...said('Andre'), organisations: null, fallback: null, position: 2 },
  ])
  .execute();
async function role(...qualifications: { text: ReturnType<typeof said>; party: string | null }[]) {
  const id = newId('role') as ProfileOfRoleId;
  await db
    .insertInto('recruitment.role_profile')
    .values({
      ...{ id, ...said(`Rolle ${id}`), workload_low: 10, workload_high: 15, release: 'none' },
      must_meet_physically: false,
      qualifications: JSON.stringify(qualifications),
      personal_qualities: JSON.stringify([said('Strukturert')]),
    })
    .execute();
  return id;
}
const roleId = await role(
  { text: said('Fagkompetanse'), party: null },
  { text: said('Fast stilling i byen'), party: 'host' },
  { text: said('Fast stilling i kommunen'), party: 'others' },
);
const elsewhere = await role({ text: said('Noe annet'), party: null });
async function need(of: BodyId, nb: string, parent: NeedId | null = null) {
  const id = newId('need') as NeedId;
  await db
    .insertInto('recruitment.need')
    .values({
      id,
      body_id: of,
      ...said(nb),
      kind: 'specific',
      parent,
      at_least: 1,
      common_key: null,
    })
    .execute();
  return id;
}
const triage = await need(bodyId, 'Hastegrad');
const heading = await need(bodyId, 'Prøver');
const samples = await need(bodyId, 'Blodprøver', heading);
const foreign = await need(otherBody, 'Fremmed behov');
const round = await inTransaction(db, (tx) =>
  testRound(tx, { groups: [bodyId, otherBody], roles: [roleId, elsewhere] }),
);

const applicant = (known: Partial<Parameters<typeof testApplicant>[1]> = {}) =>
  inTransaction(db, (tx) =>
    testApplicant(tx, { roundId: round.id, roleId, groups: [bodyId], ...known }),
  );

const score = (nb: string, value: Score | null, reason = `Grunn for ${nb}`): TypedFinding => ({
  thing: {
    of: nb === 'Strukturert' ? 'quality' : 'qualification',
    ...{ asked: said(nb), roleId, needId: null },
  },
  ...{ value, reason },
});
const meets = (needId: NeedId, value: Meets | null, reason = 'Har gjort det i fem år') => ({
  thing: { of: 'need', asked: said(''), roleId: null, needId } satisfies AssessedThing,
  ...{ value, reason },
});
const all = (first: Score): TypedFinding[] => [
  score('Fagkompetanse', first),
  score('Fast stilling i byen', 3),
  score('Strukturert', 2),
];
const assess = (
  of: Pick<Applicant, 'id'>,
  findings: readonly TypedFinding[],
  {
    seen = 0,
    by = recruiter,
    forRole = roleId,
  }: {
    seen?: number;
    by?: typeof recruiter;
    forRole?: string;
  } = {},
) => perform(db, assessApplicant, { applicantId: of.id, roleId: forRole, seen, findings }, by);
const codeOf = (verdict: Awaited<ReturnType<typeof assess>>) =>
  verdict.ok ? 'ok' : verdict.refusal.code;

describe('an assessment', () => {
  it('is written line by line, and makes a suitability when all is scored', async () => {
    const one = await applicant();
    expect(codeOf(await assess(one, [score('Fagkompetanse', 2), meets(triage, 'partly')]))).toBe(
      'ok',
    );
    expect((await suitabilityOf(db, [one.id], roleId)).get(one.id)).toBeNull();
    expect(codeOf(await assess(one, all(2), { seen: 1, by: other }))).toBe('ok');
    expect((await suitabilityOf(db, [one.id], roleId)).get(one.id)).toBe(78);
    const [assessment] = (await listAssessments(db, [round.id])).filter(
      ({ applicantId }) => applicantId === one.id,
    );
    expect(assessment).toMatchObject({ roleId, version: 2, assessedBy: 'Den andre' });
    expect(assessment?.lines).toHaveLength(3);
    expect(assessment?.lines.find(({ asked }) => asked.nb === 'Fagkompetanse')?.by).toBe(
      'Den første',
    );
    expect(assessment?.needs).toMatchObject([{ needId: triage, meets: 'partly' }]);
  });

  it('asks of those from elsewhere what holds for them', async () => {
    const one = await applicant({ employer_id: newId('org') as OrganisationId });
    expect(codeOf(await assess(one, [score('Fast stilling i byen', 3)]))).toBe(
      'asks-something-else',
    );
    expect(codeOf(await assess(one, [score('Fast stilling i kommunen', 3)]))).toBe('ok');
  });

  it('keeps none of it where one score has no reason, and says which', async () => {
    const one = await applicant();
    const verdict = await assess(one, [
      score('Fagkompetanse', 3),
      score('Strukturert', 1, '  '),
      meets(triage, null, 'Usikkert'),
    ]);
    expect(verdict.ok ? null : verdict.refusal).toMatchObject({
      code: 'not-whole',
      faults: [
        { thing: { asked: { nb: 'Strukturert' } }, fault: { code: 'reason-is-missing' } },
        { thing: { needId: triage }, fault: { code: 'score-is-missing' } },
      ],
    });
    expect((await readSheet(db, one.id)).version).toBe(0);
  });

  it('is of what is applied for: not of other roles, other groups, headings, or unknown demands', async () => {
    const one = await applicant();
    expect(codeOf(await assess(one, [], { forRole: elsewhere }))).toBe(
      'applies-for-something-else',
    );
    expect(codeOf(await assess(one, [], { forRole: 'role_none' }))).toBe('not-found');
    expect(codeOf(await assess({ id: 'apct_none' as ApplicantId }, []))).toBe('not-found');
    for (const finding of [
      meets(foreign, 'meets'),
      meets(heading, 'meets'),
      score('Hvit løgn', 3),
      { ...score('Fagkompetanse', null), value: 'meets' as const },
      { ...meets(triage, null), value: 3 as const },
    ]) {
      expect(codeOf(await assess(one, [finding]))).toBe('asks-something-else');
    }
    expect(codeOf(await assess(one, [meets(samples, 'does-not')]))).toBe('ok');
  });

  it('is not written of somebody who has withdrawn, was erased, or only began', async () => {
    for (const state of ['withdrawn', 'draft'] as const) {
      expect(codeOf(await assess(await applicant({ state }), all(1)))).toBe('not-to-be-assessed');
    }
    const gone = await applicant({ state: 'erased', name: '', email: '' });
    expect(codeOf(await assess(gone, all(1)))).toBe('not-to-be-assessed');
  });

  it('is written by those who recruit, and by nobody else', async () => {
    const one = await applicant();
    for (const somebody of everyRole.filter((which) => which !== 'recruiter')) {
      expect(codeOf(await assess(one, all(3), { by: as(somebody) }))).toBe('role-may-not');
    }
    expect((await readSheet(db, one.id)).lines).toEqual([]);
  });

  it('is not placed under another demand when the profile changes', async () => {
    const changing = await role({ text: said('Før'), party: null });
    const one = await applicant({ roleId: changing });
    const of = (nb: string) => ({
      ...score(nb, 3),
      thing: { ...score(nb, 3).thing, roleId: changing },
    });
    const before = [of('Før'), of('Strukturert')] as TypedFinding[];
    expect(codeOf(await assess(one, before, { forRole: changing }))).toBe('ok');
    expect((await suitabilityOf(db, [one.id], changing)).get(one.id)).toBe(100);
    await db
      .updateTable('recruitment.role_profile')
      .set({ qualifications: JSON.stringify([{ text: said('Etter'), party: null }]) })
      .where('id', '=', changing)
      .execute();
    expect((await suitabilityOf(db, [one.id], changing)).get(one.id)).toBeNull();
    expect(codeOf(await assess(one, before, { forRole: changing, seen: 1 }))).toBe(
      'asks-something-else',
    );
  });
});

describe('the history', () => {
  it('keeps what stood before, and the log says nothing of what was found', async () => {
    const one = await applicant();
    await assess(one, [score('Fagkompetanse', 1, 'Hemmelig grunn')]);
    await assess(one, [score('Fagkompetanse', 3, 'Etter samtale')], { seen: 1, by: other });
    await assess(one, [score('Fagkompetanse', null, '')], { seen: 2 });
    await assess(one, [score('Fagkompetanse', null, '')], { seen: 3 });
    expect(
      (await listAssessmentChanges(db, one.id)).map(({ before, after }) => [before, after]),
    ).toEqual([
      [{ value: 3, reason: 'Etter samtale' }, null],
      [
        { value: 1, reason: 'Hemmelig grunn' },
        { value: 3, reason: 'Etter samtale' },
      ],
      [null, { value: 1, reason: 'Hemmelig grunn' }],
    ]);
    const log = await readLog(db, { subjectId: one.id, limit: 10 });
    expect(log).toHaveLength(3);
    expect(JSON.stringify(log)).not.toMatch(/Hemmelig|samtale|Søker/u);
  });
});

describe('two who assess the same', () => {
  it('both get through with different lines, and an empty field takes nothing of the other', async () => {
    const one = await applicant();
    expect(
      codeOf(await assess(one, [score('Fagkompetanse', 2), score('Strukturert', null, '')])),
    ).toBe('ok');
    const late = [score('Fagkompetanse', null, ''), score('Strukturert', 1)];
    expect(codeOf(await assess(one, late, { by: other }))).toBe('ok');
    const { lines, version } = await readSheet(db, one.id);
    expect(lines.map(({ score: value }) => value).sort()).toEqual([1, 2]);
    expect(version).toBe(2);
  });

  it('of the same line the second is told, by whom and of what, and may then say so again', async () => {
    const one = await applicant();
    await assess(one, [score('Fagkompetanse', 2), meets(triage, 'meets')]);
    const late = [score('Fagkompetanse', 0, 'Uenig'), meets(triage, 'meets')];
    const told = await assess(one, late, { by: other });
    expect(told.ok ? null : told.refusal).toMatchObject({
      ...{ code: 'changed-meanwhile', by: 'Den første' },
      things: [{ asked: { nb: 'Fagkompetanse' } }],
    });
    expect(codeOf(await assess(one, late, { by: other, seen: 1 }))).toBe('ok');
  });

  it('ten at once: one is first, and nine are told', async () => {
    const one = await applicant();
    const verdicts = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        assess(one, [score('Fagkompetanse', 1, `Grunn ${at}`)]),
      ),
    );
    expect(verdicts.map(codeOf).filter((code) => code === 'ok')).toHaveLength(1);
    expect(await listAssessmentChanges(db, one.id)).toHaveLength(1);
  });
});

describe('erasing', () => {
  const traces = async (id: ApplicantId) => {
    const sheet = await readSheet(db, id);
    const changes = await listAssessmentChanges(db, id);
    return sheet.version + sheet.lines.length + sheet.needs.length + changes.length;
  };

  it('takes away all that was found of those and of nobody else', async () => {
    const [gone, stays] = [await applicant(), await applicant()];
    for (const one of [gone, stays]) await assess(one, [...all(2), meets(triage, 'meets')]);
    await inTransaction(db, (tx) => eraseAssessments(tx, [gone.id]));
    await inTransaction(db, (tx) => eraseAssessments(tx, []));
    expect(await traces(gone.id)).toBe(0);
    expect(await traces(stays.id)).toBe(9);
  });

  it('leaves nothing of somebody who is assessed in the same moment', async () => {
    const one = await applicant();
    await assess(one, [score('Fagkompetanse', 2)]);
    const late: { code?: string } = {};
    let writes: Promise<unknown> = Promise.resolve();
    await inTransaction(db, async (tx) => {
      await eraseAssessments(tx, [one.id]);
      writes = assess(one, all(3)).then((verdict) =>
        Object.assign(late, { code: codeOf(verdict) }),
      );
      while (late.code === undefined && !(await isSomebodyWaiting()));
      await tx
        .updateTable('applications.applicant')
        .set({ state: 'erased', name: '', email: '' })
        .where('id', '=', one.id)
        .execute();
    });
    await writes;
    expect(late.code).toBe('not-to-be-assessed');
    expect(await traces(one.id)).toBe(0);
  });
});

async function isSomebodyWaiting(): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`.execute(db);
  return rows.length > 0;
}

describe('what people cover', () => {
  it('is as assessed, else as said, for all who are asked about and exist', async () => {
    const one = await applicant({ meets: [triage, samples] });
    const two = await applicant({ meets: [triage] });
    await assess(one, [meets(triage, 'does-not')]);
    const covered = await coveredNeedsOf(db, [one.id, two.id, 'apct_none' as ApplicantId]);
    expect([...covered.keys()].sort()).toEqual([one.id, two.id].sort());
    expect(covered.get(one.id)).toEqual([
      { needId: triage, by: 'assessed', meets: 'does-not' },
      { needId: samples, by: 'said', meets: 'meets' },
    ]);
    expect(covered.get(two.id)).toEqual([{ needId: triage, by: 'said', meets: 'meets' }]);
    expect(await coveredNeedsOf(db, [])).toEqual(new Map());
  });
});
