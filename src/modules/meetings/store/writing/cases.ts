import { type BodyId, type CaseId, type MeetingId, newId } from '../../../../kernel/ids.ts';
import type { Writer } from '../../../../platform/database/tables.ts';
import { retitleCase } from '../../../decisions/index.ts';
import type { CaseNumber } from '../../vocabulary.ts';

export async function insertCase(
  tx: Writer,
  found: {
    bodyId: BodyId;
    meetingId: MeetingId | null;
    number: CaseNumber;
    printed: string;
    title: string;
    knownBy: 'agenda' | 'citation';
    /** The case of another body that this is the treatment of. */
    ofCase?: CaseId;
  },
  now: Date,
): Promise<CaseId> {
  const id = newId('case');
  await tx
    .insertInto('meetings.case_file')
    .values({
      id,
      body_id: found.bodyId,
      meeting_id: found.meetingId,
      series: found.number.series,
      year: found.number.year,
      seq_from: found.number.from,
      seq_to: found.number.to,
      number: found.printed,
      title: found.title,
      known_by: found.knownBy,
      topic: '',
      created_at: now,
      letter: found.number.letter ?? '',
      of_case: found.ofCase ?? null,
    })
    .execute();
  return id;
}

/** A case that was known only by a citation is now on an agenda. */
export async function claimCitedCase(tx: Writer, id: CaseId, title: string): Promise<void> {
  await tx
    .updateTable('meetings.case_file')
    .set({ known_by: 'agenda', title })
    .where('id', '=', id)
    .execute();
  await retitleCase(tx, id, title);
}

export async function setCaseTitle(tx: Writer, id: CaseId, title: string): Promise<void> {
  await tx.updateTable('meetings.case_file').set({ title }).where('id', '=', id).execute();
  await retitleCase(tx, id, title);
}

export async function setCaseTopic(tx: Writer, id: CaseId, topic: string): Promise<void> {
  await tx.updateTable('meetings.case_file').set({ topic }).where('id', '=', id).execute();
}
