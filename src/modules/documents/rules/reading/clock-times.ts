import { withoutOverlap } from './without-overlap.ts';

/** A clock time or a span of times, and where in the text it stands. */
export type TimeInText = {
  startTime: string;
  endTime: string | null;
  start: number;
  end: number;
};

const span =
  /(?<![\d.,:/])([01]?\d|2[0-4])[.:]([0-5]\d)(?![\d.]\d|\d)(?:(?:\s?[-–—]\s?|\s+til\s+|\s+)(?:kl(?:okka)?\.?\s?)?([01]?\d|2[0-4])[.:]([0-5]\d)(?![\d.]\d|\d))?/gu;
const afterKl =
  /(?<!\p{L})kl(?:okka|okken)?\.?\s?:?\s?([01]?\d|2[0-4])(?:[.:]?([0-5]\d))?(?!\d)(?:\s?[-–—]\s?([01]?\d|2[0-4])(?:[.:]?([0-5]\d))?(?!\d))?/giu;

function clock(hours: string, minutes: string | undefined): string {
  return `${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}

/** Clock times in a text, in order: "13.00 – 16.00", "kl. 1800", "klokka 13", "10:00 14:00". */
export function timesIn(text: string): TimeInText[] {
  const of = (pattern: RegExp): TimeInText[] =>
    [...text.matchAll(pattern)].map((match) => ({
      startTime: clock(match[1] ?? '', match[2]),
      endTime: match[3] === undefined ? null : clock(match[3], match[4]),
      start: match.index,
      end: match.index + match[0].length,
    }));
  return withoutOverlap(of(span), of(afterKl));
}

/** Minutes from midnight of "13:05". */
export function minuteOfDay(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** Minutes from one time to another the same day; negative where they run backwards. */
export function minutesBetween(start: string, end: string): number {
  return minuteOfDay(end) - minuteOfDay(start);
}
