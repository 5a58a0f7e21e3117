import type { PersonId } from '../../../kernel/ids.ts';
import { refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { linkHasExpired } from '../rules/an-answer-stands-until-the-next.ts';
import { invitationOfToken, readRound } from '../store/reads.ts';
import type { Invitation, Reply } from '../vocabulary.ts';
import { type AnswerOutcome, type AnswerStop, answerInvitation } from './answer-invitation.ts';

/** Somebody signed in while the link is opened; null where nobody is. */
export type Visitor = { personId: PersonId; name: string } | null;

export type LinkStop =
  | { code: 'link-is-unknown' }
  | { code: 'link-has-expired' }
  | { code: 'link-is-for-another'; name: string; visitor: string };

/** Whether a link is opened by another than the one it was sent to. */
export function isForAnother(invitation: Invitation, visitor: Visitor): boolean {
  if (!visitor) return false;
  return invitation.personId
    ? invitation.personId !== visitor.personId
    : invitation.name !== visitor.name;
}

/**
 * Takes the answer of somebody who followed the link in their mail. The link is the leave: it is
 * looked up again here, so that one which has run out or been withdrawn meanwhile changes nothing.
 * @source F-080
 */
export const answerByLink = command<
  {
    token: string;
    visitor: Visitor;
    reply: Exclude<Reply, 'none'>;
    reason: string;
    seenSequence: number | null;
  },
  AnswerOutcome,
  AnswerStop | LinkStop
>({
  name: 'summons.answer-by-link',
  action: 'summons.reply',
  subject: async (tx, { token }) => {
    const invitation = await invitationOfToken(tx, token);
    return invitation ? { bodyId: invitation.bodyId } : null;
  },
  run: async (tx, { token, visitor, ...given }, acting) => {
    const invitation = await invitationOfToken(tx, token);
    const round = invitation && (await readRound(tx, invitation.meetingId));
    if (!round) return refused({ code: 'link-is-unknown' });
    if (linkHasExpired(round, acting.today)) return refused({ code: 'link-has-expired' });
    if (isForAnother(invitation, visitor)) {
      const by = visitor?.name ?? '';
      return refused({ code: 'link-is-for-another', name: invitation.name, visitor: by });
    }
    return answerInvitation(tx, { ...given, invitationId: invitation.id, via: 'link' }, acting);
  },
});
