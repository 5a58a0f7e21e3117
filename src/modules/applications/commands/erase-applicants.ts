import { allowed } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { listRecruitmentRounds } from '../../adverts/index.ts';
import { command } from '../../identity/command.ts';
import { deleteWaitingImports } from '../import/store/writes.ts';
import {
  draftsErasedBefore,
  importsWaitSince,
  purposeHasEnded,
} from '../rules/how-long-what-applicants-write-is-kept.ts';
import { begunCountedSince } from '../rules/how-often-applications-are-begun.ts';
import {
  deleteDraft,
  emptyHandedOver,
  eraseApplicant,
  lockNotErased,
  lockOldDrafts,
} from '../store/erase.ts';
import { forgetStarts } from '../store/starts.ts';
import type { ApplicantId } from '../vocabulary.ts';
import { byLink, changeOf, type LinkRefusal, lockByLink } from './own-application.ts';

/** Erases what the rooms above have written of applicants, in the same transaction. */
export type AlsoErase = (tx: Writer, applicantIds: readonly ApplicantId[]) => Promise<void>;

/**
 * Erases all that is written of somebody who asks for it, at once: what they applied for is left
 * as a number. Whoever has become a member stands in the register of members as before.
 * @source personvernforordningen art. 17
 */
export const eraseOwn = (alsoErase: AlsoErase) =>
  command<{ token: string }, 'erased', LinkRefusal>({
    name: 'applications.erase-own',
    action: 'open',
    subject: byLink,
    run: async (tx, { token }, { now }) => {
      const found = await lockByLink(tx, token);
      if (!found.ok) return found;
      const { one } = found.value;
      if (one.state === 'draft') {
        await deleteDraft(tx, one.id);
        return allowed({ value: 'erased', changes: [] });
      }
      await alsoErase(tx, [one.id]);
      await eraseApplicant(tx, one.id, now);
      const change = changeOf(one.id, { state: one.state }, { state: 'erased' });
      return allowed({ value: 'erased', changes: [change] });
    },
  });

/** So many are erased in one transaction; who asks again gets the next. */
const batch = 50;

/**
 * Erases some of those whose purpose has ended: applicants of rounds whose last day of keeping has
 * passed, and drafts that were never sent in. Answers how many; 0 when there is nothing left. Broken
 * off half way, it goes on where it was.
 * @source personvernforordningen art. 5 (1) e
 */
export const eraseOldApplications = (alsoErase: AlsoErase) =>
  command<null, { erased: number }, never>({
    name: 'applications.erase-old',
    action: 'applicant.forget',
    subject: async () => ({ bodyId: null }),
    run: async (tx, _, { now, today }) => {
      const rounds = (await listRecruitmentRounds(tx))
        .filter((round) => purposeHasEnded(round, today))
        .map(({ id }) => id);
      const drafts = await lockOldDrafts(tx, draftsErasedBefore(now), batch);
      for (const id of drafts) await deleteDraft(tx, id);
      const others = await lockNotErased(tx, rounds, batch - drafts.length);
      await alsoErase(
        tx,
        others.flatMap(({ id, isDraft }) => (isDraft ? [] : [id])),
      );
      for (const { id, isDraft } of others) {
        if (isDraft) await deleteDraft(tx, id);
        else await eraseApplicant(tx, id, now);
      }
      await forgetStarts(tx, begunCountedSince(now));
      await emptyHandedOver(tx, rounds);
      await deleteWaitingImports(tx, rounds, importsWaitSince(now));
      const changes = others
        .filter(({ isDraft }) => !isDraft)
        .map(({ id }) => changeOf(id, null, { state: 'erased' }));
      return allowed({ value: { erased: drafts.length + others.length }, changes });
    },
  });
