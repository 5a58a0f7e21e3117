import { describe, expect, test } from 'vitest';
import {
  bestFit,
  chanceBoundBy,
  chanceInWords,
  conflictInWords,
  conflictOf,
  priceInWords,
  relaxationInWords,
  selectionText,
  whyInBestFit,
  whyInWords,
} from '../index.ts';
import type { Candidate, Price, Problem } from '../vocabulary.ts';

const limits = { ms: 20_000 };
const { nb, nn, en } = selectionText;

const person = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, attributes: {}, competences: [], unit: null, groups: null },
  ...{ seatedIn: [], mustIn: [], mustNotIn: [] },
  ...more,
});

const problemOf = (candidates: readonly Candidate[], more: Partial<Problem> = {}): Problem => ({
  groups: [
    { key: 'g', name: 'Legevakt', seats: 1 },
    { key: 'h', name: 'Samhandling', seats: 1 },
  ],
  ...{ candidates, quotas: [], needs: [], mostGroups: 2, mostPerUnit: null },
  ...more,
});

const three = [person('a', { competences: ['triage'] }), person('b'), person('c')];
const chances = (of: number) => ({ a: of, b: of, c: of });

describe('over several groups', () => {
  const problem = problemOf(three);

  test('seats are counted where one may have several, and chances where not', async () => {
    const bound = await chanceBoundBy(problem, chances(2 / 3), 'a', limits);
    expect(chanceInWords(problem, bound, nb)[0]).toContain('a har 0,67 forventede plasser.');
    expect(chanceInWords(problem, bound, nn)[0]).toContain('a har 0,67 forventa plassar.');
    expect(chanceInWords(problem, bound, en)[0]).toContain('a has 0.67 expected seats.');
    const once = { ...problem, mostGroups: 1 };
    const chance = await chanceBoundBy(once, chances(2 / 3), 'a', limits);
    expect(chanceInWords(once, chance, nb)[0]).toContain('a har 66,7 % sjanse.');
  });

  test('one expected seat is not certain to be one, and all there are cannot be more', async () => {
    const some = await chanceBoundBy(problem, { a: 1, b: 0.5, c: 0.5 }, 'a', limits);
    expect(chanceInWords(problem, some, nb)[0]).toContain('a har én forventet plass.');
    const all = await chanceBoundBy(problem, { a: 2, b: 0, c: 0 }, 'a', limits);
    const more = { ...problem, groups: [...problem.groups, { key: 'k', name: 'k', seats: 1 }] };
    expect(chanceInWords(more, all, nb)[0]).toContain('a får 2 plasser');
    expect(chanceInWords(problem, all, nb)).toEqual([
      'a får 2 plasser uansett hvordan loddet faller, og kan ikke få flere.',
    ]);
  });

  test('what binds expected seats is named', async () => {
    const needs = ['g', 'h'].map((group) => ({ group, competence: 'triage', atLeast: 1 }));
    const asked = { ...problem, needs, candidates: [...three, person('d')] };
    const bound = await chanceBoundBy(asked, { a: 2, b: 0, c: 0, d: 0 }, 'b', limits);
    expect(chanceInWords(asked, bound, nb)[0]).toBe('b kan ikke velges under disse kravene:');
    expect(bound.demands.filter(({ kind }) => kind === 'need')).toHaveLength(2);
  });

  test('a price is in seats or in percentage points', () => {
    const quota = { group: 'g', attribute: 'yrke', value: 'lege', min: 1, max: 1 };
    const demand = { kind: 'quota', quota, side: 'min', pool: 2 } as const;
    const price: Price = { demand, from: 1, to: 0, gain: 0.05 };
    const said = (mostGroups: number) =>
      priceInWords({ ...problem, mostGroups }, price, 'chance', nb);
    expect(said(2)).toContain('Da stiger det laveste forventede antallet plasser med 0,05.');
    expect(said(1)).toContain('Da stiger den laveste sjansen med 5 prosentpoeng.');
    expect(priceInWords(problem, price, 'suitability', nb)).toContain('samlet egnethet med 0,05.');
  });
});

describe('what decides for somebody is a demand of theirs, or none', async () => {
  const applied = (...groups: string[]) =>
    groups.map((group, at) => ({ group, rank: at + 1, suitability: null }));
  const candidates = [
    person('shut', { mustNotIn: ['g'], groups: applied('g') }),
    person('must', { mustIn: ['g'], groups: applied('g') }),
    person('sits', { seatedIn: ['h'], groups: applied('h') }),
    person('nowhere', { groups: [] }),
  ];
  const problem = problemOf(candidates);
  const fit = await bestFit(problem, { seed: '1', limits });
  if (fit.status !== 'found') throw new Error(fit.status);
  const given = { shut: 0, must: 1, sits: 1, nowhere: 0 };

  test.each([
    ['shut', 'shut skal ikke sitte i Legevakt.'],
    ['must', 'must skal sitte i Legevakt.'],
    ['sits', 'sits sitter i Samhandling fra før.'],
    ['nowhere', 'nowhere har ikke søkt til noen av gruppene.'],
  ])('%s', async (id, words) => {
    const why = await whyInBestFit(problem, fit, id, { seed: '1', limits });
    expect(whyInWords(problem, why, nb).at(-1)).toBe(words);
    const bound = await chanceBoundBy(problem, given, id, limits);
    expect(chanceInWords(problem, bound, nb).at(-1)).toBe(words);
  });

  test('and what could not be told in time is not told', async () => {
    const late = await chanceBoundBy(problem, given, 'shut', { ms: 1_000, cancelled: () => true });
    expect(chanceInWords(problem, late, nb)).toEqual([nb.why.unknown('shut')]);
  });
});

test('nobody, no seat and no demand are said as such', () => {
  const problem = problemOf(three);
  const seats = { kind: 'seats', group: 'g', seats: 2, pool: 0 } as const;
  expect(conflictInWords(problem, [seats], nb)[1]).toBe(
    'Legevakt har 2 plasser, men ingen søkere.',
  );
  const quota = { group: 'g', attribute: 'yrke', value: 'lege', min: 0, max: 0 };
  const most = { kind: 'quota', quota, side: 'max', pool: 3 } as const;
  expect(conflictInWords(problem, [most], nn)[1]).toBe(
    'Legevakt skal ikkje ha nokon med yrke lege; 3 søkjarar har det.',
  );
  const least = { ...most, side: 'min' } as const;
  const changes = [
    { demand: seats, from: 2, to: 0 },
    { demand: least, from: 1, to: 0 },
    { demand: least, from: 2, to: 1 },
  ];
  const way = { seatsMoved: 4, proven: true, changes };
  expect(relaxationInWords(problem, way, nb).slice(1)).toEqual([
    'La alle plassene i Legevakt stå tomme.',
    'La Legevakt være uten krav om noen med yrke lege.',
    'La Legevakt ha minst 1 med yrke lege i stedet for 2.',
  ]);
});

test('a way out says in one sentence which needs a group is to be without', () => {
  const need = (group: string, competence: string, to = 0) => ({
    demand: { kind: 'need', need: { group, competence, atLeast: to + 1 }, pool: 0 } as const,
    from: to + 1,
    to,
  });
  const changes = [need('g', 'triage'), need('h', 'vakt'), need('g', 'vaksine'), need('g', 'a', 1)];
  const way = { seatsMoved: 4, proven: true, changes };
  expect(relaxationInWords(problemOf(three), way, nb).slice(1)).toEqual([
    'La Legevakt være uten krav om triage, vaksine.',
    'La Samhandling være uten krav om vakt.',
    'La Legevakt greie seg med 1 med a i stedet for 2.',
  ]);
});

describe('a conflict says who sits there already', () => {
  const words = async (problem: Problem) => {
    const conflict = await conflictOf(problem, limits);
    if (!Array.isArray(conflict)) throw new Error(String(conflict));
    return conflictInWords(problem, conflict, nb);
  };
  const seated = (id: string, ...seatedIn: string[]) =>
    person(id, { seatedIn, attributes: { yrke: 'lege' }, unit: 'Akutten' });

  test('where they are more than the seats', async () => {
    const problem = problemOf([seated('p', 'g'), seated('q', 'g'), person('r')]);
    expect(await words(problem)).toContain('I Legevakt sitter 2 fra før.');
  });

  test('where they pass a quota, or the limit of a unit', async () => {
    const groups = [{ key: 'g', name: 'Legevakt', seats: 3 }];
    const all = [seated('p', 'g'), seated('q', 'g'), person('r', { attributes: { yrke: 'x' } })];
    const quotas = [{ group: 'g', attribute: 'yrke', value: 'lege', min: 0, max: 1 }];
    expect(await words(problemOf(all, { groups, quotas }))).toContain(
      'I Legevakt sitter 2 med yrke lege fra før.',
    );
    expect(await words(problemOf(all, { groups, mostPerUnit: 1 }))).toContain(
      'Fra Akutten sitter 2 fra før.',
    );
  });

  test('where somebody sits in more groups than may be, or where they must not', async () => {
    const twice = problemOf([seated('p', 'g', 'h'), person('r')], { mostGroups: 1 });
    expect(await words(twice)).toEqual([
      'Dette kravet kan ikke holdes:',
      'Ingen skal sitte i mer enn én gruppe.',
      'p sitter i 2 grupper fra før.',
    ]);
    const both = problemOf([{ ...seated('p', 'g'), mustNotIn: ['g'] }, person('r')]);
    expect(await words(both)).toContain('p sitter i Legevakt fra før.');
  });
});
