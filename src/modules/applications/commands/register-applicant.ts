import { allowed, refused } from '../../../kernel/verdict.ts';
import { readRecruitmentRound, readRoundOf } from '../../adverts/index.ts';
import type { AdvertRoundId, RecruitmentRound, RoundState } from '../../adverts/vocabulary.ts';
import { command } from '../../identity/command.ts';
import { isMailAddress } from '../../messages/index.ts';
import {
  type DetailFault,
  faultsOfDetails,
  tidyDetails,
} from '../rules/details-are-well-formed.ts';
import { asAsked } from '../rules/only-what-the-round-asks.ts';
import { faultOfWishes, type WishFault } from '../rules/wishes-are-of-the-round.ts';
import { applicantByEmail, holdAddress } from '../store/of-address.ts';
import {
  insertApplicant,
  lockApplicant,
  setSaysToMeet,
  setWishes,
  updateApplicant,
} from '../store/writes.ts';
import type {
  ApplicantDetails,
  ApplicantId,
  ApplicantSource,
  ApplicantState,
  SaysToMeet,
  Wish,
} from '../vocabulary.ts';
import { ofOwnRound } from './own-application.ts';

export type RegisterInput = {
  roundId: AdvertRoundId;
  details: ApplicantDetails;
  /** The one wanted most first. */
  wishes: readonly Wish[];
  saysToMeet?: readonly SaysToMeet[];
  source: Exclude<ApplicantSource, 'form'>;
};

export type RegisterRefusal =
  | DetailFault
  | WishFault
  | { code: 'round-takes-none'; state: RoundState }
  /** The same address has applied in the round, also where that was withdrawn. */
  | { code: 'applied-already'; applicantId: ApplicantId; state: ApplicantState };

/** What is wrong with somebody who is put in by others; null where nothing is. */
export function faultOfRegistered(
  { details, wishes }: Pick<RegisterInput, 'details' | 'wishes'>,
  round: Pick<RecruitmentRound, 'roles' | 'groups'>,
): DetailFault | WishFault | null {
  const [fault] = faultsOfDetails(details, isMailAddress);
  return fault ?? faultOfWishes(wishes, round);
}

/**
 * Puts in one person who applied elsewhere, by paper or in another tool, with all they apply for.
 * Refuses an address that has applied in the round, and tells whose it is, so that wishes can be
 * added to that person (`addWishes`). Also after the last day: what came in time is often typed late.
 * @source F-019, F-020
 */
export const registerApplicant = command<RegisterInput, ApplicantId, RegisterRefusal>({
  name: 'applications.register-applicant',
  action: 'applicant.edit',
  subject: async (tx, { roundId }, { actor }) =>
    (await readRoundOf(tx, actor, roundId)) ? { bodyId: null } : null,
  run: async (tx, input, { now }) => {
    const round = await readRecruitmentRound(tx, input.roundId);
    if (!round) throw new Error(`round ${input.roundId} went away`);
    const { state } = round;
    if (state !== 'open' && state !== 'closed') return refused({ code: 'round-takes-none', state });
    const details = asAsked(tidyDetails(input.details), round);
    const wrong = faultOfRegistered({ details, wishes: input.wishes }, round);
    if (wrong) return refused(wrong);
    const { roundId, source } = input;
    await holdAddress(tx, roundId, details.email);
    const id = await insertApplicant(tx, { roundId, details, source, state: 'submitted', now });
    if (!id) {
      const other = await applicantByEmail(tx, roundId, details.email);
      if (!other) throw new Error(`an applicant in ${roundId} is neither new nor there`);
      return refused({ code: 'applied-already', applicantId: other.id, state: other.state });
    }
    await setWishes(tx, id, input.wishes);
    await setSaysToMeet(tx, id, input.saysToMeet ?? []);
    const after = { roundId, source, applications: input.wishes.length };
    const change = { subjectKind: 'applicant', subjectId: id, after };
    return allowed({ value: id, changes: [change] });
  },
});

/**
 * Adds wishes to somebody who has applied, after those they have, as when the same person stands
 * twice in a file. Answers how many were new.
 * @source F-020
 */
export const addWishes = command<
  { applicantId: ApplicantId; wishes: readonly Wish[] },
  { added: number },
  WishFault | { code: 'applicant-is-not-standing'; state: ApplicantState }
>({
  name: 'applications.add-wishes',
  action: 'applicant.edit',
  subject: ofOwnRound,
  run: async (tx, { applicantId, wishes }) => {
    const one = await lockApplicant(tx, applicantId);
    const round = one && (await readRecruitmentRound(tx, one.roundId));
    if (!one || !round) throw new Error(`applicant ${applicantId} went away under its lock`);
    if (one.state !== 'submitted') {
      return refused({ code: 'applicant-is-not-standing', state: one.state });
    }
    const before = one.applications.map(({ roleId, bodyId }) => ({ roleId, bodyId }));
    const isNew = (wish: Wish) =>
      !before.some((own) => own.roleId === wish.roleId && own.bodyId === wish.bodyId);
    const added = wishes.filter(isNew);
    const all = [...before, ...added];
    const wrong = faultOfWishes(all, round);
    if (wrong) return refused(wrong);
    if (added.length === 0) return allowed({ value: { added: 0 }, changes: [] });
    await setWishes(tx, one.id, all);
    await updateApplicant(tx, one, {});
    const change = {
      subjectKind: 'applicant',
      subjectId: one.id,
      before: { applications: before.length },
      after: { applications: all.length },
    };
    return allowed({ value: { added: added.length }, changes: [change] });
  },
});
