import { type Baseline, baselineText } from './geometry.ts';

export type PageBaselines = {
  number: number;
  width: number;
  height: number;
  baselines: Baseline[];
};

/** Ordinary page margins, in points: what repeats out here is a header or footer. */
const marginPoints = 72;
/** Tall letterheads reach further in; out to here only what every page repeats. */
const deepMarginPoints = 120;

const pageNumber =
  /^(?:(?:side|s\.|page|sida)\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*(?:av|of|\/|:)\s*\d{1,4})?$/i;

/**
 * The pages without their headers, footers and page numbers: lines near the edge that return at
 * the same height with the same words, or the same but for digits, on at least three pages, or on
 * half of them in a short document.
 */
export function withoutPageFurniture(pages: readonly PageBaselines[]): PageBaselines[] {
  const pagesByKey = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const baseline of page.baselines) {
      for (const key of keysOf(baseline, page)) {
        const on = pagesByKey.get(key) ?? new Set();
        pagesByKey.set(key, on.add(page.number));
      }
    }
  }
  const repeated = (baseline: Baseline, page: PageBaselines) =>
    Math.max(...keysOf(baseline, page).map((key) => pagesByKey.get(key)?.size ?? 0));
  return pages.map((page) => ({
    ...page,
    baselines: page.baselines.filter(
      (baseline) => !isFurniture(baseline, page, repeated(baseline, page), pages.length),
    ),
  }));
}

function isFurniture(baseline: Baseline, page: PageBaselines, onPages: number, pages: number) {
  const fromEdge = Math.min(baseline.y, page.height - baseline.y);
  if (fromEdge > deepMarginPoints) return false;
  if (fromEdge <= marginPoints && pageNumber.test(baselineText(baseline))) return true;
  const enough = pages <= 5 ? Math.max(2, Math.ceil(pages / 2)) : 3;
  // A repeated bold line may as well be the heading that each case paper opens with.
  const bold = baseline.pieces.every((piece) => piece.bold);
  if (fromEdge <= marginPoints) return onPages >= (bold ? Math.max(enough, pages * 0.6) : enough);
  return !bold && pages >= 3 && onPages === pages;
}

/** What makes lines on different pages the same: their words, and their height give or take. */
function keysOf(baseline: Baseline, { height }: PageBaselines): string[] {
  const words = baselineText(baseline).replace(/\d+/g, '#').toLowerCase();
  const fromTop = baseline.y < height / 2;
  const distance = fromTop ? baseline.y : height - baseline.y;
  const step = Math.floor(distance / 4);
  return [step, step + 1].map((at) => `${fromTop ? 'top' : 'bottom'} ${at} ${words}`);
}
