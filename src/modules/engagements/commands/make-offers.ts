import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { addresses } from '../../../ui/addresses.ts';
import { readRecruitmentRound, readRoundOf } from '../../adverts/index.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import { holdApplicants } from '../../applications/index.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import { command } from '../../identity/command.ts';
import { queueMessage } from '../../messages/index.ts';
import { partyOf } from '../../recruitment/index.ts';
import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import { asMessage, offerLetter } from '../mail/letters.ts';
import { mailKeyOf } from '../mail/mail-key.ts';
import { termsOf } from '../mail/terms-of-offer.ts';
import { type WorkloadRefusal, workloadFits } from '../rules/a-workload-fits-the-active-figure.ts';
import { saysWhen, type TermsRefusal } from '../rules/an-offer-says-when-and-how-much.ts';
import { isStanding } from '../rules/what-falls-with-a-gate.ts';
import { mayTakeThePlace, needsReplacing, wishOf } from '../rules/who-is-to-be-offered.ts';
import { whoseSeat } from '../rules/whose-seat-an-offer-fills.ts';
import { boundsIn, readScene, type Scene } from '../scene.ts';
import { makeLink } from '../store/links.ts';
import { lockRoundOfOffers } from '../store/offer-reads.ts';
import { insertOffer } from '../store/offer-writes.ts';
import type { OfferId } from '../vocabulary.ts';

/** Somebody who is to be offered a role in a group, with a workload in percent. */
export type Candidate = {
  applicantId: ApplicantId;
  bodyId: BodyId;
  roleId: ProfileOfRoleId;
  percent: number;
};

export type MakeOffersInput = {
  roundId: AdvertRoundId;
  candidates: readonly Candidate[];
  startOn: IsoDate | null;
  answerBy: IsoDate | null;
  /** The offer whose place one reserve takes. */
  replaces: OfferId | null;
  /** Where this is reached, for the links in the letters. */
  origin: string;
};

export type MakeOffersRefusal =
  | TermsRefusal
  | (WorkloadRefusal & { roleId: ProfileOfRoleId })
  | { code: 'nobody-to-offer' }
  | { code: 'not-chosen' }
  | { code: 'offered-already' }
  | { code: 'cannot-replace' }
  | { code: 'gate-said-no'; byCase: string };

/**
 * Makes offers to those who are chosen, and queues a letter to each in the same transaction: all of
 * them or none. Conditional where the round waits for a decision. Refused for anybody who is not
 * chosen any more or has a standing offer of the same, so that what is sent is what was previewed.
 * @source F-025, R-07, entity E22
 */
export const makeOffers = command<MakeOffersInput, { made: number }, MakeOffersRefusal>({
  name: 'engagements.make-offers',
  action: 'offer.edit',
  subject: async (tx, { roundId }, { actor }) =>
    (await readRoundOf(tx, actor, roundId)) ? { bodyId: null } : null,
  run: async (tx, input, { actor, now, today }) => {
    const { candidates, replaces, origin } = input;
    await lockRoundOfOffers(tx, input.roundId);
    const round = await readRecruitmentRound(tx, input.roundId);
    if (!round) throw new Error(`The round ${input.roundId} went away.`);
    await holdApplicants(
      tx,
      candidates.map(({ applicantId }) => applicantId),
    );
    const scene = await readScene(tx, round);
    const { gate } = scene;
    if (gate?.outcome === 'no') {
      return refused({ code: 'gate-said-no', byCase: gate.byCase ?? '' });
    }
    if (candidates.length === 0) return refused({ code: 'nobody-to-offer' });
    const days = saysWhen(input.startOn, input.answerBy, today);
    if (!days.ok) return days;
    const wrong = faultOf(scene, candidates, replaces);
    if (wrong) return refused(wrong);
    const changes = [];
    for (const candidate of candidates) {
      const applicant = scene.applicants.get(candidate.applicantId);
      if (!applicant) return refused({ code: 'not-chosen' });
      const { party } = whoseSeat(applicant.employerId, round, scene.parties, partyOf);
      const offer = await insertOffer(tx, {
        round_id: round.id,
        applicant_id: applicant.id,
        body_id: candidate.bodyId,
        role_id: candidate.roleId,
        party,
        percent: candidate.percent,
        start_on: days.value.startOn,
        answer_by: days.value.answerBy,
        conditional: gate?.outcome === 'waiting',
        offered_at: now,
        offered_by: actor.name,
        replaces,
      });
      if (!offer) return refused({ code: 'offered-already' });
      const token = await makeLink(tx, { offerId: offer.id }, now);
      const link = `${origin}${addresses.offerLink(token)}`;
      const letter = offerLetter(applicant, termsOf(scene, offer), link);
      await queueMessage(tx, asMessage(applicant, letter, `${mailKeyOf(offer.id)}offer`), now);
      const { bodyId, roleId, percent, startOn, answerBy, conditional } = offer;
      const after = {
        roundId: round.id,
        roleId,
        percent,
        startOn,
        answerBy,
        conditional,
        replaces,
      };
      changes.push({ subjectKind: 'offer', subjectId: offer.id, bodyId, after });
    }
    return allowed({ value: { made: candidates.length }, changes });
  },
});

/** Why somebody among the candidates cannot be offered this; null where all can. */
function faultOf(
  scene: Scene,
  candidates: readonly Candidate[],
  replaces: OfferId | null,
): MakeOffersRefusal | null {
  const { chosen, offers, standing } = scene;
  const left = replaces === null ? null : offers.find(({ id }) => id === replaces);
  if (replaces !== null && (!left || candidates.length !== 1 || !needsReplacing(left, offers))) {
    return { code: 'cannot-replace' };
  }
  for (const one of candidates) {
    const same = (other: { applicantId: string; bodyId: string; roleId: string }) =>
      other.applicantId === one.applicantId &&
      other.bodyId === one.bodyId &&
      other.roleId === one.roleId;
    const isChosen = left
      ? chosen.some((choice) => same(choice) && mayTakeThePlace(left, choice, offers, standing)) ||
        (same(left) && left.state === 'lapsed')
      : chosen.some((choice) => same(choice) && choice.place === 'seat');
    if (!isChosen || !standing.has(wishOf(one))) return { code: 'not-chosen' };
    if (offers.some((offer) => same(offer) && isStanding(offer))) {
      return { code: 'offered-already' };
    }
    const bounds = boundsIn(scene, one.roleId);
    if (!bounds) return { code: 'not-chosen' };
    const fits = workloadFits(one.percent, bounds);
    if (!fits.ok) return { ...fits.refusal, roleId: one.roleId };
  }
  return null;
}
