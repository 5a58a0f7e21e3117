import type { Limits } from './linear/program.ts';
import { seededNumbers } from './record/seeded-numbers.ts';
import type { SolveOptions } from './solve/index.ts';

/** What a lottery is solved with, from a seed in words and limits that may be called off. */
export function solveOptions({ seed, limits }: { seed: string; limits: Limits }): SolveOptions {
  const number = seededNumbers(`lottery ${seed}`).below(2 ** 31);
  return { ...limits, seed: number, now: () => performance.now() };
}
