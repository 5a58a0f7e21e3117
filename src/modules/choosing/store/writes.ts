import { randomBytes, randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Acting } from '../../identity/command.ts';
import type { Lottery, Problem } from '../../selection/vocabulary.ts';
import type {
  ChoosingRun,
  CodeKey,
  Failure,
  RunDemands,
  RunId,
  RunParent,
  RunResult,
  RunState,
  TaskKind,
} from '../vocabulary.ts';
import { readRun } from './reads.ts';

/** Who computes is told here that there is something to do. */
export const choosingChannel = 'choosing';

/** The same things in an order in which each order is equally likely. */
export function inAnyOrder<Thing>(things: readonly Thing[]): Thing[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [order[last], order[other]] = [order[other] as Thing, order[last] as Thing];
  }
  return order;
}

function noteOf(parent: RunParent | null): string | null {
  if (parent?.as === 'way-out') return JSON.stringify(parent.relaxation);
  if (parent?.as === 'locked') return JSON.stringify(parent.locked);
  return parent?.as === 'replacement' ? JSON.stringify(parent.withdrawn) : null;
}

/** Stores a run that is prepared, and answers its id. */
export async function insertRun(
  tx: Writer,
  made: {
    demands: RunDemands;
    method: ChoosingRun['method'];
    problem: Problem;
    key: CodeKey;
    parent: RunParent | null;
  },
  { actor, now }: Acting,
): Promise<RunId> {
  const id = newId('run');
  const { demands, method, problem, key, parent } = made;
  await tx
    .insertInto('choosing.run')
    .values({
      id,
      round_ids: [...demands.roundIds],
      method,
      demands: JSON.stringify(demands),
      problem: JSON.stringify(problem),
      code_key: JSON.stringify(key),
      seed: randomBytes(12).toString('hex'),
      parent_id: parent?.id ?? null,
      parent_as: parent?.as ?? null,
      parent_note: noteOf(parent),
      created_at: now,
      created_by: actor.personId,
      created_by_name: actor.name,
    })
    .execute();
  return id;
}

/** A run, held so that nobody else changes it in this moment. */
export async function lockRun(tx: Writer, id: string): Promise<ChoosingRun> {
  await tx
    .selectFrom('choosing.run')
    .select('id')
    .where('id', '=', id as RunId)
    .forUpdate()
    .execute();
  const run = await readRun(tx, id);
  if (!run) throw new Error(`The run ${id} went away inside its own transaction.`);
  return run;
}

/** Puts a run into a state, with what came of it where something did. */
export async function setState(
  tx: Writer,
  id: RunId,
  state: RunState,
  came: { failure?: Failure; result?: RunResult; lottery?: Lottery } = {},
): Promise<void> {
  await tx
    .updateTable('choosing.run')
    .set(({ eb }) => ({
      state,
      failed_code: came.failure ?? null,
      version: eb('version', '+', 1),
      ...(came.result ? { result: JSON.stringify(came.result) } : {}),
      ...(came.lottery ? { lottery: JSON.stringify(came.lottery) } : {}),
    }))
    .where('id', '=', id)
    .execute();
}

/** Puts a question into the queue; nothing where it stands there already. Answers whether it was put. */
export async function insertTask(
  tx: Writer,
  task: { runId: RunId; kind: TaskKind; subject?: string },
  { actor, now }: Acting,
): Promise<boolean> {
  const rows = await tx
    .insertInto('choosing.task')
    .values({
      run_id: task.runId,
      kind: task.kind,
      subject: task.subject ?? '',
      asked_at: now,
      asked_by_name: actor.name,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  if (rows.length > 0) await sql`select pg_notify(${choosingChannel}, '')`.execute(tx);
  return rows.length > 0;
}
