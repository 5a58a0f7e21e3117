import { toBaselines } from './baselines.ts';
import { type Baseline, median, type Run } from './geometry.ts';

/** A column of running text has at least this many lines of at least this many letters. */
const fewestLines = 6;
const fewestLetters = 22;

type Columns = { region: Baseline[]; leftSide: Run[]; rightSide: Run[] };

/**
 * Puts a page set in two columns of running text into reading order: what stands above the
 * columns, the left one, the right one, what stands below. Other pages come back as they are.
 */
export function inColumnOrder(baselines: readonly Baseline[]): Baseline[] {
  const columns = findColumns(baselines);
  const start = columns?.region[0];
  if (columns === undefined || start === undefined) return [...baselines];
  const at = baselines.indexOf(start);
  return [
    ...baselines.slice(0, at),
    ...toBaselines({ runs: columns.leftSide, rulings: [] }),
    ...toBaselines({ runs: columns.rightSide, rulings: [] }),
    ...inColumnOrder(baselines.slice(at + columns.region.length)),
  ];
}

/** The tallest pair of columns, wherever near the middle of the text their gutter lies. */
function findColumns(baselines: readonly Baseline[]): Columns | undefined {
  const pieces = baselines.flatMap((line) => line.pieces);
  if (pieces.length < 2 * fewestLines) return undefined;
  const left = Math.min(...pieces.map((piece) => piece.left));
  const right = Math.max(...pieces.map((piece) => piece.right));
  let best: Columns | undefined;
  for (let percent = 40; percent <= 60; percent += 2) {
    const gutter = left + ((right - left) * percent) / 100;
    const region = longestUncrossed(baselines, gutter);
    if (best !== undefined && region.length <= best.region.length) continue;
    const inside = region.flatMap((line) => line.pieces);
    const leftSide = inside.filter((piece) => piece.right <= gutter);
    const rightSide = inside.filter((piece) => piece.left >= gutter);
    if (isRunningText(leftSide) && isRunningText(rightSide)) best = { region, leftSide, rightSide };
  }
  return best;
}

/** The longest run of lines, none of which has text across this position. */
function longestUncrossed(baselines: readonly Baseline[], gutter: number): Baseline[] {
  let best: Baseline[] = [];
  let here: Baseline[] = [];
  for (const line of baselines) {
    const crossed = line.pieces.some((p) => p.left < gutter && p.right > gutter);
    here = crossed ? [] : [...here, line];
    if (here.length > best.length) best = here;
  }
  return best;
}

/** Running text fills its column to the right edge, line after line; a table's cells do not. */
function isRunningText(pieces: readonly Run[]): boolean {
  if (pieces.length < fewestLines) return false;
  if (median(pieces.map(({ text }) => text.length)) < fewestLetters) return false;
  const left = Math.min(...pieces.map((piece) => piece.left));
  const right = Math.max(...pieces.map((piece) => piece.right));
  const full = pieces.filter((piece) => piece.right > right - (right - left) * 0.3);
  const flush = pieces.filter((piece) => piece.left < left + (right - left) * 0.15);
  return full.length >= pieces.length * 0.6 && flush.length >= pieces.length * 0.8;
}
