import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Span } from '../vocabulary.ts';
import { datesInText } from './dates-in-text.ts';
import { oneOf, shortName, wholeWord } from './word-patterns.ts';

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

const decided = oneOf(
  'vedtaket vedtakene vedtaka vedtak vedtok vedtatt vedteke',
  'Vedtaket Vedtakene Vedtaka Vedtak Vedtok Vedtatt Vedteke',
);
const between = wholeWord('fra frå av den i på sitt møtet møte gjort som ble vart blei');
/** "ASU-vedtaket fra", "ASU vedtok på sitt møte den", "vedtak gjort i ASU, den" */
const decidedBefore = new RegExp(
  String.raw`(?:(?<body>${shortName})[- ])?(?<!\p{L})${decided}(?:[\s,]|${between}|(?<at>${shortName}))*$`,
  'u',
);
/** "ASU-møte", "ASU den", "i ASU" */
const metBefore = new RegExp(
  String.raw`(?<body>${shortName})(?:[- ]møtet?)?,?\s*(?:den\s+)?$`,
  'u',
);

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
    const past = decidedBefore.exec(before);
    const met = metBefore.exec(before);
    if (!past && !met) continue;
    const body = past?.groups?.body ?? past?.groups?.at ?? met?.groups?.body ?? null;
    found.push({ date, raw, span, body, kind: past ? 'decided' : 'met' });
  }
  return found;
}
