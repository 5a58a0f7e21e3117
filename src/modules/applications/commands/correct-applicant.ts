import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { queueMessage } from '../../messages/index.ts';
import { letterOfOwnLink } from '../letters.ts';
import { tidyText } from '../rules/details-are-well-formed.ts';
import { makeLink } from '../store/links.ts';
import { applicantByEmail, holdAddress } from '../store/of-address.ts';
import { columnsOf, setSaysToMeet, setWishes, updateApplicant } from '../store/writes.ts';
import type { ApplicantId, ApplicantState } from '../vocabulary.ts';
import type { AlsoWithdraw } from './also-withdraw.ts';
import { type ChangedMeanwhile, changeOf, lockWithRound, ofOwnRound } from './own-application.ts';
import { type Faults, faultsOf, tidy, type Written } from './write-application.ts';

export type CorrectRefusal =
  | Faults
  | ChangedMeanwhile
  | { code: 'reason-is-missing' }
  | { code: 'not-standing'; state: ApplicantState }
  | { code: 'applied-already'; applicantId: ApplicantId; state: ApplicantState };

/**
 * Corrects what is written of somebody who asks for it, with the reason; also after the last day.
 * Refuses an address that somebody else in the round has.
 * @source personvernforordningen art. 16
 */
export const correctApplicant = (alsoWithdraw: AlsoWithdraw) =>
  command<
    { applicantId: ApplicantId; seen: number; written: Written; reason: string },
    'corrected',
    CorrectRefusal
  >({
    name: 'applications.correct',
    action: 'applicant.edit',
    subject: ofOwnRound,
    run: async (tx, { applicantId, seen, written, reason }, acting) => {
      const found = await lockWithRound(tx, applicantId);
      if (!found) throw new Error(`applicant ${applicantId} went away under its lock`);
      const { one, round } = found;
      if (one.state !== 'submitted') return refused({ code: 'not-standing', state: one.state });
      if (one.version !== seen) return refused({ code: 'changed-meanwhile', version: one.version });
      const words = tidyText(reason).slice(0, 2000);
      if (!words) return refused({ code: 'reason-is-missing' });
      const tidied = tidy(written, round);
      const wrong = faultsOf(tidied, round, { draft: false });
      if (wrong) return refused(wrong);
      await holdAddress(tx, one.roundId, tidied.details.email);
      const other = await applicantByEmail(tx, one.roundId, tidied.details.email);
      if (other && other.id !== one.id) {
        return refused({ code: 'applied-already', applicantId: other.id, state: other.state });
      }
      await updateApplicant(tx, one, columnsOf(tidied.details));
      await setWishes(tx, one.id, tidied.wishes);
      await setSaysToMeet(tx, one.id, tidied.saysToMeet);
      await alsoWithdraw(tx, one.id, acting);
      const before = { version: one.version, applications: one.applications.length };
      const after = { version: one.version + 1, applications: tidied.wishes.length };
      return allowed({ value: 'corrected', changes: [changeOf(one.id, before, after)] });
    },
  });

/**
 * Mails somebody the link to what is known of them, as to those who were put in by others. Refuses
 * one who has been erased.
 * @source personvernforordningen art. 15
 */
export const sendOwnLink = command<
  { applicantId: ApplicantId; origin: string },
  'sent',
  { code: 'not-standing'; state: ApplicantState }
>({
  name: 'applications.send-own-link',
  action: 'applicant.edit',
  subject: ofOwnRound,
  run: async (tx, { applicantId, origin }, { now }) => {
    const found = await lockWithRound(tx, applicantId);
    if (!found) throw new Error(`applicant ${applicantId} went away under its lock`);
    const { one, round } = found;
    if (one.state === 'draft' || one.state === 'erased') {
      return refused({ code: 'not-standing', state: one.state });
    }
    const token = await makeLink(tx, one.id, now);
    await queueMessage(tx, letterOfOwnLink(one, { round, token, origin }), now);
    const change = changeOf(one.id, null, { link: 'sent' });
    return allowed({ value: 'sent', changes: [change] });
  },
});
