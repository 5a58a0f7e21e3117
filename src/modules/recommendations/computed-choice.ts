import type { BodyId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import type { AdvertRoundId } from '../adverts/vocabulary.ts';
import type { ApplicantId } from '../applications/vocabulary.ts';
import { chosenInRun, latestRunOf, readRun } from '../choosing/index.ts';
import type { RunId } from '../choosing/vocabulary.ts';

/** What a computed choice came to, for those who recommend. */
export type ComputedChoice = {
  runId: RunId;
  number: number;
  at: Date;
  chosen: ReadonlyMap<BodyId, ReadonlySet<ApplicantId>>;
};

/** The run by its id; null where it is not of this round, or has chosen nobody. */
export async function readComputedChoice(
  db: Reader,
  runId: string,
  roundId: AdvertRoundId,
): Promise<ComputedChoice | null> {
  const run = await readRun(db, runId);
  if (!run?.roundIds.includes(roundId)) return null;
  const groups = await chosenInRun(db, run.id);
  if (groups.length === 0) return null;
  return {
    runId: run.id,
    number: run.number,
    at: run.createdAt,
    chosen: new Map(groups.map(({ bodyId, applicantIds }) => [bodyId, new Set(applicantIds)])),
  };
}

/** The number and id of the latest run of a round that has an answer to begin with. */
export async function latestChoice(
  db: Reader,
  roundId: AdvertRoundId,
): Promise<{ id: RunId; number: number } | null> {
  const run = await latestRunOf(db, roundId);
  if (!run || (await chosenInRun(db, run.id)).length === 0) return null;
  return { id: run.id, number: run.number };
}
