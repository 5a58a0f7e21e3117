import type { Db } from '../../../platform/database/tables.ts';
import { actingAsProgram, perform } from '../../identity/command.ts';
import type { WorkerOptions } from '../../selection/index.ts';
import type { Progress } from '../../selection/vocabulary.ts';
import { endTask, noteProgress, type Outcome, takeNextTask } from '../commands/work-on-task.ts';
import type { ComputingTask } from '../vocabulary.ts';
import { ComputationBroke, computed } from './what-is-computed.ts';

export type ComputeOptions = {
  clock: () => Date;
  /** Aborted when the server stops: what is under way is then interrupted, not cancelled. */
  stop: AbortSignal;
  /** Told of what broke, for the log of the server. */
  surprised: (error: unknown, task: ComputingTask) => void;
  worker?: Pick<WorkerOptions, 'ms' | 'program' | 'megabytes' | 'graceMs'>;
  beatMs?: number;
};

/** All twelve groups by lot take most of a minute; then the best so far is answered. */
const ordinaryMs = 5 * 60_000;
const ordinaryBeat = 1_000;
const megabyte = 2 ** 20;

/**
 * Takes the next task and computes it off the thread, saying every second how far it is. Answers
 * whether there was one. Whatever breaks is kept as the answer of the task, never thrown.
 */
export async function computeNext(db: Db, options: ComputeOptions): Promise<boolean> {
  const { clock, stop, surprised } = options;
  const acting = () => actingAsProgram(clock());
  const taken = await perform(db, takeNextTask, null, acting());
  if (!taken.ok || taken.value === null) return false;
  const task = taken.value;
  const begun = performance.now();
  const calledOff = new AbortController();
  let progress: Progress | null = null;
  let peak = process.memoryUsage.rss();
  const beat = async () => {
    peak = Math.max(peak, process.memoryUsage.rss());
    const going = await perform(db, noteProgress, { taskId: task.id, progress }, acting());
    if (going.ok && going.value !== 'go-on') calledOff.abort();
  };
  const beating = setInterval(() => {
    beat().catch((error) => surprised(error, task));
  }, options.beatMs ?? ordinaryBeat);
  const onStop = () => calledOff.abort();
  stop.addEventListener('abort', onStop);
  if (stop.aborted) onStop();
  const outcome = await computed(db, task, {
    ms: ordinaryMs,
    ...options.worker,
    signal: calledOff.signal,
    onProgress: (told) => {
      progress = told;
    },
  }).catch((error: unknown): Outcome => {
    surprised(error, task);
    const failure = error instanceof ComputationBroke ? error.failure : 'solver-failed';
    return { came: 'nothing', failure };
  });
  clearInterval(beating);
  stop.removeEventListener('abort', onStop);
  const ended: Outcome = stop.aborted ? { came: 'nothing', failure: 'interrupted' } : outcome;
  peak = Math.max(peak, process.memoryUsage.rss());
  const [ms, megabytes] = [performance.now() - begun, peak / megabyte];
  await perform(db, endTask, { taskId: task.id, outcome: ended, ms, megabytes }, acting());
  return true;
}
