import type { BallotId, MeetingId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { readAgenda } from '../../meetings/index.ts';
import { itemsOf } from '../rules/a-heading-is-no-item.ts';
import { sittingOf } from '../rules/a-sitting-follows-from-its-events.ts';
import type { Recording, Sitting, SittingEvent, SittingFact } from '../vocabulary.ts';
import './tables.ts';

/** The events of a meeting in their order; with `after`, only those with a higher number. */
export async function readEvents(
  db: Reader,
  meetingId: MeetingId,
  after = 0,
): Promise<SittingEvent[]> {
  const rows = await db
    .selectFrom('sitting.event')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .where('number', '>', after)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    meetingId: row.meeting_id,
    number: row.number,
    at: row.at,
    by: { personId: row.person_id, name: row.person_name },
    key: row.key,
    fact: row.fact as SittingFact,
  }));
}

/** A meeting in session as it stands; one that nobody has opened has the phase `not-opened`. */
export async function readSitting(db: Reader, meetingId: MeetingId): Promise<Sitting> {
  const agenda = await readAgenda(db, meetingId);
  const events = await readEvents(db, meetingId);
  return sittingOf(
    meetingId,
    itemsOf(agenda).map((item) => item.id),
    events,
  );
}

/** What has been voted for in a secret ballot; read when voting stops, and not before. */
export async function readSecretCount(
  db: Reader,
  ballotId: BallotId,
): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('sitting.secret_count')
    .select(['choice', 'votes'])
    .where('ballot_id', '=', ballotId)
    .orderBy('choice')
    .execute();
  return Object.fromEntries(rows.map(({ choice, votes }) => [choice, votes]));
}

/** Where the recording of a meeting is; null where nobody has said. */
export async function readRecording(db: Reader, meetingId: MeetingId): Promise<Recording | null> {
  const row = await db
    .selectFrom('sitting.recording')
    .select(['address', 'started_at', 'for_all'])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  return row ? { address: row.address, startedAt: row.started_at, forAll: row.for_all } : null;
}
