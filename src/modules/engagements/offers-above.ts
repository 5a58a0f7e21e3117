import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import type { ApplicantId } from '../applications/vocabulary.ts';
import type { OffersAbove } from '../recommendations/index.ts';
import { promisedSeats } from './rules/offers-are-counted-by-group-and-party.ts';
import { isStanding } from './rules/what-falls-with-a-gate.ts';
import { listOffers, lockRoundOfOffers } from './store/offer-reads.ts';

/** What is promised of the seats, for those who recommend and decide. @source F-023, F-024 */
export const offersAbove: OffersAbove = {
  hold: lockRoundOfOffers,
  read: async (db: Reader, today: IsoDate) => {
    const offers = await listOffers(db);
    const holders = new Map<BodyId, Set<ApplicantId>>();
    for (const { bodyId, applicantId } of offers.filter(isStanding)) {
      const own = holders.get(bodyId) ?? new Set<ApplicantId>();
      holders.set(bodyId, own.add(applicantId));
    }
    return { offered: promisedSeats(offers, today), holders };
  },
};
