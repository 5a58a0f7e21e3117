import { parentPort, workerData } from 'node:worker_threads';
import type { Progress } from '../vocabulary.ts';
import { answerTask } from './answer-task.ts';
import type { WorkerOrder, WorkerWord } from './in-worker.ts';
import { packed } from './packed-answer.ts';

const port = parentPort;
if (port === null) throw new Error('This program is a worker of the selection.');
const { task, ms, cancelled } = workerData as WorkerOrder;

/** Within a stage, progress is told this often and not more. */
const msBetweenWords = 100;

const say = (word: WorkerWord) => port.postMessage(word);

let last: { stage: string; at: number } | null = null;
const tell = (progress: Progress) => {
  const at = performance.now();
  if (last?.stage === progress.stage && at - last.at < msBetweenWords) return;
  last = { stage: progress.stage, at };
  say({ kind: 'progress', progress });
};

// Read from shared memory: this thread hears no messages while it computes.
answerTask(task, { ms, cancelled: () => Atomics.load(cancelled, 0) === 1, tell }).then(
  (found) => {
    const { word: answer, moved } = packed(task, found);
    port.postMessage({ kind: 'answer', answer } satisfies WorkerWord, moved);
  },
  (error: unknown) => say({ kind: 'failed', reason: error instanceof Error ? error.message : '' }),
);
