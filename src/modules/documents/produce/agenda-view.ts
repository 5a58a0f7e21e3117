import { printedSlot, printedTime } from './document-dates.ts';
import type { AgendaRow, NoticeDocument } from './notice-document.ts';
import type { PaperView } from './paper-view.ts';
import type { DocumentTexts } from './text/document-texts.ts';

/** The agenda table in finished words. */
export type AgendaView = {
  heading: string;
  columns: { time: string; number: string; title: string; responsible: string; minutes: string };
  rows: AgendaRowView[];
  /** Said in place of the rows when there are none; else empty. */
  empty: string;
  closing: { time: string; label: string; detail: string; minutes: string };
  /** Said when the plan does not fit the meeting; else empty. */
  overrun: string;
};

export type AgendaRowView = {
  kind: AgendaRow['kind'];
  time: string;
  start: string | null;
  number: string;
  /** How far in the row lies: 0 at the top. */
  level: number;
  /** The row's own number, or empty. */
  place: string;
  /** What the row lies under, in words; empty at the top. */
  under: string;
  /** The anchor of the case's paper, or empty when it has none here. */
  paper: string;
  title: string;
  subPoints: string[];
  responsible: string[];
  minutes: string;
  /** "Lukket (…)" or empty. */
  closed: string;
};

/** The agenda of a notice; rows lead to the papers that are printed with it. */
export function agendaView(
  notice: NoticeDocument,
  papers: PaperView[],
  texts: DocumentTexts,
): AgendaView {
  const { sum } = notice;
  const isSumRow = (row: AgendaRow) => row.kind === 'closing' && !row.minutes;
  const rows = notice.agenda.filter((row) => !isSumRow(row));
  const details = [
    sum.caseMinutes > 0 ? texts.sumOfCases(sum.caseMinutes) : '',
    sum.breakMinutes > 0 ? texts.sumOfBreaks(sum.breakMinutes) : '',
  ];
  const total = sum.caseMinutes + sum.breakMinutes;
  return {
    heading: texts.agenda,
    columns: texts.columns,
    rows: rows.map((row, at) => rowView(row, rows.slice(0, at), papers, texts)),
    empty: rows.length === 0 ? texts.noAgenda : '',
    closing: {
      time: printedTime(sum.plannedEnd),
      label: notice.agenda.find(isSumRow)?.title || texts.closing,
      detail: details.filter(Boolean).join(', '),
      minutes: total > 0 ? String(total) : '',
    },
    overrun:
      sum.overrunMinutes > 0
        ? texts.overrun(sum.overrunMinutes, printedTime(notice.meeting.end))
        : '',
  };
}

function rowView(
  row: AgendaRow,
  before: readonly AgendaRow[],
  papers: PaperView[],
  texts: DocumentTexts,
): AgendaRowView {
  const level = row.level ?? 0;
  const over = before.findLast((one) => (one.level ?? 0) < level);
  const minutes = row.minutes === null ? '' : String(row.minutes);
  return {
    kind: row.kind,
    time: printedSlot(row.start, row.end),
    start: row.start,
    number: row.number ?? '',
    level,
    place: row.place ?? '',
    under: over ? texts.under(nameOf(over, texts)) : '',
    paper: papers.find((paper) => paper.number === row.number)?.anchor ?? '',
    title: row.title || untitled(row, texts),
    subPoints: row.subPoints,
    responsible: row.responsible,
    minutes: row.kind === 'group' && minutes !== '' ? `(${minutes})` : minutes,
    closed: row.closed ? closedNote(row.closed, texts) : '',
  };
}

/** A row in a few words: its numbers and its title. */
function nameOf(row: AgendaRow, texts: DocumentTexts): string {
  const { place, number, title } = row;
  return [place, number, title || untitled(row, texts)].filter(Boolean).join(' ');
}

function untitled(row: AgendaRow, texts: DocumentTexts): string {
  if (row.closed) return texts.closedTitle;
  return row.kind === 'case' || row.kind === 'group' ? '' : texts[row.kind];
}

/** "Lukket (offl. § 13)": that a case is treated behind closed doors, and why. */
export function closedNote(closed: { basis?: string }, texts: DocumentTexts): string {
  return closed.basis ? `${texts.closed} (${closed.basis})` : texts.closed;
}
