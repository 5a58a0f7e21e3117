import { afterEach, expect, test } from 'vitest';
import { backgroundWorker } from './background-worker.ts';
import type { SampleTask } from './sample-tasks.ts';

const worker = backgroundWorker<SampleTask, number>({
  name: 'sample-tasks',
  callerUrl: import.meta.url,
  timeLimit: 2_000,
});

afterEach(worker.stop);

test('tasks asked at once get each their own answer', async () => {
  const numbers = [1, 2, 3, 4, 5];
  const answers = numbers.map((number) => worker.run({ do: 'double', number }));
  expect(await Promise.all(answers)).toEqual([2, 4, 6, 8, 10]);
});

test('a task that throws is refused with its reason, and the thread goes on', async () => {
  await expect(worker.run({ do: 'throw' })).rejects.toThrow('cannot');
  expect(await worker.run({ do: 'double', number: 4 })).toBe(8);
});

test('a thread that dies refuses what waited, and the next task starts another', async () => {
  const doomed = [worker.run({ do: 'exit' }), worker.run({ do: 'double', number: 1 })];
  const outcomes = await Promise.allSettled(doomed);
  expect(outcomes.map((it) => it.status)).toEqual(['rejected', 'rejected']);
  expect(await worker.run({ do: 'double', number: 5 })).toBe(10);
});

test('a task that never ends is ended at the time limit, and the next one is answered', async () => {
  const impatient = backgroundWorker<SampleTask, number>({
    name: 'sample-tasks',
    callerUrl: import.meta.url,
    timeLimit: 300,
  });
  await expect(impatient.run({ do: 'hang' })).rejects.toThrow('passed 300 ms');
  expect(await impatient.run({ do: 'double', number: 6 })).toBe(12);
  await impatient.stop();
});
