import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Span } from '../vocabulary.ts';
import { datesInText } from './dates-in-text.ts';

/**
 * A date on which a text says that a body met. `decided`: the text says that something was decided
 * there, so it lies behind; `met` may as well be a meeting to come.
 */
export type MeetingDate = {
  date: IsoDate;
  raw: string;
  span: Span;
  body: string | null;
  kind: 'decided' | 'met';
};

const filler = String.raw`(?:\s|,|fra|frå|av|den|i|på|sitt|møtet?|møte|gjort|som|ble|vart|blei)`;
/** "ASU-vedtaket fra", "ASU vedtok i sitt møte den", "Etter vedtak i ASU, den" */
const decidedBefore = new RegExp(
  String.raw`(?:(?<body>\p{Lu}{2,6})[- ])?(?:[Vv]edtak(?:et|ene|a)?|[Vv]edtok|[Vv]edtatt|[Vv]edteke)(?:${filler}|(?<at>\p{Lu}{2,6}))*$`,
  'u',
);
/** "ASU-møte", "ASU den", "i ASU" */
const metBefore = /(?<body>\p{Lu}{2,6})(?:[- ]?møtet?)?,?\s*(?:den\s+)?$/u;

/**
 * Answers the dates that a text ties to a body's meeting, in reading order. Of two dates joined by
 * "og" the second is what the first is.
 * @source F-075
 */
export function meetingDatesInText(text: string): MeetingDate[] {
  const found: MeetingDate[] = [];
  for (const { date, raw, span } of datesInText(text)) {
    const before = text.slice(Math.max(0, span.start - 60), span.start);
    const last = found.at(-1);
    if (last && /^\.?\s*(?:og|,)\s*$/u.test(text.slice(last.span.end, span.start))) {
      found.push({ ...last, date, raw, span });
      continue;
    }
    const decided = decidedBefore.exec(before);
    const met = metBefore.exec(before);
    if (!decided && !met) continue;
    const body = decided?.groups?.body ?? decided?.groups?.at ?? met?.groups?.body ?? null;
    found.push({ date, raw, span, body, kind: decided ? 'decided' : 'met' });
  }
  return found;
}
