import { isId, type MeetingId } from '../../../kernel/ids.ts';

/** The PostgreSQL channel on which each addition to a sitting is told. */
export const channel = 'sitting';

export type ChangeNote = { meetingId: MeetingId; number: number };

/** What is sent on the channel: the meeting, and the number of its newest event. */
export function notePayload({ meetingId, number }: ChangeNote): string {
  return `${meetingId} ${number}`;
}

/** What a message on the channel tells; null where it is no such message. */
export function readNote(payload: string): ChangeNote | null {
  const [meetingId, number] = payload.split(' ');
  return isId('meet', meetingId) && /^\d+$/.test(number ?? '')
    ? { meetingId, number: Number(number) }
    : null;
}
