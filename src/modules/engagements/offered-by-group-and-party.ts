import type { IsoDate } from '../../kernel/calendar.ts';
import type { Reader } from '../../platform/database/tables.ts';
import { promisedSeats } from './rules/offers-are-counted-by-group-and-party.ts';
import { listOffers } from './store/offer-reads.ts';

/** How many seats of each group and party are promised on a day but not filled. @source F-010 */
export const offeredByGroupAndParty = async (db: Reader, today: IsoDate) =>
  promisedSeats(await listOffers(db), today);
