import {
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { factParagraphs } from './docx-facts.ts';
import { docxStyles } from './docx-styles.ts';
import {
  blockParagraphs,
  type DocxLists,
  numberingOf,
  pointParagraphs,
  runs,
} from './docx-text.ts';
import { isEmpty } from './minutes-html.tsx';
import type {
  MinutesStanding,
  WrittenMinutes,
  WrittenPart,
  WrittenSection,
} from './minutes-written.ts';
import { documentTexts } from './text/document-texts.ts';
import { textBlocks } from './text-blocks.ts';

/** Right edge of the text, in twentieths of a point: A4 less its margins. */
const textWidth = 9250;
const margins = { top: 1300, bottom: 1200, left: 1328, right: 1328 };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'D3CFC3' };
const rule = { style: BorderStyle.SINGLE, size: 12, color: '1B1B18' };

/** Minutes as a Word document, for those who must take them further. */
export async function minutesDocx(
  minutes: WrittenMinutes,
  standing: MinutesStanding,
): Promise<Uint8Array> {
  const lists: DocxLists = { starts: new Set(), lists: 0 };
  const texts = documentTexts(minutes.language);
  const children = [
    new Paragraph({ style: 'Kicker', children: runs(minutes.partnership) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(minutes.heading) }),
    ...factParagraphs(minutes.facts),
    ...(standing.draftMark
      ? [new Paragraph({ style: 'Draft', children: runs(standing.edition) })]
      : []),
    ...minutes.sections.flatMap((section) => sectionChildren(section, lists)),
    ...closing(standing),
  ];
  const document = new Document({
    title: minutes.title,
    subject: minutes.kicker,
    creator: minutes.partnership,
    lastModifiedBy: minutes.partnership,
    styles: docxStyles(minutes.language),
    numbering: numberingOf(lists),
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: margins } },
        headers: {
          default: new Header({ children: [edge([...runs(minutes.runningHead)])] }),
        },
        footers: {
          default: new Footer({
            children: [
              edge([
                ...runs(`${minutes.heading} · ${standing.edition}`),
                new TextRun({
                  children: [
                    `\t${texts.page} `,
                    PageNumber.CURRENT,
                    ` ${texts.pageOf} `,
                    PageNumber.TOTAL_PAGES,
                  ],
                }),
              ]),
            ],
          }),
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function edge(children: TextRun[]): Paragraph {
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth }];
  return new Paragraph({ style: 'Kicker', tabStops, children });
}

function sectionChildren(section: WrittenSection, lists: DocxLists): FileChild[] {
  const parts = section.parts.filter((part) => !isEmpty(part));
  if (parts.length === 0 && section.closed === '') return [];
  return [
    ...(section.under ? [new Paragraph({ style: 'Kicker', children: runs(section.under) })] : []),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(section.heading) }),
    ...(section.closed
      ? [new Paragraph({ children: runs(section.closed, { bold: true, color: '97281D' }) })]
      : []),
    ...parts.flatMap((part) => partChildren(part, lists)),
  ];
}

function partChildren(part: WrittenPart, lists: DocxLists): FileChild[] {
  const heading = part.heading
    ? [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(part.heading) })]
    : [];
  if (part.kind === 'text') return [...heading, ...blockParagraphs(textBlocks(part.text), lists)];
  if (part.kind === 'table') return [...heading, partTable(part), new Paragraph({})];
  const points = part.points.flatMap(({ no, text, before }) => [
    ...(no === null ? [] : pointParagraphs([{ no, blocks: textBlocks(text) }], lists, 'Proposal')),
    ...(before === ''
      ? []
      : [
          new Paragraph({
            style: 'Proposal',
            indent: { left: 400 },
            children: runs(before, { color: '5C5A52' }),
          }),
        ]),
  ]);
  return [...heading, ...points];
}

function partTable({ columns, rows }: Extract<WrittenPart, { kind: 'table' }>): Table {
  const width = Math.floor(textWidth / columns.length);
  const cell = (text: string, style: string, bold: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 0, right: 120 },
      children: [new Paragraph({ style, children: runs(text, { bold }) })],
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: rule,
      insideHorizontal: hairline,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((name) => cell(name, 'TableHead', false)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, at) => cell(text, 'TableText', at === 0)),
          }),
      ),
    ],
  });
}

function closing({ closing: end }: MinutesStanding): FileChild[] {
  if (!end) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(end.heading) }),
    ...factParagraphs(end.facts),
    new Paragraph({ children: runs(end.note, { color: '5C5A52' }) }),
  ];
}
