import { expect, it } from 'vitest';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { testRound } from '../../adverts/test-rows.ts';
import { testApplicant } from '../../applications/test-rows.ts';
import { actingAsProgram, perform } from '../../identity/command.ts';
import { readRun } from '../store/reads.ts';
import { now, recruiter, testPool } from '../test-setting.ts';
import type { RunDemands } from '../vocabulary.ts';
import { startRun } from './compute-run.ts';
import { forgetWhoCodesAre } from './forget-who-codes-are.ts';
import { prepareRun } from './prepare-run.ts';
import { noteProgress, takeNextTask } from './work-on-task.ts';

const { db } = await testDatabase();
const pool = await inTransaction(db, (tx) => testPool(tx));
// Kept for longer than the round of the pool, whose people may be known until the end of the year.
const longer = await inTransaction(db, async (tx) => {
  const round = await testRound(tx, { groups: [pool.first], erase_after: '2020-06-30' });
  await testApplicant(tx, { roundId: round.id, roleId: 'role_member', groups: [pool.first] });
  return round;
});

async function prepared(roundIds: RunDemands['roundIds']) {
  const groups = pool.demands.groups.slice(0, 1);
  const demands = { ...pool.demands, roundIds, groups, quotas: [] };
  const verdict = await perform(db, prepareRun, { demands, copyOf: null }, recruiter);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal));
  return verdict.value;
}

it('codes lead to nobody once the purpose of all their rounds has ended, and until then they do', async () => {
  const [ended, both, lasting] = [
    await prepared([pool.round.id]),
    await prepared([pool.round.id, longer.id]),
    await prepared([longer.id]),
  ];
  const known = async (id: typeof ended) =>
    Object.keys((await readRun(db, id))?.key.people ?? {}).length > 0;
  const forget = (day: string) =>
    perform(db, forgetWhoCodesAre, null, actingAsProgram(new Date(`${day}T10:00:00Z`)));
  expect(await forget('2019-12-31')).toEqual({ ok: true, value: { runs: 0 } });
  expect(await forget('2020-01-02')).toEqual({ ok: true, value: { runs: 1 } });
  expect([await known(ended), await known(both), await known(lasting)]).toEqual([
    ...[false, true, true],
  ]);
  expect(await forget('2020-01-02')).toEqual({ ok: true, value: { runs: 0 } });
  expect(await forget('2020-07-02')).toEqual({ ok: true, value: { runs: 2 } });
});

it('whoever works on a task that is not theirs is told so, while another is worked on', async () => {
  const id = await prepared([pool.round.id]);
  const version = (await readRun(db, id))?.version ?? 0;
  expect((await perform(db, startRun, { id, version }, recruiter)).ok).toBe(true);
  const taken = await perform(db, takeNextTask, null, actingAsProgram(now));
  if (!taken.ok || !taken.value) throw new Error('Nothing was taken.');
  const note = (taskId: number) =>
    perform(db, noteProgress, { taskId, progress: null }, actingAsProgram(now));
  expect(await note(taken.value.id + 1)).toEqual({ ok: true, value: 'not-ours' });
  expect(await note(taken.value.id)).toEqual({ ok: true, value: 'go-on' });
});
