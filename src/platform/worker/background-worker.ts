import { Worker } from 'node:worker_threads';
import { workerEntry } from './worker-entry.ts';

/** One thread beside the event loop that answers one kind of task, in the order they are asked. */
export type BackgroundWorker<Task, Answer> = {
  /** Rejects when the task throws, when the thread dies and when the time limit passes. */
  run: (task: Task) => Promise<Answer>;
  /** Ends the thread; the next `run` starts a new one. */
  stop: () => Promise<void>;
};

export type WorkerRequest<Task> = { id: number; task: Task };
export type WorkerReply<Answer> =
  | { id: number; ok: true; answer: Answer }
  | { id: number; ok: false; message: string };

type Pending<Answer> = {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
};

type Thread<Answer> = { worker: Promise<Worker>; pending: Map<number, Pending<Answer>> };

/**
 * A worker whose code is the file `<name>.ts` beside `callerUrl` (`dist/<name>.js` once built),
 * which calls `answerTasks`. The thread starts with the first task, stays warm, and never keeps
 * the process alive when idle. A task that outlives `timeLimit` milliseconds ends the thread.
 */
export function backgroundWorker<Task, Answer>(options: {
  name: string;
  callerUrl: string;
  timeLimit: number;
  /** The thread's memory in MB; a task that needs more ends the thread, not the process. */
  memoryLimit?: number;
}): BackgroundWorker<Task, Answer> {
  let current: Thread<Answer> | undefined;
  let lastId = 0;

  const fail = (thread: Thread<Answer>, error: Error) => {
    if (current === thread) current = undefined;
    for (const id of [...thread.pending.keys()]) settle(thread, id)?.reject(error);
  };

  const start = (): Thread<Answer> => {
    const limits = options.memoryLimit ? { maxOldGenerationSizeMb: options.memoryLimit } : {};
    const worker = workerEntry(options.name, options.callerUrl).then(
      (entry) => new Worker(entry, { name: options.name, resourceLimits: limits }),
    );
    const thread: Thread<Answer> = { worker, pending: new Map() };
    worker.then(
      (started) => {
        started.on('message', (reply: WorkerReply<Answer>) => {
          const waiting = settle(thread, reply.id);
          if (thread.pending.size === 0) started.unref();
          if (reply.ok) waiting?.resolve(reply.answer);
          else waiting?.reject(new Error(reply.message));
        });
        started.on('error', (error) => fail(thread, asError(error)));
        started.on('exit', () => fail(thread, new Error(`${options.name} ended`)));
      },
      (error) => fail(thread, asError(error)),
    );
    return thread;
  };

  const stop = async () => {
    const thread = current;
    if (!thread) return;
    fail(thread, new Error(`${options.name} was stopped`));
    await (await thread.worker).terminate();
  };

  const run = (task: Task): Promise<Answer> => {
    current ??= start();
    const thread = current;
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        settle(thread, id)?.reject(new Error(`${options.name} passed ${options.timeLimit} ms`));
        if (current === thread) void stop();
      }, options.timeLimit);
      thread.pending.set(id, { resolve, reject, timer });
      thread.worker.then(
        (worker) => {
          worker.ref();
          worker.postMessage({ id, task } satisfies WorkerRequest<Task>);
        },
        () => undefined,
      );
    });
  };

  return { run, stop };
}

function settle<Answer>(thread: Thread<Answer>, id: number): Pending<Answer> | undefined {
  const waiting = thread.pending.get(id);
  if (!waiting) return undefined;
  thread.pending.delete(id);
  clearTimeout(waiting.timer);
  return waiting;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
