import { Worker } from 'node:worker_threads';
import type { SourceText } from '../../kernel/source-text.ts';
import { refused, type Verdict } from '../../kernel/verdict.ts';
import { workerSource } from './reading-worker-source.ts';
import {
  readingLimitMegabytes,
  readingLimitSeconds,
  type UnreadableFile,
} from './unreadable-file.ts';

/** What is sent to the worker; it answers each with one `Reading`. */
export type ReadingTask = { kind: 'pdf' | 'zip'; bytes: Uint8Array };
export type Reading = Verdict<SourceText, UnreadableFile>;

export type ReadingLimits = { seconds: number; megabytes: number };

const ordinaryLimits: ReadingLimits = {
  seconds: readingLimitSeconds,
  megabytes: readingLimitMegabytes,
};

/** A worker is replaced after this many files, so that what a parser leaks stays small. */
const filesPerWorker = 200;

let warm: { worker: Worker; files: number } | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Reads a DOCX or PDF in a worker of its own, one file at a time. A file that passes its limit of
 * time or memory costs the worker its life and is refused; the next file gets a new worker.
 */
export function readInWorker(
  kind: ReadingTask['kind'],
  bytes: Uint8Array,
  limits: ReadingLimits = ordinaryLimits,
): Promise<Reading> {
  const turn = queue.then(() => readNow({ kind, bytes }, limits));
  queue = turn.catch(() => undefined);
  return turn;
}

/** Ends the idle worker, for a program that is about to end; the next file starts a new one. */
export async function stopReading(): Promise<void> {
  await queue;
  await discard();
}

async function readNow(task: ReadingTask, limits: ReadingLimits): Promise<Reading> {
  warm ??= { worker: await startWorker(), files: 0 };
  const { worker } = warm;
  warm.files += 1;
  worker.ref();
  const reading = await answerWithin(worker, task, limits);
  worker.unref();
  const spent = !reading.alive || warm.files >= filesPerWorker;
  if (spent) await discard();
  return reading.answer;
}

type Outcome = { answer: Reading; alive: boolean };

/** The worker's answer, or the refusal of whichever limit was passed first. */
function answerWithin(worker: Worker, task: ReadingTask, limits: ReadingLimits): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const before = process.memoryUsage.rss();
    const clock = setTimeout(() => refuse(tookTooLong(limits)), limits.seconds * 1000);
    const scale = setInterval(() => {
      // Buffers lie outside the heap that `resourceLimits` guards.
      const grown = (process.memoryUsage.rss() - before) / 2 ** 20;
      if (grown > limits.megabytes * 2) refuse(tookTooMuch(limits));
    }, 100);
    const onMessage = (answer: Reading) => settle(() => resolve({ answer, alive: true }));
    const onError = (error: Error & { code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse(tookTooMuch(limits));
      else settle(() => abandon(error));
    };
    const onExit = () => settle(() => abandon(new Error('The reading worker ended unasked.')));
    worker.once('message', onMessage).once('error', onError).once('exit', onExit);
    worker.postMessage(task);

    function refuse(answer: Reading): void {
      settle(() => resolve({ answer, alive: false }));
    }
    function abandon(error: Error): void {
      warm = undefined;
      reject(error);
    }
    function settle(conclude: () => void): void {
      clearTimeout(clock);
      clearInterval(scale);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      conclude();
    }
  });
}

async function startWorker(): Promise<Worker> {
  const source = await workerSource();
  const worker = new Worker(source.code ?? source.url, {
    eval: source.code !== undefined,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: readingLimitMegabytes },
  });
  // A late error of a worker that is being ended concerns nobody.
  worker.on('error', () => undefined);
  return worker;
}

async function discard(): Promise<void> {
  const ending = warm?.worker;
  warm = undefined;
  await ending?.terminate();
}

function tookTooLong({ seconds }: ReadingLimits): Reading {
  return refused({ code: 'reading-took-too-long', seconds });
}

function tookTooMuch({ megabytes }: ReadingLimits): Reading {
  return refused({ code: 'reading-took-too-much-memory', megabytes });
}
