import { refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { command } from '../../identity/command.ts';
import type { Subject } from '../../identity/vocabulary.ts';
import { readInvitation } from '../store/reads.ts';
import type { Reply } from '../vocabulary.ts';
import { type AnswerOutcome, type AnswerStop, answerInvitation } from './answer-invitation.ts';

type Given = {
  invitationId: string;
  reply: Reply;
  reason: string;
  seenSequence: number | null;
};

/** What an invitation is about: the body that calls. Null where there is no such invitation. */
export async function bodyOfInvitation(
  tx: Writer,
  input: { invitationId: string },
): Promise<Subject | null> {
  const invitation = await readInvitation(tx, input.invitationId);
  return invitation ? { bodyId: invitation.bodyId } : null;
}

/** Takes the answer of somebody who is signed in, to an invitation of their own. */
export const answer = command<Given, AnswerOutcome, AnswerStop | { code: 'not-your-invitation' }>({
  name: 'summons.answer',
  action: 'summons.reply',
  subject: bodyOfInvitation,
  run: async (tx, given, acting) => {
    const invitation = await readInvitation(tx, given.invitationId);
    if (invitation?.personId !== acting.actor.personId) {
      return refused({ code: 'not-your-invitation' });
    }
    return answerInvitation(tx, { ...given, via: 'page' }, acting);
  },
});

/** Notes what somebody answered by telephone or in the corridor. */
export const registerAnswer = command<Given, AnswerOutcome, AnswerStop>({
  name: 'summons.register-answer',
  action: 'summons.edit',
  subject: bodyOfInvitation,
  run: (tx, given, acting) => answerInvitation(tx, { ...given, via: 'secretary' }, acting),
});
