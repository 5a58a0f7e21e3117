import type { Ruling } from './geometry.ts';

/** A vertical border and the stretches of the page that it is drawn along. */
type ColumnEdge = { x: number; spans: [top: number, bottom: number][] };

/** A grid of drawn borders. `columns` are the left edges of its columns. */
export type TableFrame = {
  left: number;
  right: number;
  top: number;
  bottom: number;
  rowEdges: number[];
  columnEdges: ColumnEdge[];
  columns: number[];
};

/** Borders closer than this, in points, are one border drawn twice. */
const same = 3;

/** The rulings with their collinear neighbours joined: borders are often drawn cell by cell. */
export function joinedRulings(rulings: readonly Ruling[]): Ruling[] {
  const joined: Ruling[] = [];
  for (const ruling of rulings.toSorted((a, b) => a.left - b.left || a.top - b.top)) {
    const before = joined.findLast((other) => continues(other, ruling));
    if (before === undefined) joined.push({ ...ruling });
    else if (isHorizontal(before)) before.right = Math.max(before.right, ruling.right);
    else before.bottom = Math.max(before.bottom, ruling.bottom);
  }
  return joined;
}

function continues(before: Ruling, next: Ruling): boolean {
  if (isHorizontal(before) !== isHorizontal(next)) return false;
  if (isHorizontal(before)) {
    return Math.abs(before.top - next.top) <= 1.5 && next.left <= before.right + same;
  }
  return (
    Math.abs(before.left - next.left) <= 1.5 &&
    next.top <= before.bottom + same &&
    next.bottom >= before.top - same
  );
}

function isHorizontal({ top, bottom, left, right }: Ruling): boolean {
  return top === bottom && left !== right;
}

/** The grids among joined rulings: groups that touch, with at least two rows' worth of edges. */
export function tableFrames(rulings: readonly Ruling[]): TableFrame[] {
  const groups: Ruling[][] = [];
  for (const ruling of rulings) {
    const touched = groups.filter((group) => group.some((other) => meets(other, ruling)));
    const merged = [ruling, ...touched.flat()];
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups
    .map(toFrame)
    .filter((frame) => frame !== undefined)
    .toSorted((a, b) => a.top - b.top || a.left - b.left);
}

function meets(a: Ruling, b: Ruling): boolean {
  return (
    a.left <= b.right + same &&
    b.left <= a.right + same &&
    a.top <= b.bottom + same &&
    b.top <= a.bottom + same
  );
}

function toFrame(group: readonly Ruling[]): TableFrame | undefined {
  const left = Math.min(...group.map((ruling) => ruling.left));
  const right = Math.max(...group.map((ruling) => ruling.right));
  const top = Math.min(...group.map((ruling) => ruling.top));
  const bottom = Math.max(...group.map((ruling) => ruling.bottom));
  const across = group.filter(isHorizontal);
  const columnEdges = toColumnEdges(group.filter((ruling) => !isHorizontal(ruling)));
  // A border that only parts some of the columns belongs to cells joined over several rows.
  const crossing = across.filter((ruling) => ruling.right - ruling.left >= (right - left) * 0.5);
  const rowEdges = distinct([top, ...crossing.map((ruling) => ruling.top), bottom]);
  const columns = distinct([left, ...columnEdges.map(({ x }) => x), right]).slice(0, -1);
  if (columnEdges.length < 2 || rowEdges.length < 2 || columns.length < 2) return undefined;
  return { left, right, top, bottom, rowEdges, columnEdges, columns };
}

function toColumnEdges(vertical: readonly Ruling[]): ColumnEdge[] {
  const edges: ColumnEdge[] = [];
  for (const { left, top, bottom } of vertical.toSorted((a, b) => a.left - b.left)) {
    const near = edges.find(({ x }) => Math.abs(x - left) <= same);
    if (near === undefined) edges.push({ x: left, spans: [[top, bottom]] });
    else near.spans.push([top, bottom]);
  }
  return edges;
}

function distinct(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (found.length === 0 || value - (found.at(-1) ?? 0) > same) found.push(value);
  }
  return found;
}
