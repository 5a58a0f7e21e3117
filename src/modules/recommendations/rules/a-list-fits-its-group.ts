import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { Place, RecommendedCandidate } from '../vocabulary.ts';

/** Seats that one party has to fill in the group. */
export type SeatsOfParty = { party: string; seats: number };

/** Somebody on a list, with what is known of them now. */
export type OnTheList = Pick<RecommendedCandidate, 'applicantId' | 'place' | 'reason'> & {
  name: string;
  party: string;
  /** Has applied to the group, and has not withdrawn. */
  standing: boolean;
};

export type ListRefusal =
  | { code: 'withdrew'; names: readonly string[] }
  | { code: 'too-many-seats'; party: string; seats: number; has: number }
  | { code: 'nobody-has-a-seat' };

const takesPart = ({ place }: { place: Place }) => place !== 'not';

/** How many have a seat for each party, against the seats it has. A party without seats has none. */
export function countedByParty(
  list: readonly Pick<OnTheList, 'place' | 'party'>[],
  seats: readonly SeatsOfParty[],
): (SeatsOfParty & { has: number })[] {
  const parties = [...new Set([...seats, ...list.filter(takesPart)].map(({ party }) => party))];
  return parties
    .map((party) => ({
      party,
      seats: seats.find((one) => one.party === party)?.seats ?? 0,
      has: list.filter((one) => one.party === party && one.place === 'seat').length,
    }))
    .filter((one) => one.seats > 0 || one.has > 0);
}

/** What is wrong with a list of people for a group, whoever wrote it. @source F-023, F-024 */
export function wrongWithList(
  list: readonly OnTheList[],
  seats: readonly SeatsOfParty[],
): ListRefusal[] {
  const wrong: ListRefusal[] = [];
  if (!list.some(({ place }) => place === 'seat')) wrong.push({ code: 'nobody-has-a-seat' });
  const gone = list.filter((one) => takesPart(one) && !one.standing);
  if (gone.length > 0) wrong.push({ code: 'withdrew', names: gone.map(({ name }) => name) });
  for (const { party, seats: most, has } of countedByParty(list, seats)) {
    if (has > most) wrong.push({ code: 'too-many-seats', party, seats: most, has });
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
