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

/** By the link in the mail, or noted by whoever heard it. */
export const answerWays = ['link', 'phone', 'mail', 'meeting'] as const;
export type AnsweredHow = (typeof answerWays)[number];

/** A role offered to somebody who was chosen. @source F-025, entity E22 */
export type Offer = {
  id: OfferId;
  roundId: AdvertRoundId;
  applicantId: ApplicantId;
  bodyId: BodyId;
  roleId: ProfileOfRoleId;
  party: string;
  /** The workload that is offered, in percent of a full post. */
  percent: number;
  startOn: IsoDate;
  answerBy: IsoDate;
  /** Conditional on a decision that is not taken yet. */
  conditional: boolean;
  state: OfferState;
  offeredAt: Date;
  offeredBy: string;
  answeredAt: Date | null;
  answeredHow: AnsweredHow | null;
  /** The last day, where somebody left what they had accepted. */
  endedOn: IsoDate | null;
  reason: string;
  /** It was taken back by itself, since the application that it stood on is gone. */
  applicationGone: boolean;
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
  /** 0 where it is as the round says and nobody has set it here. */
  version: number;
};

/** So many percent of a full post, from and to a day; `to` null: until further notice. */
export type Period = {
  from: IsoDate;
  to: IsoDate | null;
  percent: number;
  /** Of a full post, paid for to the employer; at most `percent`. */
  releasedPercent: number;
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
  periods: readonly Period[];
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

/** What the investment pays of experts' hours. @source F-028, entity E25 */
export type BudgetFrame = {
  unit: 'hours' | 'kroner';
  amount: number;
  /** Kroner an hour; null for a frame in hours. */
  rate: number | null;
  grantedBy: string;
  version: number;
};

export type ConsentId = Id<'cons'>;
export const consentAnswers = ['yes', 'conditions', 'no'] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];

/** What the leader of a unit says of some of the unit taking part. @source F-029 */
export type Consent = {
  id: ConsentId;
  roundId: AdvertRoundId;
  unit: string;
  leader: string;
  leaderEmail: string;
  applicantIds: readonly ApplicantId[];
  askedAt: Date;
  askedBy: string;
  answer: ConsentAnswer | null;
  reason: string;
  answeredAt: Date | null;
  answeredHow: AnsweredHow | null;
  version: number;
};
