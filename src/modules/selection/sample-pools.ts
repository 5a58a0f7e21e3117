import { type RandomNumbers, randomNumbers } from './solve/random-numbers.ts';
import type { Candidate, Problem, Quota } from './vocabulary.ts';

const group = 'panel';

/**
 * The two-attribute example of the field, from its formula: one woman is conservative, all other
 * women are liberal, the men are conservative, half of the pool each. Half of the panel is to be
 * women, and half of it liberal or one less. The fair chance of everybody is `seats / people`.
 */
export function alternatePool(people: number, seats: number): Problem {
  const candidates = Array.from({ length: people }, (_, at) =>
    candidate(at, {
      sex: at < people / 2 ? 'female' : 'male',
      leaning: at > 0 && at < people / 2 ? 'liberal' : 'conservative',
    }),
  );
  const half = seats / 2;
  const quotas = [
    { group, attribute: 'sex', value: 'female', min: half, max: half },
    { group, attribute: 'sex', value: 'male', min: half, max: half },
    { group, attribute: 'leaning', value: 'liberal', min: half - 1, max: half },
    { group, attribute: 'leaning', value: 'conservative', min: half, max: half + 1 },
  ];
  return problemOf(candidates, seats, quotas);
}

export type PoolShape = {
  people: number;
  seats: number;
  /** How many values each category has. */
  values: readonly number[];
  /** How unevenly the population lies over the values: 0 is even. */
  skew: number;
  /** How differently the people who answer lie from the population. */
  bias: number;
  /** How far each quota reaches below and above its share of the seats; 0 is exact. */
  reach: number;
  seed: number;
};

/**
 * A pool as the public ones are: categories with uneven shares, people who answer more often from
 * some values than from others, and quotas that follow the population (largest remainders).
 */
export function biasedPool(shape: PoolShape): Problem {
  const next = randomNumbers(shape.seed);
  const population = shape.values.map((count) => shares(count, shape.skew, next));
  const answering = population.map((of) => tilted(of, shape.bias, next));
  const candidates = Array.from({ length: shape.people }, (_, at) =>
    candidate(at, drawnAttributes(answering, next)),
  );
  const quotas = population.flatMap((of, category) =>
    inWholeSeats(of, shape.seats).map((seats, value) => quota(category, value, seats, shape)),
  );
  return problemOf(candidates, shape.seats, quotas);
}

/**
 * A small, tight pool: the quotas are the counts of one panel that was drawn with a bias, so at
 * least that panel keeps them, but some people may have no other panel than a few, or none.
 */
export function tightPool(shape: PoolShape): Problem {
  const next = randomNumbers(shape.seed);
  const population = shape.values.map((count) => shares(count, shape.skew, next));
  const candidates = Array.from({ length: shape.people }, (_, at) =>
    candidate(at, drawnAttributes(population, next)),
  );
  const liking = new Map<string, number>();
  const keys = candidates.map(({ attributes }) => {
    let liked = 0;
    for (const [attribute, value] of Object.entries(attributes)) {
      const key = `${attribute}/${value}`;
      liking.set(key, liking.get(key) ?? shape.bias * (next() - 0.5));
      liked += liking.get(key) ?? 0;
    }
    return -Math.log(next() + 1e-300) / Math.exp(liked);
  });
  const panel = candidates
    .map((one, at) => ({ one, key: keys[at] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .slice(0, shape.seats)
    .map(({ one }) => one);
  const quotas = shape.values.flatMap((count, category) =>
    Array.from({ length: count }, (_, value) => {
      const seats = panel.filter((one) => one.attributes[`c${category}`] === `v${value}`).length;
      return quota(category, value, seats, shape);
    }),
  );
  return problemOf(candidates, shape.seats, quotas);
}

function candidate(at: number, attributes: Record<string, string>): Candidate {
  return {
    id: `p${String(at + 1).padStart(4, '0')}`,
    attributes,
    competences: [],
    unit: null,
    groups: null,
    seatedIn: [],
    mustIn: [],
    mustNotIn: [],
  };
}

function problemOf(candidates: Candidate[], seats: number, quotas: Quota[]): Problem {
  return {
    groups: [{ key: group, name: 'Panel', seats }],
    candidates,
    quotas,
    needs: [],
    mostGroups: 1,
    mostPerUnit: null,
  };
}

function quota(category: number, value: number, seats: number, { reach }: PoolShape): Quota {
  return {
    group,
    attribute: `c${category}`,
    value: `v${value}`,
    min: Math.max(0, seats - reach),
    max: seats + reach,
  };
}

function shares(count: number, skew: number, next: RandomNumbers): number[] {
  return normal(Array.from({ length: count }, () => Math.exp(skew * (next() - 0.5) * 2)));
}

function tilted(of: readonly number[], bias: number, next: RandomNumbers): number[] {
  return normal(of.map((share) => share * Math.exp(bias * (next() - 0.5) * 2)));
}

function normal(of: readonly number[]): number[] {
  const sum = of.reduce((total, one) => total + one, 0);
  return of.map((one) => one / sum);
}

function drawnAttributes(of: readonly (readonly number[])[], next: RandomNumbers) {
  return Object.fromEntries(
    of.map((chances, category) => {
      let rest = next();
      const value = chances.findIndex((chance) => {
        rest -= chance;
        return rest < 0;
      });
      return [`c${category}`, `v${value < 0 ? chances.length - 1 : value}`];
    }),
  );
}

/** Shares as whole seats that add up: rounded down, the rest to the largest remainders. */
function inWholeSeats(of: readonly number[], seats: number): number[] {
  const whole = of.map((share) => Math.floor(share * seats));
  const order = of
    .map((share, at) => ({ at, rest: share * seats - Math.floor(share * seats) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  const missing = seats - whole.reduce((sum, one) => sum + one, 0);
  for (const { at } of order.slice(0, missing)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}

/** A pool so small that all its panels can be listed; about one in eight has no whole leximin. */
export function tinyPool(seed: number): Problem {
  const next = randomNumbers(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return tightPool({
    people: 8 + below(9),
    seats: 3 + below(4),
    values: Array.from({ length: 2 + below(4) }, () => 2 + below(2)),
    skew: 0.7,
    bias: 1.5,
    reach: next() < 0.7 ? 0 : 1,
    seed,
  });
}
