import type { AttachmentId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { insertAttachment, lockMeeting, touchMeeting } from '../store/writes.ts';
import { bodyOfMeeting, lockPaperOf } from './meeting-of.ts';

/** The largest attachment: 20 MB. */
export const attachmentLimit = 20 * 1024 * 1024;

export type AttachInput = {
  meetingId: string;
  itemId: string;
  name: string;
  file: { name: string; mediaType: string; bytes: Uint8Array } | null;
  sentLater: boolean;
};

/** Adds an attachment to a paper: a file, or the name of one that is sent later. */
export const attach = command<
  AttachInput,
  AttachmentId,
  | { code: 'item-is-gone' }
  | { code: 'meeting-is-closed' }
  | { code: 'attachment-without-name' }
  | { code: 'attachment-too-large'; size: number; limit: number }
>({
  name: 'meetings.attach',
  action: 'paper.edit',
  subject: bodyOfMeeting,
  run: async (tx, input, acting) => {
    const meeting = await lockMeeting(tx, input.meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const paper = await lockPaperOf(tx, meeting.id, input.itemId);
    if (!paper) return refused({ code: 'item-is-gone' });
    const name = input.name.trim() || input.file?.name || '';
    if (!name) return refused({ code: 'attachment-without-name' });
    const size = input.file?.bytes.byteLength ?? 0;
    if (size > attachmentLimit) {
      return refused({ code: 'attachment-too-large', size, limit: attachmentLimit });
    }
    const state = input.file ? 'included' : input.sentLater ? 'later' : 'named';
    const id = await insertAttachment(tx, {
      paper_id: paper.id,
      name,
      state,
      media_type: input.file?.mediaType ?? null,
      file_name: input.file?.name ?? null,
      content: input.file ? Buffer.from(input.file.bytes) : null,
      size: input.file ? size : null,
    });
    await touchMeeting(tx, meeting.id, {}, { name: acting.actor.name, now: acting.now });
    return allowed({
      value: id,
      changes: [
        {
          subjectKind: 'paper',
          subjectId: paper.id,
          after: { attachment: { id, name, state, size } },
        },
      ],
    });
  },
});

/** Takes an attachment away again. */
export const detach = command<
  { meetingId: string; attachmentId: string },
  null,
  { code: 'attachment-is-gone' } | { code: 'meeting-is-closed' }
>({
  name: 'meetings.detach',
  action: 'paper.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, attachmentId }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const gone = await tx
      .deleteFrom('meetings.attachment as a')
      .using('meetings.paper as p')
      .using('meetings.agenda_item as i')
      .whereRef('p.id', '=', 'a.paper_id')
      .whereRef('i.id', '=', 'p.item_id')
      .where('a.id', '=', attachmentId as AttachmentId)
      .where('i.meeting_id', '=', meeting.id)
      .returning(['a.name', 'a.state', 'a.size', 'p.id as paperId'])
      .executeTakeFirst();
    if (!gone) return refused({ code: 'attachment-is-gone' });
    await touchMeeting(tx, meeting.id, {}, { name: acting.actor.name, now: acting.now });
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'paper',
          subjectId: gone.paperId,
          before: { attachment: { id: attachmentId, ...gone } },
        },
      ],
    });
  },
});
