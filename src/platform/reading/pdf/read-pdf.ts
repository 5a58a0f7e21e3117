import type { SourceText } from '../../../kernel/source-text.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { UnreadableFile } from '../unreadable-file.ts';
import { toBaselines } from './baselines.ts';
import type { Block } from './blocks.ts';
import type { Baseline, PdfPage, Ruling } from './geometry.ts';
import { blockLines } from './lines-of-blocks.ts';
import { openPdf } from './open-pdf.ts';
import { openTableBlocks } from './open-tables.ts';
import { withoutPageFurniture } from './page-furniture.ts';
import { takeRuledTables } from './ruled-tables.ts';
import { inColumnOrder } from './text-columns.ts';

/**
 * The lines of a PDF as its pages show them: lines rebuilt from where the words stand, table rows
 * as cells, without repeated page headers and footers. Refuses a locked, damaged or scanned file.
 */
export async function readPdf(bytes: Uint8Array): Promise<Verdict<SourceText, UnreadableFile>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const pages = opened.value;
  const pageBlocks = withoutPageFurniture(pages.map(withBaselines)).map((page, at) => ({
    page: page.number,
    blocks: layOut(page.baselines, pages[at]?.rulings ?? []),
  }));
  const lines = blockLines(pageBlocks);
  if (lines.length === 0) return refused({ code: 'picture-only-pdf', pages: pages.length });
  return allowed({ format: 'pdf', pages: pages.length, lines });
}

function withBaselines(page: PdfPage) {
  const { number, width, height } = page;
  return { number, width, height, baselines: toBaselines(page) };
}

/** A page's blocks from top to bottom. */
function layOut(baselines: readonly Baseline[], rulings: readonly Ruling[]): Block[] {
  const { rows, rest } = takeRuledTables(baselines, rulings);
  if (rows.length === 0) return openTableBlocks(inColumnOrder(rest));
  const blocks: Block[] = [];
  let above: Baseline[] = [];
  const queue = rows.toSorted((a, b) => a.y - b.y);
  for (const line of rest) {
    const passed = queue.findIndex((row) => row.y > line.y);
    const due = queue.splice(0, passed < 0 ? queue.length : passed);
    if (due.length > 0) {
      blocks.push(...openTableBlocks(above), ...due);
      above = [];
    }
    above.push(line);
  }
  return [...blocks, ...openTableBlocks(above), ...queue];
}
