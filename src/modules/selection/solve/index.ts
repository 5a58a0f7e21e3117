import type { GroupKey, Problem, SelectionResult } from '../vocabulary.ts';
import type { SolveOptions } from './limits.ts';
import { solveOneGroup } from './solve-one-group.ts';

export type { SolveOptions } from './limits.ts';

/**
 * The leximin lottery of one group, the first of the problem unless another is named: nobody's
 * chance can be raised without lowering that of somebody who has less. `infeasible` names a
 * contradiction only where counting finds it. Throws `BrokenLottery` or `WrongCertificate` where
 * the result does not pass its own checks.
 */
export function leximinOf(
  problem: Problem,
  options: SolveOptions,
  group: GroupKey = firstGroup(problem),
): Promise<SelectionResult> {
  return solveOneGroup(problem, group, 'leximin', options);
}

/** The lottery whose smallest chance is as large as can be; what the others get is left open. */
export function maximinOf(
  problem: Problem,
  options: SolveOptions,
  group: GroupKey = firstGroup(problem),
): Promise<SelectionResult> {
  return solveOneGroup(problem, group, 'maximin', options);
}

function firstGroup({ groups }: Problem): GroupKey {
  return groups[0]?.key ?? '';
}
