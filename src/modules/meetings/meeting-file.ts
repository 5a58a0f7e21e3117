import type { IsoDate } from '../../kernel/calendar.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { listObligations, type ObligationRecord } from '../follow-up/index.ts';
import { type BodyRow, readBody } from '../organisations/index.ts';
import { parseCaseNumber } from './rules/case-numbers-have-one-key.ts';
import type { Known } from './rules/cited-dates-agree.ts';
import { mayBePublished, type PublishAnswer } from './rules/meeting-may-be-published.ts';
import type { NoticeParts } from './rules/notice-follows-from-the-meeting.ts';
import { plainTemplate } from './rules/paper-has-what-it-needs.ts';
import { quotedDateFindings } from './rules/quoted-dates-agree.ts';
import { type NoticeWarning, noticeWarnings } from './rules/readers-would-stumble.ts';
import {
  type AttachmentRecord,
  type CitationRecord,
  type DecisionRecord,
  type MeetingRecord,
  type PaperRecord,
  readAgenda,
  readAttachments,
  readCitations,
  readDecisions,
  readMeeting,
  readPapers,
  readPublications,
} from './store/reads.ts';
import type { AgendaItem, Meeting } from './vocabulary.ts';

/** A meeting with everything that belongs to it, as pages and commands need it together. */
export type MeetingFile = {
  record: MeetingRecord;
  meeting: Meeting & { date: string; start: string };
  body: BodyRow;
  agenda: AgendaItem[];
  papers: PaperRecord[];
  attachments: AttachmentRecord[];
  citations: CitationRecord[];
  decisions: DecisionRecord[];
  publications: Awaited<ReturnType<typeof readPublications>>;
  obligations: ObligationRecord[];
};

/** Reads a meeting's file; undefined where there is no such meeting. */
export async function readMeetingFile(db: Reader, id: string): Promise<MeetingFile | undefined> {
  const record = await readMeeting(db, id);
  if (!record) return undefined;
  const [body, agenda, papers, attachments, citations, decisions, publications, obligations] =
    await Promise.all([
      readBody(db, record.body_id),
      readAgenda(db, record.id),
      readPapers(db, record.id),
      readAttachments(db, record.id),
      readCitations(db, record.id),
      readDecisions(db, record.id),
      readPublications(db, record.id),
      listObligations(db, { bodyId: record.body_id, state: 'open', limit: 100 }),
    ]);
  if (!body) throw new Error(`meeting ${record.id} has no body`);
  const meeting = {
    id: record.id,
    bodyId: record.body_id,
    date: record.held_on,
    start: record.starts_at,
    end: record.ends_at,
    place: record.place,
    archiveCase: record.archive_case,
    state: record.state,
    writtenStandard: record.written_standard,
  };
  return {
    ...{ record, meeting, body, agenda, papers, attachments },
    ...{ citations, decisions, publications, obligations },
  };
}

/** What is known of the cases that a meeting's papers cite: when the body treated them. */
export async function knownCases(db: Reader, file: MeetingFile): Promise<Known> {
  const treated = await db
    .selectFrom('meetings.case_file as c')
    .innerJoin('meetings.agenda_item as i', 'i.case_id', 'c.id')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .select(['c.number', 'm.held_on as date', 'm.id as meetingId'])
    .where('c.body_id', '=', file.record.body_id)
    .where('m.held_on', '<', file.record.held_on)
    .orderBy('m.held_on', 'desc')
    .limit(400)
    .execute();
  const body = file.body.short_name ?? file.body.name;
  const cases = new Map<string, Known['cases'][number]>();
  for (const { number, date } of treated) {
    const parsed = parseCaseNumber(number);
    if (!parsed) continue;
    const known = cases.get(number);
    cases.set(number, { number: parsed, body, dates: [...(known?.dates ?? []), date] });
  }
  const meetings = [...new Set(treated.map((one) => one.date))].map((date) => ({ body, date }));
  return { cases: [...cases.values()], meetings };
}

/** What stops the notice of a meeting, and what its readers would stumble on. */
export async function findingsOf(
  db: Reader,
  file: MeetingFile,
  today: IsoDate,
): Promise<PublishAnswer & { warnings: NoticeWarning[] }> {
  // A duty that fell due after a meeting that lies behind us does not hold its notice back.
  const day = file.meeting.date < today ? file.meeting.date : today;
  const answer = mayBePublished(file.meeting, file.agenda, file.obligations, day);
  const known = await knownCases(db, file);
  const bodyShort = file.body.short_name ?? file.body.name;
  const { meeting, agenda: items, papers } = file;
  const warnings = noticeWarnings(
    { meeting, items, papers, template: plainTemplate, known, bodyShort },
    today,
  );
  const quoted = quotedDateFindings(quotationsOf(file), known, {
    meetingDate: meeting.date,
    ownBody: bodyShort,
  });
  return { ...answer, warnings: [...warnings, ...quoted] };
}

/** The earlier decisions that a meeting's papers quote, in the order of the agenda. */
export function quotationsOf(file: MeetingFile): CitationRecord[] {
  return file.citations.filter((one) => one.quotedPoints);
}

/** The parts that a notice is made of. */
export function noticePartsOf(
  file: MeetingFile,
  partnership: string,
  caseAddress: (caseId: string) => string,
): NoticeParts {
  const { meeting, body, agenda, papers, attachments, citations } = file;
  return {
    meeting,
    body: {
      name: body.name,
      short: body.short_name ?? body.name,
      partnership,
      absenceContact: body.absence_contact,
    },
    agenda,
    papers,
    attachments,
    quotations: citations
      .filter((one) => one.quotedPoints)
      .map((one) => ({
        itemId: one.itemId,
        number: one.printed,
        date: one.citedDate ?? '',
        points: one.quotedPoints as { no: number; text: string }[],
      })),
    links: citations
      .filter((one) => !one.quotedPoints)
      .map((one) => ({
        itemId: one.itemId,
        text: one.printed,
        href: caseAddress(one.toCaseId),
      })),
  };
}
