import type { Limits } from './linear/program.ts';
import { quotaDrawOfGroups } from './model/quota-draw-of-groups.ts';
import { quotaDrawOf } from './solve/index.ts';
import { solveOptions } from './solve-options.ts';
import type { Problem, SelectionResult } from './vocabulary.ts';

/** The classical draw over as many groups as there are, so many times. */
export function quotaDraw(
  problem: Problem,
  options: { seed: string; panels: number; limits: Limits },
): Promise<SelectionResult> {
  return problem.groups.length > 1
    ? quotaDrawOfGroups(problem, options)
    : quotaDrawOf(problem, { ...solveOptions(options), draws: options.panels });
}
