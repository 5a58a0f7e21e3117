import { randomNumbers } from '../src/modules/selection/solve/random-numbers.ts';
import type { Candidate, Problem } from '../src/modules/selection/vocabulary.ts';

const values = {
  region: ['nord', 'midt', 'vest', 'øst', 'sør', 'kyst'],
  yrke: ['lege', 'sykepleier', 'jordmor', 'radiograf'],
  alder: ['ung', 'voksen', 'eldre'],
  kjønn: ['kvinne', 'mann'],
};

/** One group of 110 with quotas on four attributes, and so many who have applied and are assessed. */
export function largePool(people: number): Problem {
  const next = randomNumbers(7);
  const oneOf = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? '';
  const seats = 110;
  const candidates = Array.from({ length: people }, (_, at): Candidate => {
    const attributes = Object.entries(values).map(([name, all]) => [name, oneOf(all)] as const);
    return {
      id: `S-${String(at).padStart(6, '0')}`,
      attributes: Object.fromEntries(attributes),
      competences: next() < 0.1 ? ['triage'] : [],
      unit: null,
      groups: [{ group: 'KG01', rank: 1, suitability: Math.floor(next() * 6) }],
      ...{ seatedIn: [], mustIn: [], mustNotIn: [] },
    };
  });
  const quotas = Object.entries(values).flatMap(([attribute, all]) =>
    all.map((value) => {
      const even = seats / all.length;
      const [min, max] = [Math.floor(even * 0.6), Math.ceil(even * 1.4)];
      return { group: 'KG01', attribute, value, min, max };
    }),
  );
  return {
    groups: [{ key: 'KG01', name: 'KG01', seats }],
    ...{ candidates, quotas, needs: [{ group: 'KG01', competence: 'triage', atLeast: 2 }] },
    ...{ mostGroups: 1, mostPerUnit: null },
  };
}
