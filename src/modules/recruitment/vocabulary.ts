import type { IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, Id, OrganisationId } from '../../kernel/ids.ts';
import type { InThreeLanguages } from '../procedure/vocabulary.ts';

export type { InThreeLanguages };

export type NeedId = Id<'need'>;
export type ProfileOfRoleId = Id<'role'>;
export type StatedFigureId = Id<'fig'>;

/** Whoever has seats to fill: the city, the option municipalities. `fallback` fills what they leave. */
export type Party = {
  key: string;
  name: InThreeLanguages;
  organisations: readonly OrganisationId[] | 'all-others';
  /** The party that must cover what this one leaves empty; null: nobody. */
  fallback: string | null;
};

/** Seats that a group has for a party. @source F-010 */
export type GroupQuota = {
  bodyId: BodyId;
  party: string;
  seats: number;
  /** The party has said that it fills no more; its fallback covers what is left. @source F-011 */
  sendsNoMore: boolean;
};

/** So many seats at most for one party in one group. */
export const mostSeats = 200;

/** How one party stands in a group. */
export type PartyStanding = {
  party: string;
  /** By the table. */
  planned: number;
  /** What the party must fill: planned, with what it covers for others, without what it gave up. */
  needed: number;
  filled: number;
  offered: number;
  /** Taken over from a party that fills no more. */
  covers: number;
  /** What it would have to fill if those who fall back on it filled no more from now on. */
  neededAtMost: number;
  vacant: number;
};

/** How a group stands: what is needed, filled, offered and vacant for each party. */
export type QuotaStanding = {
  bodyId: BodyId;
  parties: readonly PartyStanding[];
  /** By the table, all parties together. */
  total: number;
  filled: number;
  vacant: number;
  /** The share of the seats that is the second party's, by the table and as filled: 0–1. */
  share: { planned: number | null; now: number | null };
};

/** What a figure is of, where rules know it; others are named by whoever states them. */
export const figureSubjects = {
  'members-total': 'people',
  'share-others': 'percent',
  'experts-total': 'people',
  'experts-first': 'people',
  'experts-per-group': 'people',
  'expert-workload': 'percent',
  'decided-in-group': 'percent',
  'members-in-place': 'date',
  'experts-start': 'date',
  'council-decision': 'date',
  'configuration-start': 'date',
} as const satisfies Record<string, FigureUnit>;
export type KnownSubject = keyof typeof figureSubjects;

export const numberUnits = ['people', 'percent', 'groups', 'hours', 'kroner'] as const;
export type FigureUnit = (typeof numberUnits)[number] | 'date';
export const figureStates = ['open', 'active', 'replaced'] as const;

type AnyStated = {
  id: StatedFigureId;
  /** What it is of, such as `members-total`; several figures may state the same thing. */
  key: string;
  name: InThreeLanguages;
  source: string;
  statedOn: IsoDate | null;
  state: (typeof figureStates)[number];
  decidedByCase: string | null;
  version: number;
};

/** A number that a document states. @source F-030 */
export type StatedFigure = AnyStated & {
  unit: (typeof numberUnits)[number];
  /** From and to; equal for one number. `about` where the text says so. */
  low: number;
  high: number;
  about: boolean;
};

/** A day that a document states, or the days between which it lies. @source F-030, X06 */
export type StatedDate = AnyStated & {
  unit: 'date';
  from: IsoDate;
  to: IsoDate;
  /** What must be decided or done first; the key of another date. */
  hangsOn: string | null;
};
export type Stated = StatedFigure | StatedDate;

type Written<Kind extends Stated> = Omit<Kind, 'id' | 'state' | 'decidedByCase' | 'version'>;
/** A figure as somebody writes it. */
export type StatedDraft = Written<StatedFigure> | Written<StatedDate>;

/** What happened to the figures of one subject. */
export type FigureEvent = {
  number: number;
  key: string;
  figureId: StatedFigureId;
  did: 'stated' | 'corrected' | 'made-active' | 'removed';
  figure: StatedDraft;
  decidedByCase: string | null;
  byName: string;
  onBehalfOf: string;
  at: Date;
};

export type Computed = { value: number; from: readonly number[] };

/** Two figures, or a figure and a sum, that do not agree. */
export type Contradiction = {
  code: 'stated-differently' | 'sum-differs' | 'average-differs' | 'date-before';
  key: string;
  figures: readonly StatedFigureId[];
  /** What was computed, where one side is: "168 + 85 = 253", "50 / 12 = 4.2", days between. */
  computed: Computed | null;
  /** What the other side comes to at most, where it is computed too: "12 × 4 = 48". */
  against: Computed | null;
};

/** A competence that a group needs; `commonKey` makes it comparable over groups. @source F-012 */
export type CompetenceNeed = {
  id: NeedId;
  bodyId: BodyId;
  text: InThreeLanguages;
  kind: NeedKind;
  parent: NeedId | null;
  commonKey: string | null;
  /** How many members must have it. */
  atLeast: number;
  version: number;
};
export const needKinds = ['general', 'specific', 'representation'] as const;
export type NeedKind = (typeof needKinds)[number];
/** A need as somebody writes it. */
export type NeedDraft = Omit<CompetenceNeed, 'id' | 'version' | 'bodyId'>;

/** What needs of several groups have in common. */
export type CommonKey = { key: string; name: InThreeLanguages };

export const releases = ['none', 'partly', 'by-principle'] as const;

/** What a role asks of somebody; a qualification may hold for one party only. @source F-014, F-015 */
export type RoleProfile = {
  id: ProfileOfRoleId;
  name: InThreeLanguages;
  /** In percent of a full post. */
  workload: { low: number; high: number };
  /** Whether the employer is paid for the time: not, to a degree, or as a matter of principle. */
  release: (typeof releases)[number];
  mustMeetPhysically: boolean;
  qualifications: readonly { text: InThreeLanguages; party: string | null }[];
  personalQualities: readonly InThreeLanguages[];
  version: number;
};
/** A profile as somebody writes it. */
export type RoleProfileDraft = Omit<RoleProfile, 'id' | 'version'>;
