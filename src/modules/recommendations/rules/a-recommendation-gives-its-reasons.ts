import type { Recommendation, RecommendedCandidate } from '../vocabulary.ts';
import {
  type ListRefusal,
  type OnTheList,
  type SeatsOfParty,
  withoutReason,
  wrongWithList,
} from './a-list-fits-its-group.ts';
import type { WaitingRefusal } from './a-recommendation-waits-for-the-unions.ts';

export type SendRefusal =
  | WaitingRefusal
  | ListRefusal
  | { code: 'reason-is-missing'; names: readonly string[] }
  | { code: 'nobody-decides' }
  | { code: 'is-with-the-director' };

/** Whether the list of a recommendation may still be changed: until it is sent, and once returned. */
export const isBeingMade = ({ state }: Pick<Recommendation, 'state'>): boolean =>
  state === 'drafted' || state === 'returned';

/**
 * All that stands in the way of sending a recommendation to the director; empty where it may go.
 * The button of the page and the command both ask it.
 * @source F-023
 */
export function whatStopsSending(of: {
  recommendation: Pick<Recommendation, 'state'>;
  waiting: readonly WaitingRefusal[];
  list: readonly OnTheList[];
  seats: readonly SeatsOfParty[];
  hasDecider: boolean;
}): SendRefusal[] {
  const { recommendation, waiting, list, seats, hasDecider } = of;
  if (!isBeingMade(recommendation)) return [{ code: 'is-with-the-director' }];
  const lacking = new Set(withoutReason(list));
  const names = list.filter(({ applicantId }) => lacking.has(applicantId)).map(({ name }) => name);
  return [
    ...waiting,
    ...(hasDecider ? [] : [{ code: 'nobody-decides' as const }]),
    ...wrongWithList(list, seats),
    ...(names.length > 0 ? [{ code: 'reason-is-missing' as const, names }] : []),
  ];
}

/** The candidates with their order counted from 1 within each place, as they were given. */
export function numbered(candidates: readonly RecommendedCandidate[]): RecommendedCandidate[] {
  const counts = { seat: 0, reserve: 0, not: 0 };
  const sorted = candidates.toSorted((a, b) => a.order - b.order);
  return sorted.map((one) => {
    counts[one.place] += 1;
    return { ...one, order: counts[one.place] };
  });
}
