import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting } from '../../meetings/index.ts';
import { queueMessage } from '../../messages/index.ts';
import { draftMails } from '../draft-mails.ts';
import { mayGo, type StateRefusal } from '../rules/minutes-go-from-draft-to-seal.ts';
import { storeSheet } from '../store/writes.ts';
import type { MinutesState } from '../vocabulary.ts';
import { openMinutes } from './open-minutes.ts';

/**
 * Sends the draft out for comment, to the end of a day; or sets another day while it is out. Those
 * who sat in the body are told by mail, with links that begin with `origin`.
 * @source F-082
 */
export const sendOut = command<
  { meetingId: string; until: IsoDate; origin: string },
  null,
  StateRefusal | { code: 'meeting-not-over' } | { code: 'until-has-passed'; until: IsoDate }
>({
  name: 'minutes.send-out',
  action: 'minutes.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, until, origin }, acting) => {
    const { sheet, over } = await openMinutes(tx, meetingId);
    const go =
      sheet.state === 'out-for-comment' ? allowed(null) : mayGo(sheet.state, 'out-for-comment');
    if (!go.ok) return go;
    if (!over) return refused({ code: 'meeting-not-over' });
    if (until < acting.today) return refused({ code: 'until-has-passed', until });
    const by = { name: acting.actor.name, now: acting.now };
    await storeSheet(tx, { ...sheet, state: 'out-for-comment', commentsUntil: until }, by);
    const draft = { meetingId, issue: sheet.issue, until, origin };
    for (const mail of await draftMails(tx, draft)) await queueMessage(tx, mail, acting.now);
    return allowed({ value: null, changes: [changeOf(sheet, 'out-for-comment', { until })] });
  },
});

/**
 * Takes minutes that are out, or approved, back to a draft that can be written in. An approval is
 * void then, and the signatures of this issue fall with the first change.
 */
export const takeBack = command<{ meetingId: string }, null, StateRefusal>({
  name: 'minutes.take-back',
  action: 'minutes.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId }, acting) => {
    const { sheet } = await openMinutes(tx, meetingId);
    if (sheet.state === 'sealed') {
      return refused({ code: 'minutes-cannot-go-there', from: sheet.state, to: 'draft' });
    }
    const go = mayGo(sheet.state, 'draft');
    if (!go.ok) return go;
    const by = { name: acting.actor.name, now: acting.now };
    await storeSheet(tx, { ...sheet, ...unapproved, state: 'draft' }, by);
    return allowed({ value: null, changes: [changeOf(sheet, 'draft')] });
  },
});

/**
 * Begins a correction of sealed minutes: a new issue, with a draft, an approval and a seal of its
 * own. What was sealed stays as it is. Refused without a word on what is corrected.
 */
export const beginCorrection = command<
  { meetingId: string; correction: string },
  { issue: number },
  StateRefusal | { code: 'correction-is-empty' }
>({
  name: 'minutes.begin-correction',
  action: 'minutes.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, correction: typed }, acting) => {
    const { sheet } = await openMinutes(tx, meetingId);
    if (sheet.state !== 'sealed') {
      return refused({ code: 'minutes-cannot-go-there', from: sheet.state, to: 'draft' });
    }
    const correction = typed.trim();
    if (correction === '') return refused({ code: 'correction-is-empty' });
    const issue = sheet.issue + 1;
    const by = { name: acting.actor.name, now: acting.now };
    await storeSheet(tx, { ...sheet, ...unapproved, state: 'draft', issue, correction }, by);
    return allowed({
      value: { issue },
      changes: [changeOf(sheet, 'draft', { issue, correction })],
    });
  },
});

const unapproved = {
  approvedWay: null,
  approvingDecision: null,
  approvedHash: null,
  approvedAt: null,
  approvedBy: '',
  commentsUntil: null,
} as const;

function changeOf(
  sheet: { meetingId: string; state: MinutesState },
  to: MinutesState,
  more: Record<string, unknown> = {},
) {
  return {
    subjectKind: 'minutes',
    subjectId: sheet.meetingId,
    before: { state: sheet.state },
    after: { state: to, ...more },
  };
}
