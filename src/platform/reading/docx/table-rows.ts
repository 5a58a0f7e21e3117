import type { SourceLine } from '../../../kernel/source-text.ts';
import { descend, elements, integer, settingOf, type XmlNode } from './xml.ts';

type Cell = { lines: SourceLine[]; span: number };

/** More paragraphs than this in a row's only filled cell are a page laid out by a table. */
const layoutParagraphs = 6;

/**
 * A table row as one line with cells, or as the plain lines of its content where the table only
 * draws a frame or arranges a page: a row of one cell, or one cell that holds all the text.
 */
export function rowLines(
  row: XmlNode,
  contentLines: (cell: XmlNode) => SourceLine[],
): SourceLine[] {
  if (descend(row, 'w:trPr', 'w:del') !== undefined) return [];
  const cells = cellsOf(row).map((node): Cell => {
    const span = integer(settingOf(node, 'w:tcPr', 'w:gridSpan')) ?? 1;
    return { lines: contentLines(node), span: Math.min(Math.max(span, 1), 60) };
  });
  const filled = cells.filter(({ lines }) => lines.some(({ text }) => text !== ''));
  const only = filled.length === 1 ? filled[0] : undefined;
  if (cells.length === 1 || (only !== undefined && isLayout(only))) {
    return cells.flatMap(({ lines }) => lines);
  }
  if (filled.length === 0) return [];
  const skippedColumns = integer(settingOf(row, 'w:trPr', 'w:gridBefore')) ?? 0;
  const before = new Array<string>(Math.min(Math.max(skippedColumns, 0), 60)).fill('');
  const texts = cells.flatMap(({ lines, span }) => [
    cellText(lines),
    ...new Array<string>(span - 1).fill(''),
  ]);
  return [rowLine([...before, ...texts], filled)];
}

function cellsOf(row: XmlNode): XmlNode[] {
  return elements(row).flatMap((child) => {
    if (child.name === 'w:tc') return [child];
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' ? cellsOf(child) : [];
  });
}

function isLayout({ lines }: Cell): boolean {
  const withText = lines.filter(({ text }) => text !== '');
  return withText.length > layoutParagraphs || withText.some(({ cells }) => cells !== undefined);
}

function cellText(lines: readonly SourceLine[]): string {
  return lines
    .filter(({ text, marker }) => text !== '' || marker !== undefined)
    .map(({ text, marker }) => [marker, text.replaceAll('\t', ' ')].filter(Boolean).join(' '))
    .join('\n');
}

function rowLine(cells: string[], filled: readonly Cell[]): SourceLine {
  const lines = filled.flatMap((cell) => cell.lines).filter(({ text }) => text !== '');
  const line: SourceLine = { text: cells.join('\t'), page: lines[0]?.page ?? 1, cells };
  if (lines.every(({ bold }) => bold)) line.bold = true;
  return line;
}
