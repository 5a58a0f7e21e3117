import type { BodyId, Id } from '../../kernel/ids.ts';
import type { AdvertRoundId } from '../adverts/vocabulary.ts';
import type { ApplicantId } from '../applications/vocabulary.ts';
import type { Method, Problem } from '../selection/vocabulary.ts';

export type RunId = Id<'run'>;

/**
 * prepared: the demands are written; computing: a worker is at it; found, infeasible, stopped (by
 * somebody or by its limit) and failed: what came of it; drawn: a lot decided among what was found.
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

/** One computing of who could be chosen, with the pool and the demands as they were then. */
export type ChoosingRun = {
  id: RunId;
  roundIds: readonly AdvertRoundId[];
  method: Method;
  problem: Problem;
  state: RunState;
  createdAt: Date;
  createdBy: string;
  version: number;
};

/** Who a run puts into which group: what a recommendation begins with. */
export type ChosenInRun = {
  runId: RunId;
  bodyId: BodyId;
  applicantIds: readonly ApplicantId[];
};
