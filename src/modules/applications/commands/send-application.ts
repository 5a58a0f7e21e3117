import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { takesApplications } from '../../adverts/index.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import { command } from '../../identity/command.ts';
import { queueMessage } from '../../messages/index.ts';
import { letterOfReceipt, letterOfSecond } from '../letters.ts';
import { decidersOf, sentInWords } from '../sent-in-words.ts';
import { endLinks, makeLink } from '../store/links.ts';
import { applicantByEmail, holdAddress } from '../store/of-address.ts';
import { lockApplicant, updateApplicant } from '../store/writes.ts';
import type { Applicant } from '../vocabulary.ts';
import {
  byLink,
  type ChangedMeanwhile,
  changeOf,
  type DeadlineRefusal,
  type LinkRefusal,
  lockByLink,
} from './own-application.ts';
import { type Faults, faultsOf } from './write-application.ts';

export type SentIn = {
  /** The link that was mailed; for the demo, where nobody has a mailbox. */
  token: string;
  /** What was sent, as it was written. */
  sent: Applicant;
};

/**
 * Sends in what was written. The link that was used until now ends, and a new one is mailed, so that
 * only whoever reads that mail has the application from here on. Where the same address has applied
 * already, that application stays as it is: its owner is mailed the way to it, and to this draft.
 * The answer is the same in both cases, so that nobody learns here who has applied.
 * @source F-019
 */
export const sendApplication = command<
  { token: string; seen: number; origin: string },
  SentIn,
  Faults | DeadlineRefusal | LinkRefusal | ChangedMeanwhile
>({
  name: 'applications.send',
  action: 'open',
  subject: byLink,
  run: async (tx, { token, seen, origin }, { now, today }) => {
    const found = await lockByLink(tx, token);
    if (!found.ok) return found;
    const { one, round } = found.value;
    if (!takesApplications(round, today)) {
      return refused({ code: 'round-takes-none-now', deadline: round.deadline });
    }
    if (one.version !== seen) return refused({ code: 'changed-meanwhile', version: one.version });
    const written = { details: one, wishes: one.applications, saysToMeet: one.saysToMeet };
    const wrong = faultsOf(written, round, { draft: false });
    if (wrong) return refused(wrong);
    await holdAddress(tx, one.roundId, one.email);
    const other = await applicantByEmail(tx, one.roundId, one.email);
    await endLinks(tx, one.id, now);
    const renewed = await makeLink(tx, one.id, now);
    if (other && other.id !== one.id) {
      const known = await lockApplicant(tx, other.id);
      if (!known) throw new Error(`applicant ${other.id} went away`);
      const theirs = await makeLink(tx, known.id, now);
      const draft = { id: one.id, token: renewed };
      await queueMessage(tx, letterOfSecond(known, { round, token: theirs, draft, origin }), now);
      return allowed({ value: { token: theirs, sent: one }, changes: [] });
    }
    await updateApplicant(tx, one, {
      state: 'submitted',
      submitted_at: one.submittedAt ?? now,
      withdrawn_at: null,
      withdrawn_reason: '',
    });
    await tx
      .updateTable('applications.application')
      .set({ withdrawn_at: null })
      .where('applicant_id', '=', one.id)
      .execute();
    await queueMessage(tx, await receiptOf(tx, one, { round, token: renewed, origin, today }), now);
    const after = { roundId: round.id, applications: one.applications.length };
    const changes = [changeOf(one.id, { state: one.state }, { state: 'submitted', ...after })];
    return allowed({ value: { token: renewed, sent: one }, changes });
  },
});

async function receiptOf(
  tx: Writer,
  one: Applicant,
  given: { round: RecruitmentRound; token: string; origin: string; today: IsoDate },
) {
  const language: Language = one.writtenStandard;
  const [sent, deciders] = await Promise.all([
    sentInWords(tx, one, language),
    decidersOf(tx, given.round, one, { language, today: given.today }),
  ]);
  return letterOfReceipt(one, { ...given, sent, deciders });
}
