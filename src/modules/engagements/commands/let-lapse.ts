import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { lockOffersOfGroup, readOffer } from '../store/offer-reads.ts';
import { changeOffer } from '../store/offer-writes.ts';

/**
 * Lets an offer lapse that nobody answered on its last day at the latest. Answers whether it did:
 * not where it was answered meanwhile.
 * @source F-025
 */
export const letLapse = command<{ offerId: string }, boolean, never>({
  name: 'engagements.let-lapse',
  action: 'mail.carry',
  subject: async (tx, { offerId }) => ((await readOffer(tx, offerId)) ? { bodyId: null } : null),
  run: async (tx, { offerId }, { today }) => {
    const known = await readOffer(tx, offerId);
    const locked = known ? await lockOffersOfGroup(tx, known.bodyId) : [];
    const offer = locked.find(({ id }) => id === known?.id);
    if (offer?.state !== 'offered' || offer.answerBy >= today) {
      return allowed({ value: false, changes: [] });
    }
    await changeOffer(tx, offer.id, { state: 'lapsed' });
    const { id: subjectId, bodyId } = offer;
    const change = { subjectKind: 'offer', subjectId, bodyId, after: { state: 'lapsed' } };
    return allowed({ value: true, changes: [change] });
  },
});
