import type { ClockTime } from '../../../kernel/calendar.ts';
import type { OrderRelation, PlanInput, SeriesOrder } from '../vocabulary.ts';
import { workingDaysAhead, type YearDays } from './days-of-a-year.ts';
import { prices, spreadCost } from './what-a-day-costs.ts';
import { busyDaysFor, type DayHits, overlaps, overlapsByDay } from './what-lies-on-a-day.ts';

/** One day taken by a series, with its hours and its room. */
export type Taken = { day: number; start: ClockTime; end: ClockTime; roomId: string | null };

/** What is the same for a series through the whole search. */
export type SeriesFacts = {
  order: SeriesOrder;
  hits: DayHits;
  /** Days that are set, by number. */
  set: ReadonlyMap<number, SeriesOrder['fixed'][number]>;
  earlier: ReadonlySet<number>;
  /** Days that may be taken: on a wished weekday, no holiday, nothing that must be avoided. */
  open: readonly number[];
  /** The even gap of each term, from its first open day to its last. */
  terms: readonly { from: number; to: number; first: number; last: number; even: number }[];
};

/** Everything the search looks things up in. */
export type Model = {
  input: PlanInput;
  days: YearDays;
  facts: ReadonlyMap<string, SeriesFacts>;
  /** For each series, those that share people with it, and how many. */
  shared: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** The days of each series as they stand. */
export type Standing = ReadonlyMap<string, readonly Taken[]>;

/** Whether a day is open to a series, apart from which weekday it is. */
export function isOpen(facts: Pick<SeriesFacts, 'hits'>, days: YearDays, day: number): boolean {
  if ((days.weekdays[day] ?? 7) > 5 || days.holidays[day] !== null) return false;
  return !facts.hits.get(day)?.some((hit) => hit.weight === 'must-avoid');
}

/** Lays out what the search needs to know, once. */
export function modelOf(input: PlanInput, days: YearDays): Model {
  const facts = new Map(input.series.map((one) => [one.id, factsOf(one, input, days)]));
  const shared = new Map<string, Map<string, number>>();
  const seats = new Map<string, string[]>();
  for (const one of input.series) {
    for (const person of new Set(one.people)) {
      const there = seats.get(person);
      if (there) there.push(one.id);
      else seats.set(person, [one.id]);
    }
    shared.set(one.id, new Map());
  }
  for (const ids of seats.values()) {
    for (const a of ids) {
      for (const b of ids) {
        const own = shared.get(a);
        if (a !== b && own) own.set(b, (own.get(b) ?? 0) + 1);
      }
    }
  }
  return { input, days, facts, shared };
}

function factsOf(order: SeriesOrder, input: PlanInput, days: YearDays): SeriesFacts {
  const hits = busyDaysFor(order, input.layers, days);
  const set = new Map<number, SeriesOrder['fixed'][number]>();
  for (const fixed of order.fixed) {
    const day = days.at(fixed.date);
    if (day !== undefined) set.set(day, fixed);
  }
  const earlier = new Set(order.earlier.flatMap((date) => days.at(date) ?? []));
  const wished = new Set(order.weekdays);
  const open = days.dates.flatMap((_, day) =>
    isOpen({ hits }, days, day) && wished.has(days.weekdays[day] ?? 0) ? [day] : [],
  );
  const terms = order.terms.map((term) => {
    const from = days.at(term.from) ?? 0;
    const to = days.at(term.to) ?? days.dates.length - 1;
    const inside = open.filter((day) => day >= from && day <= to);
    const first = inside[0] ?? from;
    const last = inside.at(-1) ?? to;
    return { from, to, first, last, even: (last - first) / Math.max(1, term.count) };
  });
  return { order, hits, set, earlier, open, terms };
}

/** The hours and day of a series: those of a day that is set, where it has its own. */
export function takenOn(facts: SeriesFacts, day: number, roomId: string | null): Taken {
  const fixed = facts.set.get(day);
  const { start, end } = facts.order;
  return { day, start: fixed?.start ?? start, end: fixed?.end ?? end, roomId };
}

/** Other meetings that share people with a series, by day. */
export function neighboursByDay(model: Model, standing: Standing, id: string) {
  const byDay = new Map<number, { series: string; people: number; taken: Taken }[]>();
  for (const [series, people] of model.shared.get(id) ?? []) {
    for (const taken of standing.get(series) ?? []) {
      const there = byDay.get(taken.day);
      if (there) there.push({ series, people, taken });
      else byDay.set(taken.day, [{ series, people, taken }]);
    }
  }
  return byDay;
}

/** Of other meetings that share people, those held at the same time as one, also past midnight. */
export function atTheSameTime(neighbours: ReturnType<typeof neighboursByDay>, own: Taken) {
  const found: { series: string; people: number; taken: Taken }[] = [];
  for (let day = own.day - 1; day <= own.day + 1; day += 1) {
    for (const one of neighbours.get(day) ?? []) if (overlapsByDay(own, one.taken)) found.push(one);
  }
  return found;
}

/** The hours in which each room is taken, by day: other bookings, and the plan's other meetings. */
export function roomHours(model: Model, standing: Standing, id: string) {
  const byDay = new Map<number, { roomId: string; start: ClockTime; end: ClockTime }[]>();
  const add = (day: number, one: { roomId: string; start: ClockTime; end: ClockTime }) => {
    const there = byDay.get(day);
    if (there) there.push(one);
    else byDay.set(day, [one]);
  };
  for (const { date, ...booking } of model.input.bookings) {
    const day = model.days.at(date);
    if (day !== undefined) add(day, booking);
  }
  for (const [series, meetings] of standing) {
    if (series === id) continue;
    for (const { day, start, end, roomId } of meetings) {
      if (roomId !== null) add(day, { roomId, start, end });
    }
  }
  return byDay;
}

/** The first of some rooms that is free at some hours; null where none is. */
export function freeRoom(
  rooms: readonly string[],
  hours: { start: ClockTime; end: ClockTime },
  taken: readonly { roomId: string; start: ClockTime; end: ClockTime }[],
): string | null {
  const isFree = (room: string) =>
    !taken.some(({ roomId, ...other }) => roomId === room && overlaps(other, hours));
  return rooms.find(isFree) ?? null;
}

/** What a day by itself costs a series as the others stand, each part with its name. */
export function chargesOf(
  facts: SeriesFacts,
  days: YearDays,
  day: number,
  around: {
    neighbours: ReturnType<typeof neighboursByDay>;
    rooms: ReturnType<typeof roomHours>;
  },
) {
  const { order, hits, earlier } = facts;
  const hours = takenOn(facts, day, null);
  const charges: {
    code: 'weekday' | 'better-avoid' | 'same-day' | 'moved' | 'conflict';
    amount: number;
    name: string;
  }[] = [];
  const wish = order.weekdays.indexOf(days.weekdays[day] ?? 0);
  const weekday = wish < 0 ? prices.offWeekday : wish * prices.weekday;
  if (weekday > 0) charges.push({ code: 'weekday', amount: weekday, name: '' });
  for (const hit of hits.get(day) ?? []) {
    if (hit.weight === 'better-avoid') {
      charges.push({ code: 'better-avoid', amount: prices.betterAvoid, name: hit.layer });
    }
  }
  const clashes = atTheSameTime(around.neighbours, hours);
  for (const { series, people } of clashes) {
    charges.push({ code: 'conflict', amount: prices.conflict * people, name: series });
  }
  for (const other of around.neighbours.get(day) ?? []) {
    if (clashes.includes(other)) continue;
    const { series, people } = other;
    charges.push({ code: 'same-day', amount: prices.sameDay * people, name: series });
  }
  if (order.rooms.length > 0 && !freeRoom(order.rooms, hours, around.rooms.get(day) ?? [])) {
    charges.push({ code: 'conflict', amount: prices.noRoom, name: '' });
  }
  if (earlier.size > 0 && !earlier.has(day)) {
    charges.push({ code: 'moved', amount: prices.moved, name: '' });
  }
  return charges;
}

/**
 * What it costs that one day of a series follows another as the others stand: uneven gaps, gaps
 * that are too long, and orders between bodies that are not kept. Answers a function of the two.
 */
export function stepCost(model: Model, standing: Standing, facts: SeriesFacts) {
  const { days, input } = model;
  const { order, terms } = facts;
  const daysOf = (series: string) => (standing.get(series) ?? []).map(({ day }) => day);
  const coming = input.relations.filter((one) => one.after === order.id && one.before !== order.id);
  const preceding = input.relations.filter(
    (one) => one.before === order.id && one.after !== order.id,
  );
  const lookups = coming.map((relation) => latestAhead(relation, daysOf(relation.before), days));
  const windows = preceding.flatMap((relation) =>
    windowsOf(relation, daysOf(relation.after), days),
  );
  const termOf = (day: number) => terms.findIndex(({ from, to }) => day >= from && day <= to);
  return (before: number | null, day: number | null): number => {
    let total = 0;
    const from = before ?? -1;
    if (windows.length > 0) {
      const until = day ?? days.dates.length;
      for (const { first, last } of windows) {
        if (from < first && last < until) total += prices.conflict;
      }
    }
    if (day !== null) {
      for (const lookup of lookups) if (!lookup(from, day)) total += prices.conflict;
    }
    const to = day === null ? -1 : termOf(day);
    const left = before === null ? -1 : termOf(before);
    const entered = terms[to];
    const leaving = terms[left];
    if (to === left && entered && before !== null && day !== null) {
      total += spreadCost(day - before, entered.even);
      if (order.maxDays !== null && day - before > order.maxDays) total += prices.tooFar;
      return total;
    }
    if (leaving && before !== null) total += spreadCost(2 * (leaving.last - before), leaving.even);
    if (entered && day !== null) total += spreadCost(2 * (day - entered.first), entered.even);
    return total;
  };
}

/** Whether a relation asks anything of a meeting on a day. */
const concerns = (relation: OrderRelation, day: number, days: YearDays) =>
  relation.months === null ||
  relation.months.includes(Number((days.dates[day] ?? '0000-00').slice(5, 7)));

/** For a meeting on a day after another: whether the other body has met well ahead of it. */
function latestAhead(relation: OrderRelation, other: readonly number[], days: YearDays) {
  const sorted = other.toSorted((a, b) => a - b);
  return (before: number, day: number): boolean => {
    if (!concerns(relation, day, days)) return true;
    const latest = workingDaysAhead(days, day, relation.workingDays);
    const earliest = relation.withinDays === null ? before + 1 : day - relation.withinDays;
    return sorted.some((one) => one >= earliest && one <= latest);
  };
}

/** For each meeting of the other body: the days of which this one must take one. */
function windowsOf(relation: OrderRelation, other: readonly number[], days: YearDays) {
  const sorted = other.toSorted((a, b) => a - b);
  return sorted.flatMap((day, at) => {
    if (!concerns(relation, day, days)) return [];
    const last = workingDaysAhead(days, day, relation.workingDays);
    const prior = sorted[at - 1] ?? -1;
    const first = relation.withinDays === null ? prior + 1 : day - relation.withinDays;
    return first > last ? [] : [{ first, last }];
  });
}
