import { type Selectable, sql } from 'kysely';
import type { Reader } from '../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { Lottery, Panel, Relaxation } from '../../selection/vocabulary.ts';
import type { ChoosingRun, ComputingTask, RunId, RunParent, TaskKind } from '../vocabulary.ts';
import type { RunRow, TaskRow } from './tables.ts';

const columns = [
  'id',
  'number',
  'round_ids',
  'method',
  'demands',
  'problem',
  'code_key',
  'state',
  'failed_code',
  'parent_id',
  'parent_as',
  'parent_note',
  'created_at',
  'created_by',
  'created_by_name',
  'result',
  'version',
] as const;

type Read = Pick<Selectable<RunRow>, (typeof columns)[number]>;

function parentOf(row: Read, numbers: ReadonlyMap<RunId, number>): RunParent | null {
  if (row.parent_id === null || row.parent_as === null) return null;
  const parent = { id: row.parent_id, number: numbers.get(row.parent_id) ?? 0 };
  // What was changed is written by this module alone, in the shape that its kind says.
  const note = row.parent_note as unknown;
  switch (row.parent_as) {
    case 'copy':
      return { ...parent, as: 'copy' };
    case 'way-out':
      return { ...parent, as: 'way-out', relaxation: note as Relaxation };
    case 'locked':
      return { ...parent, as: 'locked', locked: note as Panel };
    case 'replacement':
      return { ...parent, as: 'replacement', withdrawn: note as string[] };
  }
}

const toRun = (row: Read, numbers: ReadonlyMap<RunId, number>): ChoosingRun => ({
  id: row.id,
  number: row.number,
  roundIds: row.round_ids,
  method: row.method,
  demands: row.demands,
  problem: row.problem,
  key: row.code_key,
  state: row.state,
  failure: row.failed_code,
  parent: parentOf(row, numbers),
  result: row.result,
  createdAt: row.created_at,
  createdBy: row.created_by,
  createdByName: row.created_by_name,
  version: row.version,
});

async function numbersOf(db: Reader, rows: readonly Read[]): Promise<Map<RunId, number>> {
  const ids = rows.flatMap(({ parent_id }) => (parent_id ? [parent_id] : []));
  if (ids.length === 0) return new Map();
  const parents = await db
    .selectFrom('choosing.run')
    .select(['id', 'number'])
    .where('id', 'in', ids)
    .execute();
  return new Map(parents.map(({ id, number }) => [id, number]));
}

/** One run with its problem, its key and what came of it. */
export async function readRun(db: Reader, id: string): Promise<ChoosingRun | undefined> {
  const rows = await db
    .selectFrom('choosing.run')
    .select(columns)
    .where('id', '=', id as RunId)
    .execute();
  const numbers = await numbersOf(db, rows);
  const [row] = rows;
  return row && toRun(row, numbers);
}

/** A run as a list shows it: neither its pool nor what came of it in full. */
export type RunLine = Pick<
  ChoosingRun,
  'id' | 'number' | 'roundIds' | 'method' | 'state' | 'failure' | 'createdAt' | 'createdByName'
> & { groups: number; people: number };

/** The runs, the latest first; those of one round, or made from one run, where it is named. */
export async function listRuns(
  db: Reader,
  of: { roundId?: AdvertRoundId; parentId?: RunId; offset?: number; most?: number } = {},
): Promise<RunLine[]> {
  let rows = db
    .selectFrom('choosing.run')
    .select([
      'id',
      'number',
      'round_ids',
      'method',
      'state',
      'failed_code',
      'created_at',
      'created_by_name',
    ])
    .select(({ fn, ref }) => [
      fn<number>('jsonb_array_length', [ref('problem', '->').key('groups')]).as('groups'),
      fn<number>('jsonb_array_length', [ref('problem', '->').key('candidates')]).as('people'),
    ]);
  if (of.roundId) rows = rows.where(sql<boolean>`round_ids @> array[${of.roundId}]`);
  if (of.parentId) rows = rows.where('parent_id', '=', of.parentId);
  const read = await rows
    .orderBy('number', 'desc')
    .limit(of.most ?? 200)
    .offset(of.offset ?? 0)
    .execute();
  return read.map((row) => ({
    id: row.id,
    number: row.number,
    roundIds: row.round_ids,
    method: row.method,
    state: row.state,
    failure: row.failed_code,
    createdAt: row.created_at,
    createdByName: row.created_by_name,
    groups: Number(row.groups),
    people: Number(row.people),
  }));
}

/** The selections that a lottery is made of; empty where there are none. */
export async function readLottery(db: Reader, id: RunId): Promise<Lottery> {
  const row = await db
    .selectFrom('choosing.run')
    .select('lottery')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.lottery ?? [];
}

export async function readSeed(db: Reader, id: RunId): Promise<string> {
  const row = await db
    .selectFrom('choosing.run')
    .select('seed')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.seed;
}

const taskColumns = [
  'id',
  'run_id',
  'kind',
  'subject',
  'state',
  'asked_at',
  'asked_by_name',
  'began_at',
  'ended_at',
  'progress',
  'failed_code',
  'ms',
  'megabytes',
] as const;

export const toTask = (
  row: Pick<Selectable<TaskRow>, (typeof taskColumns)[number]>,
): ComputingTask => ({
  id: row.id,
  runId: row.run_id,
  kind: row.kind,
  subject: row.subject,
  state: row.state,
  askedAt: row.asked_at,
  askedByName: row.asked_by_name,
  beganAt: row.began_at,
  endedAt: row.ended_at,
  progress: row.progress,
  failure: row.failed_code,
  ms: row.ms,
  megabytes: row.megabytes,
});

/** What was asked of a run last of a kind, about a person where it is about one. */
export async function readLastTask(
  db: Reader,
  runId: RunId,
  kind: TaskKind,
  subject = '',
): Promise<ComputingTask | undefined> {
  const row = await db
    .selectFrom('choosing.task')
    .select(taskColumns)
    .where('run_id', '=', runId)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toTask(row);
}

export async function readAnswer(db: Reader, taskId: number): Promise<unknown> {
  const row = await db
    .selectFrom('choosing.task')
    .select('answer')
    .where('id', '=', taskId)
    .executeTakeFirst();
  return row?.answer ?? null;
}

/** How many stand before a task in the queue, the one that is worked on among them. */
export async function countBefore(db: Reader, task: ComputingTask): Promise<number> {
  if (task.state !== 'waiting') return 0;
  const row = await db
    .selectFrom('choosing.task')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('state', 'in', ['waiting', 'working'])
    .where('id', '<', task.id)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** A draw as it stands: what was committed to, the seed where it is known, and what was drawn. */
export type StoredDraw = {
  runId: RunId;
  commitment: string;
  committedAt: Date;
  committedByName: string;
  seed: string | null;
  seedSource: string | null;
  witness: string | null;
  seededAt: Date | null;
  seededByName: string | null;
  drawn: Panel | null;
  drawnAt: Date | null;
};

export async function readDraw(db: Reader, runId: string): Promise<StoredDraw | undefined> {
  const row = await db
    .selectFrom('choosing.draw')
    .select(['run_id', 'commitment', 'committed_at', 'committed_by_name', 'seed', 'seed_source'])
    .select(['witness', 'seeded_at', 'seeded_by_name', 'drawn', 'drawn_at'])
    .where('run_id', '=', runId as RunId)
    .executeTakeFirst();
  return (
    row && {
      runId: row.run_id,
      commitment: row.commitment,
      committedAt: row.committed_at,
      committedByName: row.committed_by_name,
      seed: row.seed,
      seedSource: row.seed_source,
      witness: row.witness,
      seededAt: row.seeded_at,
      seededByName: row.seeded_by_name,
      drawn: row.drawn,
      drawnAt: row.drawn_at,
    }
  );
}

/** What was committed to, in full, as the record begins. */
export async function readCommitted(db: Reader, runId: RunId): Promise<unknown> {
  const row = await db
    .selectFrom('choosing.draw')
    .select('committed')
    .where('run_id', '=', runId)
    .executeTakeFirst();
  return row?.committed ?? null;
}

/** The record of a draw as it is published; null until it is drawn. */
export async function readRecord(db: Reader, runId: string): Promise<string | null> {
  const row = await db
    .selectFrom('choosing.draw')
    .select('record')
    .where('run_id', '=', runId as RunId)
    .executeTakeFirst();
  return row?.record ?? null;
}
