import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { readRecruitmentRound } from '../../adverts/index.ts';
import { type Acting, command, type Done } from '../../identity/command.ts';
import { queueMessage } from '../../messages/index.ts';
import { acceptedLetter, asMessage } from '../mail/letters.ts';
import { mailKeyOf } from '../mail/mail-key.ts';
import { termsOf } from '../mail/terms-of-offer.ts';
import { type SeatRefusal, seatIsVacantFor } from '../rules/a-seat-is-vacant-for-the-party.ts';
import { type AnswerRefusal, takesAnAnswer } from '../rules/an-offer-is-answered-once.ts';
import { wishOf } from '../rules/who-is-to-be-offered.ts';
import { readScene, standingFrom } from '../scene.ts';
import { seatOf } from '../seat-of-offer.ts';
import { insertEngagement } from '../store/engagement-writes.ts';
import { offerOfLink } from '../store/links.ts';
import { lockOffersOfGroup, readOffer } from '../store/offer-reads.ts';
import { changeOffer } from '../store/offer-writes.ts';
import type { AnsweredHow, Offer } from '../vocabulary.ts';
import { offerOfOwnRound } from './of-own-round.ts';

export type OfferAnswer = { yes: boolean; reason: string; how: AnsweredHow };

export type AnswerOfferRefusal = AnswerRefusal | SeatRefusal | { code: 'application-has-gone' };

/**
 * Takes the answer of whoever holds the link that was mailed, signed in or not. A yes becomes a seat
 * with a term and an engagement; of two who take the last seat at once, the second is told.
 * @source F-025, entity E22
 */
export const answerOfferByLink = command<
  { token: string; yes: boolean; reason: string },
  { state: Offer['state'] },
  AnswerOfferRefusal
>({
  name: 'engagements.answer-offer',
  action: 'open',
  subject: async (tx, { token }) => ((await offerOfLink(tx, token)) ? { bodyId: null } : null),
  run: async (tx, { token, yes, reason }, acting) => {
    const id = await offerOfLink(tx, token);
    if (!id) throw new Error('The link went away.');
    return takeAnswer(tx, id, { yes, reason: reason.trim(), how: 'link' }, acting);
  },
});

/** Notes an answer that came by phone, mail or in a meeting, in the name of whoever heard it. */
export const noteOfferAnswer = command<
  { offerId: string } & OfferAnswer,
  { state: Offer['state'] },
  AnswerOfferRefusal
>({
  name: 'engagements.note-answer',
  action: 'offer.edit',
  subject: offerOfOwnRound,
  run: (tx, { offerId, yes, reason, how }, acting) =>
    takeAnswer(tx, offerId, { yes, reason: reason.trim(), how }, acting),
});

async function takeAnswer(
  tx: Writer,
  offerId: string,
  { yes, reason, how }: OfferAnswer,
  { now, today }: Acting,
): Promise<Verdict<Done<{ state: Offer['state'] }>, AnswerOfferRefusal>> {
  const known = await readOffer(tx, offerId);
  if (!known) throw new Error(`The offer ${offerId} went away.`);
  const inGroup = await lockOffersOfGroup(tx, known.bodyId);
  const offer = inGroup.find(({ id }) => id === known.id) ?? known;
  const takes = takesAnAnswer(offer, reason, today);
  if (!takes.ok) return takes;
  const answered = { answered_at: now, answered_how: how, reason };
  const change = (after: Record<string, unknown>) => ({
    subjectKind: 'offer',
    subjectId: offer.id,
    bodyId: offer.bodyId,
    before: { state: offer.state },
    after: { ...after, how },
  });
  if (!yes) {
    await changeOffer(tx, offer.id, { state: 'declined', ...answered });
    return allowed({ value: { state: 'declined' }, changes: [change({ state: 'declined' })] });
  }
  const round = await readRecruitmentRound(tx, offer.roundId);
  if (!round) throw new Error(`The round ${offer.roundId} went away.`);
  const scene = await readScene(tx, round);
  const applicant = scene.applicants.get(offer.applicantId);
  if (!applicant || !scene.standing.has(wishOf(offer))) {
    return refused({ code: 'application-has-gone' });
  }
  const own = inGroup.find(
    (one) =>
      one.applicantId === offer.applicantId && one.state === 'accepted' && one.seatId !== null,
  );
  if (!own) {
    const { parties } = await standingFrom(tx, scene, offer.bodyId, offer.startOn);
    const vacant = seatIsVacantFor(offer.party, parties);
    if (!vacant.ok) return vacant;
  }
  const seatId = own?.seatId ?? (await seatOf(tx, scene, offer, applicant));
  await changeOffer(tx, offer.id, { state: 'accepted', seat_id: seatId, ...answered });
  await insertEngagement(tx, {
    personId: null,
    name: applicant.name,
    unit: applicant.unit,
    bodyId: offer.bodyId,
    roleId: offer.roleId,
    offerId: offer.id,
    periods: [{ from: offer.startOn, to: null, percent: offer.percent, releasedPercent: 0 }],
  });
  const letter = acceptedLetter(applicant, termsOf(scene, offer));
  await queueMessage(tx, asMessage(applicant, letter, `${mailKeyOf(offer.id)}accepted`), now);
  return allowed({
    value: { state: 'accepted' },
    changes: [change({ state: 'accepted', seatId })],
  });
}
