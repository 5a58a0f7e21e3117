import type { BodyId, CaseId, MeetingId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { AgendaItem, CasePaper } from '../vocabulary.ts';
import type { MeetingRow, PaperRow } from './tables.ts';

export type MeetingRecord = MeetingRow;

/** One meeting, or undefined where there is none with this id. */
export async function readMeeting(db: Reader, id: string): Promise<MeetingRecord | undefined> {
  return db
    .selectFrom('meetings.meeting')
    .selectAll()
    .where('id', '=', id as MeetingId)
    .executeTakeFirst();
}

export { readAgenda, readAgendaRows } from './agenda-reads.ts';

export type PaperRecord = CasePaper & { version: number; changedAt: Date; changedBy: string };

export function toPaper(row: PaperRow): PaperRecord {
  return {
    id: row.id,
    itemId: row.item_id,
    caseId: row.case_id,
    title: row.title,
    owners: row.owners as string[],
    handlers: row.handlers as string[],
    briefingBy: row.briefing_by as string[],
    proposals: row.proposals as CasePaper['proposals'],
    sections: row.sections as CasePaper['sections'],
    version: row.version,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
  };
}

/** The papers of a meeting, in the order of the agenda. */
export async function readPapers(db: Reader, meetingId: MeetingId): Promise<PaperRecord[]> {
  const rows = await db
    .selectFrom('meetings.paper as p')
    .innerJoin('meetings.agenda_item as i', 'i.id', 'p.item_id')
    .selectAll('p')
    .where('i.meeting_id', '=', meetingId)
    .orderBy('i.position')
    .execute();
  return rows.map(toPaper);
}

/** The paper of one agenda item. */
export async function readPaper(db: Reader, itemId: string): Promise<PaperRecord | undefined> {
  const row = await db
    .selectFrom('meetings.paper')
    .selectAll()
    .where('item_id', '=', itemId as AgendaItem['id'])
    .executeTakeFirst();
  return row ? toPaper(row) : undefined;
}

const attachmentColumns = [
  'a.id',
  'a.paper_id as paperId',
  'a.position',
  'a.name',
  'a.state',
  'a.media_type as mediaType',
  'a.file_name as fileName',
  'a.size',
] as const;

/** The attachments of a meeting's papers, without their contents. */
export async function readAttachments(db: Reader, meetingId: MeetingId) {
  return db
    .selectFrom('meetings.attachment as a')
    .innerJoin('meetings.paper as p', 'p.id', 'a.paper_id')
    .innerJoin('meetings.agenda_item as i', 'i.id', 'p.item_id')
    .select([...attachmentColumns, 'i.id as itemId'])
    .where('i.meeting_id', '=', meetingId)
    .orderBy('i.position')
    .orderBy('a.position')
    .execute();
}
export type AttachmentRecord = Awaited<ReturnType<typeof readAttachments>>[number];

/** One attachment with its contents. */
export async function readAttachment(db: Reader, id: string) {
  return db
    .selectFrom('meetings.attachment as a')
    .innerJoin('meetings.paper as p', 'p.id', 'a.paper_id')
    .innerJoin('meetings.agenda_item as i', 'i.id', 'p.item_id')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .select([
      ...attachmentColumns,
      'a.content',
      'm.id as meetingId',
      'm.body_id as bodyId',
      'm.state as meetingState',
    ])
    .where('a.id', '=', id as AttachmentRecord['id'])
    .executeTakeFirst();
}

/** Where an attachment belongs: the body, the meeting's state, and whether the case is closed. */
export async function readAttachmentHome(db: Reader, id: string) {
  return db
    .selectFrom('meetings.attachment as a')
    .innerJoin('meetings.paper as p', 'p.id', 'a.paper_id')
    .innerJoin('meetings.agenda_item as i', 'i.id', 'p.item_id')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .select([
      'm.body_id as bodyId',
      'm.state',
      'm.cancelled_from as cancelledFrom',
      'i.closed_basis as closedBasis',
    ])
    .where('a.id', '=', id as AttachmentRecord['id'])
    .executeTakeFirst();
}

/** What a meeting's papers cite, with what is known of each cited case. */
export async function readCitations(db: Reader, meetingId: MeetingId) {
  return db
    .selectFrom('meetings.citation as t')
    .innerJoin('meetings.paper as p', 'p.id', 't.paper_id')
    .innerJoin('meetings.agenda_item as i', 'i.id', 'p.item_id')
    .innerJoin('meetings.case_file as c', 'c.id', 't.to_case_id')
    .select([
      't.id',
      't.paper_id as paperId',
      'i.id as itemId',
      't.to_case_id as toCaseId',
      't.printed',
      't.cited_date as citedDate',
      't.quoted_points as quotedPoints',
      't.sentence',
      'c.number',
      'c.title as caseTitle',
    ])
    .where('i.meeting_id', '=', meetingId)
    .orderBy('i.position')
    .orderBy('t.id')
    .execute();
}
export type CitationRecord = Awaited<ReturnType<typeof readCitations>>[number];

const decisionColumns = [
  'id',
  'case_id as caseId',
  'body_id as bodyId',
  'meeting_id as meetingId',
  'item_id as itemId',
  'decided_on as decidedOn',
  'outcome',
  'points',
  'note',
  'basis',
  'recorded_by as recordedBy',
  'recorded_at as recordedAt',
] as const;

/** The decisions that stand for some cases, oldest first. */
export async function readDecisionsOfCases(db: Reader, caseIds: readonly CaseId[]) {
  if (caseIds.length === 0) return [];
  return db
    .selectFrom('meetings.decision')
    .select([...decisionColumns])
    .where('case_id', 'in', [...caseIds])
    .orderBy('decided_on')
    .orderBy('recorded_at')
    .execute();
}

/** The decisions taken in a meeting. */
export async function readDecisions(db: Reader, meetingId: MeetingId) {
  return db
    .selectFrom('meetings.decision')
    .select([...decisionColumns])
    .where('meeting_id', '=', meetingId)
    .execute();
}
export type DecisionRecord = Awaited<ReturnType<typeof readDecisions>>[number];

/** What has been published of a meeting, newest first. */
export async function readPublications(db: Reader, meetingId: MeetingId) {
  return db
    .selectFrom('meetings.publication')
    .select([
      'id',
      'number',
      'published_at as publishedAt',
      'published_by as publishedBy',
      'notice',
      'changes',
    ])
    .where('meeting_id', '=', meetingId)
    .orderBy('number', 'desc')
    .execute();
}

/** All case numbers that a body has given out in a year, or in a meeting. */
export async function takenNumbers(db: Reader, bodyId: BodyId) {
  return db
    .selectFrom('meetings.case_file')
    .select([
      'id',
      'series',
      'year',
      'seq_from as from',
      'seq_to as to',
      'letter',
      'number',
      'meeting_id',
    ])
    .where('body_id', '=', bodyId)
    .execute();
}

/** Every attachment that is announced as sent later, in all meetings that are neither closed nor cancelled. */
export async function listSentLater(db: Reader) {
  return db
    .selectFrom('meetings.attachment as a')
    .innerJoin('meetings.paper as p', 'p.id', 'a.paper_id')
    .innerJoin('meetings.agenda_item as i', 'i.id', 'p.item_id')
    .innerJoin('meetings.meeting as m', 'm.id', 'i.meeting_id')
    .select([
      'a.id',
      'a.name',
      'i.id as itemId',
      'm.id as meetingId',
      'm.body_id as bodyId',
      'm.held_on as date',
    ])
    .where('a.state', '=', 'later')
    .where('m.state', 'not in', ['closed', 'cancelled'])
    .orderBy('m.held_on')
    .orderBy('a.id')
    .execute();
}
