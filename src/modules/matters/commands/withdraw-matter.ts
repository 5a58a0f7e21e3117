import { allowed, refused } from '../../../kernel/verdict.ts';
import { dropOpenMatter } from '../../decisions/index.ts';
import { command, mayDo } from '../../identity/command.ts';
import { mailEnded } from '../mail/send.ts';
import { readPanel } from '../panel.ts';
import { clean, type TooLong, tooLong } from '../rules/a-matter-says-what-is-asked.ts';
import { readMatter, readRounds } from '../store/reads.ts';
import { updateMatter } from '../store/writes.ts';
import { endRound } from './end-round.ts';
import {
  bodyOfMatter,
  changeOf,
  type MeanwhileRefusal,
  matterAsSeen,
  type Seen,
} from './seen-matter.ts';

export type WithdrawRefusal =
  | MeanwhileRefusal
  | TooLong
  | { code: 'answer-reason-is-missing' }
  | { code: 'only-asker-or-leader' };

/**
 * Takes a matter back, with the reason: by whoever asked it or whoever leads it. Those who are being
 * asked just now are told, so that nobody answers in vain.
 */
export const withdrawMatter = command<
  Seen & { reason: string; site: string },
  null,
  WithdrawRefusal
>({
  name: 'matters.withdraw',
  action: 'matter.raise',
  subject: bodyOfMatter,
  run: async (tx, input, acting) => {
    const seen = await matterAsSeen(tx, input);
    if (!seen.ok) return seen;
    const matter = seen.value;
    const { actor, now, today } = acting;
    const leads = mayDo(actor, 'matter.lead', { bodyId: matter.bodyId }).ok;
    if (!leads && actor.personId !== matter.askedBy) {
      return refused({ code: 'only-asker-or-leader' });
    }
    const reason = clean(input.reason);
    if (!reason) return refused({ code: 'answer-reason-is-missing' });
    const long = tooLong('reason', reason);
    if (long) return refused(long);
    const ending = {
      state: 'withdrawn',
      ended_how: 'withdrawn',
      ended_on: today,
      ended_by_name: actor.name,
      answer_reason: reason,
    } as const;
    await updateMatter(tx, matter, ending);
    const ended = await readMatter(tx, matter.id);
    // Mailed before the round is ended, so that those who are asked in it are among the told.
    if (ended) await mailEnded(tx, { matter: ended, site: input.site, day: today }, now);
    const open = (await readRounds(tx, matter.id)).find(({ closedAt }) => closedAt === null);
    if (open) {
      const panel = await readPanel(tx, matter.bodyId, today);
      await endRound(tx, open.id, { panel, day: today, cutShort: true }, acting);
    }
    if (!matter.practice) await dropOpenMatter(tx, matter.id);
    const after = { state: 'withdrawn', reason };
    return allowed({ value: null, changes: [changeOf(matter, { state: matter.state }, after)] });
  },
});
