import { expect, test } from 'vitest';
import { problemOfGroups } from '../explain/one-group.ts';
import { breachesOf } from '../model/panel-keeps-demands.ts';
import { alternatePool, biasedPool } from '../sample-pools.ts';
import { sampleOfAllGroups } from '../sample-problems.ts';
import type { Problem } from '../vocabulary.ts';
import { answerTask } from './answer-task.ts';
import { inWorker } from './in-worker.ts';
import type { SelectionTask } from './tasks.ts';

const seeded = { seed: '1', panels: null };
const task = {
  kind: 'choose',
  problem: alternatePool(40, 8),
  method: 'leximin',
  ...seeded,
} as const;
const twoGroups = problemOfGroups(sampleOfAllGroups(), ['KG07', 'KG09']);

/** The groups of which one is to have few from every profession. */
const impossible: Problem = {
  ...twoGroups,
  quotas: twoGroups.quotas.map((quota) =>
    quota.attribute === 'yrke' && quota.group === 'KG09' ? { ...quota, max: 2 } : quota,
  ),
};

function program(code: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** Without the times that things took. */
const timeless = (answer: unknown) =>
  JSON.parse(JSON.stringify(answer, (key, value) => (['ms', 'stages'].includes(key) ? 0 : value)));

async function fitOf(problem: Problem) {
  const fit = await answerTask(
    { kind: 'choose', problem, method: 'best-fit', ...seeded },
    { ms: 20_000 },
  );
  if (fit.status !== 'found' || !fit.lottery[0]) throw new Error(fit.status);
  return { panel: fit.lottery[0], reached: fit.reached };
}

test('answers from a thread of its own, and tells how far it is', async () => {
  const stages = new Set<string>();
  const result = await inWorker(task, { onProgress: ({ stage }) => stages.add(stage) });
  expect(result.status === 'found' && result.minimum).toBeCloseTo(0.2, 9);
  expect([...stages]).toEqual(['levels', 'realise']);
});

test('every task has the answer that it has in the thread that asks', async () => {
  const found = await fitOf(twoGroups);
  const { panel } = found;
  const [chosen = ''] = panel.members.KG07 ?? [];
  const problem = twoGroups;
  const tasks: SelectionTask[] = [
    { kind: 'choose', problem, method: 'best-fit', ...seeded },
    { kind: 'choose', problem, method: 'leximin', seed: '1', panels: 20 },
    { kind: 'why', problem, found, person: chosen, seed: '1' },
    { kind: 'prices', problem, of: 'suitability' },
    { kind: 'prices', problem, of: 'smallest-chance', never: [] },
    { kind: 'alternatives', problem, panel, seed: '1', most: 2, tolerance: 3 },
    { kind: 'locked', problem, panel: { members: { KG07: [chosen] } }, seed: '1' },
    { kind: 'replace', problem, panel, withdrawn: [chosen], seed: '1' },
  ];
  for (const each of tasks) {
    const [there, here] = [await inWorker(each), await answerTask(each, { ms: 60_000 })];
    expect(timeless(there)).toEqual(timeless(here));
  }
}, 60_000);

test('a lottery comes back as it was, also where a group has nobody to choose', async () => {
  const [first, ...others] = twoGroups.groups;
  if (!first) throw new Error('No group.');
  const problem = {
    ...twoGroups,
    groups: [first, ...others.map((group) => ({ ...group, seats: 0 }))],
    quotas: twoGroups.quotas.filter(({ group }) => group === first.key),
    needs: [],
  };
  const asked = { kind: 'choose', problem, method: 'quota-draw', seed: '1', panels: 7 } as const;
  const [there, here] = [await inWorker(asked), await answerTask(asked, { ms: 60_000 })];
  expect(timeless(there)).toEqual(timeless(here));
  if (there.status !== 'found') throw new Error(there.status);
  expect(there.lottery).toHaveLength(7);
  for (const panel of there.lottery) expect(breachesOf(problem, panel)).toEqual([]);
});

test('what is too tight is explained by a conflict and three ways out, asked for or not', async () => {
  const explained = await inWorker({ kind: 'explain', problem: impossible });
  const tried = await inWorker({
    kind: 'choose',
    problem: impossible,
    method: 'best-fit',
    ...seeded,
  });
  if ('status' in explained || tried.status !== 'infeasible') throw new Error('It has an answer.');
  for (const { conflict, relaxations } of [explained, tried]) {
    expect(conflict?.length).toBeGreaterThan(1);
    expect(relaxations.map(({ proven }) => proven)).toEqual([true, true, true]);
  }
}, 30_000);

test('a lottery that is called off answers its best so far', async () => {
  const values = [2, 4, 5, 6, 4, 3];
  const problem = biasedPool({
    people: 1_500,
    seats: 120,
    values,
    skew: 0.8,
    bias: 0.6,
    reach: 0,
    seed: 4,
  });
  const controller = new AbortController();
  const result = await inWorker(
    { ...task, problem },
    { signal: controller.signal, onProgress: () => controller.abort(), graceMs: 20_000 },
  );
  expect(result.status).toBe('stopped');
}, 30_000);

test('selections for all groups that are called off are those drawn until then', async () => {
  const problem = sampleOfAllGroups();
  const controller = new AbortController();
  const heard: number[] = [];
  const result = await inWorker(
    { kind: 'choose', problem, method: 'leximin', ...seeded },
    {
      signal: controller.signal,
      graceMs: 20_000,
      onProgress: ({ stage, done }) => {
        if (stage === 'realise' && heard.push(done ?? -1) === 3) controller.abort();
      },
    },
  );
  if (result.status !== 'stopped') throw new Error(result.status);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(result.best.length).toBeGreaterThan(0);
  expect(result.best.length).toBeLessThan(1_000);
  for (const panel of result.best) expect(breachesOf(problem, panel)).toEqual([]);
}, 60_000);

test('a best fit that is called off keeps every demand, and says what it may still be short of', async () => {
  const problem = sampleOfAllGroups();
  const controller = new AbortController();
  const result = await inWorker(
    { kind: 'choose', problem, method: 'best-fit', ...seeded },
    {
      signal: controller.signal,
      graceMs: 20_000,
      onProgress: ({ stage }) => {
        if (stage === 'lots') controller.abort();
      },
    },
  );
  // It may have been through before it heard.
  const panel = result.status === 'stopped' ? result.best[0] : undefined;
  if (result.status === 'found') return;
  if (!panel || result.status !== 'stopped') throw new Error(result.status);
  expect(breachesOf(problem, panel)).toEqual([]);
  expect(result.reached.map(({ name }) => name)).toContain('suitability');
  expect(Number.isFinite(result.certificate.gap)).toBe(true);
}, 60_000);

test('an explanation that is called off names no conflict that it has not made short', async () => {
  const controller = new AbortController();
  controller.abort();
  const asked = { kind: 'explain', problem: impossible } as const;
  const answer = await inWorker(asked, { signal: controller.signal });
  expect(answer).toEqual({ conflict: 'unknown', shortest: false, relaxations: [] });
});

test('a solver that breaks, ends, or takes too much memory is an answer', async () => {
  const throws = await inWorker(task, { program: program('throw new Error("wasm trap")') });
  expect(throws).toMatchObject({ status: 'crashed', code: 'solver-failed', reason: 'wasm trap' });
  const ends = await inWorker(task, { program: program('process.exit(3)') });
  expect(ends).toMatchObject({ status: 'crashed', code: 'solver-failed' });
  const greedy = program('const kept = []; for (;;) kept.push(new Array(1e5).fill({}));');
  const eats = await inWorker(task, { program: greedy, megabytes: 32 });
  expect(eats).toMatchObject({ status: 'crashed', code: 'out-of-memory' });
}, 30_000);

test('a worker that does not stop at its limit, or when it is called off, is ended', async () => {
  const deaf = program('for (;;) {}');
  const late = { status: 'crashed', code: 'took-too-long' };
  expect(await inWorker(task, { ms: 10, program: deaf, graceMs: 50 })).toMatchObject(late);
  const signal = AbortSignal.abort();
  expect(await inWorker(task, { signal, program: deaf, graceMs: 50 })).toMatchObject(late);
});

test('what is no problem at all breaks the worker, not the one who asked', async () => {
  const nonsense = { ...task, problem: null as unknown as Problem };
  expect(await inWorker(nonsense)).toMatchObject({ status: 'crashed', code: 'solver-failed' });
});
