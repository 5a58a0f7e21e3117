import type { Run } from './geometry.ts';

/** What a page holds in reading order: lines of text, and rows of tables. */
export type Block =
  | { kind: 'line'; y: number; size: number; pieces: Run[] }
  /** A row's cells in the order of its columns; `bottom` is its last baseline. */
  | { kind: 'row'; y: number; bottom: number; size: number; cells: string[]; bold: boolean };

const listStart = /^(?:[•·●▪■◦○–—*-]|\(?\d{1,3}[.)]|\(?[a-zæøå][.)]|o)\s/i;

/**
 * The text of a cell from its lines, each with how far it reaches. A line that was broken only
 * because the cell ended goes on with a space; a new point, a new paragraph and a hyphenated word
 * keep their line break.
 */
export function cellText(lines: readonly Run[], columnRight: number): string {
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined) text = line.text;
    else text += (isWrapped(before, line, columnRight) ? ' ' : '\n') + line.text;
  }
  return text;
}

function isWrapped(before: Run, line: Run, columnRight: number): boolean {
  if (listStart.test(`${line.text} `) || /[-–]$/.test(before.text)) return false;
  const firstWord = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const letter = (line.right - line.left) / Math.max(line.text.length, 1);
  // The next word had room on the line before: somebody broke the line on purpose.
  return before.right + (firstWord + 1) * letter > columnRight - 2;
}
