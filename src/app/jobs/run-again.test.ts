import { expect, test } from 'vitest';
import { runAgain } from './run-again.ts';

const longAfter = 3_600_000;

test('it is never done twice at once, and once more where it was asked for meanwhile', async () => {
  let [running, most, done] = [0, 0, 0];
  let release: () => void = () => undefined;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    running -= 1;
    done += 1;
  };
  const repeated = runAgain(work, longAfter, () => undefined);
  repeated.wake();
  repeated.wake();
  repeated.wake();
  release();
  await expect.poll(() => running === 1 && done === 1).toBe(true);
  const stopped = repeated.stop();
  release();
  await stopped;
  expect([most, done]).toEqual([1, 2]);
});

test('what is thrown is told, and does not end it', async () => {
  const told: unknown[] = [];
  let done = 0;
  const work = async () => {
    done += 1;
    if (done === 1) throw new Error('surprise');
  };
  const repeated = runAgain(work, longAfter, (error) => told.push(error));
  repeated.wake();
  await expect.poll(() => told.length).toBe(1);
  repeated.wake();
  await expect.poll(() => done).toBe(2);
  await repeated.stop();
});

test('stopping tells the work under way to go no further', async () => {
  let asked = 0;
  const repeated = runAgain(
    async (goOn) => {
      while (goOn()) {
        asked += 1;
        await Promise.resolve();
        if (asked === 3) void repeated.stop();
      }
    },
    longAfter,
    () => undefined,
  );
  repeated.wake();
  await repeated.stop();
  expect(asked).toBeLessThanOrEqual(3);
});
