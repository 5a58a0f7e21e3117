import type { BodyId, Id } from '../../kernel/ids.ts';
import type { AdvertRoundId } from '../adverts/vocabulary.ts';
import type { ApplicantId } from '../applications/vocabulary.ts';
import type { NeedId } from '../recruitment/vocabulary.ts';
import type {
  Method,
  Panel,
  Problem,
  Progress,
  Relaxation,
  SelectionResult,
} from '../selection/vocabulary.ts';

export type RunId = Id<'run'>;

/**
 * prepared: the demands are written; computing: it waits for the computer or is worked on; found,
 * infeasible, stopped (by somebody or by its limit) and failed: what came of it; drawn: a lot
 * decided among what was found.
 */
export const runStates = [
  'prepared',
  'computing',
  'found',
  'infeasible',
  'stopped',
  'failed',
  'drawn',
] as const;
export type RunState = (typeof runStates)[number];

/** What a quota may be on. `system`: that somebody knows a record system, by its name. */
export const poolAttributes = [
  'party',
  'region',
  'profession',
  'employer',
  'unit',
  'sex',
  'permanent',
  'system',
] as const;
export type PoolAttribute = (typeof poolAttributes)[number];

/** What a run fills in one group: seats for each party, and what must be covered by how many. */
export type GroupDemands = {
  bodyId: BodyId;
  seats: readonly { party: string; seats: number }[];
  needs: readonly { needId: NeedId; atLeast: number }[];
};

/** So many of those chosen for a group must have a value; `bodyId` null: in each group. */
export type QuotaDemand = {
  bodyId: BodyId | null;
  attribute: PoolAttribute;
  value: string;
  min: number;
  max: number | null;
};

/** Somebody who must sit in a group, or must not, and why. */
export type PersonDemand = {
  applicantId: ApplicantId;
  bodyId: BodyId;
  must: boolean;
  reason: string;
};

/** All that is demanded of a choice, as it was written. */
export type RunDemands = {
  roundIds: readonly AdvertRoundId[];
  method: Method;
  groups: readonly GroupDemands[];
  quotas: readonly QuotaDemand[];
  people: readonly PersonDemand[];
  /** In how many groups one person may be put. */
  mostGroups: number;
  mostPerUnit: number | null;
  /** Suitabilities are equally good within bands this wide; null: each counts as it is. */
  band: number | null;
  /** Whether those who sit in a group already count towards its quotas. */
  countSeated: boolean;
};

/**
 * Somebody who may be chosen, as a run knows them. One who applied in several rounds is one person;
 * each group says with which application.
 */
export type PoolPerson = {
  groups: readonly {
    bodyId: BodyId;
    applicantId: ApplicantId;
    rank: number;
    suitability: number | null;
  }[];
  /** One value of each attribute; null where it is not known. Systems are several. */
  values: Readonly<Record<Exclude<PoolAttribute, 'system'>, string | null>>;
  systems: readonly string[];
  needs: readonly NeedId[];
};

/** Somebody who sits in a group already; no more is known than whom the seat belongs to. */
export type SeatedMember = { bodyId: BodyId; party: string | null; employer: string | null };

/** What the codes of a problem stand for. It never leaves the house. */
export type CodeKey = {
  /** For each person the application in each group. */
  people: Readonly<Record<string, Readonly<Record<BodyId, ApplicantId>>>>;
  seated: Readonly<Record<string, SeatedMember>>;
  groups: Readonly<Record<string, BodyId>>;
  attributes: Readonly<Record<string, { attribute: PoolAttribute; system: string | null }>>;
  values: Readonly<Record<string, string>>;
  needs: Readonly<Record<string, NeedId>>;
  units: Readonly<Record<string, string>>;
};

export const parentKinds = ['copy', 'way-out', 'locked', 'replacement'] as const;
/** How a run was made from another. */
export type RunParent = { id: RunId; number: number } & (
  | { as: 'copy' }
  | { as: 'way-out'; relaxation: Relaxation }
  | { as: 'locked'; locked: Panel }
  | { as: 'replacement'; withdrawn: readonly string[] }
);

type Found = Extract<SelectionResult, { status: 'found' }>;
type Stopped = Extract<SelectionResult, { status: 'stopped' }>;
type Instead = {
  /** How many selections were found: the parts of a lottery, or the one of a best fit. */
  selections: number;
  /** The one selection that a method comes to; null for a lottery, which decides by a draw. */
  panel: Panel | null;
};

/** What came of a run, without the selections that a lottery is made of. */
export type RunResult =
  | (Omit<Found, 'lottery'> & Instead)
  | (Omit<Stopped, 'best'> & Instead)
  | Extract<SelectionResult, { status: 'infeasible' }>;

/** Why a computation came to nothing. */
export const failures = [
  'out-of-memory',
  'solver-failed',
  'took-too-long',
  'interrupted',
  'cannot-be-drawn',
] as const;
export type Failure = (typeof failures)[number];

/** One computing of who could be chosen, with the pool and the demands as they were then. */
export type ChoosingRun = {
  id: RunId;
  number: number;
  roundIds: readonly AdvertRoundId[];
  method: Method;
  demands: RunDemands;
  problem: Problem;
  key: CodeKey;
  state: RunState;
  failure: Failure | null;
  parent: RunParent | null;
  result: RunResult | null;
  createdAt: Date;
  createdBy: string;
  createdByName: string;
  version: number;
};

export const taskKinds = ['choose', 'draw', 'person', 'prices', 'alternatives'] as const;
export type TaskKind = (typeof taskKinds)[number];
export const taskStates = ['waiting', 'working', 'done', 'failed', 'cancelled'] as const;
export type TaskState = (typeof taskStates)[number];

/** Something that the computer is asked. */
export type ComputingTask = {
  id: number;
  runId: RunId;
  kind: TaskKind;
  subject: string;
  state: TaskState;
  askedAt: Date;
  askedByName: string;
  beganAt: Date | null;
  endedAt: Date | null;
  progress: Progress | null;
  failure: Failure | null;
  ms: number | null;
  megabytes: number | null;
};

/** Who a run puts into which group: what a recommendation begins with. */
export type ChosenInRun = {
  runId: RunId;
  bodyId: BodyId;
  applicantIds: readonly ApplicantId[];
};
