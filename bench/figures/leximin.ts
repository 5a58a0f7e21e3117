import { solveGroups } from '../../src/modules/selection/joint/solve-groups.ts';
import { tinyGroups } from '../../src/modules/selection/sample-groups.ts';
import {
  alternatePool,
  biasedPool,
  tightPool,
  tinyPool,
} from '../../src/modules/selection/sample-pools.ts';
import { leximinOf } from '../../src/modules/selection/solve/index.ts';
import { watch } from '../../src/modules/selection/solve/limits.ts';
import { panelModelOf } from '../../src/modules/selection/solve/panel-model.ts';
import { relaxedLeximin } from '../../src/modules/selection/solve/relaxed-leximin.ts';
import { typeModel } from '../../src/modules/selection/solve/type-model.ts';
import { jointByEnumeration } from '../../src/modules/selection/verify/joint-by-enumeration.ts';
import { leximinByEnumeration } from '../../src/modules/selection/verify/leximin-by-enumeration.ts';
import type {
  PersonKey,
  Problem,
  SelectionResult,
} from '../../src/modules/selection/vocabulary.ts';
import { type Figure, type Measurement, medianTime } from '../figure.ts';

const options = { ms: 120_000, seed: 1, now: () => performance.now() };
const exact = { reach: 0, bias: 0.6 };
const sevenCategories = [2, 4, 5, 6, 2, 3, 3];

/** Pools of the sizes and the numbers of different people that have been published. */
const pools: readonly { name: string; goal: number; turns: number; problem: () => Problem }[] = [
  { name: 'leximin-2000-200', goal: 20, turns: 101, problem: () => alternatePool(2000, 200) },
  {
    name: 'leximin-360-30',
    goal: 400,
    turns: 5,
    problem: () =>
      biasedPool({
        people: 360,
        seats: 30,
        values: sevenCategories,
        skew: 1.4,
        seed: 34,
        ...exact,
      }),
  },
  {
    name: 'leximin-1727-110',
    goal: 3_000,
    turns: 3,
    problem: () =>
      biasedPool({
        people: 1727,
        seats: 110,
        values: sevenCategories,
        skew: 1.4,
        seed: 40,
        ...exact,
      }),
  },
  {
    name: 'leximin-1800-170',
    goal: 10_000,
    turns: 1,
    problem: () =>
      biasedPool({
        people: 1800,
        seats: 170,
        values: [2, 4, 5, 8, 4, 4, 3],
        skew: 1,
        seed: 52,
        ...exact,
      }),
  },
];

/** The leximin of one group: proven, realised by whole panels, drawn inside types, counted again. */
export const leximinSizes: Measurement = {
  name: 'leximin',
  runsOn: `pools of ${pools.map(({ problem }) => sizeOf(problem())).join(', ')}; one thread, warm`,
  measure: async () => {
    const figures: Figure[] = [];
    for (const { name, goal, turns, problem } of pools) {
      const asked = problem();
      const model = panelModelOf(typeModel(asked, 'panel'));
      const value = await medianTime(turns, async () => {
        const result = await leximinOf(asked, options);
        const proven = result.status === 'found' && result.certificate.exact;
        if (!proven) throw new Error(`${name} is ${result.status}.`);
      });
      const floor = await medianTime(turns, () => relaxedLeximin(model, [], watch(options)));
      figures.push({
        name,
        value,
        unit: 'ms',
        better: 'lower',
        goal,
        ratio_to: 'the linear programs alone',
        ratio: value / floor,
      });
    }
    return figures;
  },
};

const tinyPools = 1_000;
const same = 1e-6;

/** Tiny problems against the leximin over all their panels, listed one by one. */
export const leximinBrute: Measurement = {
  name: 'leximin-brute',
  runsOn: `${tinyPools} random pools of 8 to 16 people, and ${tinyPools} of two or three groups, with all their panels listed`,
  measure: async () => [
    await againstAll('leximin-brute', async (seed) => {
      const problem = tinyPool(seed);
      const truth = await leximinByEnumeration(problem, 3_000);
      return truth && { truth, result: await leximinOf(problem, options) };
    }),
    await againstAll('leximin-brute-groups', async (seed) => {
      const problem = tinyGroups(seed);
      const truth = await jointByEnumeration(problem, 3_000);
      const asked = { ...options, panels: null };
      return truth && { truth, result: await solveGroups(problem, 'leximin', asked) };
    }),
  ],
};

type Compared = { truth: Readonly<Record<PersonKey, number>>; result: SelectionResult };

/** In what share of the problems the answer is the same. Null: too many panels to list. */
async function againstAll(
  name: string,
  compare: (seed: number) => Promise<Compared | null>,
): Promise<Figure> {
  let compared = 0;
  let equal = 0;
  let largest = 0;
  for (let seed = 1; compared < tinyPools; seed += 1) {
    const one = await compare(seed);
    if (one === null) continue;
    compared += 1;
    const { truth, result } = one;
    if (result.status !== 'found' || !result.certificate.exact) continue;
    const off = Object.entries(truth).reduce(
      (most, [id, chance]) => Math.max(most, Math.abs((result.probabilities[id] ?? 0) - chance)),
      0,
    );
    largest = Math.max(largest, off);
    if (off < same) equal += 1;
  }
  return {
    name,
    value: equal / compared,
    unit: 'share',
    better: 'higher',
    goal: 1,
    ratio_to: `the largest difference allowed, ${same}`,
    ratio: largest / same,
  };
}

const hardPools = 20;
const hardLimit = 10_000;
const hard = [
  { name: 'leximin-hard-200-29', people: 200, seats: 29, values: sevenCategories },
  { name: 'leximin-hard-120-12', people: 120, seats: 12, values: [2, 4, 5, 6, 3] },
];

/** Small pools whose every quota is exact and taken from one biased panel. */
export const leximinHard: Measurement = {
  name: 'leximin-hard',
  runsOn: `${hardPools} pools of 200 people for 29 seats in seven categories, and of 120 for 12 in five`,
  measure: async () => {
    const figures: Figure[] = [];
    for (const { name, ...shape } of hard) {
      let closed = 0;
      let slowest = 0;
      for (let seed = 1; seed <= hardPools; seed += 1) {
        const problem = tightPool({ ...shape, skew: 1, bias: 2, reach: 0, seed });
        const begun = performance.now();
        const result = await leximinOf(problem, { ...options, ms: hardLimit });
        slowest = Math.max(slowest, performance.now() - begun);
        if (result.status === 'found') closed += 1;
      }
      figures.push({
        name,
        value: closed / hardPools,
        unit: 'share',
        better: 'higher',
        goal: 0.95,
        ratio_to: 'the limit of 10 s, the slowest pool',
        ratio: slowest / hardLimit,
      });
    }
    return figures;
  },
};

function sizeOf(problem: Problem): string {
  const types = typeModel(problem, 'panel').types.length;
  return `${problem.candidates.length}/${problem.groups[0]?.seats} (${types} types)`;
}
