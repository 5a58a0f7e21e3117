import type { Limits } from '../linear/program.ts';

/** What a computation reports on its way. `done` is between 0 and 1 within the stage. */
export type Progress = { stage: string; done: number; minimum: number | null };

/** What a computation is given from outside: when to stop, the seed, and whom to tell. */
export type SolveOptions = {
  /** Milliseconds until the best so far is answered with its gap. */
  ms: number;
  seed: number;
  now: () => number;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
};

/** The watch that a running computation looks at. */
export type Watch = {
  begun: number;
  now: () => number;
  over: () => boolean;
  /** Limits for one call of the linear solver, at most `most` milliseconds. */
  limits: (most?: number) => Limits;
  tell: (progress: Progress) => void;
};

/** Starts the watch of a computation. */
export function watch({ ms, now, signal, onProgress }: SolveOptions): Watch {
  const begun = now();
  const left = () => begun + ms - now();
  const cancelled = signal === undefined ? undefined : () => signal.aborted;
  return {
    begun,
    now,
    over: () => left() <= 0 || signal?.aborted === true,
    limits: (most = Number.POSITIVE_INFINITY) => ({
      ms: Math.max(1, Math.min(most, left())),
      cancelled,
    }),
    tell: (progress) => onProgress?.(progress),
  };
}
