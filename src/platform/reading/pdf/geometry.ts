/**
 * A stretch of text on one baseline. Coordinates are in points from the page's upper left corner;
 * `y` is the baseline, `size` the font size.
 */
export type Run = {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
};

/** A drawn line: horizontal where `top` equals `bottom`, vertical where `left` equals `right`. */
export type Ruling = { left: number; right: number; top: number; bottom: number };

export type PdfPage = {
  number: number;
  width: number;
  height: number;
  runs: Run[];
  rulings: Ruling[];
};

/** The runs that share a baseline, joined where no clear gap parts them, from left to right. */
export type Baseline = { y: number; size: number; pieces: Run[] };

export function baselineText(baseline: Baseline): string {
  return baseline.pieces.map(({ text }) => text).join('\t');
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
