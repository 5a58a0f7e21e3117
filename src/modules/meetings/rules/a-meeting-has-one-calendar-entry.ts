import type { MeetingId } from '../../../kernel/ids.ts';

/**
 * The identity of a meeting's entry in calendars, the same for ever: that of the planned meeting it
 * came from, so that the notice takes the place of the plan's entry, else its own.
 * @source RFC 5545 § 3.8.4.7
 */
export function calendarUid(meeting: { id: MeetingId; calendar_uid: string | null }): string {
  return meeting.calendar_uid ?? `${meeting.id}@omforent`;
}

/**
 * The sequence that the first notice of a meeting has: newer than all that a plan has told.
 * @source RFC 5545 § 3.8.7.4
 */
export function firstSequence(meeting: { planned_sequence: number | null }): number {
  return (meeting.planned_sequence ?? -1) + 1;
}
