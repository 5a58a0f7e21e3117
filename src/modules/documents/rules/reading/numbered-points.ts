import type { Point } from '../../vocabulary.ts';
import type { Line } from './lines-of-source.ts';
import { endsSentence, squeezed, startsSmall, wordCount } from './word-edges.ts';

const pointStart =
  /^(?:punkt |pkt\.? ?)?(\d{1,2}|[a-hA-H])(?:[.)]|:(?!\d))\s*(?=[^\d\s.)]|\d+ |\d{4})(?!\d{1,2}\.\s?\d)/iu;
const romanStart = /^([IVX]{1,4})[.)]\s+(?=\S)/u;

export type PointBlock = {
  points: Point[];
  /** The text the points and the text around them make, without broken lines. */
  text: string;
  from: number;
  /** Last line taken. */
  to: number;
  numbered: boolean;
};

function numberAt(text: string): string | null {
  return pointStart.exec(text)?.[1] ?? romanStart.exec(text)?.[1] ?? null;
}

/** Whether a line opens point 1 of a numbered list. */
export function opensList(text: string): boolean {
  return numberAt(text) === '1';
}

function withoutNumber(text: string): string {
  return text.replace(pointStart, '').replace(romanStart, '');
}

/** Joins a broken line to the text before it; "samhandlings-" and "funksjoner" become one word. */
export function joined(text: string, next: string): string {
  if (text === '') return next;
  if (/\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next) && !/^(?:og|eller)\s/u.test(next)) {
    const last = text.slice(text.lastIndexOf(' ') + 1);
    return /^\p{Lu}/u.test(last) ? text + next : text.slice(0, -1) + next;
  }
  return `${text} ${next}`;
}

/**
 * Reads the numbered points, or the plain text, that stands in `lines[from..to)`. `first` is text
 * that followed the heading on its own line. Points run on over blank lines; behind the last
 * point, text that starts anew after a finished sentence and a blank line belongs to it no more.
 */
export function pointsIn(lines: readonly Line[], from: number, to: number, first = ''): PointBlock {
  const lastNumbered = lastNumber(lines, from, to);
  const points: Point[] = [];
  let end = Math.max(from - 1, 0);
  let blanks = 0;
  let intro = '';
  let loose = '';
  const put = (text: string, bullet: boolean): boolean => {
    const no = numberAt(text);
    const current = points[points.length - 1];
    if (no !== null && follows(current, no)) {
      points.push({ no, text: squeezed(withoutNumber(text)) });
      return true;
    }
    if (current !== undefined) {
      current.text = squeezed(joined(current.text, text));
      return true;
    }
    if (lastNumbered >= 0) intro = squeezed(joined(intro, text));
    else
      loose = bullet
        ? `${loose}\n• ${text}`
        : blanks > 0 && endsSentence(loose)
          ? `${loose}\n${text}`
          : joined(loose, text);
    return true;
  };
  if (first.trim() !== '') put(first.trim(), false);
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.text === '') {
      blanks += 1;
      continue;
    }
    if (/^[_\-=.]{4,}$/u.test(line.text)) break;
    const current = points[points.length - 1];
    // A second "1." opens another list.
    if (current !== undefined && opensList(line.text) && /^\d/u.test(current.no ?? '')) break;
    const done = at > lastNumbered && current !== undefined && numberAt(line.text) === null;
    if (done && blanks > 0 && endsSentence(current.text) && !startsSmall(line.text)) break;
    if (done && blanks > 0 && line.bullet) break;
    const newPage = line.pageStart || line.indent === 1 || line.indent === 2;
    if (done && newPage && endsSentence(current.text) && !startsSmall(line.text)) break;
    if (
      current === undefined &&
      lastNumbered < 0 &&
      loose !== '' &&
      looksLikeHeading(lines, at, blanks)
    )
      break;
    put(line.text, line.bullet);
    end = at;
    blanks = 0;
  }
  const plain = loose.trim();
  const text =
    points.length > 0 ? points.map(({ no, text: body }) => `${no}. ${body}`).join('\n') : plain;
  const whole = intro === '' || points.length === 0 ? text : `${intro}\n${text}`;
  const bare: Point[] = plain === '' ? [] : [{ no: null, text: squeezed(plain) }];
  return {
    points: points.length > 0 ? points : intro === '' ? bare : [{ no: null, text: intro }],
    text: whole === '' ? intro : whole,
    from,
    to: end,
    numbered: points.length > 0,
  };
}

/** A lone short line with air above and no stop is the heading of something new. */
function looksLikeHeading(lines: readonly Line[], at: number, blanks: number): boolean {
  const line = lines[at];
  if (line === undefined || line.bullet) return false;
  if (line.heading !== null) return true;
  if (line.bold && wordCount(line.text) <= 8) return true;
  return (
    blanks > 0 &&
    wordCount(line.text) <= 5 &&
    /^\p{Lu}/u.test(line.text) &&
    !/[.,;?!)]$/u.test(line.text) &&
    !/\d/u.test(line.text) &&
    followedByText(lines, at)
  );
}

function followedByText(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1]?.text ?? '';
  return wordCount(next) > 6;
}

function follows(current: Point | undefined, no: string): boolean {
  if (current === undefined) return no === '1' || /^[aAI]$/u.test(no) || Number(no) > 0;
  const before = current.no;
  if (before === null) return false;
  if (/^\d+$/u.test(before) && /^\d+$/u.test(no)) {
    const step = Number(no) - Number(before);
    return step === 1 || step === 2;
  }
  if (/^[IVX]+$/u.test(before) && /^[IVX]+$/u.test(no)) return true;
  if (/^\p{L}$/u.test(before) && /^\p{L}$/u.test(no))
    return no.charCodeAt(0) - before.charCodeAt(0) === 1;
  return false;
}

/** Index of the last line of the list that starts in these lines, or -1. */
function lastNumber(lines: readonly Line[], from: number, to: number): number {
  let last = -1;
  let current: Point | undefined;
  for (let at = from; at < to; at += 1) {
    const no = numberAt(lines[at]?.text ?? '');
    if (no === null) continue;
    if (current !== undefined && no === '1') return last;
    if (!follows(current, no)) continue;
    current = { no, text: '' };
    last = at;
  }
  return last;
}
