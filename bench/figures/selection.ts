import {
  bestFit,
  breachesOf,
  conflictOf,
  relaxationsOf,
  relaxed,
  select,
} from '../../src/modules/selection/index.ts';
import { sampleOfAllGroups } from '../../src/modules/selection/sample-problems.ts';
import type { Problem } from '../../src/modules/selection/vocabulary.ts';
import { type Figure, type Measurement, medianTime } from '../figure.ts';
import { candidatesForInfeasible } from '../infeasible-problems.ts';

const limits = { ms: 60_000 };

/** The best fit of all twelve groups at once, proven in whole numbers. */
export const bestFitAllGroups: Measurement = {
  name: 'best-fit-all-groups',
  runsOn: '12 groups, 253 seats, 500 applicants with overlapping competences, two groups a person',
  measure: async () => {
    const problem = sampleOfAllGroups();
    const fit = await bestFit(problem, { seed: '1', limits });
    if (fit.status !== 'found' || breachesOf(problem, fit.panel).length > 0) {
      throw new Error('The best fit was not found.');
    }
    if (fit.reached.some(({ exact }) => !exact)) throw new Error('The best fit was not proven.');
    const value = await medianTime(5, () => bestFit(problem, { seed: '1', limits }));
    const floor = await medianTime(5, () => conflictOf(problem, limits));
    return [figure('best-fit-all-groups', value, 10_000, floor)];
  },
};

/** The fair lottery over all twelve groups: proven, realised exactly, and as 1 000 selections. */
export const allGroups: Measurement = {
  name: 'all-groups',
  runsOn: '12 groups, 253 seats, 500 applicants with overlapping competences, two groups a person',
  measure: async () => {
    const problem = sampleOfAllGroups();
    const floor = await medianTime(5, () => conflictOf(problem, limits));
    const asked = { seed: '1', panels: 1000, limits: { ms: 300_000 } };
    const result = await select(problem, { method: 'leximin', ...asked });
    if (result.status !== 'found') throw new Error('The selections were not drawn.');
    if (!result.certificate.exact) throw new Error('The lottery was not proven.');
    for (const panel of result.lottery) {
      if (breachesOf(problem, panel).length > 0) throw new Error('A selection breaks a demand.');
    }
    const tookIn = (...names: string[]) =>
      result.stages.reduce((sum, { name, ms }) => sum + (names.includes(name) ? ms : 0), 0);
    const furthest = result.furthest ?? Number.NaN;
    return [
      figure('all-groups-leximin', tookIn('leximin'), 2000, floor),
      figure('all-groups-selections', tookIn('realise', 'selections'), 60_000, floor),
      {
        name: 'all-groups-furthest',
        value: furthest,
        unit: 'share',
        better: 'lower',
        goal: 0.005,
        ratio_to: 'one selection of a thousand',
        ratio: furthest * 1000,
      },
    ];
  },
};

/** Why a problem has no answer, and three ways out: the slowest of several problems. */
export const infeasible: Measurement = {
  name: 'infeasible',
  runsOn:
    'panels of 30 out of 360 with seven exact attributes after seats were moved; 12 groups at once',
  measure: async () => {
    const problems: Problem[] = [];
    for (const problem of candidatesForInfeasible()) {
      if (Array.isArray(await conflictOf(problem, limits))) problems.push(problem);
    }
    if (problems.length < 5) throw new Error('Too few of the problems are infeasible.');
    let [conflict, waysOut, floor] = [0, 0, 0];
    for (const problem of problems) {
      const begun = performance.now();
      await bestFit(problem, { seed: '1', limits });
      const tried = performance.now();
      await conflictOf(problem, limits);
      const explained = performance.now();
      const ways = await relaxationsOf(problem, 3, limits);
      const found = performance.now();
      if (ways.length < 3) throw new Error('Fewer than three ways out were found.');
      for (const { changes } of ways) {
        if ((await conflictOf(relaxed(problem, changes), limits)) !== null) {
          throw new Error('A way out leads nowhere.');
        }
      }
      floor = Math.max(floor, tried - begun);
      conflict = Math.max(conflict, explained - tried);
      waysOut = Math.max(waysOut, found - explained);
    }
    return [
      figure('infeasible-conflict', conflict, 1000, floor),
      figure('infeasible-ways-out', waysOut, 5000, floor),
    ];
  },
};

function figure(name: string, value: number, goal: number, floor: number): Figure {
  const measured = {
    unit: 'ms',
    better: 'lower',
    ratio_to: 'finding whether it can be done at all',
  } as const;
  return { name, value, goal, ...measured, ratio: value / floor };
}
