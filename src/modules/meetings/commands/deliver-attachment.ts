import type { AttachmentId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { lockMeeting, touchMeeting } from '../store/writes.ts';
import { attachmentLimit } from './attach.ts';
import { bodyOfMeeting } from './meeting-of.ts';

/**
 * Adds the file of an attachment that was announced as sent later: the attachment stays the same,
 * and follows the notice from the next publication on.
 * @source F-083
 */
export const deliverAttachment = command<
  {
    meetingId: string;
    attachmentId: string;
    file: { name: string; mediaType: string; bytes: Uint8Array } | null;
  },
  { name: string },
  | { code: 'meeting-is-closed' }
  | { code: 'attachment-is-gone' }
  | { code: 'not-sent-later' }
  | { code: 'file-is-missing' }
  | { code: 'attachment-too-large'; size: number; limit: number }
>({
  name: 'meetings.deliver-attachment',
  action: 'paper.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, attachmentId, file }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const found = await tx
      .selectFrom('meetings.attachment as a')
      .innerJoin('meetings.paper as p', 'p.id', 'a.paper_id')
      .innerJoin('meetings.agenda_item as i', 'i.id', 'p.item_id')
      .select(['a.id', 'a.name', 'a.state', 'p.id as paperId'])
      .where('a.id', '=', attachmentId as AttachmentId)
      .where('i.meeting_id', '=', meeting.id)
      .executeTakeFirst();
    if (!found) return refused({ code: 'attachment-is-gone' });
    if (found.state !== 'later') return refused({ code: 'not-sent-later' });
    const size = file?.bytes.byteLength ?? 0;
    if (!file || size === 0) return refused({ code: 'file-is-missing' });
    if (size > attachmentLimit) {
      return refused({ code: 'attachment-too-large', size, limit: attachmentLimit });
    }
    await tx
      .updateTable('meetings.attachment')
      .set({
        state: 'included',
        media_type: file.mediaType,
        file_name: file.name,
        content: Buffer.from(file.bytes),
        size,
      })
      .where('id', '=', found.id)
      .execute();
    await touchMeeting(tx, meeting.id, {}, { name: acting.actor.name, now: acting.now });
    const { id, name } = found;
    return allowed({
      value: { name },
      changes: [
        {
          subjectKind: 'paper',
          subjectId: found.paperId,
          before: { attachment: { id, name, state: 'later' } },
          after: { attachment: { id, name, state: 'included', size } },
        },
      ],
    });
  },
});
