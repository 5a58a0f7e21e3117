import { sql } from 'kysely';
import { allowed } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { command } from '../../identity/command.ts';
import type { Lottery, Panel, Progress } from '../../selection/vocabulary.ts';
import { toTask } from '../store/reads.ts';
import { setState } from '../store/writes.ts';
import type { ComputingTask, Failure, RunId, RunResult } from '../vocabulary.ts';
import { runChange } from './about-a-run.ts';
import { committedTo, storeDrawn } from './draw-run.ts';

/** For how long a task is somebody's after they last said so. */
export const leaseMs = 15_000;

const ofNoBody = async () => ({ bodyId: null });

/**
 * Takes the next task from the queue; null where there is none, or one is being worked on. What
 * nobody has worked on since its lease ran out is ended first, as interrupted.
 */
export const takeNextTask = command<null, ComputingTask | null, never>({
  name: 'choosing.take-next-task',
  action: 'selection.run',
  subject: ofNoBody,
  run: async (tx, _, { now }) => {
    // Two servers on one database take one at a time, or they would both find nothing under way.
    await sql`select pg_advisory_xact_lock(hashtext('choosing.take-next-task'))`.execute(tx);
    const left = await tx
      .updateTable('choosing.task')
      .set({ state: 'failed', failed_code: 'interrupted', lease_until: null, ended_at: now })
      .where('state', '=', 'working')
      .where('lease_until', '<', now)
      .returning(['run_id', 'kind'])
      .execute();
    const changes = [];
    for (const { run_id, kind } of left) {
      if (kind === 'choose') await setState(tx, run_id, 'failed', { failure: 'interrupted' });
      changes.push(runChange(run_id, { interrupted: kind }));
    }
    const next = await tx
      .updateTable('choosing.task')
      .set({
        state: 'working',
        began_at: now,
        lease_until: new Date(now.getTime() + leaseMs),
      })
      .where('id', '=', (eb) =>
        eb
          .selectFrom('choosing.task')
          .select('id')
          .where('state', '=', 'waiting')
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('choosing.task as other')
                  .select('other.id')
                  .where('other.state', '=', 'working'),
              ),
            ),
          )
          .orderBy('id')
          .limit(1),
      )
      .returningAll()
      .executeTakeFirst();
    return allowed({ value: next ? toTask(next) : null, changes });
  },
});

/** Says that a task is still worked on, and how far it is. Answers whether it is to go on. */
export const noteProgress = command<
  { taskId: number; progress: Progress | null },
  'go-on' | 'cancel' | 'not-ours',
  never
>({
  name: 'choosing.note-progress',
  action: 'selection.run',
  subject: ofNoBody,
  run: async (tx, { taskId, progress }, { now }) => {
    const row = await tx
      .updateTable('choosing.task')
      .set({
        lease_until: new Date(now.getTime() + leaseMs),
        ...(progress ? { progress: JSON.stringify(progress) } : {}),
      })
      .where('id', '=', taskId)
      .where('state', '=', 'working')
      .returning('cancel_wanted')
      .executeTakeFirst();
    const value = !row ? 'not-ours' : row.cancel_wanted ? 'cancel' : 'go-on';
    return allowed({ value, changes: [] });
  },
});

/** What came of a task. */
export type Outcome =
  | { came: 'result'; result: RunResult; lottery: Lottery }
  | { came: 'panel'; panel: Panel }
  | { came: 'answer'; answer: unknown }
  | { came: 'nothing'; failure: Failure };

/**
 * Keeps what came of a task, in one go with the state of its run. Nothing is kept of a task that
 * is not worked on any more: somebody else has been told that it was interrupted.
 */
export const endTask = command<
  { taskId: number; outcome: Outcome; ms: number; megabytes: number },
  null,
  never
>({
  name: 'choosing.end-task',
  action: 'selection.run',
  subject: ofNoBody,
  run: async (tx, { taskId, outcome, ms, megabytes }, { now }) => {
    const task = await tx
      .updateTable('choosing.task')
      .set({
        state: outcome.came === 'nothing' ? 'failed' : 'done',
        failed_code: outcome.came === 'nothing' ? outcome.failure : null,
        lease_until: null,
        ended_at: now,
        ms: Math.round(ms),
        megabytes: Math.round(megabytes),
        ...(outcome.came === 'answer' ? { answer: JSON.stringify(outcome.answer) } : {}),
      })
      .where('id', '=', taskId)
      .where('state', '=', 'working')
      .returning(['run_id', 'kind'])
      .executeTakeFirst();
    if (!task) return allowed({ value: null, changes: [] });
    const after = await keep(tx, task, outcome, now);
    return allowed({ value: null, changes: [runChange(task.run_id, after)] });
  },
});

async function keep(
  tx: Writer,
  { run_id, kind }: { run_id: RunId; kind: string },
  outcome: Outcome,
  now: Date,
) {
  switch (outcome.came) {
    case 'result': {
      const { result, lottery } = outcome;
      await setState(tx, run_id, result.status, { result, lottery });
      return { state: result.status };
    }
    case 'panel': {
      const committed = await committedTo(tx, run_id);
      const draw = await tx
        .selectFrom('choosing.draw')
        .select('seed')
        .where('run_id', '=', run_id)
        .executeTakeFirstOrThrow();
      const seed = draw.seed ?? '';
      const record = { ...committed, seed, ticket: null, drawn: outcome.panel };
      await storeDrawn(tx, run_id, record, now);
      return { state: 'drawn' };
    }
    case 'answer':
      return { answered: kind };
    case 'nothing': {
      const { failure } = outcome;
      if (kind === 'choose') await setState(tx, run_id, 'failed', { failure });
      return { failed: kind, failure };
    }
  }
}
