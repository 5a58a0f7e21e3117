import { type IsoDate, partsOf } from '../../../kernel/calendar.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import { compilePdf } from '../../../platform/pdf/compile-pdf.ts';
import { missingSign } from '../../../platform/pdf/printable-text.ts';
import type { PdfFile, PdfStandard } from '../../../platform/pdf/typst-engine.ts';
import type { Chapter } from './archive-document.ts';
import { chaptersTemplate } from './template.ts';
import { archiveText } from './text.ts';

/** A printed document: its head, and its chapters in order. */
export type ChaptersDocument = {
  standard: WrittenStandard;
  title: string;
  owner: string;
  /** The day it is printed, or the day it is of. */
  day: IsoDate;
  edition: string;
  facts: readonly { label: string; value: string }[];
  /** Whether a list of the chapters stands first, and each chapter begins a page. */
  contents: boolean;
  chapters: readonly Chapter[];
};

/** The document as a tagged PDF/A-2a. The same document gives the same bytes. @source F-022, F-031 */
export function chaptersPdf(
  document: ChaptersDocument,
  options: { standard?: PdfStandard } = {},
): Promise<PdfFile> {
  const { standard, title, owner, day, edition, facts, contents, chapters } = document;
  const t = archiveText[standard];
  const data = {
    language: standard,
    title,
    heading: title,
    runningHead: title,
    partnership: owner,
    kicker: [owner, title].filter(Boolean).join(' – '),
    edition,
    draftMark: '',
    date: { ...partsOf(day), hour: 0, minute: 0, second: 0 },
    page: { label: t.page, of: t.pageOf },
    missingSigns: t.missingSigns(missingSign),
    contents: contents ? t.contents : '',
    facts,
    chapters,
  };
  return compilePdf({ template: chaptersTemplate, data, ...options });
}
