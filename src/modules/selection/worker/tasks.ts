import type { DrawRecord } from '../record/draw-record.ts';
import type { RecordDifference } from '../record/verify-record.ts';
import type {
  BestFit,
  ChanceBoundBy,
  Demand,
  Method,
  Panel,
  PersonKey,
  Price,
  Problem,
  ReachedAim,
  Relaxation,
  SelectionResult,
  WhyInBestFit,
} from '../vocabulary.ts';

/** What may be asked of the selection that can take more than a second. Seeds settle whatever is drawn. */
export type SelectionTask =
  /** A choice by any method over any number of groups; `panels`: so many equally likely ones. */
  | { kind: 'choose'; problem: Problem; method: Method; seed: string; panels: number | null }
  /** Why there is no choice, and the cheapest ways out, three unless told. */
  | { kind: 'explain'; problem: Problem; most?: number }
  /** Why somebody is chosen or not in the best fit that is given. */
  | { kind: 'why'; problem: Problem; found: FoundFit; person: PersonKey; seed: string }
  /** What keeps somebody’s chance from being higher. */
  | { kind: 'bound'; problem: Problem; chances: Chances; person: PersonKey }
  /** What each quota and need costs: in suitability, or in the smallest chance of those not `never`. */
  | { kind: 'prices'; problem: Problem; of: 'suitability' }
  | { kind: 'prices'; problem: Problem; of: 'smallest-chance'; never: readonly PersonKey[] }
  /** Panels nearly as good, those first that differ in the fewest places. */
  | {
      kind: 'alternatives';
      problem: Problem;
      panel: Panel;
      seed: string;
      most: number;
      tolerance: number;
    }
  /** The best fit in which a panel, or a part of one, stays as it is. */
  | { kind: 'locked'; problem: Problem; panel: Panel; seed: string }
  /** The panel after somebody has withdrawn, with as few other changes as can be. */
  | {
      kind: 'replace';
      problem: Problem;
      panel: Panel;
      withdrawn: readonly PersonKey[];
      seed: string;
    }
  /** What differs in a record when it is drawn again. */
  | { kind: 'verify'; record: DrawRecord; published: string | null };

type Chances = Readonly<Record<PersonKey, number>>;
type FoundFit = { panel: Panel; reached: readonly ReachedAim[] };

/** Why a problem has no answer: null where it has one, and `unknown` where time was up before. */
export type Explanation = {
  conflict: readonly Demand[] | null | 'unknown';
  /** Whether it is proven that no fewer demands are in each other’s way. */
  shortest: boolean;
  relaxations: readonly Relaxation[];
};

/** What each kind of task is answered with. */
export type TaskAnswers = {
  choose: SelectionResult;
  explain: Explanation;
  why: WhyInBestFit;
  bound: ChanceBoundBy;
  prices: readonly Price[];
  alternatives: readonly Extract<BestFit, { status: 'found' }>[];
  locked: BestFit;
  replace: BestFit;
  verify: readonly RecordDifference[];
};

export type AnswerTo<Task extends SelectionTask> = TaskAnswers[Task['kind']];
