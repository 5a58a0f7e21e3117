import { type ClockTime, type IsoDate, isWorkingDay, partsOf } from '../../../kernel/calendar.ts';
import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { AgendaItem, CasePaper, Meeting } from '../vocabulary.ts';
import { agendaTimes, minutesWithin } from './agenda-times-follow-from-start-and-minutes.ts';
import {
  type CircleFinding,
  circularRequests,
  type ObligationFinding,
  obligationFindings,
} from './an-obligation-names-who-and-when.ts';
import { type CitedDateFinding, citedDateFindings, type Known } from './cited-dates-agree.ts';
import { meetingDatesInText } from './meeting-dates-in-text.ts';
import { type PaperFinding, type PaperTemplate, paperFindings } from './paper-has-what-it-needs.ts';
import { requestsInText } from './proposal-kind-and-obligation.ts';
import { referencesInText } from './references-in-text.ts';
import { type BudgetFinding, budgetFindings } from './time-budget-covers-the-speakers.ts';

/** Where in a paper a finding lies. */
export type InPaper = {
  itemId: AgendaItemId;
  part: 'title' | 'proposal' | 'section' | 'quotation';
  at: number;
};

export type NoticeWarning =
  | { code: 'agenda-runs-over'; end: ClockTime; plannedEnd: ClockTime; minutes: number }
  | { code: 'agenda-runs-past-midnight'; end: ClockTime }
  | { code: 'case-without-minutes'; itemId: AgendaItemId; number: string | null }
  | { code: 'meeting-without-place' }
  | { code: 'meeting-on-a-day-off'; date: IsoDate }
  | { code: 'meeting-day-has-passed'; date: IsoDate; today: IsoDate }
  | BudgetFinding<AgendaItemId>
  | PaperFinding<AgendaItemId>
  | (CitedDateFinding & InPaper)
  | (ObligationFinding & InPaper)
  | (CircleFinding & { itemId: AgendaItemId });

/**
 * Answers all that a reader of the notice would stumble on: an agenda that runs over, speakers who
 * do not fit, papers with gaps, dates that disagree, duties without owner or day. None of it keeps
 * the notice from going out; whoever sends it has seen it.
 * @source F-068, F-069, F-071, F-072, F-075
 */
export function noticeWarnings(
  file: {
    meeting: Meeting;
    items: readonly AgendaItem[];
    papers: readonly CasePaper[];
    template: PaperTemplate;
    known: Known;
    /** The body's short name, as papers call it. */
    bodyShort: string;
  },
  today: IsoDate,
): NoticeWarning[] {
  const { meeting, items, papers, template, known, bodyShort } = file;
  const near = meeting.date ?? today;
  return [
    ...ofMeeting(meeting, items, today),
    ...budgetFindings(items),
    ...items.flatMap((item) => {
      const paper = papers.find((one) => one.itemId === item.id) ?? null;
      return [
        ...paperFindings(item, paper, template),
        ...(paper ? ofText(paper, known, { meetingDate: near, ownBody: bodyShort }) : []),
      ];
    }),
  ];
}

function ofMeeting(
  { date, start, end: plannedEnd, place }: Meeting,
  items: readonly AgendaItem[],
  today: IsoDate,
): NoticeWarning[] {
  const warnings: NoticeWarning[] = [];
  if (!place.trim()) warnings.push({ code: 'meeting-without-place' });
  if (date !== null && date < today) warnings.push({ code: 'meeting-day-has-passed', date, today });
  if (date !== null && !isWorkingDay(date)) warnings.push({ code: 'meeting-on-a-day-off', date });
  for (const { id, kind, number } of items) {
    if (kind === 'case' && !minutesWithin(items, id)) {
      warnings.push({ code: 'case-without-minutes', itemId: id, number });
    }
  }
  if (start === null) return warnings;
  const { end, overrunMinutes, pastMidnight } = agendaTimes(start, items, plannedEnd);
  if (pastMidnight) warnings.push({ code: 'agenda-runs-past-midnight', end });
  if (plannedEnd !== null && overrunMinutes > 0) {
    warnings.push({ code: 'agenda-runs-over', end, plannedEnd, minutes: overrunMinutes });
  }
  return warnings;
}

function ofText(
  paper: CasePaper,
  known: Known,
  at: { meetingDate: IsoDate; ownBody: string },
): NoticeWarning[] {
  const { itemId, proposals, sections } = paper;
  const parts: { text: string; where: InPaper }[] = [
    { text: paper.title, where: { itemId, part: 'title', at: 0 } },
    ...proposals.map(({ no, text }) => ({
      text,
      where: { itemId, part: 'proposal' as const, at: no },
    })),
    ...sections.map(({ text }, index) => ({
      text,
      where: { itemId, part: 'section' as const, at: index },
    })),
  ];
  const latestYear = partsOf(at.meetingDate).year + 1;
  const dates = parts.flatMap(({ text, where }) =>
    citedDateFindings(
      { references: referencesInText(text, latestYear), dates: meetingDatesInText(text) },
      known,
      at,
    ).map((finding) => ({ ...finding, ...where })),
  );
  const duties = proposals.flatMap(({ no, obligation }) =>
    obligation
      ? obligationFindings(obligation, at.meetingDate).map((finding) => ({
          ...finding,
          ...{ itemId, part: 'proposal' as const, at: no },
        }))
      : [],
  );
  const circles = circularRequests(
    parts.flatMap(({ text }) => requestsInText(text, at.meetingDate)),
  ).map((finding) => ({ ...finding, itemId }));
  return [...dates, ...duties, ...circles];
}
