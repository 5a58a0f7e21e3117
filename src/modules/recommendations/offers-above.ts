import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId } from '../../kernel/ids.ts';
import type { Reader, Writer } from '../../platform/database/tables.ts';
import type { AdvertRoundId } from '../adverts/vocabulary.ts';
import type { ApplicantId } from '../applications/vocabulary.ts';

/** What is promised of the seats of each group, as the module of offers knows it. */
export type Promised = {
  /** Seats that are offered or taken and not filled yet, by group and party. */
  offered: ReadonlyMap<BodyId, ReadonlyMap<string, number>>;
  /** Who has an offer that waits, or has said yes, in each group. */
  holders: ReadonlyMap<BodyId, ReadonlySet<ApplicantId>>;
};

/** Offers are made in a module above this one; the app hands over what a list is held against. */
export type OffersAbove = {
  /** Lets nobody make offers of a round until the transaction is done. */
  hold: (tx: Writer, roundId: AdvertRoundId) => Promise<void>;
  read: (db: Reader, today: IsoDate) => Promise<Promised>;
};

/** Where seats are not counted. */
export const nothingPromised: Promised = { offered: new Map(), holders: new Map() };
