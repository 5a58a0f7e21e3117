import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { PartyStanding } from '../../recruitment/vocabulary.ts';
import type { Place, RecommendedCandidate } from '../vocabulary.ts';

/** How the seats of one party in the group stand, and how many can be given to somebody new. */
export type SeatsOfParty = Pick<PartyStanding, 'party' | 'needed' | 'filled' | 'offered'> & {
  /** Filled today, by somebody who leaves on a day that is known. */
  leaving: number;
  vacant: number;
};

/**
 * The seats of each party that can be given to somebody new: what is needed, less what is filled and
 * what is offered; a seat that is being left is vacant for whoever comes after.
 * @source F-010, F-023
 */
export function seatsToGive(
  standing: readonly Pick<PartyStanding, 'party' | 'needed' | 'filled' | 'offered'>[],
  leaving: ReadonlyMap<string | null, number>,
): SeatsOfParty[] {
  return standing.map(({ party, needed, filled, offered }) => {
    const leaves = leaving.get(party) ?? 0;
    const vacant = Math.max(0, needed - filled - offered + leaves);
    return { party, needed, filled, offered, leaving: leaves, vacant };
  });
}

/** Somebody on a list, with what is known of them now. */
export type OnTheList = Pick<RecommendedCandidate, 'applicantId' | 'place' | 'reason'> & {
  name: string;
  party: string;
  /** Has applied to the group, and has not withdrawn. */
  standing: boolean;
  /** Has a seat or an offer in the group already, and takes no vacant one. */
  holds: boolean;
};

export type ListRefusal =
  | { code: 'withdrew'; names: readonly string[] }
  | ({ code: 'too-many-seats'; added: number; freed: number } & SeatsOfParty)
  | { code: 'nobody-has-a-seat' };

const takesPart = ({ place }: { place: Place }) => place !== 'not';

/**
 * How many are placed in a seat for each party, how many of them need one that nobody has, and how
 * many the list takes a seat from. A party without seats has none.
 */
export function countedByParty(
  list: readonly Pick<OnTheList, 'place' | 'party' | 'holds'>[],
  seats: readonly SeatsOfParty[],
): (SeatsOfParty & { placed: number; added: number; freed: number })[] {
  const parties = [...new Set([...seats, ...list.filter(takesPart)].map(({ party }) => party))];
  return parties
    .map((party) => {
      const theirs = list.filter((one) => one.party === party);
      const count = (is: (one: (typeof theirs)[number]) => boolean) => theirs.filter(is).length;
      return {
        ...(seats.find((one) => one.party === party) ?? { ...noSeats, party }),
        placed: count(({ place }) => place === 'seat'),
        added: count(({ place, holds }) => place === 'seat' && !holds),
        freed: count(({ place, holds }) => place !== 'seat' && holds),
      };
    })
    .filter((one) => one.needed > 0 || one.filled > 0 || one.placed > 0);
}

const noSeats = { needed: 0, filled: 0, offered: 0, leaving: 0, vacant: 0 };

/** Those who have a place on a list and have withdrawn from the group since. */
export const withdrawnFrom = <One extends Pick<OnTheList, 'place' | 'standing'>>(
  list: readonly One[],
): One[] => list.filter((one) => takesPart(one) && !one.standing);

/** What is wrong with a list of people for a group, whoever wrote it. @source F-023, F-024 */
export function wrongWithList(
  list: readonly OnTheList[],
  seats: readonly SeatsOfParty[],
): ListRefusal[] {
  const wrong: ListRefusal[] = [];
  if (!list.some(({ place }) => place === 'seat')) wrong.push({ code: 'nobody-has-a-seat' });
  const gone = withdrawnFrom(list);
  if (gone.length > 0) wrong.push({ code: 'withdrew', names: gone.map(({ name }) => name) });
  for (const { placed: _, ...one } of countedByParty(list, seats)) {
    if (one.added > one.vacant + one.freed) wrong.push({ code: 'too-many-seats', ...one });
  }
  return wrong;
}

/** Those whom no reason is given for. */
export function withoutReason(
  list: readonly Pick<OnTheList, 'applicantId' | 'reason' | 'standing' | 'place'>[],
): ApplicantId[] {
  return list
    .filter((one) => one.reason.trim() === '' && (one.standing || takesPart(one)))
    .map(({ applicantId }) => applicantId);
}
