import { allowed, refused } from '../../../kernel/verdict.ts';
import { addresses } from '../../../ui/addresses.ts';
import { formatDate } from '../../../ui/format.ts';
import { readRecruitmentRound } from '../../adverts/index.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import { command, ofNoBody } from '../../identity/command.ts';
import { isMailAddress, queueMessage } from '../../messages/index.ts';
import { standardOf } from '../standard-of-round.ts';
import { noteInvited } from '../store/discussion-writes.ts';
import { discussionText } from '../text/index.ts';
import { lockDiscussionOf } from './of-own-round.ts';

export type InviteRefusal =
  | ChangedMeanwhile
  | { code: 'no-such-discussion' }
  | { code: 'minutes-stand' }
  | { code: 'nobody-to-invite' };

/**
 * Invites the shop stewards who are named to a planned discussion, by mail, once for each day and
 * place; answers how many were invited, and who has no address.
 * @source F-022
 */
export const inviteStewards = command<
  { id: string; version: number; origin: string },
  { invited: number; without: readonly string[] },
  InviteRefusal
>({
  name: 'recommendations.invite-stewards',
  action: 'discussion.edit',
  subject: ofNoBody,
  run: async (tx, { id, version, origin }, { actor, now }) => {
    const one = await lockDiscussionOf(tx, actor, id);
    if (!one) return refused({ code: 'no-such-discussion' });
    if (one.state === 'recorded') return refused({ code: 'minutes-stand' });
    if (one.version !== version) return changedMeanwhile(tx, one.id);
    const round = await readRecruitmentRound(tx, one.roundId);
    const reached = one.stewards.filter(({ email }) => isMailAddress(email.trim()));
    const [first] = reached;
    if (!round || !first) return refused({ code: 'nobody-to-invite' });
    const standard = await standardOf(tx, round);
    const t = discussionText[standard].mail;
    for (const { name, email } of reached) {
      await queueMessage(
        tx,
        {
          about: null,
          bodyId: null,
          to: { name, email: email.trim(), personId: null },
          writtenStandard: standard,
          subject: t.subject(formatDate(one.heldOn)),
          text: [
            t.lede(round.name[standard], formatDate(one.heldOn), one.place),
            `${t.topics}\n${one.topics.map((topic) => `– ${topic}`).join('\n')}`,
            `${t.see} ${origin}${addresses.discussion(one.id)}`,
          ].join('\n\n'),
          parts: [],
          onceKey: `${one.id}-${one.version}-${email.trim().toLowerCase()}`,
        },
        now,
      );
    }
    await noteInvited(tx, one.id, now);
    const without = one.stewards.filter((each) => !reached.includes(each)).map(({ name }) => name);
    return allowed({
      value: { invited: reached.length, without },
      changes: [
        {
          subjectKind: 'union-discussion',
          subjectId: one.id,
          after: { invited: reached.map(({ name }) => name) },
        },
      ],
    });
  },
});
