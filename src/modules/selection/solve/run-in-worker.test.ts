import { expect, test } from 'vitest';
import { alternatePool, biasedPool } from '../sample-pools.ts';
import { runInWorker, type SelectionTask } from './run-in-worker.ts';

const task: SelectionTask = {
  method: 'leximin',
  problem: alternatePool(40, 8),
  group: 'panel',
  ms: 20_000,
  seed: 1,
  draws: 100,
};
const large = {
  people: 1_500,
  seats: 120,
  values: [2, 4, 5, 6, 4, 3],
  skew: 0.8,
  bias: 0.6,
  reach: 0,
  seed: 4,
};

function program(code: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

test('answers from a thread of its own, and tells how far it is', async () => {
  const stages: string[] = [];
  const result = await runInWorker(task, { onProgress: ({ stage }) => stages.push(stage) });
  expect(result.status === 'found' && result.minimum).toBeCloseTo(0.2, 9);
  expect(stages).toContain('realise');
});

test('a signal stops a computation that hears no messages, and its best so far is kept', async () => {
  const controller = new AbortController();
  const asked = { ...task, problem: biasedPool(large), ms: 60_000 };
  const result = await runInWorker(asked, {
    signal: controller.signal,
    onProgress: () => controller.abort(),
    graceMs: 20_000,
  });
  expect(result.status).toBe('stopped');
}, 30_000);

test('a solver that breaks, ends, or takes too much memory is an answer', async () => {
  const throws = await runInWorker(task, { program: program('throw new Error("wasm trap")') });
  expect(throws).toMatchObject({ status: 'crashed', code: 'solver-failed', reason: 'wasm trap' });
  const ends = await runInWorker(task, { program: program('process.exit(3)') });
  expect(ends).toMatchObject({ status: 'crashed', code: 'solver-failed' });
  const greedy = program('const kept = []; for (;;) kept.push(new Array(1e5).fill({}));');
  const eats = await runInWorker(task, { program: greedy, megabytes: 32 });
  expect(eats).toMatchObject({ status: 'crashed', code: 'out-of-memory' });
}, 30_000);

test('a worker that does not stop at its limit is ended', async () => {
  const deaf = program('for (;;) {}');
  const result = await runInWorker({ ...task, ms: 10 }, { program: deaf, graceMs: 50 });
  expect(result).toMatchObject({ status: 'crashed', code: 'took-too-long' });
});

test('what is no problem at all breaks the worker, not the one who asked', async () => {
  const nonsense = { ...task, problem: null as unknown as SelectionTask['problem'] };
  expect((await runInWorker(nonsense)).status).toBe('crashed');
});
