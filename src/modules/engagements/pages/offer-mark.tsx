import type { Language } from '../../../kernel/language.ts';
import { Status, type StatusShape } from '../../../ui/components/status.tsx';
import { offersText } from '../text/offers/index.ts';
import type { Offer, OfferState } from '../vocabulary.ts';

export const offerShapes: Readonly<Record<OfferState, StatusShape>> = {
  offered: 'half',
  accepted: 'ok',
  declined: 'off',
  lapsed: 'warn',
  withdrawn: 'off',
  fallen: 'bad',
};

/** How an offer stands, as shape and word; one who left had said yes first. */
export function OfferMark({ offer, language }: { offer: Offer; language: Language }) {
  const t = offersText[language];
  const left = offer.state === 'withdrawn' && offer.endedOn !== null;
  const waits = offer.state === 'offered' || offer.state === 'accepted';
  return (
    <Status shape={offerShapes[offer.state]}>
      {left ? t.left : t.states[offer.state]}
      {offer.applicationGone ? `, ${t.gone.because}` : ''}
      {waits && offer.conditional ? `, ${t.conditional}` : ''}
    </Status>
  );
}
