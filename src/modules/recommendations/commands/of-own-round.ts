import type { Writer } from '../../../platform/database/tables.ts';
import { changesRound, readRecruitmentRound, readRoundOf } from '../../adverts/index.ts';
import type { Acting } from '../../identity/command.ts';
import type { Actor } from '../../identity/vocabulary.ts';
import { lockDiscussion } from '../store/discussion-writes.ts';
import { readRecommendation } from '../store/reads.ts';

/** A discussion of a round that is somebody's, locked; to others it is not there. */
export async function lockDiscussionOf(tx: Writer, actor: Actor, id: string) {
  const one = await lockDiscussion(tx, id);
  return one && (await readRoundOf(tx, actor, one.roundId)) ? one : undefined;
}

/** The group of a recommendation, for whoever has its round; which director it is for is asked later. */
export async function bodyOfRecommendation(tx: Writer, { id }: { id: string }, { actor }: Acting) {
  const found = await readRecommendation(tx, id);
  const round = found && (await readRecruitmentRound(tx, found.roundId));
  return found && round && changesRound(actor, round) ? { bodyId: found.bodyId } : null;
}
