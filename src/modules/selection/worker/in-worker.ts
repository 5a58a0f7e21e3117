import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Progress } from '../vocabulary.ts';
import { type PackedAnswer, unpacked } from './packed-answer.ts';
import type { AnswerTo, SelectionTask } from './tasks.ts';

/** What the worker is given: `cancelled` is shared, and becomes 1 when it is to stop. */
export type WorkerOrder = { task: SelectionTask; ms: number; cancelled: Int32Array };

/** What the worker says: how far it is, and in the end its answer, or what broke. */
export type WorkerWord =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'answer'; answer: PackedAnswer }
  | { kind: 'failed'; reason: string };

/** A computation that broke is an answer: the server lives on, and the reason is for its log. */
export type Crashed = {
  status: 'crashed';
  code: 'out-of-memory' | 'solver-failed' | 'took-too-long';
  reason: string;
};

export type WorkerOptions = {
  /** Milliseconds until the best so far is answered; a minute unless told. */
  ms?: number;
  signal?: AbortSignal | undefined;
  onProgress?: ((progress: Progress) => void) | undefined;
  megabytes?: number;
  /** The worker is ended this long after its own limit, should it not have answered. */
  graceMs?: number;
  /** The program of the worker; only tests name another. */
  program?: URL;
};

const ordinaryMs = 60_000;
const ordinaryMegabytes = 300;
const ordinaryGrace = 5_000;

/**
 * Answers a task off the thread that asks, in a worker with a memory limit of its own. An aborted
 * signal asks the worker to stop and to answer its best so far; one that does not answer is ended.
 * Whatever breaks is an answer too, of status `crashed`.
 */
export async function inWorker<Task extends SelectionTask>(
  task: Task,
  options: WorkerOptions = {},
): Promise<AnswerTo<Task> | Crashed> {
  const { signal, onProgress, ms = ordinaryMs, graceMs = ordinaryGrace } = options;
  // Shared, so that it can be read in the middle of a computation that hears no messages.
  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  const order: WorkerOrder = { task, ms, cancelled };
  const worker = await startWorker(order, options);
  const crashed = (code: Crashed['code'], reason: string): Crashed => ({
    status: 'crashed',
    code,
    reason,
  });
  let clock: NodeJS.Timeout | undefined;
  let onAbort: () => void = () => undefined;
  const answer = await new Promise<AnswerTo<Task> | Crashed>((resolve) => {
    const late = () => resolve(crashed('took-too-long', 'The worker did not stop at its limit.'));
    clock = setTimeout(late, ms + graceMs);
    onAbort = () => {
      Atomics.store(cancelled, 0, 1);
      clearTimeout(clock);
      clock = setTimeout(late, graceMs);
    };
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort);
    worker.on('message', (word: WorkerWord) => {
      if (word.kind === 'progress') onProgress?.(word.progress);
      else if (word.kind === 'answer') resolve(unpacked(task, word.answer) as AnswerTo<Task>);
      else resolve(crashed('solver-failed', word.reason));
    });
    worker.on('error', (error: Error & { code?: string }) => {
      const code = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'solver-failed';
      resolve(crashed(code, error.message));
    });
    worker.on('exit', () =>
      resolve(crashed('solver-failed', 'The worker ended without an answer.')),
    );
  });
  clearTimeout(clock);
  signal?.removeEventListener('abort', onAbort);
  await worker.terminate();
  return answer;
}

async function startWorker(workerData: WorkerOrder, options: WorkerOptions): Promise<Worker> {
  const limits = {
    workerData,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: options.megabytes ?? ordinaryMegabytes },
  };
  if (options.program !== undefined) return new Worker(options.program, limits);
  for (const place of ['./selection-worker.js', '../selection-worker.js']) {
    const built = new URL(place, import.meta.url);
    if (existsSync(built)) return new Worker(built, limits);
  }
  // From the sources there is no built worker: it is bundled in memory.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./selection-worker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    write: false,
    logLevel: 'silent',
  });
  return new Worker(outputFiles[0]?.text ?? '', { ...limits, eval: true });
}
