import type { AgendaItem, ImportWarning, MeetingFacts } from '../../vocabulary.ts';
import { minutesBetween } from './clock-times.ts';
import type { OwnCases } from './own-cases.ts';

/** Slots that do not chain, minutes that are not the slot's, a sum that is not the meeting's. */
export function warningsOfAgenda(
  agenda: readonly AgendaItem[],
  meeting: MeetingFacts,
): ImportWarning[] {
  const found: ImportWarning[] = [];
  const timed = agenda.filter((item) => item.start !== null);
  for (const [at, item] of timed.entries()) {
    const { evidence } = item.title;
    if (item.start === null || item.end === null) continue;
    const slot = minutesBetween(item.start, item.end);
    if (item.minutes !== null && item.minutes !== slot) {
      found.push({ code: 'minutes_not_slot', printed: item.minutes, slot, evidence });
    }
    const next = timed[at + 1];
    if (next?.start != null && next.start !== item.end) {
      found.push({
        code: 'slots_do_not_chain',
        end: item.end,
        nextStart: next.start,
        evidence: next.title.evidence,
      });
    }
  }
  const { start, end } = meeting;
  const counted = agenda.filter((item) => item.minutes !== null);
  if (start !== null && end !== null && counted.length >= 3 && counted.length * 2 > agenda.length) {
    const sum = counted.reduce((total, item) => total + (item.minutes ?? 0), 0);
    const length = minutesBetween(start.value, end.value);
    if (sum !== length)
      found.push({ code: 'sum_not_meeting_length', sum, length, evidence: start.evidence });
  }
  return found;
}

/** Numbers of the list that repeat, run backwards or leave a gap. */
export function warningsOfNumbers(agenda: readonly AgendaItem[], own: OwnCases): ImportWarning[] {
  const found: ImportWarning[] = [];
  const seen = new Set<string>();
  const last = new Map<string, { seq: number; printed: string }>();
  for (const item of agenda) {
    if (item.number === null) continue;
    const { value, evidence } = item.number;
    if (seen.has(value.key)) {
      found.push({ code: 'number_duplicate', number: value.printed, evidence });
      continue;
    }
    seen.add(value.key);
    const series = value.series ?? '';
    const before = last.get(series);
    if (before !== undefined && value.seq < before.seq) {
      found.push({ code: 'number_order', number: value.printed, after: before.printed, evidence });
    } else if (before !== undefined && value.seq > before.seq + 1) {
      found.push({ code: 'number_gap', after: before.printed, before: value.printed, evidence });
    }
    last.set(series, { seq: value.seq, printed: value.printed });
  }
  if (agenda.length > 0) {
    for (const { value, evidence } of own.cases) {
      if (!seen.has(value.key))
        found.push({ code: 'case_not_on_agenda', case: value.printed, evidence });
    }
  }
  return found;
}
