import { compilePdf } from '../../../platform/pdf/compile-pdf.ts';
import { missingSign } from '../../../platform/pdf/printable-text.ts';
import type { PdfFile, PdfStandard } from '../../../platform/pdf/typst-engine.ts';
import type { AgendaRowView } from './agenda-view.ts';
import type { NoticeDocument } from './notice-document.ts';
import { noticeView } from './notice-view.ts';
import { noticeTemplate } from './templates/notice.ts';
import { documentTexts } from './text/document-texts.ts';

/** A row with more text than this may be parted by a page break; shorter ones stay whole. */
const longRow = 700;

/** How many letters the agenda's columns hold; words are hyphenated only where they must be. */
const titleWidth = 30;
const responsibleWidth = 17;

/**
 * The notice with its papers as a tagged PDF/A-2a, the archive copy. Its date is the time of
 * publishing, or the meeting's date while it is a draft, so the same notice gives the same bytes.
 */
export async function noticePdf(notice: NoticeDocument): Promise<Uint8Array> {
  return (await noticePdfFile(notice)).bytes;
}

/** As `noticePdf`, with what the file claims to be, and a choice of standard and engine. */
export function noticePdfFile(
  notice: NoticeDocument,
  options: { standard?: PdfStandard; engine?: 'best' | 'portable' } = {},
): Promise<PdfFile> {
  return compilePdf({ template: noticeTemplate, data: printedNotice(notice), ...options });
}

/** The words of the notice with what only the printed page needs. */
function printedNotice(notice: NoticeDocument) {
  const view = noticeView(notice);
  const texts = documentTexts(notice.writtenStandard);
  return {
    ...view,
    date: dateParts(notice.publishedAt ?? `${notice.meeting.date}T00:00:00Z`),
    agenda: {
      ...view.agenda,
      rows: view.agenda.rows.map(printedRow),
    },
    papers: view.papers.map((paper) => ({
      ...paper,
      shortName: texts.caseNumber(paper.number),
    })),
    paperFacts: view.facts.slice(0, 2),
    missingSigns: texts.missingSigns(missingSign),
  };
}

function printedRow(row: AgendaRowView) {
  const words = [row.title, ...row.subPoints];
  return {
    ...row,
    long: [...words, ...row.responsible].join('').length > longRow,
    hyphenateTitle: hasWordOver(titleWidth, words),
    hyphenateResponsible: hasWordOver(responsibleWidth, row.responsible),
  };
}

function hasWordOver(letters: number, texts: string[]): boolean {
  return texts.some((text) => text.split(/[\s-]/).some((word) => word.length > letters));
}

function dateParts(instant: string) {
  const date = new Date(instant);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
