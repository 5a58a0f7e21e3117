import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, Id, OrganisationId, PersonId, SeatId } from '../../kernel/ids.ts';
import type { InThreeLanguages } from '../procedure/vocabulary.ts';

export type NeedId = Id<'need'>;
export type ProfileOfRoleId = Id<'role'>;
export type StatedFigureId = Id<'fig'>;
export type RecruitmentRoundId = Id<'rec'>;
export type ApplicantId = Id<'cand'>;
export type ApplicationId = Id<'appl'>;

/** Whoever has seats to fill: the city, the option municipalities. `fallback` fills what they leave. */
export type Party = {
  key: string;
  name: InThreeLanguages;
  organisations: readonly OrganisationId[] | 'all-others';
  /** The party that must cover what this one leaves empty; null: nobody. */
  fallback: string | null;
};

/** Seats that a group has for a party. @source F-010 */
export type GroupQuota = { bodyId: BodyId; party: string; seats: number };

/** How a group stands: what is needed, filled, offered and vacant for each party. */
export type QuotaStanding = {
  bodyId: BodyId;
  parties: readonly {
    party: string;
    needed: number;
    filled: number;
    offered: number;
    /** Taken over from a party that cannot fill its own. */
    covers: number;
    vacant: number;
  }[];
  total: number;
  filled: number;
  /** The share of the seats that is the second party's, by the table and as filled: 0–1. */
  share: { planned: number; now: number | null };
};

/** A number that a document states, or that follows from others. @source F-030 */
export type StatedFigure = {
  id: StatedFigureId;
  /** What it is of, such as `members-total`; several figures may state the same thing. */
  key: string;
  name: InThreeLanguages;
  /** From and to; equal for one number. `about` where the text says so. */
  low: number;
  high: number;
  about: boolean;
  unit: 'people' | 'percent' | 'groups' | 'hours' | 'kroner';
  source: string;
  statedOn: IsoDate | null;
  state: 'open' | 'active' | 'replaced';
  decidedByCase: string | null;
};

/** Two figures, or a figure and a sum, that do not agree. */
export type Contradiction = {
  code: 'stated-differently' | 'sum-differs' | 'average-differs' | 'date-before';
  figures: readonly StatedFigureId[];
  /** What was computed, where one side is: "168 + 85 = 253". */
  computed: { value: number; from: readonly number[] } | null;
};

/** A competence that a group needs; `commonKey` makes it comparable over groups. @source F-012 */
export type CompetenceNeed = {
  id: NeedId;
  bodyId: BodyId;
  text: InThreeLanguages;
  kind: 'general' | 'specific' | 'representation';
  parent: NeedId | null;
  commonKey: string | null;
  /** How many members must have it. */
  atLeast: number;
};

/** What a role asks of somebody; a qualification may hold for one party only. @source F-014, F-015 */
export type RoleProfile = {
  id: ProfileOfRoleId;
  name: InThreeLanguages;
  workload: { low: number; high: number };
  release: 'none' | 'partly' | 'by-principle';
  mustMeetPhysically: boolean;
  qualifications: readonly { text: InThreeLanguages; party: string | null }[];
  personalQualities: readonly InThreeLanguages[];
};

/** draft: being written; open: takes applications; closed; handed-over: the list is another's now. */
export const roundStates = ['draft', 'open', 'closed', 'handed-over', 'cancelled'] as const;
export type RoundState = (typeof roundStates)[number];

/** What a round may not open without. @source F-017, O-08 */
export const roundGates = [
  'mandate',
  'decider',
  'selection-model',
  'union-representative',
] as const;
export type RoundGate = (typeof roundGates)[number];

export type RecruitmentRound = {
  id: RecruitmentRoundId;
  name: string;
  issuer: OrganisationId;
  /** The organisations on whose behalf it is advertised; empty for one's own. */
  onBehalfOf: readonly OrganisationId[];
  orderedByCase: string | null;
  party: string;
  groups: readonly BodyId[];
  role: ProfileOfRoleId;
  opensOn: IsoDate | null;
  closesOn: IsoDate | null;
  mandateCase: string | null;
  decider: PersonId | null;
  selectionModel: string | null;
  unionRepresentatives: readonly PersonId[];
  /** What offers hang on, as a decision of the council on a day; null for none. */
  conditionalOn: { what: string; on: IsoDate | null } | null;
  state: RoundState;
  version: number;
};

export const applicationStates = [
  'draft',
  'received',
  'withdrawn',
  'recommended',
  'chosen',
  'not-chosen',
  'offered',
  'accepted',
  'declined',
  'deleted',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** Somebody who applies, once however many roles and groups. Only they and those let in read it. */
export type Applicant = {
  id: ApplicantId;
  name: string;
  email: string;
  phone: string;
  employer: string;
  unit: string;
  organisationId: OrganisationId | null;
  party: string;
  came: 'form' | 'import';
  /** When the purpose ends and everything of the person is deleted. */
  deleteAfter: IsoDate;
};

export type Application = {
  id: ApplicationId;
  applicantId: ApplicantId;
  roundId: RecruitmentRoundId;
  bodyId: BodyId;
  role: ProfileOfRoleId;
  rank: number;
  experience: string;
  systems: readonly string[];
  /** What the applicant says to cover; an assessment may say otherwise. */
  covers: readonly NeedId[];
  state: ApplicationState;
  seatId: SeatId | null;
  version: number;
};
