import type { GroupKey, Problem, SelectionResult } from '../vocabulary.ts';
import type { SolveOptions } from './limits.ts';
import { solveOneGroup } from './solve-one-group.ts';

export type { Progress, SolveOptions } from './limits.ts';
export { BrokenLottery } from './solve-one-group.ts';

/** The leximin lottery of one group, the first of the problem unless another is named. */
export function leximinOf(
  problem: Problem,
  options: SolveOptions,
  group: GroupKey = problem.groups[0]?.key ?? '',
): Promise<SelectionResult> {
  return solveOneGroup(problem, group, options);
}
