import { addDays, type ClockTime, minutesBetween } from '../../../kernel/calendar.ts';
import { endsTheNextDay } from '../../../kernel/times-past-midnight.ts';
import type { BusyLayer, LayerKind, LayerWeight, SeriesOrder } from '../vocabulary.ts';
import { withinYear, type YearDays } from './days-of-a-year.ts';

/** Something busy that meets a series on a day. */
export type Hit = { layer: string; kind: LayerKind; weight: LayerWeight; label: string };

/** What lies on each day for one series: nothing on most days. */
export type DayHits = ReadonlyMap<number, readonly Hit[]>;

/**
 * Whether two spans that begin on one day have a minute of it in common; one without times is the
 * whole day, and one past midnight lasts until it.
 */
export function overlaps(
  a: { start: ClockTime | null; end: ClockTime | null },
  b: { start: ClockTime | null; end: ClockTime | null },
): boolean {
  if (a.start === null || a.end === null || b.start === null || b.end === null) return true;
  const isBeforeEnd = (time: ClockTime, start: ClockTime, end: ClockTime) =>
    endsTheNextDay(start, end) || minutesBetween(time, end) > 0;
  return isBeforeEnd(a.start, b.start, b.end) && isBeforeEnd(b.start, a.start, a.end);
}

type Hours = { start: ClockTime | null; end: ClockTime | null };

/**
 * Hours as the days see them: one part for the day they begin on, and one for the hours after
 * midnight, which lie `later` by a day.
 */
function partsByDay({ start, end }: Hours): (Hours & { later: 0 | 1 })[] {
  if (start === null || end === null || !endsTheNextDay(start, end)) {
    return [{ start, end, later: 0 }];
  }
  return [
    { start, end: midnight, later: 0 },
    { start: '00:00', end, later: 1 },
  ];
}

const midnight = '24:00';

/** As `overlaps`, for spans that may begin on different days: one past midnight meets the morning after. */
export function overlapsByDay(
  a: { day: number; start: ClockTime; end: ClockTime },
  b: { day: number; start: ClockTime; end: ClockTime },
): boolean {
  if (a.day === b.day) return overlaps(a, b);
  const [first, next] = a.day < b.day ? [a, b] : [b, a];
  if (next.day !== first.day + 1 || first.end >= first.start) return false;
  return partsByDay(first).some((part) => part.later === 1 && overlaps(part, next));
}

/**
 * Answers what is busy for a series on each day of the year, at the hours it meets. What concerns
 * other bodies, or lies at other hours, is not in the way. Hours after midnight are those of the day
 * after, on both sides; of an entry for a whole day, only the day a meeting begins on counts.
 */
export function busyDaysFor(
  series: Pick<SeriesOrder, 'bodyId' | 'start' | 'end'>,
  layers: readonly BusyLayer[],
  days: YearDays,
): DayHits {
  const hits = new Map<number, Hit[]>();
  for (const layer of layers) {
    if (layer.bodyIds && !layer.bodyIds.includes(series.bodyId)) continue;
    for (const span of layer.spans) {
      const hit = { layer: layer.name, kind: layer.kind, weight: layer.weight, label: span.label };
      for (const shift of shiftsThatMeet(span, series)) {
        // Dates are costly to count with, and most spans lie within their own day.
        const moved = (date: string) => (shift === 0 ? date : addDays(date, shift));
        const touched = withinYear(days, moved(span.from), moved(span.to));
        for (let day = touched?.first ?? 0; day <= (touched?.last ?? -1); day += 1) {
          const there = hits.get(day);
          if (!there) hits.set(day, [hit]);
          else if (!there.some((one) => one.layer === hit.layer && one.label === hit.label)) {
            there.push(hit);
          }
        }
      }
    }
  }
  return hits;
}

const sameDay: readonly number[] = [0];

/** How many days from those of a span a meeting begins that the span is in the way of: -1, 0 or 1. */
function shiftsThatMeet(span: Hours, series: Hours): readonly number[] {
  const isLate = ({ start, end }: Hours) => start !== null && end !== null && end < start;
  if (!isLate(span) && !isLate(series)) return overlaps(span, series) ? sameDay : [];
  const shifts = partsByDay(series).flatMap((own) =>
    partsByDay(span).flatMap((other) => {
      const wholeDay = other.start === null || other.end === null;
      if (own.later === 1 && wholeDay) return [];
      return overlaps(other, own) ? [other.later - own.later] : [];
    }),
  );
  return [...new Set(shifts)];
}
