import type { ClockTime } from '../../../kernel/calendar.ts';
import type { AgendaItemId } from '../../../kernel/ids.ts';
import { isBefore, minutesOfSpan } from '../../../kernel/times-past-midnight.ts';
import type { Sitting, SittingContext, SittingItem } from '../vocabulary.ts';
import { timeLineOf } from './a-meeting-may-run-past-midnight.ts';
import { courseOf } from './the-course-follows-from-its-events.ts';

export type ItemForecast = {
  itemId: AgendaItemId;
  state: 'done' | 'running' | 'waiting';
  /** As the agenda had it. */
  planned: { start: ClockTime; end: ClockTime };
  /** As it was, or as it looks now. */
  expected: { start: ClockTime; end: ClockTime };
  /** Minutes that it starts, or started, after its time; negative where before. */
  late: number;
  /** Whether it fits before the planned end of the meeting, runs over it, or starts after it. */
  fits: 'yes' | 'runs-over' | 'not-reached';
};

export type Forecast = {
  items: readonly ItemForecast[];
  plannedEnd: ClockTime;
  expectedEnd: ClockTime;
  /** Minutes past the planned end; negative where there is time to spare. */
  overrun: number;
  /** Minutes until the planned end; negative after it. */
  left: number;
  /** Cases cut in length so that the meeting ends in time; null where that is not enough. */
  shorten: readonly { itemId: AgendaItemId; from: number; to: number }[] | null;
  /** The fewest cases to take in another meeting, from the last one, so that it ends in time. */
  move: readonly AgendaItemId[];
};

const shortest = 5;

/**
 * How the rest of the meeting looks at a time of the day: each item's planned and expected times,
 * the end, and two ways of ending in time. What runs takes the rest of its minutes, and what waits
 * follows in order with the minutes set for it; an item past its time is expected to end now.
 * @source F-070
 */
export function timeLeft(sitting: Sitting, context: SittingContext, now: ClockTime): Forecast {
  const { at, clock, end } = timeLineOf(sitting, context.meeting, now);
  const planned = plannedTimes(context.items);
  const rows = rowsInOrder(sitting, context.items);
  const plannedEnd = end ?? plannedSum(context.items);
  let next = sitting.openedAt === null ? Math.max(0, at(now)) : at(later(now, sitting.openedAt));
  if (sitting.phase === 'ended' && sitting.endedAt) next = at(sitting.endedAt);

  const drafts = rows.map((item) => {
    const course = courseOf(sitting, item.id);
    const minutes = minutesOf(sitting, item);
    const state = stateOf(sitting, item);
    if (state === 'done') {
      const from = at(course.from ?? course.to ?? clock(planned.get(item.id) ?? 0));
      return { item, state, minutes, from, to: at(course.to ?? clock(from)) };
    }
    const spent = state === 'running' ? minutesSpent(sitting, item.id, now) : 0;
    const rest = Math.max(0, minutes - spent);
    const from = state === 'running' && course.from !== null ? at(course.from) : next;
    next += rest;
    return { item, state, minutes: rest, from, to: next };
  });
  const overrun = next - plannedEnd;
  const waiting = drafts.filter(({ state, item }) => state === 'waiting' && item.kind === 'case');

  return {
    items: drafts.map(({ item, state, from, to }) => {
      const plan = planned.get(item.id) ?? 0;
      return {
        itemId: item.id,
        state,
        planned: { start: clock(plan), end: clock(plan + (item.minutes ?? 0)) },
        expected: { start: clock(from), end: clock(to) },
        late: from - plan,
        fits: state !== 'waiting' || to <= plannedEnd ? 'yes' : fitting(from, plannedEnd),
      };
    }),
    plannedEnd: clock(plannedEnd),
    expectedEnd: clock(next),
    overrun,
    left: plannedEnd - at(now),
    shorten: shortened(waiting, overrun),
    move: moved(waiting, overrun),
  };
}

type Draft = { item: SittingItem; minutes: number };

/** Cuts the waiting cases alike, in whole minutes, none below five. */
function shortened(waiting: readonly Draft[], overrun: number): Forecast['shorten'] {
  if (overrun <= 0) return [];
  const give = waiting.map(({ minutes }) => Math.max(0, minutes - shortest));
  const most = give.reduce((sum, one) => sum + one, 0);
  if (most < overrun) return null;
  let rest = overrun;
  let givers = most;
  return waiting.flatMap(({ item, minutes }, index) => {
    const can = give[index] ?? 0;
    const cut = givers === 0 ? 0 : Math.min(can, Math.ceil((rest * can) / givers));
    rest -= cut;
    givers -= can;
    return cut > 0 ? [{ itemId: item.id, from: minutes, to: minutes - cut }] : [];
  });
}

function moved(waiting: readonly Draft[], overrun: number): readonly AgendaItemId[] {
  const chosen: AgendaItemId[] = [];
  let rest = overrun;
  for (const { item, minutes } of [...waiting].reverse()) {
    if (rest <= 0) break;
    if (minutes === 0) continue;
    chosen.push(item.id);
    rest -= minutes;
  }
  return chosen;
}

const fitting = (from: number, end: number) => (from >= end ? 'not-reached' : 'runs-over');

function stateOf(sitting: Sitting, item: SittingItem): ItemForecast['state'] {
  if (sitting.current === item.id) return 'running';
  const { to, decision } = courseOf(sitting, item.id);
  return to !== null || decision || sitting.phase === 'ended' ? 'done' : 'waiting';
}

/** Minutes that an item has taken until now, pauses left out. */
function minutesSpent(sitting: Sitting, itemId: AgendaItemId, now: ClockTime): number {
  return courseOf(sitting, itemId).spans.reduce((sum, span) => {
    const to = span.to ?? now;
    const rested = sitting.pauses.reduce((minutes, pause) => {
      const over = pause.to ?? now;
      return minutes + minutesOfSpan(later(pause.from, span.from), earlier(over, to));
    }, 0);
    return sum + minutesOfSpan(span.from, to) - rested;
  }, 0);
}

const later = (a: ClockTime, b: ClockTime) => (isBefore(a, b) ? b : a);
const earlier = (a: ClockTime, b: ClockTime) => (isBefore(a, b) ? a : b);

const minutesOf = (sitting: Sitting, item: SittingItem) =>
  courseOf(sitting, item.id).minutes ?? item.minutes ?? 0;

function rowsInOrder(sitting: Sitting, items: readonly SittingItem[]): readonly SittingItem[] {
  const place = new Map(sitting.order.map((id, at) => [id, at]));
  return [...items].sort((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity));
}

function plannedTimes(items: readonly SittingItem[]): ReadonlyMap<AgendaItemId, number> {
  let from = 0;
  return new Map(
    items.map((item) => {
      const start = from;
      from += item.minutes ?? 0;
      return [item.id, start];
    }),
  );
}

const plannedSum = (items: readonly SittingItem[]) =>
  items.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
