import type { Found, MeetingFacts } from '../../vocabulary.ts';
import { timesIn } from './clock-times.ts';
import { datesIn } from './dates.ts';
import type { Frame } from './frame.ts';
import { evidenceOf } from './lines-of-source.ts';
import type { DateChoice } from './meeting-date.ts';
import type { Labelled } from './meeting-header.ts';

/** Times of the meeting: labelled, beside the date, or "satt kl. 16.00 og hevet kl. 17.10". */
export function meetingTimes(
  frame: Frame,
  labels: Labelled[],
  date: DateChoice | null,
  end: number,
): Pick<MeetingFacts, 'start' | 'end'> {
  const candidates: { text: string; line: number }[] = [];
  for (const entry of labels) {
    if (entry.field === 'time' || entry.field === 'date') {
      const text = frame.lines[entry.from]?.text ?? '';
      const value =
        entry.field === 'time' && !/[.:]/u.test(entry.value) ? `kl. ${entry.value}` : entry.value;
      candidates.push({ text: withoutDates(value), line: entry.from });
      if (/kl/iu.test(text) && value !== entry.value) candidates.push({ text, line: entry.from });
    }
  }
  if (date !== null)
    candidates.push({ text: withoutDates(frame.lines[date.line]?.text ?? ''), line: date.line });
  for (let at = 0; at < end; at += 1) {
    const text = frame.lines[at]?.text ?? '';
    if (/(?<!\p{L})kl(?:\.|okka|\s)/iu.test(text))
      candidates.push({ text: withoutDates(text), line: at });
  }
  for (const { text, line } of candidates) {
    const times = timesIn(text);
    const first = times[0];
    if (first === undefined) continue;
    const last =
      first.endTime ??
      (/(?:hevet|heva|slutt|avslutta?|til|[-–])/iu.test(text) ? times[1]?.startTime : undefined);
    const evidence = evidenceOf(frame.lines, line);
    const start: Found<string> = { value: first.startTime, confidence: 'high', evidence };
    return {
      start,
      end:
        last == null
          ? (labelledEnd(frame, labels) ?? endElsewhere(frame))
          : { value: last, confidence: 'high', evidence },
    };
  }
  return { start: null, end: null };
}

function labelledEnd(frame: Frame, labels: Labelled[]): Found<string> | null {
  const entry = labels.find((one) => one.field === 'end');
  const time = entry === undefined ? undefined : timesIn(`kl. ${entry.value}`)[0];
  if (entry === undefined || time === undefined) return null;
  return {
    value: time.startTime,
    confidence: 'high',
    evidence: evidenceOf(frame.lines, entry.from),
  };
}

function endElsewhere(frame: Frame): Found<string> | null {
  for (const [at, line] of frame.lines.entries()) {
    if (
      !/(?:møte(?:t)?|satt|sett|slutt).{0,60}(?:hevet|heva|avsluttet|avslutta|slutt)/iu.test(
        line.text,
      )
    )
      continue;
    const times = timesIn(line.text);
    const time = times[times.length - 1];
    if (time === undefined) continue;
    return {
      value: time.endTime ?? time.startTime,
      confidence: 'check',
      evidence: evidenceOf(frame.lines, at),
    };
  }
  return null;
}

function withoutDates(text: string): string {
  let cut = text;
  for (const date of datesIn(text).reverse()) {
    cut = `${cut.slice(0, date.start)} ${cut.slice(date.end)}`;
  }
  return cut;
}
