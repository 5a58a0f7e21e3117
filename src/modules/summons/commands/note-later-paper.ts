import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting, isShut, readAttachments, readMeeting } from '../../meetings/index.ts';
import { readLaterNotes, storeLaterNote } from '../store/later.ts';

/**
 * Notes who owes an attachment that is sent later, and by when.
 * @source F-083
 */
export const noteLaterPaper = command<
  { meetingId: string; attachmentId: string; owedBy: string; due: IsoDate | null },
  { name: string },
  | { code: 'attachment-is-gone' }
  | { code: 'not-sent-later' }
  | { code: 'owed-by-is-missing' }
  | { code: 'meeting-is-closed' }
>({
  name: 'summons.note-later-paper',
  action: 'summons.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, attachmentId, due, ...given }, { actor, now }) => {
    const meeting = await readMeeting(tx, meetingId);
    if (meeting && isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const all = meeting ? await readAttachments(tx, meeting.id) : [];
    const attachment = all.find((one) => one.id === attachmentId);
    if (!meeting || !attachment) return refused({ code: 'attachment-is-gone' });
    if (attachment.state !== 'later') return refused({ code: 'not-sent-later' });
    const owedBy = given.owedBy.trim();
    if (!owedBy) return refused({ code: 'owed-by-is-missing' });
    const notes = await readLaterNotes(tx, meeting.id);
    const before = notes.find((one) => one.attachment_id === attachment.id);
    const { id, name, itemId } = attachment;
    await storeLaterNote(tx, {
      attachment_id: id,
      meeting_id: meeting.id,
      item_id: itemId,
      name,
      due,
      owed_by: owedBy,
      noted_at: now,
      noted_by: actor.name,
    });
    return allowed({
      value: { name },
      changes: [
        {
          subjectKind: 'attachment',
          subjectId: id,
          before: before ? { owedBy: before.owed_by, due: before.due } : null,
          after: { name, owedBy, due },
        },
      ],
    });
  },
});
