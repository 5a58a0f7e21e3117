import type { ClockTime, IsoDate } from '../../../kernel/calendar.ts';
import { plannedMinutes } from '../../../kernel/times-past-midnight.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { changedFields, type FieldConflict } from '../rules/changed-fields.ts';
import { lockMeeting, touchMeeting } from '../store/writes.ts';
import { bodyOfMeeting } from './meeting-of.ts';

export type MeetingFacts = {
  date: IsoDate;
  start: ClockTime;
  end: ClockTime | null;
  place: string;
  archiveCase: string;
  writtenStandard: 'nb' | 'nn';
};

type ChangeMeetingRefusal =
  | { code: 'ends-before-start'; start: ClockTime; end: ClockTime }
  | { code: 'meeting-is-closed' }
  | { code: 'changed-meanwhile'; by: string; conflicts: FieldConflict<MeetingFacts>[] };

/**
 * Changes when and where a meeting is. `base` is what the person saw: fields that nobody else has
 * touched are changed, and one that somebody else changed meanwhile is refused with both values.
 */
export const changeMeeting = command<
  { meetingId: string; base: MeetingFacts; wanted: MeetingFacts },
  MeetingFacts,
  ChangeMeetingRefusal
>({
  name: 'meetings.change-meeting',
  action: 'meeting.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, base, wanted }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const now: MeetingFacts = {
      date: meeting.held_on,
      start: meeting.starts_at,
      end: meeting.ends_at,
      place: meeting.place,
      archiveCase: meeting.archive_case,
      writtenStandard: meeting.written_standard,
    };
    const { merged, conflicts, changed } = changedFields(base, wanted, now);
    if (conflicts.length > 0) {
      return refused({ code: 'changed-meanwhile', by: meeting.changed_by, conflicts });
    }
    if (merged.end && plannedMinutes(merged.start, merged.end) <= 0) {
      return refused({ code: 'ends-before-start', start: merged.start, end: merged.end });
    }
    if (!changed) return allowed({ value: now, changes: [] });
    await touchMeeting(
      tx,
      meeting.id,
      {
        held_on: merged.date,
        starts_at: merged.start,
        ends_at: merged.end,
        place: merged.place,
        archive_case: merged.archiveCase,
        written_standard: merged.writtenStandard,
      },
      { name: acting.actor.name, now: acting.now },
    );
    return allowed({
      value: merged,
      changes: [{ subjectKind: 'meeting', subjectId: meeting.id, before: now, after: merged }],
    });
  },
});
