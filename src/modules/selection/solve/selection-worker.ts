import { parentPort, workerData } from 'node:worker_threads';
import type { SelectionResult } from '../vocabulary.ts';
import { leximinOf, maximinOf, type Progress, quotaDrawOf } from './index.ts';
import type { SelectionTask, WorkerWord } from './run-in-worker.ts';

const port = parentPort;
if (port === null) throw new Error('This program is a worker of the selection.');
const { task, cancelled } = workerData as { task: SelectionTask; cancelled: Int32Array };

const say = (word: WorkerWord) => port.postMessage(word);

/** A signal that is read from the shared memory, for a thread that hears no events while it works. */
const signal = Object.defineProperty(new AbortController().signal, 'aborted', {
  get: () => Atomics.load(cancelled, 0) === 1,
});

solved(task).then(
  (result) => say({ kind: 'result', result }),
  (error: unknown) => say({ kind: 'failed', reason: error instanceof Error ? error.message : '' }),
);

function solved({
  method,
  problem,
  group,
  ms,
  seed,
  draws,
}: SelectionTask): Promise<SelectionResult> {
  const options = {
    ms,
    seed,
    draws,
    signal,
    now: () => performance.now(),
    onProgress: (progress: Progress) => say({ kind: 'progress', progress }),
  };
  if (method === 'quota-draw') return quotaDrawOf(problem, options, group);
  return method === 'leximin'
    ? leximinOf(problem, options, group)
    : maximinOf(problem, options, group);
}
