import { tidyText } from '../tidy-text.ts';
import type { Run } from './geometry.ts';
import { applied, type Matrix, multiplied } from './matrix.ts';

/** The names of the fonts on a page by the parser's ids, such as "ABCDEF+Calibri-Bold". */
export type FontNames = ReadonlyMap<string, string>;

type TextItem = {
  str: string;
  width: number;
  transform: number[];
  fontName: string;
};

type PlacedRun = Run & { direction: 0 | 90 | 180 | 270; artifact: boolean };

/**
 * The text runs of a page, upright as most of its text is read. What the file itself marks as an
 * artifact (page headers, footers and numbers) is left out, and so is text across the rest, such
 * as a stamp in the margin.
 */
export function pageRuns(items: readonly object[], toPage: Matrix, fonts: FontNames): Run[] {
  const placed = placedRuns(items, toPage, fonts);
  const length = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0);
  const proper = placed.filter(({ artifact }) => !artifact);
  // A file that marks all its text as artifacts says nothing by it.
  const told = length(proper) > 0 ? proper : placed;
  const directions = [0, 90, 180, 270] as const;
  const along = directions.map((direction) => told.filter((run) => run.direction === direction));
  const main = along.toSorted((a, b) => length(b) - length(a))[0] ?? [];
  return main.flatMap(({ text, left, right, y, size, bold }) =>
    splitAtWideSpaces({ text, left, right, y, size, bold }),
  );
}

function placedRuns(items: readonly object[], toPage: Matrix, fonts: FontNames): PlacedRun[] {
  const runs: PlacedRun[] = [];
  const marks: boolean[] = [];
  for (const item of items) {
    if (isText(item)) {
      const run = placedRun(item, toPage, fonts, marks.includes(true));
      if (run !== undefined) runs.push(run);
    } else if ('type' in item && String(item.type).startsWith('beginMarkedContent')) {
      marks.push('tag' in item && item.tag === 'Artifact');
    } else if ('type' in item && item.type === 'endMarkedContent') marks.pop();
  }
  return runs;
}

function isText(item: object): item is TextItem {
  return 'str' in item && 'transform' in item;
}

function placedRun(
  item: TextItem,
  toPage: Matrix,
  fonts: FontNames,
  artifact: boolean,
): PlacedRun | undefined {
  const text = tidyText(item.str).replaceAll('\t', ' ');
  if (text.trim() === '') return undefined;
  const matrix = multiplied(toPage, item.transform);
  const [a = 0, b = 0, c = 0, d = 0] = matrix;
  const size = Math.hypot(c, d);
  const direction = directionOf(a, b);
  if (direction === undefined || !(size > 0)) return undefined;
  const start = turned(applied(matrix, 0, 0), direction);
  const bold = /bold|black|heavy|demi|halvfet/i.test(fonts.get(item.fontName) ?? '');
  const right = start.x + item.width * (Math.hypot(a, b) / Math.hypot(...baseOf(item)));
  return { text, left: start.x, right, y: start.y, size, bold, direction, artifact };
}

/** The parser's widths are in the page's own units, before the view's scale. */
function baseOf(item: TextItem): [number, number] {
  return [item.transform[0] ?? 1, item.transform[1] ?? 0];
}

function directionOf(a: number, b: number): PlacedRun['direction'] | undefined {
  if (Math.abs(b) < Math.abs(a) * 0.05) return a > 0 ? 0 : 180;
  if (Math.abs(a) < Math.abs(b) * 0.05) return b > 0 ? 90 : 270;
  return undefined;
}

/** Coordinates in which text of a direction runs to the right and down the page. */
function turned({ x, y }: { x: number; y: number }, direction: PlacedRun['direction']) {
  switch (direction) {
    case 0:
      return { x, y };
    case 90:
      return { x: y, y: -x };
    case 180:
      return { x: -x, y: -y };
    case 270:
      return { x: -y, y: x };
  }
}

/** Columns that were made with the space bar become runs of their own, placed by letter count. */
function splitAtWideSpaces(run: Run): Run[] {
  if (!/\S {3,}\S/.test(run.text)) return [run];
  const width = (run.right - run.left) / run.text.length;
  return [...run.text.matchAll(/\S+(?: {1,2}\S+)*/g)].map((found) => ({
    ...run,
    text: found[0],
    left: run.left + found.index * width,
    right: run.left + (found.index + found[0].length) * width,
  }));
}
