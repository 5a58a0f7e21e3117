/** What became of being chosen: offers, seats, engagements, hours, and what units say of it. */

export { offersChapter } from './archive/offers-chapter.ts';
export { letLapse } from './commands/let-lapse.ts';
export { takeBackWithApplication } from './commands/take-back-with-application.ts';
export { offeredByGroupAndParty } from './offered-by-group-and-party.ts';
export { offersAbove } from './offers-above.ts';
export { consentsShown } from './pages/consents-shown.tsx';
export { waysOn } from './pages/ways-on.ts';
export { listEngagements } from './store/engagement-reads.ts';
export { forgetOffers } from './store/forget.ts';
export { listOffers, offersToLapse } from './store/offer-reads.ts';
export { type OfferTodo, whatWaitsInOffers } from './waiting.ts';
