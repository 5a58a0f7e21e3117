/** The choice as it is computed: who a run puts where, and a new run when somebody leaves. */

import type { Reader } from '../../platform/database/tables.ts';
import type { AdvertRoundId } from '../adverts/vocabulary.ts';
import { chosenByGroup, chosenPanel } from './rules/who-is-chosen.ts';
import { listRuns, type RunLine, readDraw, readRun } from './store/reads.ts';
import type { ChosenInRun } from './vocabulary.ts';

export { replacementFor } from './commands/compute-run.ts';
export { forgetWhoCodesAre } from './commands/forget-who-codes-are.ts';
export { type ComputeOptions, computeNext } from './solving/compute-next.ts';
export { forgetDemands } from './store/forget.ts';
export { listRuns, type RunLine, readDraw, readRun } from './store/reads.ts';
export { choosingChannel } from './store/writes.ts';

/**
 * Who a run puts into which group, by their applications; empty for a run that is none, that has no
 * answer, or whose lottery nobody has drawn from.
 */
export async function chosenInRun(db: Reader, runId: string): Promise<ChosenInRun[]> {
  const run = await readRun(db, runId);
  const panel = run && chosenPanel(run, await readDraw(db, runId));
  return run && panel ? chosenByGroup(run, panel) : [];
}

/** The run of a round that was made last and has an answer: a drawn one, or one that was found. */
export async function latestRunOf(
  db: Reader,
  roundId: AdvertRoundId,
): Promise<RunLine | undefined> {
  const runs = await listRuns(db, { roundId });
  return runs.find(({ state }) => state === 'found' || state === 'drawn');
}
