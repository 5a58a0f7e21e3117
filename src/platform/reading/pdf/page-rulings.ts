import type { Ruling } from './geometry.ts';
import { applied, identity, type Matrix, multiplied } from './matrix.ts';

type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] };
type OperatorCodes = Readonly<Record<string, number>>;

/** How the parser writes a path: a code, then that many numbers. */
const pathSteps = [
  { name: 'move', numbers: 2 },
  { name: 'line', numbers: 2 },
  { name: 'curve', numbers: 6 },
  { name: 'curve', numbers: 4 },
  { name: 'close', numbers: 0 },
] as const;

const shortestRuling = 6;

/** More drawn lines than this on a page are a drawing, and no table is sought among them. */
const rulingLimit = 4000;

/** The horizontal and vertical lines drawn on a page: table borders, edges of shaded cells. */
export function pageRulings(
  { fnArray, argsArray }: Operators,
  codes: OperatorCodes,
  toPage: Matrix,
): Ruling[] {
  const rulings: Ruling[] = [];
  const stack: Matrix[] = [];
  let matrix: Matrix = identity;
  for (const [at, code] of fnArray.entries()) {
    const args = argsArray[at];
    if (code === codes.save || code === codes.paintFormXObjectBegin) stack.push(matrix);
    if (code === codes.restore || code === codes.paintFormXObjectEnd) {
      matrix = stack.pop() ?? identity;
    }
    if (code === codes.transform) matrix = multiplied(matrix, numbersIn(args));
    if (code === codes.paintFormXObjectBegin && Array.isArray(args)) {
      const own = numbersIn(args[0]);
      if (own.length === 6) matrix = multiplied(matrix, own);
    }
    if (code !== codes.constructPath || !Array.isArray(args)) continue;
    if (args[0] === codes.endPath || !Array.isArray(args[1])) continue;
    rulings.push(...pathRulings(numbersIn(args[1][0]), multiplied(toPage, matrix)));
    if (rulings.length > rulingLimit) return [];
  }
  return rulings;
}

function numbersIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.map(Number);
  return ArrayBuffer.isView(value) ? Array.from(value as unknown as Iterable<number>) : [];
}

type Point = { x: number; y: number };

function pathRulings(path: readonly number[], matrix: Matrix): Ruling[] {
  const rulings: Ruling[] = [];
  let start: Point | undefined;
  let here: Point | undefined;
  for (let at = 0; at < path.length; ) {
    const step = pathSteps[path[at] ?? -1];
    if (step === undefined) return rulings;
    const end = at + step.numbers;
    const next = step.name === 'close' ? start : applied(matrix, path[end - 1]!, path[end]!);
    if (step.name === 'move') start = next;
    else if (step.name !== 'curve' && here !== undefined && next !== undefined) {
      const ruling = rulingBetween(here, next);
      if (ruling !== undefined) rulings.push(ruling);
    }
    here = next;
    at = end + 1;
  }
  return rulings;
}

/** A line between two points as a ruling, unless it is slanted or too short to part cells. */
function rulingBetween(from: Point, to: Point): Ruling | undefined {
  const width = Math.abs(from.x - to.x);
  const height = Math.abs(from.y - to.y);
  if (Math.max(width, height) < shortestRuling || Math.min(width, height) > 1) return undefined;
  const left = Math.min(from.x, to.x);
  const top = Math.min(from.y, to.y);
  if (width > height) return { left, right: left + width, top, bottom: top };
  return { left, right: left, top, bottom: top + height };
}
