import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import { type Acting, type Change, command, type Done } from '../../identity/command.ts';
import { queueMessage } from '../../messages/index.ts';
import { letterOfWithdrawal } from '../letters.ts';
import { standingWishes } from '../rules/counted-as-people-and-applications.ts';
import { tidyText } from '../rules/details-are-well-formed.ts';
import { wishInWords } from '../sent-in-words.ts';
import { updateApplicant } from '../store/writes.ts';
import type { Applicant, ApplicantId, ApplicantState, ApplicationId } from '../vocabulary.ts';
import type { AlsoWithdraw } from './also-withdraw.ts';
import {
  byLink,
  type ChangedMeanwhile,
  changeOf,
  type LinkRefusal,
  lockByLink,
  lockWithRound,
  ofOwnRound,
} from './own-application.ts';

export type WithdrawRefusal =
  | ChangedMeanwhile
  | { code: 'not-standing'; state: ApplicantState }
  | { code: 'no-such-wish' }
  | { code: 'reason-is-missing' };
type What = {
  seen: number;
  /** One wish, or null for all of them. */
  applicationId: string | null;
  reason: string;
};

/**
 * Withdraws one's own application, or one wish of it; at any time, and without a reason. Withdrawing
 * the last wish withdraws all. What stands on it in the rooms above goes with it.
 * @source F-019
 */
export const withdrawOwn = (alsoWithdraw: AlsoWithdraw) =>
  command<What & { token: string }, { all: boolean }, WithdrawRefusal | LinkRefusal>({
    name: 'applications.withdraw',
    action: 'open',
    subject: byLink,
    run: async (tx, input, acting) => {
      const found = await lockByLink(tx, input.token);
      return found.ok ? withdrawn(tx, found.value, input, { acting, alsoWithdraw }) : found;
    },
  });

/** The same by the recruiter, when somebody asks by phone; with the reason given. */
export const withdrawFor = (alsoWithdraw: AlsoWithdraw) =>
  command<What & { applicantId: ApplicantId }, { all: boolean }, WithdrawRefusal>({
    name: 'applications.withdraw-for',
    action: 'applicant.edit',
    subject: ofOwnRound,
    run: async (tx, input, acting) => {
      const found = await lockWithRound(tx, input.applicantId);
      if (!found) throw new Error(`applicant ${input.applicantId} went away under its lock`);
      if (!tidyText(input.reason)) return refused({ code: 'reason-is-missing' });
      return withdrawn(tx, found, input, { acting, alsoWithdraw });
    },
  });

async function withdrawn(
  tx: Writer,
  { one, round }: { one: Applicant; round: RecruitmentRound },
  { seen, applicationId, reason }: What,
  { acting, alsoWithdraw }: { acting: Acting; alsoWithdraw: AlsoWithdraw },
): Promise<Verdict<Done<{ all: boolean }>, WithdrawRefusal>> {
  if (one.state !== 'submitted') return refused({ code: 'not-standing', state: one.state });
  if (one.version !== seen) return refused({ code: 'changed-meanwhile', version: one.version });
  const standing = standingWishes(one);
  const wish = standing.find(({ id }) => id === applicationId);
  if (applicationId !== null && !wish) return refused({ code: 'no-such-wish' });
  const { now } = acting;
  const all = !wish || standing.length === 1;
  const ids: ApplicationId[] = all ? standing.map(({ id }) => id) : [wish.id];
  if (ids.length > 0) {
    await tx
      .updateTable('applications.application')
      .set({ withdrawn_at: now })
      .where('id', 'in', ids)
      .execute();
  }
  const words = tidyText(reason).slice(0, 2000);
  const set = all
    ? ({ state: 'withdrawn', withdrawn_at: now, withdrawn_reason: words } as const)
    : {};
  await updateApplicant(tx, one, set);
  const what = all ? null : await wishInWords(tx, wish, one.writtenStandard);
  await queueMessage(tx, letterOfWithdrawal(one, { round, what }), now);
  await alsoWithdraw(tx, one.id, acting);
  const change: Change = changeOf(
    one.id,
    { state: one.state, applications: standing.length },
    { state: all ? 'withdrawn' : one.state, applications: standing.length - ids.length },
  );
  return allowed({ value: { all }, changes: [change] });
}
