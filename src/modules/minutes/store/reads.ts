import type { BodyId, MeetingId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type {
  MinutesComment,
  MinutesSheet,
  PartEdit,
  Signatory,
  Signature,
} from '../vocabulary.ts';
import './tables.ts';

/** How the minutes of a meeting stand; as an untouched draft where nobody has written in them. */
export async function readSheet(
  db: Reader,
  meetingId: MeetingId,
  bodyId: BodyId,
): Promise<MinutesSheet> {
  const row = await db
    .selectFrom('minutes.sheet')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  return {
    meetingId,
    bodyId,
    state: row?.state ?? 'draft',
    issue: row?.issue ?? 1,
    correction: row?.correction ?? '',
    commentsUntil: row?.comments_until ?? null,
    approvedWay: row?.approved_way ?? null,
    approvingDecision: row?.approving_decision ?? null,
    approvedHash: row?.approved_hash ?? null,
    approvedAt: row?.approved_at ?? null,
    approvedBy: row?.approved_by ?? '',
    version: row?.version ?? 0,
    changedAt: row?.changed_at ?? null,
    changedBy: row?.changed_by ?? '',
  };
}

const editColumns = [
  'part',
  'generated',
  'written',
  'version',
  'changed_at as changedAt',
  'changed_by as changedBy',
] as const;

/** The texts that people have put in the place of generated ones. */
export async function readEdits(db: Reader, meetingId: MeetingId): Promise<PartEdit[]> {
  return db
    .selectFrom('minutes.edit')
    .select([...editColumns])
    .where('meeting_id', '=', meetingId)
    .orderBy('part')
    .execute();
}

/** What has stood in the place of one generated text, newest first. */
export async function readEditVersions(
  db: Reader,
  meetingId: MeetingId,
  part: string,
): Promise<PartEdit[]> {
  return db
    .selectFrom('minutes.edit_version')
    .select([...editColumns])
    .where('meeting_id', '=', meetingId)
    .where('part', '=', part)
    .orderBy('version', 'desc')
    .execute();
}

/** What was said of the minutes, oldest first. */
export async function readComments(db: Reader, meetingId: MeetingId): Promise<MinutesComment[]> {
  return db
    .selectFrom('minutes.comment')
    .select([
      'id',
      'item_id as itemId',
      'case_number as caseNumber',
      'person_id as personId',
      'person_name as personName',
      'on_behalf_of as onBehalfOf',
      'words',
      'sent_at as sentAt',
      'state',
      'answer',
      'answered_by as answeredBy',
      'answered_at as answeredAt',
      'version',
    ])
    .where('meeting_id', '=', meetingId)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
}

/** The two who are to sign; none where nobody has been chosen. */
export async function readSignatories(db: Reader, meetingId: MeetingId): Promise<Signatory[]> {
  return db
    .selectFrom('minutes.signatory')
    .select(['person_id as personId', 'name'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
}

/** Every signature ever given on a meeting's minutes, oldest first. */
export async function readSignatures(db: Reader, meetingId: MeetingId): Promise<Signature[]> {
  return db
    .selectFrom('minutes.signature')
    .select([
      'person_id as personId',
      'name',
      'on_behalf_of as onBehalfOf',
      'issue',
      'document_hash as documentHash',
      'document',
      'signed_at as signedAt',
    ])
    .where('meeting_id', '=', meetingId)
    .orderBy('signed_at')
    .orderBy('id')
    .execute();
}
