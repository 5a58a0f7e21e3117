import { type ClockTime, minutesBetween } from '../../../kernel/calendar.ts';
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

/**
 * Answers what is busy for a series on each day of the year, at the hours it meets. What concerns
 * other bodies, or lies at other hours, is not in the way.
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
      const touched = withinYear(days, span.from, span.to);
      if (!touched || !overlaps(span, series)) continue;
      const hit = { layer: layer.name, kind: layer.kind, weight: layer.weight, label: span.label };
      for (let day = touched.first; day <= touched.last; day += 1) {
        const there = hits.get(day);
        if (!there) hits.set(day, [hit]);
        else if (!there.some((one) => one.layer === hit.layer && one.label === hit.label)) {
          there.push(hit);
        }
      }
    }
  }
  return hits;
}
