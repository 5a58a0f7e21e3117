import { allowed, refused } from '../../../kernel/verdict.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import { command, ofNoBody } from '../../identity/command.ts';
import {
  isOpenToChange,
  type TypedDiscussion,
  wrongWithDiscussion,
} from '../rules/a-discussion-stands-once-recorded.ts';
import { updateDiscussion } from '../store/discussion-writes.ts';
import { lockDiscussionOf } from './of-own-round.ts';
import type { DiscussionIsWrong } from './plan-discussion.ts';

export type WriteDiscussionInput = { id: string; version: number; draft: TypedDiscussion };
export type WriteDiscussionRefusal =
  | DiscussionIsWrong
  | ChangedMeanwhile
  | { code: 'no-such-discussion' }
  | { code: 'minutes-stand' };

/** Writes in a discussion that is planned, or – with `recording` – lets its minutes stand. */
const writing = (name: 'write-discussion' | 'record-discussion') =>
  command<WriteDiscussionInput, null, WriteDiscussionRefusal>({
    name: `recommendations.${name}`,
    action: 'discussion.edit',
    subject: ofNoBody,
    run: async (tx, { id, version, draft }, { actor, now, today }) => {
      const recording = name === 'record-discussion';
      const one = await lockDiscussionOf(tx, actor, id);
      if (!one) return refused({ code: 'no-such-discussion' });
      if (!isOpenToChange(one)) return refused({ code: 'minutes-stand' });
      if (one.version !== version) return changedMeanwhile(tx, one.id);
      const wrong = wrongWithDiscussion(draft, { recording, today });
      if (wrong.length > 0) return refused({ code: 'discussion-is-wrong', wrong });
      await updateDiscussion(tx, one, draft, recording ? { at: now, by: actor.name } : null);
      const { heldOn, topics, homework } = draft;
      return allowed({
        value: null,
        changes: [
          {
            subjectKind: 'union-discussion',
            subjectId: one.id,
            before: { heldOn: one.heldOn, state: one.state },
            // The log is read by more people than may read what was discussed.
            after: {
              heldOn,
              topics: topics.length,
              homework: homework.length,
              state: recording ? 'recorded' : 'planned',
            },
          },
        ],
      });
    },
  });

/** Changes what is called for, or what is being written, while nothing of it stands yet. */
export const writeDiscussion = writing('write-discussion');

/** The minutes stand from now on; what is to be put right is added to them. @source F-022 */
export const recordDiscussion = writing('record-discussion');
