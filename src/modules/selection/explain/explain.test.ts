import { describe, expect, test } from 'vitest';
import {
  bestFit,
  breachesOf,
  chanceBoundBy,
  chanceInWords,
  conflictInWords,
  conflictOf,
  demandInWords,
  priceInWords,
  pricesOfSmallestChance,
  pricesOfSuitability,
  relaxationInWords,
  relaxationsOf,
  relaxed,
  select,
  selectionText,
  whyInBestFit,
  whyInWords,
} from '../index.ts';
import { demandsOf } from '../model/demands.ts';
import { kindsOf } from '../model/kinds.ts';
import { type SeededNumbers, seededNumbers } from '../record/seeded-numbers.ts';
import { sampleOfAllGroups } from '../sample-problems.ts';
import type { Candidate, Demand, Problem } from '../vocabulary.ts';
import { askingWhatHolds } from './demands-held.ts';

const limits = { ms: 20_000 };
const options = { seed: 'a', limits };
const { nb, nn } = selectionText;

function person(
  id: string,
  attributes: Candidate['attributes'],
  ...competences: string[]
): Candidate {
  return {
    id,
    attributes,
    competences,
    unit: null,
    groups: null,
    seatedIn: [],
    mustIn: [],
    mustNotIn: [],
  };
}

function problemOf(
  candidates: readonly Candidate[],
  seats: number,
  more: Partial<Problem>,
): Problem {
  const groups = [{ key: 'LV', name: 'Legevakt', seats }];
  const rest = { quotas: [], needs: [], mostGroups: 1, mostPerUnit: null };
  return { groups, candidates, ...rest, ...more };
}

/** One group whose demands often cannot hold together. */
function tight(numbers: SeededNumbers): Problem {
  const candidates = Array.from({ length: 4 + numbers.below(5) }, (_, at) =>
    person(
      `p${at}`,
      { sex: numbers.below(3) ? 'f' : 'm', from: `r${numbers.below(2)}` },
      ...['x', 'y'].filter(() => numbers.below(3) === 0),
    ),
  );
  const quota = (attribute: string, value: string) => {
    const min = numbers.below(3);
    return { group: 'LV', attribute, value, min, max: min + numbers.below(2) };
  };
  return problemOf(candidates, 2 + numbers.below(3), {
    quotas: [quota('sex', 'f'), quota('sex', 'm'), quota('from', 'r0')],
    needs: ['x', 'y'].map((competence) => ({ group: 'LV', competence, atLeast: numbers.below(3) })),
  });
}

/** All panels of the size, and of every smaller one. */
function panels({ candidates }: Problem) {
  return Array.from({ length: 2 ** candidates.length }, (_, mask) => ({
    members: { LV: candidates.filter((__, at) => mask & (1 << at)).map(({ id }) => id) },
  }));
}

const holds = (problem: Problem) =>
  panels(problem).some((one) => breachesOf(problem, one).length === 0);

describe('a conflict', () => {
  test('cannot hold, and holds without any one of its demands', async () => {
    const numbers = seededNumbers('conflicts');
    let seen = 0;
    for (let turn = 0; turn < 80; turn += 1) {
      const problem = tight(numbers);
      const conflict = await conflictOf(problem, limits);
      expect(conflict === null).toBe(holds(problem));
      if (!Array.isArray(conflict)) continue;
      seen += 1;
      await askingWhatHolds(problem, limits, ({ demands }, canHold) => {
        const numbered = conflict.map((demand) => demands.findIndex((one) => same(one, demand)));
        expect(canHold(new Set(numbered))).toBe(false);
        for (const left of numbered) {
          expect(canHold(new Set(numbered.filter((one) => one !== left)))).toBe(true);
        }
      });
    }
    expect(seen).toBeGreaterThan(20);
  });

  test('is told in words, with what the few who have something share', async () => {
    const from = (place: string) => ({ kommune: place });
    const problem = problemOf(
      [
        person('a', from('Trondheim'), 'Manchester triage'),
        person('b', from('Trondheim'), 'Manchester triage'),
        person('c', from('Malvik')),
        person('d', from('Malvik')),
      ],
      3,
      {
        quotas: [
          { group: 'LV', attribute: 'kommune', value: 'Trondheim', min: 0, max: 1, line: 7 },
        ],
        needs: [{ group: 'LV', competence: 'Manchester triage', atLeast: 2 }],
      },
    );
    const conflict = (await conflictOf(problem, limits)) as readonly Demand[];
    expect(conflictInWords(problem, conflict, nb)).toEqual([
      'Disse kravene kan ikke holdes samtidig:',
      'Legevakt skal ha høyst 1 med kommune Trondheim; 2 søkere har det (rad 7).',
      'Legevakt trenger minst 2 med Manchester triage; 2 søkere har det.',
      'Bare 2 søkere har Manchester triage, og begge har kommune Trondheim.',
    ]);
    expect(conflictInWords(problem, conflict, nn)).toContain(
      'Berre 2 søkjarar har Manchester triage, og begge har kommune Trondheim.',
    );
  });

  test('that lies between groups is found too', async () => {
    const one = (id: string) => person(id, {});
    const problem: Problem = {
      ...problemOf([one('a'), one('b'), one('c')], 2, {}),
      groups: ['g', 'h'].map((key) => ({ key, name: key, seats: 2 })),
    };
    const conflict = (await conflictOf(problem, limits)) as readonly Demand[];
    expect(conflict.map(({ kind }) => kind).sort()).toEqual(['most-groups', 'seats', 'seats']);
    const [first] = await relaxationsOf(problem, 1, limits);
    expect(first?.changes).toMatchObject([{ demand: { kind: 'most-groups' }, from: 1, to: 2 }]);
  });
});

test('ways out are real, different, and none moves fewer seats than brute force finds', async () => {
  const numbers = seededNumbers('ways out');
  let seen = 0;
  for (let turn = 0; turn < 60; turn += 1) {
    const problem = tight(numbers);
    if (holds(problem)) {
      expect(await relaxationsOf(problem, 3, limits)).toEqual([]);
      continue;
    }
    const ways = await relaxationsOf(problem, 3, limits);
    const costs = ways.map(({ seatsMoved }) => seatsMoved);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    for (const { changes } of ways) expect(holds(relaxed(problem, changes))).toBe(true);
    expect(new Set(ways.map(({ changes }) => JSON.stringify(changes))).size).toBe(ways.length);
    const cheapest = cheapestByHand(problem);
    if (cheapest === null) continue;
    seen += 1;
    const byQuotas = ways.find(({ changes }) =>
      changes.every(({ demand: { kind } }) => kind === 'quota' || kind === 'need'),
    );
    expect(byQuotas?.seatsMoved).toBe(cheapest);
  }
  expect(seen).toBeGreaterThan(15);
});

/** How many quotas and needs miss by in the panel that misses least. */
function cheapestByHand(problem: Problem): number | null {
  const full = panels(problem).filter(
    ({ members }) => members.LV.length === problem.groups[0]?.seats,
  );
  const missed = full.map((panel) =>
    breachesOf(problem, panel).reduce((sum, breach) => {
      if (breach.code !== 'demand') return sum;
      const { demand, found } = breach;
      if (demand.kind === 'need') return sum + demand.need.atLeast - found;
      if (demand.kind !== 'quota') return sum;
      return sum + Math.max(demand.quota.min - found, found - demand.quota.max);
    }, 0),
  );
  return missed.length > 0 ? Math.min(...missed) : null;
}

test('flex is kept, and where it leaves no way out, seats are left empty', async () => {
  const quota = { group: 'LV', attribute: 'a', value: 'v', min: 2, max: 2 };
  const candidates = [person('p', { a: 'v' }), person('q', { a: 'w' }), person('r', { a: 'w' })];
  const ways = (minFlex: number) =>
    relaxationsOf(problemOf(candidates, 2, { quotas: [{ ...quota, minFlex }] }), 1, limits);
  expect((await ways(0))[0]?.changes).toMatchObject([{ from: 2, to: 1 }]);
  const stuck = problemOf(candidates.slice(0, 1), 2, { quotas: [] });
  const [way] = await relaxationsOf(stuck, 1, limits);
  expect(way && relaxationInWords(stuck, way, nb)).toEqual([
    'Flytt grensene ett steg:',
    'La Legevakt ha én plass i stedet for 2.',
  ]);
  expect(await ways(2)).toEqual([]);
});

describe('why somebody is chosen or not', async () => {
  const problem = sampleOfAllGroups();
  const fit = await bestFit(problem, options);
  if (fit.status !== 'found') throw new Error(fit.status);
  const seated = new Set(Object.values(fit.panel.members).flat());

  test('names the first aim that would be worse, and by how much', async () => {
    const suited = problem.candidates.find(({ id }) => seated.has(id));
    const why = await whyInBestFit(problem, fit, suited?.id ?? '', options);
    expect(why).toMatchObject({ chosen: true, because: 'worse' });
    if (why.because !== 'worse') return;
    expect(why.by).toBeGreaterThanOrEqual(0);
    expect(breachesOf(problem, why.instead)).toEqual([]);
    expect(Object.values(why.instead.members).flat()).not.toContain(suited?.id);
    expect(whyInWords(problem, why, nb)[0]).toContain(suited?.id);
  });

  test('says what would have changed it: more suitability than that, and the choice is another', async () => {
    const outside = problem.candidates.filter(({ id }) => !seated.has(id));
    for (const candidate of outside.slice(0, 3)) {
      const why = await whyInBestFit(problem, fit, candidate.id, options);
      if (why.because !== 'worse' || why.aim !== 'suitability') continue;
      const groups = candidate.groups?.map((one) =>
        one.group === why.group
          ? { ...one, suitability: (one.suitability ?? 0) + why.by + 1 }
          : one,
      );
      const lifted = problem.candidates.map((one) =>
        one.id === candidate.id ? { ...one, groups: groups ?? null } : one,
      );
      const after = await bestFit({ ...problem, candidates: lifted }, options);
      expect(after.status === 'found' && Object.values(after.panel.members).flat()).toContain(
        candidate.id,
      );
    }
  });

  test('names the demands that need a person, or shut one out', async () => {
    const small = problemOf(
      [person('a', { k: 'x' }, 'c'), person('b', { k: 'y' }), person('d', { k: 'y' })],
      2,
      {
        quotas: [{ group: 'LV', attribute: 'k', value: 'x', min: 0, max: 0 }],
      },
    );
    const found = await bestFit(small, options);
    if (found.status !== 'found') throw new Error(found.status);
    expect(await whyInBestFit(small, found, 'a', options)).toMatchObject({
      chosen: false,
      because: 'bound',
      demands: [{ kind: 'quota', side: 'max' }],
    });
    const needed = await whyInBestFit(small, found, 'b', options);
    expect(whyInWords(small, needed, nb)[0]).toBe('Kravene kan ikke holdes uten b:');
  });
});

describe('a chance', async () => {
  const women = Array.from({ length: 8 }, (_, at) => person(`f${at}`, { kjønn: 'kvinne' }));
  const men = [person('m0', { kjønn: 'mann' }, 'triage'), person('m1', { kjønn: 'mann' })];
  const quota = (value: string, min: number, max: number) => ({
    group: 'LV',
    attribute: 'kjønn',
    value,
    min,
    max,
  });
  const problem = problemOf([...women, ...men], 4, {
    quotas: [quota('kvinne', 0, 2), quota('mann', 0, 4)],
    needs: [{ group: 'LV', competence: 'triage', atLeast: 1 }],
  });
  const chances = { ...Object.fromEntries(women.map(({ id }) => [id, 0.25])), m0: 1, m1: 1 };

  test('is bound by the quota that keeps it down', async () => {
    const bound = await chanceBoundBy(problem, chances, 'f3', limits);
    expect(bound.demands).toMatchObject([
      { kind: 'quota', side: 'max', quota: { value: 'kvinne' } },
    ]);
    expect(chanceInWords(problem, bound, nb)).toEqual([
      'f3 har 25 % sjanse. Den kan ikke bli større uten at noen med like liten eller mindre sjanse taper på det. Disse kravene gjør det:',
      'Legevakt skal ha høyst 2 med kjønn kvinne; 8 søkere har det.',
    ]);
  });

  test('of 1 or 0 is bound by what needs a person, or shuts one out', async () => {
    const certain = await chanceBoundBy(problem, chances, 'm0', limits);
    expect(certain.demands).toMatchObject([{ kind: 'need', pool: 1 }]);
    expect(chanceInWords(problem, certain, nb)[0]).toContain('er sikker på plass');
    const shut = { ...problem, quotas: [quota('kvinne', 4, 4), quota('mann', 0, 0)], needs: [] };
    const never = await chanceBoundBy(shut, { ...chances, m0: 0, m1: 0 }, 'm1', limits);
    expect(never.demands).toMatchObject([{ kind: 'quota', side: 'max', quota: { value: 'mann' } }]);
  });

  test('has a price: what one seat more of a quota would lift the smallest one by', async () => {
    const prices = await pricesOfSmallestChance(problem, [], limits);
    expect(prices).toHaveLength(1);
    expect(prices[0]).toMatchObject({ from: 2, to: 3, demand: { quota: { value: 'kvinne' } } });
    expect(prices[0]?.gain).toBeCloseTo(1 / 3 - 1 / 4, 6);
    expect(prices[0] && priceInWords(problem, prices[0], 'chance', nb)).toBe(
      'La Legevakt ha inntil 3 med kjønn kvinne i stedet for 2. Da stiger den laveste sjansen med 8,33 prosentpoeng.',
    );
  });

  test('and a quota has one in suitability: the gain of really moving it', async () => {
    const all = sampleOfAllGroups();
    const [dearest] = await pricesOfSuitability(all, limits);
    if (!dearest) throw new Error('no quota has a price');
    const moved = relaxed(all, [dearest]);
    const sum = async (one: Problem) => {
      const fit = await bestFit(one, options);
      return fit.status === 'found' ? (fit.reached[0]?.value ?? 0) : 0;
    };
    expect((await sum(moved)) - (await sum(all))).toBeCloseTo(dearest.gain, 6);
  });
});

describe('select', () => {
  test('answers an impossible problem with the conflict and three ways out', async () => {
    const problem = sampleOfAllGroups();
    const quotas = problem.quotas.map((quota) => {
      if (quota.group !== 'KG09' || quota.attribute !== 'kjønn') return quota;
      return { ...quota, min: 0, max: 7 };
    });
    const answer = await select(
      { ...problem, quotas },
      { ...options, method: 'best-fit', panels: null },
    );
    if (answer.status !== 'infeasible') throw new Error('it has an answer');
    expect(answer.conflict.length).toBeGreaterThan(0);
    expect(answer.relaxations).toHaveLength(3);
    for (const demand of answer.conflict) {
      expect(demandInWords(problem, demand, nb)).toMatch(/\.$/);
    }
  });
});

function same(one: Demand, other: Demand): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

test('every kind of person counts once among the demands', () => {
  const problem = sampleOfAllGroups();
  const { kinds } = demandsOf(problem, kindsOf(problem, 'demands'));
  expect(kinds.flatMap(({ people }) => people)).toHaveLength(500);
});
