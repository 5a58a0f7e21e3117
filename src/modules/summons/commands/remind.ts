import { allowed, refused } from '../../../kernel/verdict.ts';
import { type Change, command } from '../../identity/command.ts';
import { bodyOfMeeting } from '../../meetings/index.ts';
import { toRemind } from '../rules/who-is-reminded.ts';
import { mailFrame, readScene } from '../scene.ts';
import { readInvitations } from '../store/reads.ts';
import { lockRound, updateInvitation } from '../store/writes.ts';
import { hasBegun } from '../when-begun.ts';
import { writeTo } from './write-to.ts';

/**
 * Reminds those who have not answered, each with a link of their own, once a day at most. Refused
 * once the meeting has begun, and where there is nobody to remind.
 * @source F-080
 */
export const remind = command<
  { meetingId: string },
  { reminded: number },
  | { code: 'meeting-not-published' }
  | { code: 'meeting-is-cancelled' }
  | { code: 'meeting-has-begun' }
  | { code: 'nobody-to-remind' }
>({
  name: 'summons.remind',
  action: 'summons.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId }, { now, today }) => {
    const round = await lockRound(tx, meetingId);
    const scene = round && (await readScene(tx, round.meetingId));
    if (!scene) return refused({ code: 'meeting-not-published' });
    if (scene.meeting.state === 'cancelled') return refused({ code: 'meeting-is-cancelled' });
    if (hasBegun(round, scene.meeting, now)) return refused({ code: 'meeting-has-begun' });
    const reminding = toRemind(await readInvitations(tx, round.meetingId), today).now;
    if (reminding.length === 0) return refused({ code: 'nobody-to-remind' });
    const frame = mailFrame(scene, round, now);
    const changes: Change[] = [];
    for (const one of reminding) {
      await writeTo(tx, frame, one, { kind: 'reminded' }, `reminded/${today}`);
      await updateInvitation(tx, one.id, { reminded_on: today });
      changes.push({ subjectKind: 'invitation', subjectId: one.id, after: { name: one.name } });
    }
    return allowed({ value: { reminded: reminding.length }, changes });
  },
});
