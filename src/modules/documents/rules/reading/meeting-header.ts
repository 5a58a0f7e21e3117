import type { Frame } from './frame.ts';
import { type HeaderField, labelAt, severalLabels } from './header-labels.ts';
import { isColumnRow, isListHeading } from './list-headings.ts';
import { squeezed } from './word-edges.ts';

/** A label of the header, the value behind it and the lines it took. */
export type Labelled = { field: HeaderField; value: string; from: number; to: number };

const multiLine = new Set<HeaderField>(['present', 'absent', 'deputies', 'admin', 'copy']);

/** Every label in a stretch of lines with its value, wrapped values joined. */
export function labelledIn(frame: Frame, from: number, to: number): Labelled[] {
  const found: Labelled[] = [];
  for (let at = from; at < to; at += 1) {
    const text = frame.lines[at]?.text ?? '';
    const anchor = frame.anchors[at] ?? null;
    if (anchor !== null && anchor.rest !== '') continue;
    const several = anchor !== null && severalLabels(text, null).length > 1;
    if (labelAt(text) === null && !several) continue;
    if (anchor !== null && !several) continue;
    const cells = frame.lines[at]?.cells?.filter((cell) => cell !== '') ?? null;
    for (const [index, piece] of severalLabels(text, cells).entries()) {
      const inner = labelAt(piece);
      if (inner === null) continue;
      const entry: Labelled = { field: inner.field, value: inner.value, from: at, to: at };
      if (index === 0 || !multiLine.has(inner.field)) found.push(entry);
    }
    const last = found[found.length - 1];
    if (last === undefined) continue;
    continueValue(frame, last, to);
    at = Math.max(at, last.to);
  }
  return found;
}

function continueValue(frame: Frame, entry: Labelled, to: number): void {
  let at = entry.to;
  let blanks = 0;
  for (;;) {
    at += 1;
    const line = frame.lines[at];
    if (line === undefined || at >= to) return;
    const { text } = line;
    if (text === '') {
      blanks += 1;
      if (blanks > (entry.value === '' ? 3 : multiLine.has(entry.field) ? 1 : 0)) return;
      continue;
    }
    if (labelAt(text) !== null || frame.anchors[at] != null || frame.headings[at] != null) return;
    if (isListHeading(text) || isColumnRow(text)) return;
    if (entry.value === '') {
      entry.value = multiLine.has(entry.field) ? text : squeezed(text);
      entry.to = at;
      blanks = 0;
      if (!multiLine.has(entry.field)) return;
      continue;
    }
    if (!multiLine.has(entry.field)) {
      // A wrapped value goes on where the line before broke off at a comma, a hyphen or a slash.
      if (blanks === 0 && /[,/–-]$/u.test(entry.value) && !multiLine.has(entry.field)) {
        entry.value = squeezed(`${entry.value} ${text}`);
        entry.to = at;
        continue;
      }
      return;
    }
    if (blanks > 0 && !/[,–-]$/u.test(entry.value)) return;
    if (text.length > 400 || /^(?:_{3,}|-{3,})/u.test(text)) return;
    entry.value = `${entry.value}\n${text}`;
    entry.to = at;
    blanks = 0;
  }
}

/** Where the header ends: at the first case, section or list of cases. */
export function headerEnd(frame: Frame): number {
  for (let at = 0; at < frame.lines.length; at += 1) {
    if (frame.anchors[at] != null && (frame.anchors[at]?.rest !== '' || at > 8)) return at;
    const text = frame.lines[at]?.text ?? '';
    if (isListHeading(text) && at > 2) return at;
    const code = frame.headings[at]?.code;
    if (code !== undefined && code !== 'attachments' && code !== 'treatment' && at > 2) return at;
  }
  return Math.min(frame.lines.length, 120);
}
