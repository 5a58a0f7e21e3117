import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import { command } from '../../identity/command.ts';
import {
  commitTo,
  type DrawCommitment,
  type DrawRecord,
  ticketOf,
  ticketsOf,
  writtenRecord,
} from '../../selection/index.ts';
import type { Panel } from '../../selection/vocabulary.ts';
import {
  type CommitRefusal,
  mayCommit,
  maySeed,
  type PublicSeed,
  type SeedRefusal,
} from '../rules/a-draw-follows-its-commitment.ts';
import { readCommitted, readDraw, readLottery } from '../store/reads.ts';
import { insertTask, lockRun, setState } from '../store/writes.ts';
import type { ChoosingRun, RunId } from '../vocabulary.ts';
import { type NotNow, runChange, runSubject, type SeenRun } from './about-a-run.ts';

/** The selections with their tickets; null where the selection follows from the seed by the method. */
async function distributionOf(tx: Writer, { id, method }: ChoosingRun) {
  if (method !== 'leximin' && method !== 'maximin') return null;
  return ticketsOf(await readLottery(tx, id));
}

/**
 * Commits to the pool, the rules and the distribution of a run, before any seed is known. Answers
 * the commitment, which is public from then on; nothing of the run may change after it.
 * @source mission "a lot that can be verified by anybody"
 */
export const commitDraw = command<SeenRun, string, CommitRefusal | ChangedMeanwhile>({
  name: 'choosing.commit-draw',
  action: 'selection.run',
  subject: runSubject,
  run: async (tx, { id, version }, { actor, now }) => {
    const run = await lockRun(tx, id);
    const may = mayCommit(run, await readDraw(tx, id));
    if (!may.ok) return may;
    if (run.version !== version) return changedMeanwhile(tx, id);
    const committed = commitTo(run.problem, run.method, await distributionOf(tx, run));
    await tx
      .insertInto('choosing.draw')
      .values({
        run_id: run.id,
        committed: JSON.stringify(committed),
        commitment: committed.commitment,
        committed_at: now,
        committed_by_name: actor.name,
      })
      .execute();
    const change = runChange(id, { commitment: committed.commitment });
    return allowed({ value: committed.commitment, changes: [change] });
  },
});

/**
 * Takes the public seed of a draw. Where the distribution is committed to, its ticket is drawn at
 * once; else the computer is asked for the selection that follows from the seed.
 */
export const enterSeed = command<
  { id: string; commitment: string; typed: PublicSeed },
  null,
  SeedRefusal | { code: 'cannot-be-drawn' }
>({
  name: 'choosing.enter-seed',
  action: 'selection.run',
  subject: runSubject,
  run: async (tx, { id, commitment, typed }, acting) => {
    const run = await lockRun(tx, id);
    const may = maySeed(await readDraw(tx, id), commitment, typed);
    if (!may.ok) return may;
    const { seed, source, witness } = may.value;
    await tx
      .updateTable('choosing.draw')
      .set({
        ...{ seed, witness },
        seed_source: source,
        seeded_at: acting.now,
        seeded_by_name: acting.actor.name,
      })
      .where('run_id', '=', run.id)
      .execute();
    const change = runChange(id, { seed, source, witness });
    const committed = await committedTo(tx, run.id);
    if (!committed.distribution) {
      await insertTask(tx, { runId: run.id, kind: 'draw' }, acting);
      return allowed({ value: null, changes: [change] });
    }
    const ticket = ticketOf(committed, seed);
    if (!ticket) return refused({ code: 'cannot-be-drawn' });
    await storeDrawn(tx, run.id, { ...committed, seed, ...ticket }, acting.now);
    return allowed({ value: null, changes: [change] });
  },
});

/** Asks the computer again for a draw whose computing was broken off; its seed is the one it has. */
export const drawAgain = command<{ id: string }, null, NotNow>({
  name: 'choosing.draw-again',
  action: 'selection.run',
  subject: runSubject,
  run: async (tx, { id }, acting) => {
    const run = await lockRun(tx, id);
    const draw = await readDraw(tx, id);
    if (!draw?.seed || draw.drawnAt) {
      return refused({ code: 'not-in-this-state', state: run.state });
    }
    const put = await insertTask(tx, { runId: run.id, kind: 'draw' }, acting);
    return allowed({ value: null, changes: put ? [runChange(id, { asked: 'draw' })] : [] });
  },
});

/** What was committed to; this module alone writes it. */
export async function committedTo(tx: Writer, id: RunId): Promise<DrawCommitment> {
  return (await readCommitted(tx, id)) as DrawCommitment;
}

/** Keeps the selection that was drawn, and the record that anybody can draw again from. */
export async function storeDrawn(tx: Writer, id: RunId, record: DrawRecord, at: Date) {
  const drawn: Panel = record.drawn;
  await tx
    .updateTable('choosing.draw')
    .set({ record: writtenRecord(record), drawn: JSON.stringify(drawn), drawn_at: at })
    .where('run_id', '=', id)
    .execute();
  await setState(tx, id, 'drawn');
}
