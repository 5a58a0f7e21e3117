import {
  AlignmentType,
  BorderStyle,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { AgendaRowView, AgendaView } from './agenda-view.ts';
import { bulleted, runs } from './docx-text.ts';

/** Widths in twentieths of a point; together they fill the page between its margins. */
const widths = [1450, 950, 4150, 2050, 650];
/** How far in each level of the agenda stands, in twentieths of a point. */
const indentOfLevel = 240;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'D3CFC3' };
const rule = { style: BorderStyle.SINGLE, size: 12, color: '1B1B18' };

/** The agenda as a table whose head repeats on every page. */
export function agendaTable({ columns, rows, closing }: AgendaView): Table {
  const heads = [
    columns.time,
    columns.number,
    columns.title,
    columns.responsible,
    columns.minutes,
  ].map((name, index, all) => {
    const alignment = index === all.length - 1 ? AlignmentType.RIGHT : AlignmentType.LEFT;
    return [new Paragraph({ style: 'TableHead', alignment, children: runs(name) })];
  });
  const total = [
    [cellText(closing.time)],
    [cellText('')],
    [cellText([closing.label, closing.detail].filter(Boolean).join(' – '), { bold: true })],
    [cellText('')],
    [cellText(closing.minutes, { bold: true, right: true })],
  ];
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: rule,
      insideHorizontal: hairline,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(heads) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(rowCells(row)) })),
      new TableRow({ cantSplit: true, children: cells(total, rule) }),
    ],
  });
}

function cells(contents: Paragraph[][], top?: typeof rule): TableCell[] {
  return contents.map(
    (children, index) =>
      new TableCell({
        children,
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        margins: { top: 50, bottom: 50, left: 0, right: index === contents.length - 1 ? 0 : 120 },
        ...(top && { borders: { top } }),
      }),
  );
}

function rowCells(row: AgendaRowView): Paragraph[][] {
  const quiet = row.kind === 'break' ? { color: '5C5A52' } : {};
  const look = {
    ...quiet,
    ...(row.level > 0 && { indent: row.level * indentOfLevel }),
  };
  const number: ParagraphChild[] =
    row.paper === ''
      ? runs(row.number, { bold: true })
      : [
          new InternalHyperlink({
            anchor: row.paper,
            children: [new TextRun({ text: row.number, bold: true, color: '14463A' })],
          }),
        ];
  const closed = row.closed === '' ? [] : [cellText(row.closed, { ...look, color: '97281D' })];
  const title = [row.place, row.title].filter(Boolean).join(' ');
  return [
    [cellText(row.time, quiet)],
    [new Paragraph({ style: 'TableText', children: number })],
    [
      cellText(title, { ...look, bold: row.kind !== 'break' }),
      ...closed,
      ...row.subPoints.map((point) => bulleted(point, '', 'TableList', row.level * indentOfLevel)),
    ],
    row.responsible.length > 0 ? row.responsible.map((who) => cellText(who)) : [cellText('')],
    [cellText(row.minutes, { ...quiet, right: true })],
  ];
}

type TextLook = { bold?: boolean; color?: string; right?: boolean; indent?: number };

function cellText(text: string, look: TextLook = {}): Paragraph {
  const alignment = look.right ? AlignmentType.RIGHT : AlignmentType.LEFT;
  const indent = look.indent ? { indent: { left: look.indent } } : {};
  return new Paragraph({ style: 'TableText', alignment, ...indent, children: runs(text, look) });
}
