import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { readRecruitmentRound, takesApplications } from '../../adverts/index.ts';
import type { AdvertRoundId, RecruitmentRound } from '../../adverts/vocabulary.ts';
import { command } from '../../identity/command.ts';
import { isMailAddress, queueMessage } from '../../messages/index.ts';
import { letterOfDraft } from '../letters.ts';
import {
  type DetailFault,
  faultsOfDetails,
  tidyDetails,
} from '../rules/details-are-well-formed.ts';
import {
  lettersCountedSince,
  lettersToOneAddress,
} from '../rules/how-long-what-applicants-write-is-kept.ts';
import { begunCountedSince, mostBegunInAnHour } from '../rules/how-often-applications-are-begun.ts';
import { faultOfSaid, type NeedFault, tidySaid } from '../rules/needs-said-to-be-met.ts';
import { asAsked } from '../rules/only-what-the-round-asks.ts';
import { faultOfWishes, type WishFault } from '../rules/wishes-are-of-the-round.ts';
import { makeLink } from '../store/links.ts';
import { countDraftsFrom } from '../store/of-address.ts';
import { claimStart } from '../store/starts.ts';
import {
  columnsOf,
  insertApplicant,
  setSaysToMeet,
  setWishes,
  updateApplicant,
} from '../store/writes.ts';
import type { ApplicantDetails, ApplicantId, SaysToMeet, Wish } from '../vocabulary.ts';
import type { AlsoWithdraw } from './also-withdraw.ts';
import {
  byLink,
  type ChangedMeanwhile,
  changeOf,
  type DeadlineRefusal,
  type LinkRefusal,
  lockByLink,
} from './own-application.ts';

export type Written = {
  details: ApplicantDetails;
  /** The one wanted most first. */
  wishes: readonly Wish[];
  saysToMeet: readonly SaysToMeet[];
};
export type WritingRefusal = DetailFault | WishFault | NeedFault | DeadlineRefusal;

/** Everything wrong with what was written, at once, so that it is mended at once. */
export type Faults = { code: 'not-well-written'; faults: readonly WritingRefusal[] };

/** What is wrong with what somebody has written; null where nothing is. */
export function faultsOf(
  { details, wishes, saysToMeet }: Written,
  round: RecruitmentRound,
  how: { draft: boolean },
): Faults | null {
  const faults = [
    faultOfWishes(wishes, round, how),
    ...faultsOfDetails(details, isMailAddress, how),
    faultOfSaid(saysToMeet),
  ].filter((one) => one !== null);
  return faults.length > 0 ? { code: 'not-well-written', faults } : null;
}

/** The same without what nobody meant to write, and what the round does not ask for. */
export const tidy = (
  { details, wishes, saysToMeet }: Written,
  round: Pick<RecruitmentRound, 'asksSexBecause'>,
): Written => ({
  details: asAsked(tidyDetails(details), round),
  wishes,
  saysToMeet: tidySaid(saysToMeet),
});

/** So many have begun from one place within an hour. */
export type CrowdRefusal = { code: 'too-many-from-here'; most: number };

/**
 * Begins an application, and answers the one link to it. Nothing needs to be complete. With
 * `sendLink` the link is mailed as well, but only so often to one address. Refused where too many
 * have begun from the same `place` within the hour, as nobody but a program does.
 * @source F-019
 */
export const startApplication = command<
  { roundId: AdvertRoundId; written: Written; sendLink: boolean; origin: string; place: string },
  { token: string; version: number; sentLink: boolean },
  Faults | DeadlineRefusal | CrowdRefusal
>({
  name: 'applications.start',
  action: 'open',
  subject: async (tx, { roundId }) => {
    const round = await readRecruitmentRound(tx, roundId);
    return round && round.state !== 'draft' ? { bodyId: null } : null;
  },
  run: async (tx, { roundId, written, sendLink, origin, place }, { now, today }) => {
    const round = await readRecruitmentRound(tx, roundId);
    if (!round) throw new Error(`round ${roundId} went away`);
    if (!takesApplications(round, today)) {
      return refused({ code: 'round-takes-none-now', deadline: round.deadline });
    }
    const tidied = tidy(written, round);
    const wrong = faultsOf(tidied, round, { draft: true });
    if (wrong) return refused(wrong);
    const counted = { now, since: begunCountedSince(now), most: mostBegunInAnHour };
    if (!(await claimStart(tx, place, counted))) {
      return refused({ code: 'too-many-from-here', most: mostBegunInAnHour });
    }
    const { details, wishes, saysToMeet } = tidied;
    const drafted = { roundId, details, source: 'form', state: 'draft', now } as const;
    const id = await insertApplicant(tx, drafted);
    if (!id) throw new Error('a draft is always new');
    await setWishes(tx, id, wishes);
    await setSaysToMeet(tx, id, saysToMeet);
    const token = await makeLink(tx, id, now);
    const sentLink = sendLink && (await mailLink(tx, { id, details, round, token, origin, now }));
    return allowed({ value: { token, version: 1, sentLink }, changes: [] });
  },
});

async function mailLink(
  tx: Writer,
  to: {
    id: ApplicantId;
    details: ApplicantDetails;
    round: RecruitmentRound;
    token: string;
    origin: string;
    now: Date;
  },
): Promise<boolean> {
  const { id, details, round, now } = to;
  if (!isMailAddress(details.email)) return false;
  const since = lettersCountedSince(now);
  const { email } = details;
  const begun = await countDraftsFrom(tx, { roundId: round.id, email, since });
  if (begun > lettersToOneAddress) return false;
  await queueMessage(tx, letterOfDraft({ ...details, id }, to), now);
  return true;
}

/**
 * Keeps what has been written since. A draft may be as unfinished as it is, also when the round has
 * closed meanwhile; what has been sent in must stay complete, and is changed until the last day.
 * Refuses to write over what another window saved meanwhile.
 * @source F-019
 */
export const saveApplication = (alsoWithdraw: AlsoWithdraw) =>
  command<
    { token: string; seen: number; written: Written; sendLink: boolean; origin: string },
    { version: number; sentLink: boolean },
    Faults | DeadlineRefusal | LinkRefusal | ChangedMeanwhile
  >({
    name: 'applications.save',
    action: 'open',
    subject: byLink,
    run: async (tx, { token, seen, written, sendLink, origin }, acting) => {
      const { now, today } = acting;
      const found = await lockByLink(tx, token);
      if (!found.ok) return found;
      const { one, round } = found.value;
      const isDraft = one.state === 'draft';
      if (!isDraft && !takesApplications(round, today)) {
        return refused({ code: 'round-takes-none-now', deadline: round.deadline });
      }
      if (one.version !== seen) return refused({ code: 'changed-meanwhile', version: one.version });
      const tidied = tidy(written, round);
      // The address says who has applied; it is changed by applying anew.
      const details = isDraft ? tidied.details : { ...tidied.details, email: one.email };
      const wrong = faultsOf({ ...tidied, details }, round, { draft: isDraft });
      if (wrong) return refused(wrong);
      await updateApplicant(tx, one, columnsOf(details));
      await setWishes(tx, one.id, tidied.wishes);
      await setSaysToMeet(tx, one.id, tidied.saysToMeet);
      if (!isDraft) await alsoWithdraw(tx, one.id, acting);
      const to = { id: one.id, details, round, token, origin, now };
      const sentLink = isDraft && sendLink && (await mailLink(tx, to));
      const version = one.version + 1;
      const change = changeOf(one.id, { version: one.version }, { version });
      return allowed({ value: { version, sentLink }, changes: isDraft ? [] : [change] });
    },
  });
