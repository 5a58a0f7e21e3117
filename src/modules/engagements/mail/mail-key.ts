import type { ConsentId, OfferId } from '../vocabulary.ts';

/** What the keys of all letters about an offer, or a question to the leader of a unit, begin with. */
export const mailKeyOf = (id: OfferId | ConsentId) => `${id}-`;
