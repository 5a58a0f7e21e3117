import type { SourceLine } from '../../../kernel/source-text.ts';
import type { Block } from './blocks.ts';
import { median } from './geometry.ts';

export type PageBlocks = { page: number; blocks: readonly Block[] };

/** Text this much larger than the body is a heading. */
const headingRatio = 1.15;
/** A distance this much larger than between most lines parts two paragraphs. */
const paragraphRatio = 1.3;
/** Long stretches of large text are set large, not headed. */
const longestHeading = 160;

/**
 * The source lines of a document's blocks, with empty lines where paragraphs part. What is set
 * clearly larger than the body is a heading, its level by size; the largest is the title where it
 * stands on the first page only.
 */
export function blockLines(pages: readonly PageBlocks[]): SourceLine[] {
  const blocks = pages.flatMap((page) => page.blocks);
  const levels = headingLevels(pages);
  const leading = usualLeading(pages);
  const lines: SourceLine[] = [];
  for (const { page, blocks: own } of pages) {
    let before: Block | undefined;
    for (const block of own) {
      if (before !== undefined && parts(before, block, leading)) lines.push({ text: '', page });
      lines.push(toLine(block, page, levels));
      before = block;
    }
  }
  return blocks.length === 0 ? [] : lines;
}

function toLine(block: Block, page: number, levels: ReadonlyMap<number, number>): SourceLine {
  if (block.kind === 'row') {
    const line: SourceLine = { text: block.cells.join('\t'), page, cells: block.cells };
    if (block.bold) line.bold = true;
    return line;
  }
  const line: SourceLine = { text: textOf(block), page };
  const level = line.text.length > longestHeading ? undefined : levels.get(rounded(block.size));
  if (level !== undefined) line.heading = level;
  if (block.pieces.every(({ bold }) => bold)) line.bold = true;
  return line;
}

function textOf(block: Extract<Block, { kind: 'line' }>): string {
  return block.pieces.map(({ text }) => text).join(' ');
}

function parts(before: Block, block: Block, leading: number): boolean {
  if (before.kind === 'row' && block.kind === 'row') return false;
  const distance = block.y - bottomOf(before);
  const usual = leading * Math.max(block.size / (before.size || block.size), 1);
  return distance < 0 || distance > usual * paragraphRatio;
}

function bottomOf(block: Block): number {
  return block.kind === 'row' ? block.bottom : block.y;
}

/** The usual distance between lines; in a short text the one that its type size suggests. */
function usualLeading(pages: readonly PageBlocks[]): number {
  const found = distances(pages);
  const usual = mostCommon(found, rounded);
  const suggested = median(pages.flatMap(({ blocks }) => blocks.map(({ size }) => size))) * 1.4;
  return usual !== undefined && found.length >= 12
    ? usual
    : Math.min(usual ?? suggested, suggested);
}

function distances(pages: readonly PageBlocks[]): [number, number][] {
  return pages.flatMap(({ blocks }) =>
    blocks.slice(1).flatMap((block, at): [number, number][] => {
      const before = blocks[at];
      if (before?.kind !== 'line' || block.kind !== 'line') return [];
      const distance = block.y - before.y;
      return distance > 0 && distance < block.size * 3 ? [[distance, 1]] : [];
    }),
  );
}

/** Heading sizes, from the largest, to levels: 1–6, with 0 for a title. */
function headingLevels(pages: readonly PageBlocks[]): Map<number, number> {
  const blocks = pages.flatMap((page) => page.blocks);
  const body = mostCommon(
    blocks.map((block): [number, number] => [block.size, lettersIn(block)]),
    rounded,
  );
  const lines = pages.flatMap(({ page, blocks: own }) =>
    own.flatMap((block) => (block.kind === 'line' ? [{ page, size: rounded(block.size) }] : [])),
  );
  const sizes = [...new Set(lines.map(({ size }) => size))]
    .filter((size) => body !== undefined && size >= body * headingRatio)
    .toSorted((a, b) => b - a);
  const largest = lines.filter(({ size }) => size === sizes[0]);
  const hasTitle = largest.length <= 3 && largest.every(({ page }) => page === 1);
  return new Map(sizes.map((size, at) => [size, Math.min(at + (hasTitle ? 0 : 1), 6)]));
}

function lettersIn(block: Block): number {
  return block.kind === 'row' ? block.cells.join('').length : textOf(block).length;
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The value with the greatest weight, values being equal that round to the same. */
function mostCommon(
  weighted: readonly (readonly [value: number, weight: number])[],
  round: (value: number) => number,
): number | undefined {
  const totals = new Map<number, number>();
  for (const [value, weight] of weighted) {
    totals.set(round(value), (totals.get(round(value)) ?? 0) + weight);
  }
  return [...totals].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
