import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, Id, PersonId, SeatId } from '../../kernel/ids.ts';
import type { AdvertRoundId } from '../adverts/vocabulary.ts';
import type { ApplicantId } from '../applications/vocabulary.ts';
import type { ProfileOfRoleId } from '../recruitment/vocabulary.ts';

export type OfferId = Id<'offer'>;
export type EngagementId = Id<'eng'>;

/**
 * offered: waits for an answer; accepted and declined by whoever got it; lapsed: no answer in time;
 * withdrawn: taken back, or the person left; fallen: what it was conditional on was decided no.
 */
export const offerStates = [
  'offered',
  'accepted',
  'declined',
  'lapsed',
  'withdrawn',
  'fallen',
] as const;
export type OfferState = (typeof offerStates)[number];

/** A role offered to somebody who was chosen. @source F-025, entity E22 */
export type Offer = {
  id: OfferId;
  roundId: AdvertRoundId;
  applicantId: ApplicantId;
  bodyId: BodyId;
  roleId: ProfileOfRoleId;
  party: string;
  startOn: IsoDate;
  answerBy: IsoDate;
  /** Conditional on a decision that is not taken yet. */
  conditional: boolean;
  state: OfferState;
  offeredAt: Date;
  answeredAt: Date | null;
  reason: string;
  /** The seat that it became. */
  seatId: SeatId | null;
  /** The offer that it takes the place of, where somebody left. */
  replaces: OfferId | null;
  version: number;
};

/** A decision that offers of a round wait for; `on` is expected until there is an outcome. */
export type Gate = {
  roundId: AdvertRoundId;
  name: string;
  on: IsoDate;
  outcome: 'waiting' | 'yes' | 'no';
  byCase: string | null;
  version: number;
};

/** Somebody in a role, with a workload in percent over time. @source F-027, entity E23 */
export type Engagement = {
  id: EngagementId;
  personId: PersonId | null;
  name: string;
  unit: string;
  bodyId: BodyId;
  roleId: ProfileOfRoleId;
  offerId: OfferId | null;
  periods: readonly {
    from: IsoDate;
    to: IsoDate | null;
    percent: number;
    releasedPercent: number;
  }[];
  version: number;
};

/** Hours of an expert that are charged to the investment. @source F-028, entity E24 */
export type TimeEntry = {
  engagementId: EngagementId;
  month: string;
  hours: number;
  note: string;
  enteredBy: string;
  enteredAt: Date;
};
