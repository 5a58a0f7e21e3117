import { type MeetingId, newId } from '../../../../kernel/ids.ts';
import type { Writer } from '../../../../platform/database/tables.ts';

import type { By } from './meeting.ts';

export async function insertPublication(
  tx: Writer,
  publication: {
    meetingId: MeetingId;
    number: number;
    notice: unknown;
    changes: unknown;
  },
  by: By,
): Promise<void> {
  await tx
    .insertInto('meetings.publication')
    .values({
      id: newId('pub'),
      meeting_id: publication.meetingId,
      number: publication.number,
      published_at: by.now,
      published_by: by.name,
      notice: JSON.stringify(publication.notice),
      changes: JSON.stringify(publication.changes),
    })
    .execute();
}

/** Notes that a person has opened a version of a notice; an older one changes nothing. */
export async function noteReading(
  db: Pick<Writer, 'insertInto'>,
  meetingId: MeetingId,
  personId: string,
  number: number,
  now: Date,
): Promise<void> {
  await db
    .insertInto('meetings.reading')
    .values({ meeting_id: meetingId, person_id: personId, number, read_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['meeting_id', 'person_id'])
        .doUpdateSet({ number, read_at: now })
        .where('meetings.reading.number', '<', number),
    )
    .execute();
}
