import { whatIsSeenOf } from '../adverts/index.ts';
import type { RecruitmentRound } from '../adverts/vocabulary.ts';
import type { Actor } from '../identity/vocabulary.ts';
import type { Applicant } from './vocabulary.ts';

type Seer = Pick<Actor, 'role' | 'personId' | 'organisationId'>;
type RoundSeen = Pick<
  RecruitmentRound,
  'id' | 'groups' | 'issuer' | 'takenOverBy' | 'state' | 'unionRepresentatives'
>;

const seesAll = (actor: Seer, round: RoundSeen) =>
  actor.role !== 'director' && seesPeople(actor, round);
const seesPeople = (actor: Seer, round: RoundSeen) => whatIsSeenOf(actor, round) === 'people';

/**
 * The groups of a round whose applicants somebody may see: all of them for those who recruit in it
 * and for its shop stewards, those they decide for for a director, none for anybody else.
 * @source F-024
 */
export function groupsSeenBy(actor: Seer, round: RoundSeen): RoundSeen['groups'] {
  if (seesAll(actor, round)) return round.groups;
  if (actor.role !== 'director' || !seesPeople(actor, round)) return [];
  return round.groups.filter(({ decider }) => decider === actor.personId);
}

/**
 * The applicants somebody may see, each with those wishes only that they may see. Of rounds that
 * are not given, nobody. A director sees all that such an applicant says of themselves: whoever
 * applies is told so.
 */
export function applicantsSeenBy<Seen extends Pick<Applicant, 'roundId' | 'applications'>>(
  actor: Seer,
  rounds: readonly RoundSeen[],
  applicants: readonly Seen[],
): Seen[] {
  const known = new Map(
    rounds.map((round) => [
      round.id,
      {
        all: seesAll(actor, round),
        groups: new Set(groupsSeenBy(actor, round).map(({ bodyId }) => bodyId)),
      },
    ]),
  );
  return applicants.flatMap((applicant) => {
    const seen = known.get(applicant.roundId);
    if (!seen) return [];
    if (seen.all) return [applicant];
    const applications = applicant.applications.filter(({ bodyId }) => seen.groups.has(bodyId));
    return applications.length > 0 ? [{ ...applicant, applications }] : [];
  });
}
