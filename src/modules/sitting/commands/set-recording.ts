import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting, lockMeeting } from '../../meetings/index.ts';
import { recordingOf } from '../rules/a-recording-has-an-address.ts';
import type { SittingRefusal } from '../rules/why-it-may-not-happen.ts';
import { readRecording, readSitting } from '../store/reads.ts';
import { deleteRecording, tellFollowers, upsertRecording } from '../store/writes.ts';
import type { Recording } from '../vocabulary.ts';

/**
 * Notes where the recording of a meeting is and when it began, or with null that there is none any
 * more. Refused before the meeting is opened; not once it is over or its minutes are sealed, for
 * they do not have it.
 */
export const setRecording = command<
  { meetingId: string; recording: Recording | null },
  Recording | null,
  SittingRefusal
>({
  name: 'sitting.set-recording',
  action: 'sitting.lead',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, recording }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting) return refused({ code: 'not-opened' });
    const { phase, upTo } = await readSitting(tx, meeting.id);
    if (phase === 'not-opened') return refused({ code: 'not-opened' });
    const before = await readRecording(tx, meeting.id);
    const given = recording === null ? allowed(null) : recordingOf(recording);
    if (!given.ok) return given;
    const after = given.value;
    if (JSON.stringify(before) === JSON.stringify(after)) {
      return allowed({ value: after, changes: [] });
    }
    if (after) await upsertRecording(tx, meeting.id, after, acting);
    else await deleteRecording(tx, meeting.id);
    await tellFollowers(tx, meeting.id, upTo);
    return allowed({
      value: after,
      changes: [{ subjectKind: 'sitting', subjectId: meeting.id, before, after }],
    });
  },
});
