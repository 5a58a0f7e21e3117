/**
 * Choosing people for groups under quotas. Everything here is plain data; nothing knows a database,
 * a clock or a language. Numbers are whole where they count people.
 */

/** The name of an attribute, such as "region", and one of its values, such as "Fosen". */
export type AttributeName = string;
export type AttributeValue = string;
export type GroupKey = string;
export type PersonKey = string;

/** So many of a group's members must have a value: at least `min`, at most `max`. */
export type Quota = {
  group: GroupKey;
  attribute: AttributeName;
  value: AttributeValue;
  min: number;
  max: number;
  /** How low `min` and how high `max` may be put where they cannot hold; absent: as far as needed. */
  minFlex?: number;
  maxFlex?: number;
  /** The row of the table that it was read from, counted from 1. */
  line?: number;
};

/** A competence that at least so many of a group's members must have. Competences overlap. */
export type Need = { group: GroupKey; competence: string; atLeast: number };

export type Group = { key: GroupKey; name: string; seats: number };

export type Candidate = {
  id: PersonKey;
  /** One value of each attribute that a quota names. */
  attributes: Readonly<Record<AttributeName, AttributeValue>>;
  competences: readonly string[];
  /** Where the person works; no more than `mostPerUnit` are taken from one. Null: counts nowhere. */
  unit: string | null;
  /** The groups applied for. Null applies for all. */
  groups: readonly Application[] | null;
  /** Groups that the person sits in already, or must sit in, or must not. */
  seatedIn: readonly GroupKey[];
  mustIn: readonly GroupKey[];
  mustNotIn: readonly GroupKey[];
};

/** `rank` 1 is the group wanted most; `suitability` is assessed, higher is better; equal within bands. */
export type Application = { group: GroupKey; rank: number; suitability: number | null };

export type Problem = {
  groups: readonly Group[];
  candidates: readonly Candidate[];
  quotas: readonly Quota[];
  needs: readonly Need[];
  /** In how many groups one person may sit. */
  mostGroups: number;
  /** How many may come from one unit over all groups; null sets no limit. */
  mostPerUnit: number | null;
  /** Suitabilities are equally good within bands this wide; absent: each counts as it is. */
  suitabilityBand?: number;
};

export const methods = ['leximin', 'maximin', 'best-fit', 'quota-draw'] as const;
export type Method = (typeof methods)[number];

/** A whole choice: who sits in which group. For one group, one list. */
export type Panel = { members: Readonly<Record<GroupKey, readonly PersonKey[]>> };

/**
 * What a best fit looks for, one after the other: few changes from an earlier panel where there is
 * one, suitability, the groups that people want most, few people with several groups, and lots.
 */
export const bestFitAims = ['changes', 'suitability', 'preference', 'balance', 'lots'] as const;
export type BestFitAim = (typeof bestFitAims)[number];

/**
 * What came of an aim: the sum of suitability or lots (higher is better), of ranks, or how many
 * places changed or were second groups. `bound`: no panel that keeps the aims before it is better;
 * `exact`: proven in whole numbers, not on the solver's word.
 */
export type ReachedAim = { name: BestFitAim; value: number; bound: number; exact: boolean };

export type BestFit =
  | {
      status: 'found';
      panel: Panel;
      reached: readonly ReachedAim[];
      ms: number;
      stages: readonly { name: string; ms: number }[];
    }
  | { status: 'infeasible'; ms: number }
  /** The best that was found before the limit; null if nothing was. */
  | { status: 'stopped'; panel: Panel | null; reached: readonly ReachedAim[]; ms: number };

/** Panels with their probabilities, which sum to 1. */
export type Lottery = readonly (Panel & { probability: number })[];

/**
 * What proves a result. `bound`: nobody can reach more (for leximin, of the smallest chance);
 * `gap`: how far below it the result is; `exact`: checked in exact or interval arithmetic.
 */
export type Certificate = { bound: number; gap: number; exact: boolean; checkedBy: string };

/** The smallest set of demands that cannot hold together, each with how many the pool has. */
export type Demand =
  | { kind: 'quota'; quota: Quota; side: 'min' | 'max'; pool: number }
  | { kind: 'seats'; group: GroupKey; seats: number; pool: number }
  | { kind: 'need'; need: Need; pool: number }
  | { kind: 'most-groups'; most: number }
  | { kind: 'most-per-unit'; unit: string; most: number }
  | { kind: 'must' | 'must-not'; person: PersonKey; group: GroupKey };

/**
 * A way out: which bounds move, and by how many seats in all. `proven`: of what moves bounds of the
 * same kinds, nothing but the ways out that are named does with fewer seats.
 */
export type Relaxation = {
  seatsMoved: number;
  proven: boolean;
  changes: readonly { demand: Demand; from: number; to: number }[];
};

/** What a bound costs: `gain` is what moving it by one seat, from `from` to `to`, would give. */
export type Price = { demand: Demand; from: number; to: number; gain: number };

/**
 * A person’s chance and the demands that keep it from being higher while nobody who has as little or
 * less loses. At 1 they are the demands that need the person, at 0 those that shut the person out.
 */
export type ChanceBoundBy = { person: PersonKey; chance: number; demands: readonly Demand[] };

/**
 * Why somebody was chosen or not. `bound`: it cannot be otherwise, by the demands named. `worse`:
 * the other way is worse by `by` in the first aim in which it differs, and the changes are those
 * that it takes. For somebody not chosen for suitability, more than `by` would have changed it.
 */
export type WhyInBestFit = { person: PersonKey; chosen: boolean; group: GroupKey | null } & (
  | { because: 'bound'; demands: readonly Demand[] }
  | { because: 'worse'; aim: BestFitAim; by: number; instead: Panel }
  | { because: 'unknown' }
);

/**
 * What a computation is at, in the order in which they come: leximin and maximin (levels, realise,
 * cut, selections), the aims of a best fit, the classical draw, and what explains a choice.
 */
export const selectionStages = [
  'levels',
  'realise',
  'cut',
  'selections',
  ...bestFitAims,
  'draw',
  'conflict',
  'ways-out',
  'other-way',
  'prices',
  'alternatives',
  'verify',
] as const;
export type SelectionStage = (typeof selectionStages)[number];

/**
 * How far a computation is. `done`: the share of the stage, where it is known; `achieved` and
 * `bound`: the best so far and what nothing can pass, in units of the stage, where they are known.
 */
export type Progress = {
  stage: SelectionStage;
  done: number | null;
  achieved: number | null;
  bound: number | null;
};

export type SelectionResult =
  | {
      status: 'found';
      method: Method;
      /** The smallest chance of anybody who can be chosen at all. */
      minimum: number;
      probabilities: Readonly<Record<PersonKey, number>>;
      lottery: Lottery;
      certificate: Certificate;
      /** Those whom no choice within the demands can take. */
      never: readonly PersonKey[];
      /** What came of the aims of a best fit; none for a lottery. */
      reached: readonly ReachedAim[];
      /** How far anybody’s chance lies from the exact one, where panels are equally likely; or null. */
      furthest: number | null;
      /** Milliseconds in all, and for each stage by name. */
      ms: number;
      stages: readonly { name: string; ms: number }[];
    }
  | {
      status: 'infeasible';
      conflict: readonly Demand[];
      /** Whether it is proven that no fewer demands are in each other’s way. */
      shortest?: boolean;
      relaxations: readonly Relaxation[];
      ms: number;
    }
  /** Stopped by its limit or by whoever asked: the best so far, with the gap that is left. */
  | {
      status: 'stopped';
      best: Lottery;
      certificate: Certificate;
      reached: readonly ReachedAim[];
      ms: number;
    };
