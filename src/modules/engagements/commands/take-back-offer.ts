import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { readRecruitmentRound } from '../../adverts/index.ts';
import { command } from '../../identity/command.ts';
import { queueMessage } from '../../messages/index.ts';
import { asMessage, takenBackLetter } from '../mail/letters.ts';
import { mailKeyOf } from '../mail/mail-key.ts';
import { termsOf } from '../mail/terms-of-offer.ts';
import { longestReason } from '../rules/an-offer-is-answered-once.ts';
import { readScene } from '../scene.ts';
import { endWhatItBecame } from '../seat-of-offer.ts';
import { lockOffersOfGroup, readOffer } from '../store/offer-reads.ts';
import { changeOffer } from '../store/offer-writes.ts';
import type { OfferState } from '../vocabulary.ts';
import { offerOfOwnRound } from './of-own-round.ts';

export type TakeBackRefusal =
  | { code: 'reason-is-missing' }
  | { code: 'reason-is-too-long'; most: number; has: number }
  | { code: 'nothing-to-take-back'; state: OfferState }
  | { code: 'no-such-last-day' };

/**
 * Takes back an offer that waits, and tells whoever got it; or notes that somebody who had said yes
 * leaves: the seat and the workload end with the last day, and the place can be offered a reserve.
 * @source F-025
 */
export const takeBackOffer = command<
  { offerId: string; reason: string; lastDay: IsoDate | null },
  { was: OfferState },
  TakeBackRefusal
>({
  name: 'engagements.take-back-offer',
  action: 'offer.edit',
  subject: offerOfOwnRound,
  run: async (tx, input, { now }) => {
    const known = await readOffer(tx, input.offerId);
    if (!known) throw new Error(`The offer ${input.offerId} went away.`);
    const inGroup = await lockOffersOfGroup(tx, known.bodyId);
    const offer = inGroup.find(({ id }) => id === known.id) ?? known;
    const { state: was } = offer;
    if (was !== 'offered' && was !== 'accepted') {
      return refused({ code: 'nothing-to-take-back', state: was });
    }
    const reason = input.reason.trim();
    if (reason === '') return refused({ code: 'reason-is-missing' });
    if (reason.length > longestReason) {
      return refused({ code: 'reason-is-too-long', most: longestReason, has: reason.length });
    }
    const { lastDay } = input;
    if (was === 'accepted' && lastDay === null) return refused({ code: 'no-such-last-day' });
    if (lastDay !== null && was === 'accepted') {
      await endWhatItBecame(tx, offer, lastDay, inGroup);
      await changeOffer(tx, offer.id, { state: 'withdrawn', ended_on: lastDay, reason });
    } else {
      await changeOffer(tx, offer.id, { state: 'withdrawn', reason });
      const round = await readRecruitmentRound(tx, offer.roundId);
      const scene = round && (await readScene(tx, round));
      const applicant = scene?.applicants.get(offer.applicantId);
      if (scene && applicant && applicant.state !== 'erased') {
        const letter = takenBackLetter(applicant, termsOf(scene, offer), reason);
        await queueMessage(
          tx,
          asMessage(applicant, letter, `${mailKeyOf(offer.id)}taken-back`),
          now,
        );
      }
    }
    const after = { state: 'withdrawn', lastDay: was === 'accepted' ? lastDay : null };
    const { id: subjectId, bodyId } = offer;
    const change = { subjectKind: 'offer', subjectId, bodyId, before: { state: was }, after };
    return allowed({ value: { was }, changes: [change] });
  },
});
