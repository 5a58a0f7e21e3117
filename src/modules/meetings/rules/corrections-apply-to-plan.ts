import { type ClockTime, type IsoDate, isClockTime, isIsoDate } from '../../../kernel/calendar.ts';
import { plannedMinutes } from '../../../kernel/times-past-midnight.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { type Outcome, outcomes } from '../vocabulary.ts';
import { caseNumberKeys, parseCaseNumber } from './case-numbers-have-one-key.ts';
import type { PlannedItem, PlannedMeeting } from './meeting-follows-from-a-document.ts';
import {
  confirmation,
  type Doubt,
  quoteLeftOut,
  type Review,
  type RowField,
  rowField,
} from './review-of-a-document.ts';

/** What must be mended before a reviewed document can be accepted, and in which field. */
export type Fault = { field: string } & (
  | { code: 'date-missing' }
  | { code: 'date-unreadable'; text: string }
  | { code: 'start-missing' }
  | { code: 'time-unreadable'; text: string }
  | { code: 'ends-before-start'; start: ClockTime; end: ClockTime }
  | { code: 'row-without-title' }
  | { code: 'number-unreadable'; text: string }
  | { code: 'number-appears-twice'; number: string }
  | { code: 'minutes-out-of-range'; text: string }
  | { code: 'not-confirmed'; doubt: Doubt }
  | { code: 'everything-left-out' }
);

/** The fields as a person sent them, by name. A name that is missing stands as it was read. */
export type Typed = Readonly<Record<string, string>>;

export type AcceptedPlan = PlannedMeeting & { date: IsoDate; start: ClockTime };

const longestMinutes = 1440;

/** Which doubts nobody has settled: neither confirmed, nor changed, nor left out. */
export function openDoubts(review: Review, typed: Typed): Doubt[] {
  return review.doubts.filter((doubt) => {
    const changed = doubt.fields.some(
      (field) => typedOrFound(review, typed, field) !== found(review, field),
    );
    const leftOut = doubt.leftOutBy !== null && ticked(typed, doubt.leftOutBy);
    return !changed && !leftOut && !ticked(typed, confirmation(doubt.name));
  });
}

/**
 * Answers the meeting as a person has corrected it: their values where they changed some, without
 * the rows and quotations that they left out. Refuses while a value is missing, cannot be read, or
 * is in doubt and not confirmed; then with every fault at once, in the order of the form.
 * @source F-070, F-073
 */
export function correctedPlan(
  review: Review,
  typed: Typed,
): Verdict<AcceptedPlan, { code: 'must-be-mended'; faults: Fault[] }> {
  const faults: Fault[] = [];
  const value = (field: string) => typedOrFound(review, typed, field).trim();
  const date = value('dato');
  const start = value('begynner');
  const end = value('slutter');
  if (!date) faults.push({ field: 'dato', code: 'date-missing' });
  else if (!isIsoDate(date)) faults.push({ field: 'dato', code: 'date-unreadable', text: date });
  if (!start) faults.push({ field: 'begynner', code: 'start-missing' });
  for (const field of ['begynner', 'slutter']) {
    const text = value(field);
    if (text && !isClockTime(text)) faults.push({ field, code: 'time-unreadable', text });
  }
  if (isClockTime(start) && isClockTime(end) && plannedMinutes(start, end) <= 0) {
    faults.push({ field: 'slutter', code: 'ends-before-start', start, end });
  }

  const held = value('slag') === 'protokoll';
  const renamed = new Map<string, string | null>();
  const seen = new Set<string>();
  const items = review.plan.items.flatMap((item, at): PlannedItem[] => {
    if (ticked(typed, rowField(at, 'utelat'))) return [];
    const row = correctedRow(review, typed, item, at, faults);
    if (item.key !== null) renamed.set(item.key, row.key);
    if (row.key !== null && seen.has(row.key)) {
      const field = rowField(at, 'nummer');
      faults.push({ field, code: 'number-appears-twice', number: row.printed ?? '' });
    }
    if (row.key !== null) seen.add(row.key);
    return [held ? row : { ...row, decision: null }];
  });
  if (review.plan.items.length > 0 && items.length === 0) {
    faults.push({ field: rowField(0, 'utelat'), code: 'everything-left-out' });
  }
  for (const doubt of openDoubts(review, typed)) {
    faults.push({ field: confirmation(doubt.name), code: 'not-confirmed', doubt });
  }
  if (faults.length > 0) return refused({ code: 'must-be-mended', faults });

  const dropped = new Set(
    review.quotes.filter((one) => ticked(typed, quoteLeftOut(one.name))).map((one) => one.citation),
  );
  return allowed({
    date,
    start,
    end: end || null,
    place: value('sted'),
    archiveCase: value('arkivsak'),
    writtenStandard: value('malform') === 'nn' ? 'nn' : 'nb',
    held,
    items,
    citations: review.plan.citations.flatMap((citation) => {
      const fromKey = renamed.get(citation.fromKey) ?? null;
      return dropped.has(citation) || fromKey === null ? [] : [{ ...citation, fromKey }];
    }),
  });
}

function correctedRow(
  review: Review,
  typed: Typed,
  item: PlannedItem,
  at: number,
  faults: Fault[],
): PlannedItem {
  const value = (field: RowField) => typedOrFound(review, typed, rowField(at, field)).trim();
  const changed = (field: RowField) => value(field) !== found(review, rowField(at, field)).trim();
  const title = value('tittel');
  if (!title && (item.kind === 'case' || item.kind === 'misc' || item.kind === 'group')) {
    faults.push({ field: rowField(at, 'tittel'), code: 'row-without-title' });
  }
  const minutes = value('minutter');
  if (minutes && !(/^\d{1,4}$/.test(minutes) && Number(minutes) <= longestMinutes)) {
    const field = rowField(at, 'minutter');
    faults.push({ field, code: 'minutes-out-of-range', text: minutes });
  }
  const points = (field: 'forslag' | 'vedtak', read: string[]) =>
    changed(field) ? pointsIn(value(field)) : read;
  const outcome = outcomes.find((one): one is Outcome => one === value('utfall'));
  return {
    ...item,
    ...(changed('nummer') ? numbered(value('nummer'), item, at, faults) : {}),
    title,
    minutes: minutes ? Number(minutes) : null,
    responsible: changed('ansvarlig') ? namesIn(value('ansvarlig')) : item.responsible,
    closedBasis: value('lukket') ? (item.closedBasis ?? '') : null,
    paper: {
      ...item.paper,
      title: changed('tittel') && item.paper.title === item.title ? title : item.paper.title,
      points: points('forslag', item.paper.points),
    },
    decision: item.decision && {
      ...item.decision,
      outcome: outcome ?? item.decision.outcome,
      points: points('vedtak', item.decision.points),
    },
  };
}

function numbered(text: string, item: PlannedItem, at: number, faults: Fault[]) {
  if (!text) {
    return {
      key: null,
      number: null,
      printed: null,
      kind: item.kind === 'case' ? 'misc' : item.kind,
    } as const;
  }
  const number = parseCaseNumber(text);
  if (!number) {
    faults.push({ field: rowField(at, 'nummer'), code: 'number-unreadable', text });
    return {};
  }
  const kind = item.kind === 'misc' ? 'misc' : 'case';
  return { key: caseNumberKeys(number)[0] ?? null, number, printed: text, kind } as const;
}

/** A blank line parts two points. */
const pointsIn = (text: string) =>
  text
    .split(/\n[^\S\n]*\n/u)
    .map((one) => one.trim())
    .filter(Boolean);
const namesIn = (text: string) =>
  text
    .split(/[,\n]/u)
    .map((one) => one.trim())
    .filter(Boolean);
const found = (review: Review, field: string) => review.values[field] ?? '';
const typedOrFound = (review: Review, typed: Typed, field: string) =>
  typed[field] ?? found(review, field);
const ticked = (typed: Typed, field: string) => typed[field] === 'ja';
