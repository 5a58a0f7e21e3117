import { describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { testRound } from '../../modules/adverts/test-rows.ts';
import { listApplicants, noteReadings } from '../../modules/applications/index.ts';
import { testApplicant } from '../../modules/applications/test-rows.ts';
import { readLog } from '../../modules/audit/index.ts';
import { readRun } from '../../modules/choosing/index.ts';
import { perform } from '../../modules/identity/command.ts';
import { actingInTest } from '../../modules/identity/test-acting.ts';
import { inTransaction } from '../../platform/database/index.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { forgetApplicants } from './forgetting.ts';
import '../../modules/assessments/store/tables.ts';

const { db } = await testDatabase();
const at = (day: string) => () => new Date(`${day}T10:00:00Z`);
const [role, body] = [newId('role'), newId('body')];
const roundUntil = (eraseAfter: string) =>
  inTransaction(db, (tx) =>
    testRound(tx, { groups: [body], roles: [role], erase_after: eraseAfter }),
  );
const applied = (roundId: Awaited<ReturnType<typeof roundUntil>>['id'], columns: object = {}) =>
  inTransaction(db, (tx) =>
    testApplicant(tx, { roundId, roleId: role, groups: [body], experience: 'Rarud', ...columns }),
  );

describe('forgetting who applied', () => {
  it('erases those of rounds that ended, half way and again, and counts on', async () => {
    const [ended, running] = [await roundUntil('2019-06-30'), await roundUntil('2020-12-31')];
    const many = await Promise.all(Array.from({ length: 120 }, () => applied(ended.id)));
    const kept = await applied(running.id);
    const reader = actingInTest('recruiter', { now: at('2019-03-01')(), today: '2019-03-01' });
    const applicantIds = [many[0]?.id ?? 'apct_none', kept.id];
    await perform(db, noteReadings, { applicantIds, place: 'list' }, reader);
    expect(await forgetApplicants(db, at('2019-06-30'))).toBe(0);
    let rounds = 0;
    // Stopped after the first batch, as when the server is taken down in the middle.
    expect(await forgetApplicants(db, at('2019-07-01'), () => rounds++ === 0)).toBe(50);
    expect(await listApplicants(db, ended.id)).toHaveLength(70);
    expect(await forgetApplicants(db, at('2019-07-01'))).toBe(70);
    expect(await forgetApplicants(db, at('2019-07-01'))).toBe(0);
    const left = await listApplicants(db, ended.id, 'all');
    expect(left).toHaveLength(120);
    expect(left.every(({ applications }) => applications.length === 1)).toBe(true);
    expect(JSON.stringify(left)).not.toMatch(/Rarud|soker\.example/);
    expect(await listApplicants(db, running.id)).toHaveLength(1);
    const readings = await db
      .selectFrom('applications.reading')
      .select(['person_name', 'role', 'place'])
      .orderBy('number')
      .execute();
    expect(readings).toEqual([
      { person_name: '', role: 'recruiter', place: 'list' },
      { person_name: 'recruiter', role: 'recruiter', place: 'list' },
    ]);
    expect(JSON.stringify(await readLog(db, { limit: 500 }))).not.toMatch(/Rarud|Søker /);
  });

  it('erases what was found of them as well, and of nobody else', async () => {
    const [ended, running] = [await roundUntil('2019-06-30'), await roundUntil('2020-12-31')];
    const [gone, kept] = [await applied(ended.id), await applied(running.id)];
    for (const { id, roundId } of [gone, kept]) {
      const line = { applicant_id: id, need_id: newId('need'), meets: 'meets' as const };
      const by = { reason: 'Rarud', assessed_by: 'recruiter', assessed_at: at('2019-03-01')() };
      await db
        .insertInto('assessments.sheet')
        .values({ applicant_id: id, round_id: roundId })
        .execute();
      await db
        .insertInto('assessments.need_line')
        .values({ ...line, ...by })
        .execute();
    }
    expect(await forgetApplicants(db, at('2019-07-01'))).toBe(1);
    const left = await db.selectFrom('assessments.need_line').select('applicant_id').execute();
    expect(left).toEqual([{ applicant_id: kept.id }]);
  });

  it('forgets whom the codes of a run stand for once all its rounds have ended, and not before', async () => {
    const [ended, running] = [await roundUntil('2019-06-30'), await roundUntil('2020-12-31')];
    const [gone, kept] = [await applied(ended.id), await applied(running.id)];
    const people = { P1: { [body]: gone.id }, P2: { [body]: kept.id } };
    const runOf = async (...rounds: (typeof ended.id)[]) => {
      const id = newId('run');
      await db
        .insertInto('choosing.run')
        .values({
          ...{ id, round_ids: rounds, method: 'best-fit', demands: '{"people":[]}', seed: 's' },
          ...{ problem: '{}', code_key: JSON.stringify({ people, groups: { G1: body } }) },
          ...{ created_at: at('2019-03-01')(), created_by: 'pers_r', created_by_name: 'R' },
        })
        .execute();
      return id;
    };
    const [own, shared] = [await runOf(ended.id), await runOf(ended.id, running.id)];
    // A commitment is of codes: it stands, and keeps nobody known.
    const committed = { committed: '{}', commitment: 'a'.repeat(64), committed_by_name: 'R' };
    await db
      .insertInto('choosing.draw')
      .values({ ...committed, run_id: own, committed_at: at('2019-03-01')() })
      .execute();
    const peopleIn = async (id: typeof own) => (await readRun(db, id))?.key.people;
    await forgetApplicants(db, at('2019-06-30'));
    expect(await peopleIn(own)).toEqual(people);
    await forgetApplicants(db, at('2019-07-01'));
    expect(await peopleIn(own)).toEqual({});
    expect((await readRun(db, own))?.key.groups).toEqual({ G1: body });
    expect(await peopleIn(shared)).toEqual(people);
    const others = db
      .updateTable('choosing.run')
      .set({ code_key: '{"people":{"P1":{}}}' })
      .where('id', '=', own);
    await expect(others.execute()).rejects.toThrow('committed');
  });

  it('erases two at once only once, and drafts that were never sent after thirty days', async () => {
    const round = await roundUntil('2030-12-31');
    const draft = { state: 'draft', submitted_at: null, started_at: at('2019-01-01')() };
    await applied(round.id, draft);
    await applied(round.id, { ...draft, started_at: at('2019-01-25')() });
    const both = await Promise.all([
      forgetApplicants(db, at('2019-02-05')),
      forgetApplicants(db, at('2019-02-05')),
    ]);
    expect(both.toSorted()).toEqual([0, 1]);
    const rows = await db
      .selectFrom('applications.applicant')
      .select('started_at')
      .where('round_id', '=', round.id)
      .execute();
    expect(rows).toEqual([{ started_at: at('2019-01-25')() }]);
  });
});
