import { type Block, cellText } from './blocks.ts';
import type { Baseline, Run } from './geometry.ts';

type Row = { lines: Baseline[] };
type Column = { left: number; right: number };

/** Two lines further apart than this many font sizes never belong to one row. */
const tight = 1.6;

/**
 * Finds tables without borders: baselines with several pieces. A line that goes on a row's cells
 * is merged into them where the geometry is clear: it keeps to the row's columns and either
 * leaves the first one empty, or stands closer to the row than rows stand to each other.
 */
export function openTableBlocks(baselines: readonly Baseline[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < baselines.length; ) {
    const stretch = tableStretch(baselines, at);
    if (stretch.length === 0) {
      const line = baselines[at];
      if (line !== undefined) blocks.push({ kind: 'line', ...line });
      at += 1;
    } else {
      const columns = columnsOf(stretch);
      for (const row of toRows(stretch, columns)) blocks.push(rowBlock(row, columns));
      at += stretch.length;
    }
  }
  return blocks;
}

/** The baselines from `from` on that form one table: rows, and lines that go on a row's cells. */
function tableStretch(baselines: readonly Baseline[], from: number): Baseline[] {
  const stretch: Baseline[] = [];
  for (let at = from; at < baselines.length; at++) {
    const line = baselines[at];
    const before = stretch.at(-1);
    if (line === undefined) break;
    if (before !== undefined && line.y - before.y > 3 * line.size) break;
    if (line.pieces.length < 2 && !(before !== undefined && isUnderLaterColumn(line, stretch))) {
      break;
    }
    stretch.push(line);
  }
  return stretch;
}

function isUnderLaterColumn(line: Baseline, stretch: readonly Baseline[]): boolean {
  const [piece] = line.pieces;
  const row = stretch.findLast(({ pieces }) => pieces.length > 1);
  const before = stretch.at(-1);
  if (piece === undefined || row === undefined || before === undefined) return false;
  if (line.y - before.y > tight * line.size) return false;
  return row.pieces.slice(1).some(({ left }) => Math.abs(left - piece.left) <= 3);
}

/** Columns as the stretches of the page that pieces overlap in, row upon row. */
function columnsOf(stretch: readonly Baseline[]): Column[] {
  const columns: Column[] = [];
  const pieces = stretch.flatMap((line) => line.pieces);
  for (const { left, right } of pieces.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function toRows(stretch: readonly Baseline[], columns: readonly Column[]): Row[] {
  const limit = wrapDistance(stretch);
  const rows: Row[] = [];
  let before: Baseline | undefined;
  for (const line of stretch) {
    const row = rows.at(-1);
    if (row !== undefined && before !== undefined && goesOn(line, before, columns, limit)) {
      row.lines.push(line);
    } else rows.push({ lines: [line] });
    before = line;
  }
  return rows;
}

function goesOn(line: Baseline, before: Baseline, columns: readonly Column[], limit: number) {
  const distance = line.y - before.y;
  if (distance > tight * line.size) return false;
  const first = columns[0];
  const leavesFirstEmpty = first !== undefined && line.pieces.every((p) => p.left >= first.right);
  return leavesFirstEmpty || distance <= limit;
}

/** Up to which distance lines are wrapped cells; 0 where all lines stand equally far apart. */
function wrapDistance(stretch: readonly Baseline[]): number {
  const distances = stretch.slice(1).map((line, at) => line.y - (stretch[at]?.y ?? 0));
  const least = Math.min(...distances);
  return Math.max(...distances) >= least * 1.3 ? least * 1.1 : 0;
}

function rowBlock({ lines }: Row, columns: readonly Column[]): Block {
  const [first] = lines;
  const pieces = lines.flatMap((line) => line.pieces);
  const aligned = columns.map(({ left, right }) =>
    pieces.filter((piece) => piece.left >= left - 1 && piece.left < right),
  );
  const fits = lines.length > 1 || aligned.every((own) => own.length <= 1);
  // Pieces that keep to no common columns are a row of their own making.
  const cells = fits
    ? aligned.map((own, at) => cellText(own, columns[at]?.right ?? 0))
    : pieces.map((piece: Run) => piece.text);
  return {
    kind: 'row',
    y: first?.y ?? 0,
    bottom: lines.at(-1)?.y ?? 0,
    size: first?.size ?? 0,
    cells,
    bold: pieces.every(({ bold }) => bold),
  };
}
