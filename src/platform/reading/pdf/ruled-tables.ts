import { toBaselines } from './baselines.ts';
import { type Block, cellText } from './blocks.ts';
import type { Baseline, Ruling, Run } from './geometry.ts';
import { joinedRulings, type TableFrame, tableFrames } from './table-frames.ts';

/**
 * Takes the tables that borders are drawn around out of a page. A cell is what lies between its
 * borders, so a wrapped cell is whole and a number stays in its column, whatever the baselines.
 * Gives the rows, and the baselines that lie in no table.
 */
export function takeRuledTables(
  baselines: readonly Baseline[],
  rulings: readonly Ruling[],
): { rows: Block[]; rest: Baseline[] } {
  const frames = tableFrames(joinedRulings(rulings));
  const inside = frames.map((): Run[] => []);
  const rest: Baseline[] = [];
  for (const baseline of baselines) {
    const outside = baseline.pieces.filter((piece) => {
      const at = frames.findIndex((frame) => holds(frame, piece));
      if (at >= 0) inside[at]?.push(piece);
      return at < 0;
    });
    if (outside.length > 0) rest.push({ ...baseline, pieces: outside });
  }
  const rows = frames.flatMap((frame, at) => frameBlocks(frame, inside[at] ?? []));
  return { rows, rest };
}

function holds({ left, right, top, bottom }: TableFrame, piece: Run): boolean {
  const middle = (piece.left + piece.right) / 2;
  return middle > left && middle < right && piece.y > top && piece.y < bottom + 1;
}

function frameBlocks(frame: TableFrame, pieces: readonly Run[]): Block[] {
  const edges = frame.rowEdges;
  return edges.slice(0, -1).flatMap((top, at) => {
    const bottom = edges[at + 1] ?? frame.bottom;
    const band = pieces.filter(({ y }) => y > top + 0.5 && y <= bottom + 0.5);
    return band.length === 0 ? [] : rowBlocks(frame, band, (top + bottom) / 2);
  });
}

/** One row as a block, or its plain lines where nothing parts it into columns. */
function rowBlocks(frame: TableFrame, band: readonly Run[], middle: number): Block[] {
  const parts = frame.columnEdges.filter(({ spans }) =>
    spans.some(([top, bottom]) => top <= middle && bottom >= middle),
  );
  const lines = toBaselines({ runs: [...band], rulings: [] });
  const inner = parts.filter(({ x }) => x > frame.left + 3 && x < frame.right - 3);
  if (inner.length === 0) return lines.map((line) => ({ kind: 'line', ...line }));
  const edges = [frame.left, ...inner.map(({ x }) => x), frame.right];
  const cells = new Array<string>(frame.columns.length).fill('');
  for (const [at, left] of edges.slice(0, -1).entries()) {
    const right = edges[at + 1] ?? frame.right;
    const own = band.filter((piece) => {
      const center = (piece.left + piece.right) / 2;
      return center >= left && center < right;
    });
    if (own.length === 0) continue;
    const cellLines = toBaselines({ runs: own, rulings: [] }).map(wholeLine);
    const column = frame.columns.findIndex((x) => x >= left - 3);
    const text = cellText(cellLines, columnReach(right, cellLines, left));
    if (column >= 0) cells[column] = [cells[column], text].filter(Boolean).join(' ');
  }
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return [];
  const bold = band.every((piece) => piece.bold);
  return [{ kind: 'row', y: first.y, bottom: last.y, size: first.size, cells, bold }];
}

/** Text keeps the same distance from both borders of its cell. */
function columnReach(right: number, lines: readonly Run[], left: number): number {
  const inset = Math.max(Math.min(...lines.map((line) => line.left)) - left, 0);
  return right - Math.min(inset, 8);
}

function wholeLine({ y, size, pieces }: Baseline): Run {
  return {
    text: pieces.map(({ text }) => text).join(' '),
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    y,
    size,
    bold: pieces.every(({ bold }) => bold),
  };
}
