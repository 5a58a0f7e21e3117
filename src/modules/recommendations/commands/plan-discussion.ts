import { allowed, refused } from '../../../kernel/verdict.ts';
import { readRoundOf } from '../../adverts/index.ts';
import { command, ofNoBody } from '../../identity/command.ts';
import {
  type DiscussionRefusal,
  type TypedDiscussion,
  wrongWithDiscussion,
} from '../rules/a-discussion-stands-once-recorded.ts';
import { insertDiscussion } from '../store/discussion-writes.ts';
import type { DiscussionId } from '../vocabulary.ts';

/** All that is wrong with what was typed, together. */
export type DiscussionIsWrong = {
  code: 'discussion-is-wrong';
  wrong: readonly DiscussionRefusal[];
};

/** Calls a discussion with the unions of how people are recruited in a round. @source F-022 */
export const planDiscussion = command<
  { roundId: string; draft: TypedDiscussion },
  DiscussionId,
  DiscussionIsWrong | { code: 'no-such-round' }
>({
  name: 'recommendations.plan-discussion',
  action: 'discussion.edit',
  subject: ofNoBody,
  run: async (tx, { roundId, draft }, { actor, today }) => {
    const round = await readRoundOf(tx, actor, roundId);
    if (!round) return refused({ code: 'no-such-round' });
    const wrong = wrongWithDiscussion(draft, { recording: false, today });
    if (wrong.length > 0) return refused({ code: 'discussion-is-wrong', wrong });
    const id = await insertDiscussion(tx, round.id, draft);
    return allowed({
      value: id,
      changes: [
        {
          subjectKind: 'union-discussion',
          subjectId: id,
          after: { roundId: round.id, heldOn: draft.heldOn, topics: draft.topics.length },
        },
      ],
    });
  },
});
