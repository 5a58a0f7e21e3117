import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { setQuotedDate } from '../store/cited-cases.ts';
import { lockMeeting, touchMeeting } from '../store/writes.ts';
import { bodyOfMeeting, lockPaperOf } from './meeting-of.ts';

/**
 * Puts right the day that a paper says a quoted decision was taken on.
 * @source F-075
 */
export const mendQuotedDate = command<
  { meetingId: string; itemId: string; citationId: string; date: IsoDate },
  { number: string; date: IsoDate },
  { code: 'paper-is-gone' } | { code: 'meeting-is-closed' } | { code: 'quotation-is-gone' }
>({
  name: 'meetings.mend-quoted-date',
  action: 'paper.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, itemId, citationId, date }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const paper = await lockPaperOf(tx, meeting.id, itemId);
    if (!paper) return refused({ code: 'paper-is-gone' });
    const before = await setQuotedDate(tx, paper.id, citationId, date);
    if (!before) return refused({ code: 'quotation-is-gone' });
    const { number } = before;
    if (before.date === date) return allowed({ value: { number, date }, changes: [] });
    await touchMeeting(tx, meeting.id, {}, { name: acting.actor.name, now: acting.now });
    return allowed({
      value: { number, date },
      changes: [
        {
          subjectKind: 'paper',
          subjectId: paper.id,
          before: { quotation: before },
          after: { quotation: { number, date } },
        },
      ],
    });
  },
});
