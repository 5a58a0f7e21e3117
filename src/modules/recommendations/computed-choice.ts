import type { BodyId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import type { AdvertRoundId } from '../adverts/vocabulary.ts';
import type { ApplicantId } from '../applications/vocabulary.ts';
import type { RunId } from '../choosing/vocabulary.ts';

/** What a computed choice came to, for those who recommend. */
export type ComputedChoice = {
  runId: RunId;
  number: number;
  at: Date;
  chosen: ReadonlyMap<BodyId, ReadonlySet<ApplicantId>>;
};

/** The run by its id; null where there is none for this round, or it has chosen nobody. */
export async function readComputedChoice(
  _db: Reader,
  _runId: string,
  _roundId: AdvertRoundId,
): Promise<ComputedChoice | null> {
  return null;
}

/** The latest run of a round that chose somebody. */
export async function latestComputedChoice(
  _db: Reader,
  _roundId: AdvertRoundId,
): Promise<ComputedChoice | null> {
  return null;
}
