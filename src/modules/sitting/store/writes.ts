import { sql } from 'kysely';
import type { BallotId, MeetingId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Acting } from '../../identity/command.ts';
import { channel, notePayload } from '../rules/a-change-is-told.ts';
import {
  type BallotOption,
  blankChoice,
  type Recording,
  type SittingEvent,
} from '../vocabulary.ts';
import './tables.ts';

/** Adds an event to the log. Its number is the next one: the meeting is locked meanwhile. */
export async function insertEvent(tx: Writer, event: SittingEvent): Promise<void> {
  await tx
    .insertInto('sitting.event')
    .values({
      meeting_id: event.meetingId,
      number: event.number,
      at: event.at,
      person_id: event.by.personId,
      person_name: event.by.name,
      key: event.key,
      fact: JSON.stringify(event.fact),
    })
    .execute();
}

/** Tells those who follow the meeting, once the transaction is kept, how far the log goes now. */
export async function tellFollowers(
  tx: Writer,
  meetingId: MeetingId,
  number: number,
): Promise<void> {
  await sql`select pg_notify(${channel}, ${notePayload({ meetingId, number })})`.execute(tx);
}

/** Makes the count of a secret ballot ready, with nothing in it. */
export async function openSecretCount(
  tx: Writer,
  ballotId: BallotId,
  options: readonly BallotOption[],
): Promise<void> {
  const choices = [...options.map((option) => option.id), blankChoice];
  await tx
    .insertInto('sitting.secret_count')
    .values(choices.map((choice) => ({ ballot_id: ballotId, choice, votes: 0 })))
    .execute();
}

/**
 * Puts a vote into the count of a secret ballot. All rows of the ballot are written, so that none
 * of them tells by its last writing what this vote was for.
 */
export async function countSecretVote(
  tx: Writer,
  ballotId: BallotId,
  vote: { choice: string; weight: number },
): Promise<void> {
  const { choice, weight } = vote;
  await sql`update sitting.secret_count
    set votes = votes + case when choice = ${choice} then ${weight}::integer else 0 end
    where ballot_id = ${ballotId}`.execute(tx);
}

/** Keeps where the recording of a meeting is, in place of what was kept before. */
export async function upsertRecording(
  tx: Writer,
  meetingId: MeetingId,
  { address, startedAt, forAll }: Recording,
  { actor, now }: Acting,
): Promise<void> {
  const kept = {
    address,
    started_at: startedAt,
    for_all: forAll,
    noted_by: actor.name,
    noted_at: now,
  };
  await tx
    .insertInto('sitting.recording')
    .values({ meeting_id: meetingId, ...kept })
    .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet(kept))
    .execute();
}

export async function deleteRecording(tx: Writer, meetingId: MeetingId): Promise<void> {
  await tx.deleteFrom('sitting.recording').where('meeting_id', '=', meetingId).execute();
}
