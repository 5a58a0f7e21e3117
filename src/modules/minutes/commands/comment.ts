import { newId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting } from '../../meetings/index.ts';
import { type CommentRefusal, takesComments } from '../rules/minutes-go-from-draft-to-seal.ts';
import type { CommentId, CommentState } from '../vocabulary.ts';
import { openMinutes } from './open-minutes.ts';

/**
 * Says something of the draft: of one case, by its number, or of the whole. Kept with who says it
 * and on whose behalf. A case behind closed doors takes comments only from those who read it.
 * @source F-082
 */
export const addComment = command<
  { meetingId: string; itemId: string | null; words: string; mayReadClosed: boolean },
  CommentId,
  CommentRefusal | { code: 'comment-is-empty' } | { code: 'item-is-gone' }
>({
  name: 'minutes.add-comment',
  action: 'minutes.comment',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, itemId, words: typed, mayReadClosed }, { actor, now, today }) => {
    const { sheet, file } = await openMinutes(tx, meetingId);
    const open = takesComments(sheet, today);
    if (!open.ok) return open;
    const words = typed.replace(/\r\n?/gu, '\n').trim();
    if (words === '') return refused({ code: 'comment-is-empty' });
    const item = itemId === null ? null : file.agenda.find(({ id }) => id === itemId);
    if (item === undefined) return refused({ code: 'item-is-gone' });
    if (item && item.closedBasis !== null && !mayReadClosed) {
      return refused({ code: 'item-is-gone' });
    }
    const id: CommentId = newId('cmt');
    const caseNumber = item?.number ?? '';
    await tx
      .insertInto('minutes.comment')
      .values({
        id,
        meeting_id: sheet.meetingId,
        item_id: item?.id ?? null,
        case_number: caseNumber,
        person_id: actor.personId,
        person_name: actor.name,
        on_behalf_of: actor.onBehalfOf,
        words,
        sent_at: now,
        state: 'open',
        answer: '',
        answered_by: '',
        answered_at: null,
        version: 1,
      })
      .execute();
    return allowed({
      value: id,
      changes: [
        {
          subjectKind: 'minutes',
          subjectId: sheet.meetingId,
          after: { comment: id, caseNumber, words },
        },
      ],
    });
  },
});

/**
 * Answers a comment: taken in, or not and why. Refused without a reason where it is not taken in,
 * and where somebody else answered it since.
 * @source F-082
 */
export const answerComment = command<
  {
    meetingId: string;
    commentId: string;
    version: number;
    state: Exclude<CommentState, 'open'>;
    answer: string;
  },
  null,
  | { code: 'comment-is-gone' }
  | { code: 'comment-answered-meanwhile'; by: string }
  | { code: 'answer-is-empty' }
>({
  name: 'minutes.answer-comment',
  action: 'minutes.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, commentId, version, state, answer: typed }, { actor, now }) => {
    const { comments, sheet } = await openMinutes(tx, meetingId);
    const comment = comments.find(({ id }) => id === commentId);
    if (!comment) return refused({ code: 'comment-is-gone' });
    if (comment.version !== version) {
      return refused({ code: 'comment-answered-meanwhile', by: comment.answeredBy });
    }
    const answer = typed.trim();
    if (state === 'not-taken-in' && answer === '') return refused({ code: 'answer-is-empty' });
    await tx
      .updateTable('minutes.comment')
      .set({
        state,
        answer,
        answered_by: actor.name,
        answered_at: now,
        version: version + 1,
      })
      .where('id', '=', comment.id)
      .execute();
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'minutes',
          subjectId: sheet.meetingId,
          before: { comment: comment.id, state: comment.state, answer: comment.answer },
          after: { comment: comment.id, state, answer },
        },
      ],
    });
  },
});
