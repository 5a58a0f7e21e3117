import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readScene } from '../scene.ts';
import { readInvitation } from '../store/reads.ts';
import { lockRound } from '../store/writes.ts';
import { bodyOfInvitation } from './answer.ts';
import { settleDeputies } from './settle-deputies.ts';

/**
 * Looks for a deputy again for a member who is away and has none, as when the body has got a new
 * deputy meanwhile. Refused where nobody is left.
 * @source F-003
 */
export const callDeputy = command<
  { invitationId: string },
  { deputy: string; member: string },
  | { code: 'invitation-is-gone' }
  | { code: 'member-is-not-away' }
  | { code: 'meeting-is-cancelled' }
  | { code: 'nobody-left' }
>({
  name: 'summons.call-deputy',
  action: 'summons.edit',
  subject: bodyOfInvitation,
  run: async (tx, { invitationId }, { now }) => {
    const first = await readInvitation(tx, invitationId);
    const round = first && (await lockRound(tx, first.meetingId));
    const invitation = round && (await readInvitation(tx, invitationId));
    const scene = round && (await readScene(tx, round.meetingId));
    if (!invitation || !scene) return refused({ code: 'invitation-is-gone' });
    if (scene.meeting.state === 'cancelled') return refused({ code: 'meeting-is-cancelled' });
    if (invitation.reply !== 'not-coming') return refused({ code: 'member-is-not-away' });
    const { called, changes } = await settleDeputies(tx, scene, round, now);
    const own = called.find((one) => one.member === invitation.name);
    return own ? allowed({ value: own, changes }) : refused({ code: 'nobody-left' });
  },
});
