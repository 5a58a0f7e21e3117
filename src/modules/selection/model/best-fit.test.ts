import { describe, expect, test } from 'vitest';
import { problemOfGroups } from '../explain/one-group.ts';
import {
  alternativesTo,
  bestFit,
  breachesOf,
  changesBetween,
  replacing,
  withLocked,
} from '../index.ts';
import { type SeededNumbers, seededNumbers } from '../record/seeded-numbers.ts';
import { sampleOfAllGroups } from '../sample-problems.ts';
import type { BestFit, Candidate, Panel, Problem } from '../vocabulary.ts';
import { bestFitProgram } from './best-fit-program.ts';
import { demandsOf } from './demands.ts';
import { kindsOf } from './kinds.ts';

const limits = { ms: 20_000 };
const options = { seed: 'a', limits };

/** A tiny problem of two groups, often without any answer. */
function tiny(numbers: SeededNumbers): Problem {
  const keys = ['g', 'h'] as const;
  const people = 3 + numbers.below(3);
  const candidates = Array.from(
    { length: people },
    (_, at): Candidate => ({
      id: `p${at}`,
      attributes: { sex: numbers.below(2) ? 'f' : 'm' },
      competences: ['x', 'y'].filter(() => numbers.below(2)),
      unit: numbers.below(4) ? `u${numbers.below(2)}` : null,
      groups: numbers
        .shuffled(keys)
        .slice(0, 1 + numbers.below(2))
        .map((group, rank) => ({ group, rank: rank + 1, suitability: numbers.below(4) / 2 })),
      seatedIn: numbers.below(12) === 0 ? ['g'] : [],
      mustIn: numbers.below(12) === 0 ? ['h'] : [],
      mustNotIn: numbers.below(12) === 0 ? ['g'] : [],
    }),
  );
  return {
    groups: keys.map((key) => ({ key, name: key, seats: 1 + numbers.below(3) })),
    candidates,
    quotas: keys.map((group) => {
      const min = numbers.below(2);
      return { group, attribute: 'sex', value: 'f', min, max: min + numbers.below(2) };
    }),
    needs: keys.map((group) => ({ group, competence: 'x', atLeast: numbers.below(2) })),
    mostGroups: 1 + numbers.below(2),
    mostPerUnit: numbers.below(2) ? 2 : null,
  };
}

function* subsets(people: readonly string[]): Generator<string[]> {
  for (let mask = 0; mask < 2 ** people.length; mask += 1) {
    yield people.filter((_, at) => mask & (1 << at));
  }
}

/** Suitability, ranks and second groups of a panel, in the order in which they count. */
function scoreOf({ candidates }: Problem, { members }: Panel): [number, number, number] {
  let [suitability, ranks, places] = [0, 0, 0];
  for (const [group, people] of Object.entries(members)) {
    for (const person of people) {
      const candidate = candidates.find(({ id }) => id === person);
      const applied = candidate?.groups?.find((one) => one.group === group);
      suitability += applied?.suitability ?? 0;
      ranks += applied?.rank ?? 0;
      places += 1;
    }
  }
  return [-suitability, ranks, places - new Set(Object.values(members).flat()).size];
}

const compare = (a: readonly number[], b: readonly number[]) =>
  a.map((one, at) => one - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

test('equals the best of all panels there are, also with limits, bindings and units', async () => {
  const numbers = seededNumbers('tiny');
  const seen = { found: 0, infeasible: 0 };
  for (let turn = 0; turn < 200; turn += 1) {
    const problem = tiny(numbers);
    const ids = problem.candidates.map(({ id }) => id);
    let best: [number, number, number] | null = null;
    for (const g of subsets(ids)) {
      for (const h of subsets(ids)) {
        const panel = { members: { g, h } };
        if (breachesOf(problem, panel).length > 0) continue;
        const score = scoreOf(problem, panel);
        if (!best || compare(score, best) < 0) best = score;
      }
    }
    const fit = await bestFit(problem, options);
    if (fit.status === 'stopped') throw new Error('stopped');
    seen[fit.status] += 1;
    expect(fit.status).toBe(best ? 'found' : 'infeasible');
    if (fit.status === 'found') expect(scoreOf(problem, fit.panel)).toEqual(best);
  }
  expect(Math.min(seen.found, seen.infeasible)).toBeGreaterThan(15);
});

describe('twelve groups at once', async () => {
  const problem = sampleOfAllGroups();
  const fit = found(await bestFit(problem, options));

  test('fill 253 seats, keep every demand, and are proven in whole numbers', () => {
    expect(Object.values(fit.panel.members).flat()).toHaveLength(253);
    expect(breachesOf(problem, fit.panel)).toEqual([]);
    for (const aim of fit.reached) expect(aim).toMatchObject({ exact: true, bound: aim.value });
  });

  test('come out the same from the same seed, and just as good from another', async () => {
    expect(found(await bestFit(problem, options)).panel).toEqual(fit.panel);
    const other = found(await bestFit(problem, { ...options, seed: 'b' }));
    expect(other.reached.slice(0, 3)).toEqual(fit.reached.slice(0, 3));
    expect(other.panel).not.toEqual(fit.panel);
  });

  test('whoever is locked stays', async () => {
    const outside = problem.candidates.find(
      ({ id, groups }) =>
        groups?.some(({ group }) => group === 'KG01') &&
        !Object.values(fit.panel.members).flat().includes(id),
    );
    const locked = withLocked(problem, { members: { KG01: [outside?.id ?? ''] } });
    expect(found(await bestFit(locked, options)).panel.members.KG01).toContain(outside?.id);
  });
});

describe('a panel that must change', async () => {
  const problem = problemOfGroups(sampleOfAllGroups(), ['KG07', 'KG09']);
  const fit = found(await bestFit(problem, options));

  test('somebody who withdraws is replaced with few other changes', async () => {
    const [gone = ''] = fit.panel.members.KG09 ?? [];
    const after = found(await replacing(problem, fit.panel, [gone], options));
    const out = changesBetween(fit.panel, after.panel).flatMap((one) => one.out);
    expect(out).toContain(gone);
    expect(out.length).toBe(after.reached[0]?.value);
    expect(out.length).toBeLessThan(5);
    expect(Object.values(after.panel.members).flat()).not.toContain(gone);
  });

  test('alternatives give up little and differ in few places, each from the others', async () => {
    const others = await alternativesTo(problem, fit.panel, { ...options, most: 2, tolerance: 3 });
    const told = others.map(({ panel }) => changesBetween(fit.panel, panel));
    expect(told.map((changes) => changes.flatMap(({ out }) => out).length)).toEqual([1, 1]);
    expect(told[0]).not.toEqual(told[1]);
    const suitability = (one: BestFit & { status: 'found' }) =>
      one.reached.find(({ name }) => name === 'suitability')?.value ?? 0;
    for (const one of others) expect(suitability(one)).toBeGreaterThanOrEqual(suitability(fit) - 3);
  });
});

test('of very many alike no more than can sit are weighed, and the highest lots still win', async () => {
  const alike = Array.from({ length: 3_000 }, (_, at): Candidate => {
    return { ...nobody, id: `p${at}`, attributes: { sex: at % 3 ? 'f' : 'm' }, groups: null };
  });
  const problem: Problem = {
    ...empty,
    groups: [{ key: 'g', name: 'g', seats: 4 }],
    candidates: alike,
    quotas: ['f', 'm'].map((value) => ({ group: 'g', attribute: 'sex', value, min: 0, max: 3 })),
  };
  const demands = demandsOf(problem, kindsOf(problem, 'merit'));
  const { program } = bestFitProgram(problem, demands, seededNumbers('lots a'), {});
  expect(program.columns.length).toBeLessThan(10);
  const numbers = seededNumbers('lots a');
  const lots = demands.kinds.map(({ people }) => people.map(() => numbers.below(2 ** 20)));
  const highest = lots.flatMap((of) => of.sort((a, b) => b - a).slice(0, 3));
  const best = highest.sort((a, b) => b - a).slice(0, 4);
  const sum = best.reduce((all, one) => all + one, 0);
  const fit = found(await bestFit(problem, options));
  expect(fit.reached.find(({ name }) => name === 'lots')).toMatchObject({ value: sum, bound: sum });
});

test('suitability within a band counts as equal', async () => {
  const one = (id: string, suitability: number, rank: number): Candidate => ({
    ...nobody,
    id,
    groups: [{ group: 'g', rank, suitability }],
  });
  const problem: Problem = {
    ...empty,
    groups: [{ key: 'g', name: 'g', seats: 1 }],
    candidates: [one('good', 4.9, 2), one('keen', 4.1, 1)],
  };
  const chosen = async (some: Problem) => found(await bestFit(some, options)).panel.members.g;
  expect(await chosen(problem)).toEqual(['good']);
  expect(await chosen({ ...problem, suitabilityBand: 1 })).toEqual(['keen']);
});

test('a limit that comes too soon is told, and so is a wish to stop', async () => {
  const problem = sampleOfAllGroups();
  for (const tight of [{ ms: 1 }, { ms: 60_000, cancelled: () => true }]) {
    expect(await bestFit(problem, { seed: 'a', limits: tight })).toMatchObject({
      status: 'stopped',
    });
  }
});

const nobody: Omit<Candidate, 'id' | 'groups'> = {
  attributes: {},
  competences: [],
  unit: null,
  seatedIn: [],
  mustIn: [],
  mustNotIn: [],
};
const empty: Problem = {
  groups: [],
  candidates: [],
  quotas: [],
  needs: [],
  mostGroups: 1,
  mostPerUnit: null,
};

function found(fit: BestFit) {
  if (fit.status !== 'found') throw new Error(fit.status);
  return fit;
}
