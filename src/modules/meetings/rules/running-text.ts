import type { Span } from '../vocabulary.ts';

/** Something in a text that a reader can act on; `span` counts UTF-16 units, end exclusive. */
export type Mark<What> = { span: Span; what: What };

/** A stretch of a line: plain, or with what it is marked as. */
export type Piece<What> = { text: string; what: What | null };
export type Line<What> = Piece<What>[];

/** A paragraph, or a list with the number that it starts with (null: no numbers). */
export type Block<What> =
  | { kind: 'paragraph'; lines: Line<What>[] }
  | { kind: 'list'; start: number | null; items: Line<What>[][] };

const bullet = /^\s*[-–•*]\s+/;
const number = /^\s*(\d{1,3})[.)]\s+/;
/** A line this long was broken by the width of a page, not by its writer. */
const fullLine = 60;

/**
 * Answers a text as paragraphs and lists, its lines cut where marks begin and end. No sign of the
 * text is lost but the signs that make a list and the blanks around a line. Lines that only the
 * width of a page had broken flow together. A mark that overlaps one before it is passed over; one
 * that runs over a line's end goes on in the next line.
 * @source F-074, F-075
 */
export function runningText<What>(text: string, marks: readonly Mark<What>[]): Block<What>[] {
  const inOrder = apart(marks);
  const blocks: Block<What>[] = [];
  let afterBlank = true;
  let before = '';
  let at = 0;
  for (const raw of text.split('\n')) {
    const from = at;
    at += raw.length + 1;
    const written = raw.trim();
    if (written === '') {
      afterBlank = true;
      continue;
    }
    const found = number.exec(raw);
    const sign = found ?? bullet.exec(raw);
    const start = from + (sign ? sign[0].length : raw.length - raw.trimStart().length);
    const line = pieces(text, { start, end: from + raw.trimEnd().length }, inOrder);
    const last = blocks.at(-1);
    const lines = last?.kind === 'paragraph' ? last.lines : last?.items.at(-1);
    if (sign) {
      const no = found ? Number(found[1]) : null;
      if (last?.kind === 'list' && goesOn(last, no)) last.items.push([line]);
      else blocks.push({ kind: 'list', start: no, items: [[line]] });
    } else if (lines && flowsOn(before, written, afterBlank)) {
      lines.at(-1)?.push(...(before.endsWith('-') ? [] : [{ text: ' ', what: null }]), ...line);
    } else if (lines && !afterBlank) lines.push(line);
    else blocks.push({ kind: 'paragraph', lines: [line] });
    before = written;
    afterBlank = false;
  }
  return blocks;
}

/** Whether a line goes on in the next: it is full, and no sentence ends there. */
function flowsOn(line: string, next: string, blankBetween: boolean): boolean {
  if (line.length < fullLine || /[.:;!?]$/.test(line)) return false;
  return !blankBetween || /^[\p{Ll}\d]/u.test(next);
}

/** One text without paragraphs, such as a point of a proposal, cut where marks begin and end. */
export function markedLine<What>(text: string, marks: readonly Mark<What>[]): Line<What> {
  return pieces(text, { start: 0, end: text.length }, apart(marks));
}

const goesOn = (list: { start: number | null; items: unknown[] }, no: number | null) =>
  list.start === null ? no === null : no === list.start + list.items.length;

function apart<What>(marks: readonly Mark<What>[]): Mark<What>[] {
  let end = 0;
  return marks
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < end || span.end <= span.start) return false;
      end = span.end;
      return true;
    });
}

function pieces<What>(text: string, within: Span, marks: readonly Mark<What>[]): Line<What> {
  const line: Line<What> = [];
  let at = within.start;
  for (const { span, what } of marks) {
    const start = Math.max(span.start, within.start);
    const end = Math.min(span.end, within.end);
    if (start >= end) continue;
    if (start > at) line.push({ text: text.slice(at, start), what: null });
    line.push({ text: text.slice(start, end), what });
    at = end;
  }
  if (at < within.end) line.push({ text: text.slice(at, within.end), what: null });
  return line;
}
