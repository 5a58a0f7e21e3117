import ICAL from 'ical.js';
import { addDays, type IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { BusySpan } from '../vocabulary.ts';
import { type CalendarBlock, calendarBlocks } from './calendar-blocks.ts';
import { wallClock } from './wall-clock.ts';

export type CalendarRefusal =
  | { code: 'not-a-calendar' }
  | { code: 'calendar-broken'; line: number; text: string }
  | { code: 'repeats-too-often'; line: number; text: string }
  | { code: 'too-many-entries'; most: number }
  | { code: 'calendar-too-heavy' };

/** What a calendar holds of a year; `outside` counts the entries that lie in other years. */
export type ReadCalendar = { spans: BusySpan[]; events: number; outside: number };

const mostEvents = 20_000;
const mostSpans = 50_000;
/** Steps of all repeating entries together; a century of a daily one is 36 500. */
const mostSteps = 400_000;

class Broken extends Error {
  readonly refusal: CalendarRefusal;
  constructor(refusal: CalendarRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * Reads the busy times of one year from an iCalendar file (RFC 5545): repeating entries laid out
 * with their exceptions, zones turned into Norwegian time, whole days and several days. What is
 * cancelled or marked as free is not busy. A file that is broken anywhere is refused with the line,
 * and nothing of it is kept.
 * @source F-084
 */
export function readCalendar(text: string, year: number): Verdict<ReadCalendar, CalendarRefusal> {
  const blocks = calendarBlocks(text);
  if (!blocks.ok) return blocks;
  const { events, zones } = blocks.value;
  if (events.length > mostEvents) return refused({ code: 'too-many-entries', most: mostEvents });
  ICAL.TimezoneService.reset();
  try {
    for (const zone of zones) {
      const component = parsed(zone);
      ICAL.TimezoneService.register(new ICAL.Timezone(component));
    }
    return allowed(spansOf(events, year));
  } catch (error) {
    if (error instanceof Broken) return refused(error.refusal);
    throw error;
  } finally {
    ICAL.TimezoneService.reset();
  }
}

/** One block as the library has it; whatever it throws over the block names the block's line. */
function parsed(block: CalendarBlock): ICAL.Component {
  try {
    return new ICAL.Component(ICAL.parse(block.text) as unknown as string);
  } catch {
    throw broken(block);
  }
}

const broken = (
  { line, first }: CalendarBlock,
  code: 'calendar-broken' | 'repeats-too-often' = 'calendar-broken',
) => new Broken({ code, line, text: first });

function spansOf(blocks: readonly CalendarBlock[], year: number): ReadCalendar {
  const read = blocks.map((block) => ({ block, event: eventOf(block) }));
  const masters = new Map<string, (typeof read)[number]>();
  for (const one of read) if (!one.event.isRecurrenceException()) masters.set(one.event.uid, one);
  const loose: typeof read = [];
  for (const one of read) {
    if (!one.event.isRecurrenceException()) continue;
    const master = masters.get(one.event.uid);
    if (master?.event.isRecurring()) master.event.relateException(one.event);
    else loose.push(one);
  }
  const spans: BusySpan[] = [];
  let outside = 0;
  let steps = 0;
  const add = (event: ICAL.Event, start: ICAL.Time, end: ICAL.Time, block: CalendarBlock) => {
    if (isFree(event)) return;
    const found = daysBetweenTimes(start, end, event, block);
    const within = found.filter(({ from, to }) => from <= `${year}-12-31` && to >= `${year}-01-01`);
    if (within.length === 0) outside += 1;
    spans.push(...within);
    if (spans.length > mostSpans) throw new Broken({ code: 'too-many-entries', most: mostSpans });
  };
  // Several entries without an identity of their own are still several.
  const singles = read.filter(({ event }) => !event.isRecurrenceException());
  for (const { block, event } of [...singles, ...loose]) {
    if (!event.isRecurring()) {
      add(event, event.startDate, event.endDate, block);
      continue;
    }
    refuseTooOften(event, block);
    const iterator = event.iterator();
    let next = nextOf(iterator, block);
    // A zone may lay an occurrence a day over the turn of the year.
    while (next && next.year <= year + (next.month === 1 && next.day === 1 ? 1 : 0)) {
      steps += 1;
      if (steps > mostSteps) throw new Broken({ code: 'calendar-too-heavy' });
      if (next.year >= year - 1) {
        const { item, startDate, endDate } = event.getOccurrenceDetails(next);
        add(item, startDate, endDate, block);
      }
      next = nextOf(iterator, block);
    }
  }
  spans.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return { spans, events: blocks.length, outside };
}

function nextOf(iterator: { next: () => ICAL.Time }, block: CalendarBlock): ICAL.Time | undefined {
  try {
    return iterator.next();
  } catch {
    throw broken(block);
  }
}

function eventOf(block: CalendarBlock): ICAL.Event {
  const component = parsed(block);
  try {
    const event = new ICAL.Event(component);
    const { startDate, endDate } = event;
    if (!startDate || !endDate || Number.isNaN(startDate.toJSDate().getTime())) throw broken(block);
    return event;
  } catch {
    throw broken(block);
  }
}

/** Rules that repeat within a day are never meetings, and lay a year out in millions. */
function refuseTooOften(event: ICAL.Event, block: CalendarBlock): void {
  for (const property of event.component.getAllProperties('rrule')) {
    const rule = property.getFirstValue();
    const often = rule instanceof ICAL.Recur && /^(SECONDLY|MINUTELY|HOURLY)$/u.test(rule.freq);
    if (often) throw broken(block, 'repeats-too-often');
  }
}

function isFree(event: ICAL.Event): boolean {
  const value = (name: string) =>
    String(event.component.getFirstPropertyValue(name) ?? '').toUpperCase();
  return value('status') === 'CANCELLED' || value('transp') === 'TRANSPARENT';
}

/** An entry as days: whole ones, one with hours, or the first, the ones between and the last. */
function daysBetweenTimes(
  start: ICAL.Time,
  end: ICAL.Time,
  event: ICAL.Event,
  block: CalendarBlock,
): BusySpan[] {
  const label = String(event.summary ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 200);
  if (start.isDate) {
    const from = dateOf(start);
    const until = dateOf(end);
    // An end on the day it begins, or none at all, is one whole day.
    const to = until > from ? addDays(until, -1) : from;
    return [{ from, to, start: null, end: null, label }];
  }
  const zone = (name: 'dtstart' | 'dtend') =>
    event.component.getFirstProperty(name)?.getFirstParameter('tzid') ?? null;
  const begins = wallClock(start, zone('dtstart'));
  const ends = wallClock(end, zone('dtend') ?? zone('dtstart'));
  if (!begins || !ends) throw broken(block);
  // What ends at midnight ends with the day before.
  const endsAtMidnight = ends.time === '00:00' && ends.date > begins.date;
  const lastDay = endsAtMidnight ? addDays(ends.date, -1) : ends.date;
  const lastTime = endsAtMidnight ? '23:59' : ends.time;
  if (lastDay <= begins.date) {
    if (lastTime <= begins.time) return [];
    return [{ from: begins.date, to: begins.date, start: begins.time, end: lastTime, label }];
  }
  const between = addDays(begins.date, 1);
  const lastBetween = addDays(lastDay, -1);
  return [
    { from: begins.date, to: begins.date, start: begins.time, end: '23:59', label },
    ...(between <= lastBetween
      ? [{ from: between, to: lastBetween, start: null, end: null, label }]
      : []),
    ...(lastTime > '00:00'
      ? [{ from: lastDay, to: lastDay, start: '00:00', end: lastTime, label }]
      : []),
  ];
}

const dateOf = (time: ICAL.Time): IsoDate =>
  `${String(time.year).padStart(4, '0')}-${String(time.month).padStart(2, '0')}-${String(time.day).padStart(2, '0')}`;
