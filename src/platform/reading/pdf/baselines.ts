import type { Baseline, PdfPage, Ruling, Run } from './geometry.ts';

/** Runs further apart than this many font sizes belong to different columns. */
const columnGap = 1.5;
/** And so do runs this far apart, where the page has more text that starts in the same place. */
const alignedColumnGap = 0.7;
const wordGap = 0.12;

const listMark = /^(\(?\d{1,3}[.)]|\(?[a-zæøå][.)]|[•·●▪■◦○–—*-]|o|§)$/i;

/** The baselines of a page from top to bottom, each with its runs joined into pieces. */
export function toBaselines({ runs, rulings }: Pick<PdfPage, 'runs' | 'rulings'>): Baseline[] {
  const groups: { y: number; size: number; runs: Run[] }[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const near = groups.findLast(
      ({ y, size }) => Math.abs(run.y - y) <= 0.4 * Math.min(size, run.size),
    );
    if (near === undefined) groups.push({ y: run.y, size: run.size, runs: [run] });
    else {
      near.runs.push(run);
      // A raised or lowered small sign does not move the line that it stands in.
      if (run.size > near.size) Object.assign(near, { y: run.y, size: run.size });
    }
  }
  const vertical = rulings.filter(({ left, right }) => left === right);
  for (const group of groups) group.runs.sort((a, b) => a.left - b.left);
  const parts = columnParter(groups, vertical);
  return groups
    .map(({ y, size, runs: members }) => ({ y, size, pieces: toPieces(members, parts) }))
    .toSorted((a, b) => a.y - b.y);
}

type Parter = (before: Run, next: Run) => boolean;

/** Tells whether two neighbours on a baseline stand in different columns. */
function columnParter(groups: readonly { runs: Run[] }[], vertical: readonly Ruling[]): Parter {
  const starts = new Map<number, number>();
  for (const { runs } of groups) {
    for (const [at, run] of runs.entries()) {
      const before = runs[at - 1];
      if (before === undefined || run.left - before.right < alignedColumnGap * run.size) continue;
      const place = Math.round(run.left);
      starts.set(place, (starts.get(place) ?? 0) + 1);
    }
  }
  const startingAt = (left: number) =>
    [-1, 0, 1].reduce((sum, off) => sum + (starts.get(Math.round(left) + off) ?? 0), 0);
  return (before, next) => {
    const gap = next.left - before.right;
    if (vertical.some((ruling) => liesBetween(ruling, before, next))) return true;
    // A list mark and its indented text are one piece, however wide the indent.
    if (listMark.test(before.text.trim())) return gap >= 5 * next.size;
    const size = Math.max(before.size, next.size);
    if (gap >= columnGap * size) return true;
    return gap >= alignedColumnGap * size && startingAt(next.left) >= 2;
  };
}

function liesBetween({ left, top, bottom }: Ruling, before: Run, next: Run): boolean {
  const crosses = top < next.y && bottom > next.y - 2;
  return crosses && left >= before.right - 1.5 && left <= next.left + 1.5;
}

function toPieces(runs: readonly Run[], parts: Parter): Run[] {
  const pieces: Run[] = [];
  for (const run of runs) {
    const last = pieces.at(-1);
    if (last === undefined || parts(last, run)) pieces.push({ ...run });
    else join(last, run);
  }
  for (const piece of pieces) piece.text = piece.text.replace(/\s+/g, ' ').trim();
  return pieces;
}

function join(last: Run, next: Run): void {
  const spaced = next.left - last.right > wordGap * next.size;
  last.text += (spaced ? ' ' : '') + next.text;
  last.right = Math.max(last.right, next.right);
  last.size = Math.max(last.size, next.size);
  last.bold &&= next.bold;
}
