import type { WrittenStandard } from '../../../kernel/language.ts';
import { type AgendaView, agendaView } from './agenda-view.ts';
import { fullName } from './body-name.ts';
import { printedDate, printedDay, printedInstant, printedSlot } from './document-dates.ts';
import type { NoticeDocument } from './notice-document.ts';
import { type PaperView, paperView } from './paper-view.ts';
import { plainText } from './plain-text.ts';
import { safeLink } from './safe-link.ts';
import { documentTexts } from './text/document-texts.ts';

/**
 * A notice in finished words, the same for every format: what is said is settled here, and a
 * format only sets it.
 */
export type NoticeView = {
  language: WrittenStandard;
  /** The document's title among other documents: kind, body and date. */
  title: string;
  partnership: string;
  kicker: string;
  heading: string;
  /** Body and date, short enough to run along the top of each page. */
  runningHead: string;
  draft: boolean;
  /** "Utkast" in the words of the written standard, or empty when published. */
  draftMark: string;
  /** Version and time of sending, or that it is a draft. */
  edition: string;
  facts: Fact[];
  changes: { heading: string; items: string[] } | null;
  agenda: AgendaView;
  papers: PaperView[];
  page: { label: string; of: string };
  toAgenda: string;
  papersHeading: string;
};

/** `dateTime` is the value as a machine reads it, where it is a date or a time. */
export type Fact = { label: string; value: string; href?: string; dateTime?: string };

/** The words of a notice. */
export function noticeView(given: NoticeDocument): NoticeView {
  const notice = plainText(given);
  const texts = documentTexts(notice.writtenStandard);
  const { body, meeting, noticeVersion, publishedAt } = notice;
  const draft = publishedAt === null;
  const heading = noticeVersion > 1 ? texts.changedNotice : texts.notice;
  const papers = notice.papers.map((paper, index) => paperView(paper, index, texts));
  return {
    language: notice.writtenStandard,
    title: `${heading} – ${body.name} ${printedDate(meeting.date)}`,
    partnership: notice.partnership,
    kicker: [notice.partnership, fullName(body)].filter(Boolean).join(' – '),
    heading,
    runningHead: `${body.short || body.name} ${printedDate(meeting.date)}`,
    draft,
    draftMark: draft ? texts.draft : '',
    edition: draft
      ? texts.draftNotSent
      : `${texts.version(noticeVersion)} · ${texts.published(printedInstant(publishedAt))}`,
    facts: noticeFacts(notice),
    changes:
      notice.changesSinceLast.length > 0
        ? { heading: texts.changes, items: notice.changesSinceLast }
        : null,
    agenda: agendaView(notice, papers, texts),
    papers,
    page: { label: texts.page, of: texts.pageOf },
    toAgenda: texts.toAgenda,
    papersHeading: texts.casePapers,
  };
}

function noticeFacts(notice: NoticeDocument): Fact[] {
  const { writtenStandard, body, meeting, archiveCase, absenceContact } = notice;
  const texts = documentTexts(writtenStandard);
  const facts: Fact[] = [
    { label: texts.body, value: fullName(body) },
    { label: texts.date, value: printedDay(meeting.date, texts), dateTime: meeting.date },
    {
      label: texts.time,
      value: `kl. ${printedSlot(meeting.start, meeting.end)}`,
      dateTime: meeting.start,
    },
    { label: texts.place, value: meeting.place },
  ];
  if (meeting.digitalLink) {
    const href = safeLink(meeting.digitalLink);
    facts.push({ label: texts.digital, value: meeting.digitalLink, ...(href && { href }) });
  }
  if (archiveCase) facts.push({ label: texts.archiveCase, value: archiveCase });
  if (absenceContact)
    facts.push({ label: texts.absence, value: texts.reportAbsence(absenceContact) });
  return facts.filter((fact) => fact.value !== '');
}
