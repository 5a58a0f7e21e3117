import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import { factParagraphs } from './docx-facts.ts';
import { docxStyles } from './docx-styles.ts';
import {
  blockParagraphs,
  type DocxLists,
  numberingOf,
  pointParagraphs,
  runs,
} from './docx-text.ts';
import type { Fact } from './notice-view.ts';
import { documentTexts } from './text/document-texts.ts';
import { textBlocks } from './text-blocks.ts';

/**
 * A short document: facts at its head, then sections of text or of numbered points. In a Word file
 * addresses are text: a link has an id drawn by lot, and the file would not be the same twice.
 */
export type PlainDocument = {
  language: WrittenStandard;
  kicker: string;
  title: string;
  /** Whoever the document is from. */
  from: string;
  facts: readonly Fact[];
  sections: readonly {
    heading: string;
    text?: string;
    points?: readonly { no: number; text: string }[];
  }[];
  foot: string;
};

/**
 * A short document as a Word file. Its date is the given day: the same document and day, the same
 * bytes.
 */
export async function plainDocx(plain: PlainDocument, day: IsoDate): Promise<Uint8Array> {
  const lists: DocxLists = { starts: new Set(), lists: 0 };
  const words = documentTexts(plain.language);
  const children = [
    new Paragraph({ style: 'Kicker', children: runs(plain.kicker) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(plain.title) }),
    ...factParagraphs(plain.facts.map(({ label, value }) => ({ label, value }))),
    ...plain.sections.flatMap(({ heading, text = '', points = [] }) => [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(heading) }),
      ...pointParagraphs(
        points.map(({ no, text: point }) => ({ no, blocks: textBlocks(point) })),
        lists,
      ),
      ...blockParagraphs(textBlocks(text), lists),
    ]),
  ];
  const document = new Document({
    title: plain.title,
    subject: plain.kicker,
    creator: plain.from,
    lastModifiedBy: plain.from,
    styles: docxStyles(plain.language),
    numbering: numberingOf(lists),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1300, bottom: 1200, left: 1328, right: 1328 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Kicker',
                children: [
                  ...runs(`${plain.foot} · `),
                  new TextRun({
                    children: [
                      `${words.page} `,
                      PageNumber.CURRENT,
                      ` ${words.pageOf} `,
                      PageNumber.TOTAL_PAGES,
                    ],
                  }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return dated(new Uint8Array(await Packer.toArrayBuffer(document)), day);
}

/** The file with the day in place of the moment that it was packed at. */
function dated(file: Uint8Array, day: IsoDate): Uint8Array {
  const properties = 'docProps/core.xml';
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    const text = name === properties ? new TextDecoder().decode(bytes) : null;
    parts[name] = text
      ? new TextEncoder().encode(
          text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}T12:00:00Z`),
        )
      : bytes;
  }
  // A zip keeps local time; the year 2000 is within what it can write, in every time zone.
  return zipSync(parts, { mtime: new Date(2000, 0, 1) });
}
