import { whatIsSeenOf } from '../adverts/index.ts';
import type { RecruitmentRound } from '../adverts/vocabulary.ts';
import type { Actor } from '../identity/vocabulary.ts';

/**
 * Whether somebody reads a run: whoever has every one of its rounds, since it tells of all who applied
 * in them; a director, whom it names nobody of other groups, where they decide in one of them.
 * @source F-024
 */
export function seesRun(actor: Actor, rounds: readonly RecruitmentRound[]): boolean {
  const theirs = rounds.filter((round) => whatIsSeenOf(actor, round) === 'people');
  return theirs.length > 0 && (actor.role === 'director' || theirs.length === rounds.length);
}
