import { type DateInText, datesIn, yearlessDatesIn } from './dates.ts';
import type { Frame } from './frame.ts';
import { labelAt } from './header-labels.ts';
import { nextText } from './lines-of-source.ts';
import type { Labelled } from './meeting-header.ts';
import { isRoutingRun } from './routing-table.ts';
import { wordCount } from './word-edges.ts';

export type DateChoice = {
  date: DateInText;
  line: number;
  confidence: 'high' | 'check' | 'low';
  iso: string | null;
};

/** The date a value tells, the year perhaps missing. */
function dateOfValue(value: string): DateInText | null {
  const dates = datesIn(value);
  return dates.find((date) => date.iso !== null) ?? dates[0] ?? yearlessDatesIn(value)[0] ?? null;
}

const letterContext =
  /(?<!\p{L})(?:vår ref|deres ref|dykkar ref|vår dato|deres dato|arkiv|saksbehandler|sakshandsamar|sendt|utskrift|dykkar)(?!\p{L})/iu;

const titleWords =
  /(?:møte|røysting|votering|innkalling|protokoll|referat|sakskart|dagsorden|agenda|møtebok|saksprotokoll|sakliste|saksliste)/iu;

/** Words that make the date behind them that of another meeting. */
const otherMeeting =
  /(?<!\p{L})(?:vist til|vise[rs] til|visast til|syner til|jfr?\.?|neste|forrige|førre|sist|siste|tidligere|tidlegare)(?!\p{L})[^.]{0,40}$/iu;

const meetingThen =
  /(?:møte(?:t|r)?|avholdt|halde|haldt|satt|sett|innkalles|inviteres|samling|tid)(?:\s+(?:\p{L}+|[\p{L}.]+)){0,6}?\s*(?:den|dato|:|-|–|,)?\s*(?:(?:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag)\s*(?:den)?,?\s*)?$/iu;

/**
 * The meeting's date: labelled, else in the title, else after "møte", else the first one; never
 * the letter's date. On flattened texts the last resort is left out: no date is better than a
 * wrong one.
 */
export function meetingDate(frame: Frame, labels: Labelled[], end: number): DateChoice | null {
  const choices: DateChoice[] = [];
  const anchored = frame.anchors.findIndex((anchor) => anchor !== null);
  const first = anchored < 0 ? frame.lines.length : anchored;
  for (const entry of labels) {
    if (entry.field !== 'date' && entry.field !== 'time' && entry.field !== 'place') continue;
    const date = dateOfValue(entry.value.slice(0, 120));
    if (date === null || otherMeeting.test(entry.value.slice(0, date.start))) continue;
    if (entry.field === 'place' && date.iso === null) continue;
    const own = (frame.lines[entry.from]?.text ?? '').slice(0, 40);
    const around = [entry.from - 1, entry.from, entry.from + 1]
      .map((at) => frame.lines[at]?.text ?? '')
      .join(' ');
    const plainDato = !/møte/iu.test(own);
    const besideReference = letterContext.test(frame.lines[entry.from]?.text ?? '');
    const inBlock = labels.some(
      (other) =>
        ['committee', 'place', 'time'].includes(other.field) &&
        Math.abs(other.from - entry.from) <= 4,
    );
    const ref = /(?:vår|deres|dykkars?) ref/iu.test(frame.lines[entry.from - 1]?.text ?? '');
    if (plainDato && frame.flattened && entry.from > first) continue;
    if (plainDato && (besideReference || ref || (letterContext.test(around) && !inBlock))) continue;
    choices.push({ date, line: entry.from, confidence: 'high', iso: date.iso });
  }
  const dated = choices.find((choice) => choice.iso !== null);
  if (dated !== undefined) return dated;
  const top = frame.flattened
    ? Math.min(first, Math.max(end, 12))
    : Math.min(frame.lines.length, Math.max(end, 40));
  const after: DateChoice[] = [];
  for (let at = 0; at < top; at += 1) {
    const text = frame.lines[at]?.text ?? '';
    if (text === '' || letterContext.test(text.slice(0, 60)) || frame.anchors[at]?.rest) continue;
    if (/godkjen/iu.test(text) || (frame.flattened && isRoutingRun(text))) continue;
    for (const date of datesIn(text)) {
      const before = text.slice(Math.max(0, date.start - 80), date.start);
      if (otherMeeting.test(before)) continue;
      const title = titleWords.test(text) && wordCount(text) <= 18;
      if (title && !/(?:vedlegg|revidert|rev\.?|brev|datert)/iu.test(before)) {
        choices.push({ date, line: at, confidence: 'high', iso: date.iso });
      } else if (meetingThen.test(before)) {
        after.push({ date, line: at, confidence: 'check', iso: date.iso });
      }
    }
  }
  const best = [...choices, ...after].find((choice) => choice.iso !== null);
  if (best !== undefined) return best;
  const nearTitle = dateBesideTitle(frame);
  if (nearTitle !== null) return nearTitle;
  const yearless = [...choices, ...after][0];
  if (yearless !== undefined) return yearless;
  if (frame.flattened) return null;
  for (let at = 0; at < Math.min(top, 40); at += 1) {
    const text = frame.lines[at]?.text ?? '';
    const around = `${frame.lines[at - 1]?.text ?? ''} ${text}`;
    if (letterContext.test(around) || wordCount(text) > 14) continue;
    if (labelAt(text)?.field === 'letter' || frame.anchors[at]?.rest) continue;
    const date = datesIn(text).find((hit) => hit.iso !== null);
    if (date !== undefined) return { date, line: at, confidence: 'low', iso: date.iso };
  }
  return null;
}

/** A line that holds little but a date, right under or over the title. */
function dateBesideTitle(frame: Frame): DateChoice | null {
  for (let at = 0; at < Math.min(frame.lines.length, 25); at += 1) {
    const text = frame.lines[at]?.text ?? '';
    if (!titleWords.test(text) || wordCount(text) > 14 || frame.anchors[at]?.rest) continue;
    if (frame.flattened && isRoutingRun(text)) continue;
    const near = [nextText(frame.lines, at), nextText(frame.lines, nextText(frame.lines, at))];
    for (const line of near) {
      const beside = frame.lines[line]?.text ?? '';
      const date = datesIn(beside)[0];
      if (frame.anchors[line] != null || otherMeeting.test(beside.slice(0, date?.start))) continue;
      if (date === undefined || wordCount(beside) > 10 || letterContext.test(beside)) continue;
      if (labelAt(beside)?.field === 'letter') continue;
      return { date, line, confidence: 'check', iso: date.iso };
    }
  }
  return null;
}
