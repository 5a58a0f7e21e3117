import {
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { agendaTable } from './docx-agenda.ts';
import { factParagraphs } from './docx-facts.ts';
import { paperParagraphs } from './docx-paper.ts';
import { docxStyles } from './docx-styles.ts';
import { bulleted, type DocxLists, numberingOf, runs } from './docx-text.ts';
import type { NoticeDocument } from './notice-document.ts';
import { type NoticeView, noticeView } from './notice-view.ts';

/** Right edge of the text, in twentieths of a point: A4 less its margins. */
const textWidth = 9250;
const margins = { top: 1300, bottom: 1200, left: 1328, right: 1328 };

/** The notice with its papers as a Word document, for those who must edit it further. */
export async function noticeDocx(notice: NoticeDocument): Promise<Uint8Array> {
  const view = noticeView(notice);
  const lists: DocxLists = { starts: new Set(), lists: 0 };
  const shared = view.facts.slice(0, 2);
  const children = [
    ...frontPage(view),
    ...view.papers.flatMap((paper) => paperParagraphs(paper, shared, lists)),
  ];
  const document = new Document({
    title: view.title,
    subject: view.kicker,
    creator: view.partnership,
    lastModifiedBy: view.partnership,
    styles: docxStyles(view.language),
    numbering: numberingOf(lists),
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: margins } },
        headers: {
          default: new Header({ children: [edgeLine(view.runningHead, view.draftMark)] }),
        },
        footers: { default: new Footer({ children: [pageLine(view)] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function frontPage(view: NoticeView): FileChild[] {
  const { agenda, changes } = view;
  return [
    new Paragraph({ style: 'Kicker', children: runs(view.partnership) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(view.heading) }),
    ...factParagraphs(view.facts),
    ...(view.draft ? [new Paragraph({ style: 'Draft', children: runs(view.edition) })] : []),
    ...(changes
      ? [
          new Paragraph({ keepNext: true, children: runs(changes.heading, { bold: true }) }),
          ...changes.items.map((it) => bulleted(it)),
        ]
      : []),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(agenda.heading) }),
    ...(agenda.overrun === ''
      ? []
      : [new Paragraph({ style: 'Draft', children: runs(agenda.overrun) })]),
    agenda.empty === '' ? agendaTable(agenda) : new Paragraph({ children: runs(agenda.empty) }),
  ];
}

function edgeLine(left: string, right: string): Paragraph {
  return new Paragraph({
    style: 'Kicker',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [...runs(left), new TextRun({ children: ['\t', right] })],
  });
}

function pageLine({ heading, edition, page }: NoticeView): Paragraph {
  return new Paragraph({
    style: 'Kicker',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [
      ...runs(`${heading} · ${edition}`),
      new TextRun({
        children: [`\t${page.label} `, PageNumber.CURRENT, ` ${page.of} `, PageNumber.TOTAL_PAGES],
      }),
    ],
  });
}
