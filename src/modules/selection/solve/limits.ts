import { type Limits, tell } from '../linear/program.ts';
import type { Progress, SelectionStage } from '../vocabulary.ts';

/** What a computation is given from outside: when to stop, whom to tell, the seed, and the clock. */
export type SolveOptions = Limits & { seed: number; now: () => number };

/** The watch that a running computation looks at. */
export type Watch = {
  begun: number;
  now: () => number;
  over: () => boolean;
  /** Limits for one call of the linear solver, at most `most` milliseconds. */
  limits: (most?: number) => Limits;
  tell: (stage: SelectionStage, known?: Partial<Omit<Progress, 'stage'>>) => void;
};

/** Starts the watch of a computation. */
export function watch(options: SolveOptions): Watch {
  const { ms, now, cancelled } = options;
  const begun = now();
  const left = () => begun + ms - now();
  return {
    begun,
    now,
    over: () => left() <= 0 || cancelled?.() === true,
    limits: (most = Number.POSITIVE_INFINITY) => ({
      ms: Math.max(1, Math.min(most, left())),
      cancelled,
    }),
    tell: (stage, known) => tell(options, stage, known),
  };
}
