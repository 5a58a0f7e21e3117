import { type IsoDate, isIsoDate } from '../../../kernel/calendar.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { Consulted, NotConsulted, Place, Recommendation } from '../vocabulary.ts';
import {
  type ListRefusal,
  type OnTheList,
  type SeatsOfParty,
  wrongWithList,
} from './a-list-fits-its-group.ts';

/** Somebody on the list as the director has placed them. `reason` is for deciding otherwise. */
export type PlacedByDirector = OnTheList & { recommended: Place; unit: string };

export type DecideRefusal =
  | ListRefusal
  | { code: 'not-sent-yet' }
  | { code: 'otherwise-without-reason'; names: readonly string[]; ids: readonly ApplicantId[] }
  | { code: 'unit-leader-not-asked'; units: readonly string[] }
  | { code: 'consulted-is-incomplete'; at: number }
  | { code: 'consulted-in-the-future'; at: number; on: IsoDate }
  | { code: 'new-decision-without-reason' };

/** A unit by its name, however it was written. */
const key = (unit: string) => unit.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nb');

/** The units of those who get a seat, each once, as it was written first. */
export function unitsOf(list: readonly Pick<PlacedByDirector, 'place' | 'unit'>[]): string[] {
  const units = new Map<string, string>();
  for (const { place, unit } of list) {
    if (place === 'seat' && !units.has(key(unit))) units.set(key(unit), unit.trim());
  }
  return [...units.values()];
}

/**
 * All that stands in the way of a director's decision. The leader of each unit that somebody is
 * chosen from was asked, or there is a reason why not; whoever is placed otherwise than recommended
 * is so for a reason; and what was decided is decided anew for a reason only.
 * @source F-024
 */
export function whatStopsDeciding(of: {
  recommendation: Pick<Recommendation, 'state'>;
  /** Whether there is a decision that this one takes the place of. */
  decidedBefore: boolean;
  list: readonly PlacedByDirector[];
  seats: readonly SeatsOfParty[];
  consulted: readonly Consulted[];
  notConsulted: readonly NotConsulted[];
  reason: string;
  today: IsoDate;
}): DecideRefusal[] {
  const { recommendation, decidedBefore, list, seats, consulted, notConsulted, reason, today } = of;
  const { state } = recommendation;
  if (state !== 'sent' && state !== 'decided') return [{ code: 'not-sent-yet' }];
  const stops: DecideRefusal[] = [...wrongWithList(list, seats)];
  if (decidedBefore && reason.trim() === '') {
    stops.push({ code: 'new-decision-without-reason' });
  }
  // That somebody has withdrawn is reason enough for giving them no place.
  const otherwise = list.filter(
    (one) =>
      one.place !== one.recommended &&
      one.reason.trim() === '' &&
      (one.standing || one.place !== 'not'),
  );
  if (otherwise.length > 0) {
    stops.push({
      code: 'otherwise-without-reason',
      names: otherwise.map(({ name }) => name),
      ids: otherwise.map(({ applicantId }) => applicantId),
    });
  }
  consulted.forEach(({ name, on, view }, at) => {
    if (name.trim() === '' || view.trim() === '' || !isIsoDate(on)) {
      stops.push({ code: 'consulted-is-incomplete', at });
    } else if (on > today) stops.push({ code: 'consulted-in-the-future', at, on });
  });
  const settled = new Set(
    [...consulted, ...notConsulted.filter(({ because }) => because.trim() !== '')].map(({ unit }) =>
      key(unit),
    ),
  );
  const units = unitsOf(list).filter((unit) => !settled.has(key(unit)));
  if (units.length > 0) stops.push({ code: 'unit-leader-not-asked', units });
  return stops;
}
