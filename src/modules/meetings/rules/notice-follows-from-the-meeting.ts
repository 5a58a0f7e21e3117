import { levelOf } from '../../../kernel/rows-in-a-tree.ts';
import type { NoticeDocument } from '../../documents/vocabulary.ts';
import type { AgendaItem, CasePaper, Meeting, PaperSection } from '../vocabulary.ts';
import { agendaTimes, minutesWithin } from './agenda-times-follow-from-start-and-minutes.ts';

type PaperOfNotice = NoticeDocument['papers'][number];

export type NoticeParts = {
  meeting: Meeting & { date: string; start: string };
  body: { name: string; short: string; partnership: string; absenceContact: string | null };
  agenda: readonly AgendaItem[];
  papers: readonly Omit<CasePaper, 'id'>[];
  attachments: readonly {
    itemId: AgendaItem['id'];
    name: string;
    state: 'included' | 'later' | 'named';
  }[];
  /** Earlier decisions that a paper quotes, and links to the cases it refers to. */
  quotations: readonly (PaperOfNotice['quotedDecisions'][number] & { itemId: AgendaItem['id'] })[];
  links: readonly (PaperOfNotice['links'][number] & { itemId: AgendaItem['id'] })[];
};

const knownHeadings = new Set<PaperSection['code']>(['background', 'facts', 'other', 'assessment']);

function sectionOf({ code, heading, text }: PaperSection): PaperOfNotice['sections'][number] {
  return knownHeadings.has(code)
    ? { code: code as NonNullable<PaperOfNotice['sections'][number]['code']>, heading, text }
    : { heading, text };
}

/** A paper says something, so it is printed; an empty one is not. */
function saysSomething(paper: PaperOfNotice): boolean {
  const { proposals, sections, attachments, quotedDecisions } = paper;
  const parts = [...proposals, ...sections.filter((s) => s.text.trim()), ...attachments];
  return parts.length + quotedDecisions.length > 0;
}

/**
 * Answers the notice that every output is made from. Slots are computed here and nowhere else; a
 * row treated behind closed doors keeps its number, and its public title where it has one, and loses
 * its paper.
 * @source F-067, F-120
 */
export function noticeOf(
  parts: NoticeParts,
  issue: { version: number; publishedAt: string | null; changesSinceLast: string[] },
): NoticeDocument {
  const { meeting, body, agenda } = parts;
  const times = agendaTimes(meeting.start, agenda, meeting.end);
  const of = <Row extends { itemId: AgendaItem['id'] }>(rows: readonly Row[], id: string) =>
    rows.filter((row) => row.itemId === id).map(({ itemId: _, ...rest }) => rest);
  const papers = agenda.flatMap((item): PaperOfNotice[] => {
    const paper = parts.papers.find((one) => one.itemId === item.id);
    if (!paper || item.number === null || item.closedBasis !== null) return [];
    const { title, owners, handlers, briefingBy } = paper;
    const printed: PaperOfNotice = {
      number: item.number,
      title: title || item.title,
      owners,
      handlers,
      briefingBy,
      proposals: paper.proposals.map(({ no, text }) => ({ no, text })),
      sections: paper.sections.map(sectionOf),
      attachments: of(parts.attachments, item.id),
      quotedDecisions: of(parts.quotations, item.id),
      links: of(parts.links, item.id),
    };
    return saysSomething(printed) ? [printed] : [];
  });
  return {
    writtenStandard: meeting.writtenStandard,
    partnership: body.partnership,
    body: { name: body.name, short: body.short },
    meeting: {
      date: meeting.date,
      start: meeting.start,
      end: meeting.end ?? times.end,
      place: meeting.place,
    },
    ...(meeting.archiveCase ? { archiveCase: meeting.archiveCase } : {}),
    noticeVersion: issue.version,
    publishedAt: issue.publishedAt,
    changesSinceLast: issue.changesSinceLast,
    ...(body.absenceContact ? { absenceContact: body.absenceContact } : {}),
    agenda: times.rows.map((row) => ({
      key: row.id,
      kind: row.kind,
      ...(row.parentId ? { level: levelOf(agenda, row) } : {}),
      ...(row.place ? { place: row.place } : {}),
      number: row.number,
      title: row.closedBasis === null ? row.title : (row.publicTitle ?? ''),
      subPoints: row.closedBasis === null ? row.subPoints : [],
      responsible: row.responsible,
      start: row.start,
      end: row.end,
      minutes: row.kind === 'group' ? minutesWithin(agenda, row.id) : row.minutes,
      ...(row.closedBasis === null
        ? {}
        : { closed: row.closedBasis ? { basis: row.closedBasis } : {} }),
    })),
    sum: {
      caseMinutes: times.caseMinutes,
      breakMinutes: times.breakMinutes,
      plannedEnd: times.end,
      overrunMinutes: times.overrunMinutes,
    },
    papers,
  };
}
