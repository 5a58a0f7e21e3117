import { expect, test } from 'vitest';
import { alternatePool } from '../sample-pools.ts';
import { checkLeximin, checkThatAllHaveALevel, WrongCertificate } from './check-certificate.ts';
import { type CutProof, checkCut } from './check-cut.ts';
import { checkLottery } from './check-lottery.ts';

const problem = alternatePool(4, 2);
const panels = [
  { probability: 0.5, members: ['p0002', 'p0003'] },
  { probability: 0.5, members: ['p0002', 'p0004'] },
];
const told = { p0001: 0, p0002: 1, p0003: 0.5, p0004: 0.5 };

function codes(lottery: typeof panels, chances: Record<string, number> = told): string[] {
  return checkLottery(problem, 'panel', lottery, chances).map(({ code }) => code);
}

test('a lottery that keeps its promises has none broken', () => {
  expect(codes(panels)).toEqual([]);
});

test('every promise that is broken is found', () => {
  const [first, second] = panels as [(typeof panels)[0], (typeof panels)[0]];
  expect(codes([first, { ...second, members: ['p0002'] }])).toContain('panel-size');
  expect(codes([first, { ...second, members: ['p0002', 'p0002'] }])).toContain('twice-in-panel');
  expect(codes([first, { ...second, members: ['p0002', 'p9999'] }])).toContain('unknown-person');
  expect(codes([first, { ...second, members: ['p0001', 'p0002'] }])).toContain('quota');
  expect(codes([first, { ...second, probability: 0.4 }])).toContain('probability-sum');
  expect(codes([first, { ...second, probability: -0.5 }])).toContain('negative-probability');
  expect(codes(panels, { ...told, p0003: 0.6 })).toContain('other-chance');
  const candidates = problem.candidates.map((one) => ({ ...one, mustNotIn: ['panel'] }));
  const broken = checkLottery({ ...problem, candidates }, 'panel', panels, told);
  expect(broken.map(({ code }) => code)).toContain('may-not-sit');
});

/** Two types, one of one and one of three, for two seats; the first row holds the first type. */
const model = {
  columns: [
    { low: 0, high: 1 },
    { low: 0, high: 3 },
  ],
  types: [
    { count: 1, columns: [0] },
    { count: 3, columns: [1] },
  ],
  rows: [
    { low: 0, high: 1, columns: [0], factors: null },
    { low: 2, high: 2, columns: [0, 1], factors: null },
  ],
  cuts: [],
};
const level = { types: [0, 1], weights: [0.25, 0.25], prices: [0, 0.25] };

test('a proof in whole numbers bounds the smallest chance', () => {
  const [checked] = checkLeximin(model, [level], [0.5, 0.5], 1e-9);
  expect(checked).toEqual({ bound: 0.5, reached: 0.5, gap: 0 });
  expect(() => checkThatAllHaveALevel(2, [level])).not.toThrow();
});

test('a certificate that proves something else is an error', () => {
  const wrong = (levels: (typeof level)[], chances: number[]) => () =>
    checkLeximin(model, levels, chances, 1e-6);
  // More than the proof allows, less than was claimed, a type twice, and none at all.
  expect(wrong([level], [0.6, 0.6])).toThrow(WrongCertificate);
  expect(wrong([level], [0.4, 0.4])).toThrow(WrongCertificate);
  const nearly = [0.5 - 5e-8, 0.5 - 5e-8];
  expect(() => checkLeximin(model, [level], nearly, 1e-8)).toThrow(WrongCertificate);
  expect(() => checkLeximin(model, [level], nearly, 1e-7)).not.toThrow();
  expect(wrong([level, level], [0.5, 0.5])).toThrow(WrongCertificate);
  expect(wrong([{ ...level, prices: [0, Number.NaN] }], [0.5, 0.5])).toThrow(WrongCertificate);
  expect(() => checkThatAllHaveALevel(3, [level])).toThrow(WrongCertificate);
});

test('a proof that says nothing of somebody in its level is an error', () => {
  // Two share one seat, and a third has one alone: all have half only if the third is left out.
  const apart = {
    columns: [1, 1].map((high) => ({ low: 0, high })),
    rows: [],
    types: [2, 1].map((count, type) => ({ count, columns: [type] })),
    cuts: [],
  };
  const ofFirst = { types: [0, 1], weights: [1, 0], prices: [] };
  expect(() => checkLeximin(apart, [ofFirst], [0.5, 0.5], 1e-9)).toThrow(WrongCertificate);
  const each = [0, 1].map((type) => ({ types: [type], weights: [1], prices: [] }));
  expect(checkLeximin(apart, each, [0.5, 1], 1e-9).map(({ gap }) => gap)).toEqual([0, 0]);
});

test('prices that prove less give a weaker bound, never a wrong one', () => {
  for (const price of [0, 0.1, 0.2, 0.3, 1]) {
    const [checked] = checkLeximin(model, [{ ...level, prices: [0, price] }], [0.5, 0.5], 1);
    expect(checked?.bound).toBeGreaterThanOrEqual(0.5);
  }
});

test('a type with several columns has the seats of all of them, and rows may count with factors', () => {
  // One person, two groups with a seat each that two others want too; at most one group a person.
  const groups = {
    columns: [1, 1, 1, 1].map((high) => ({ low: 0, high })),
    rows: [
      { low: 1, high: 1, columns: [0, 2], factors: null },
      { low: 1, high: 1, columns: [1, 3], factors: null },
      { low: -Infinity, high: 2, columns: [0, 1], factors: [2, 2] },
    ],
    types: [[0, 1], [2], [3]].map((columns) => ({ count: 1, columns })),
    cuts: [],
  };
  const all = { types: [0, 1, 2], weights: [1, 1, 1], prices: [1, 1, 0] };
  const chances = [2 / 3, 2 / 3, 2 / 3];
  const [checked] = checkLeximin(groups, [all], chances, 1e-9);
  expect(checked?.bound).toBeCloseTo(2 / 3, 12);
  // An open side of a row is worth nothing, whatever its price.
  const open = { ...all, prices: [1, 1, -1] };
  expect(checkLeximin(groups, [open], chances, 1e-9)).toEqual([checked]);
});

/** Of each two of three types at most one: together at most one, though half of each seems allowed. */
const triangle = {
  columns: [1, 1, 1, 9].map((high) => ({ low: 0, high })),
  types: [1, 1, 1, 9].map((count, type) => ({ count, columns: [type] })),
  rows: [
    { low: 0, high: 1, columns: [0, 1], factors: null },
    { low: 0, high: 1, columns: [0, 2], factors: null },
    { low: 0, high: 1, columns: [1, 2], factors: null },
    { low: 3, high: 3, columns: [0, 1, 2, 3], factors: null },
  ],
};
const atMostOne = { types: [0, 1, 2], weights: [1, 1, 1], most: 1 };
const half: CutProof = { prices: [0.5, 0.5, 0.5, 0] };

test('a cut of whole panels is proven by prices, because nothing lies between one and two', () => {
  expect(() => checkCut(triangle, atMostOne, half)).not.toThrow();
  expect(() => checkCut(triangle, { ...atMostOne, most: 0 }, half)).toThrow(WrongCertificate);
  expect(() => checkCut(triangle, atMostOne, { prices: [0, 0, 0, 0] })).toThrow(WrongCertificate);
});

test('a price on the open side of a demand is worth nothing', () => {
  const open = {
    ...triangle,
    rows: triangle.rows.map((row, at) => (at < 3 ? { ...row, low: -Infinity } : row)),
  };
  expect(() => checkCut(open, atMostOne, half)).not.toThrow();
  expect(() => checkCut(open, atMostOne, { prices: [-1, -1, -1, 0] })).toThrow(WrongCertificate);
});

test('a proof by parts has to prove both parts', () => {
  const parts = (below: CutProof, above: CutProof) => ({ column: 0, most: 0, below, above });
  const nothing: CutProof = { prices: [0, 0, 0, 0] };
  const without: CutProof = { prices: [0, 0, 1, 0] };
  const withIt: CutProof = { prices: [1, 1, 0, 0] };
  expect(() => checkCut(triangle, atMostOne, parts(without, withIt))).not.toThrow();
  expect(() => checkCut(triangle, atMostOne, parts(without, nothing))).toThrow(WrongCertificate);
  expect(() => checkCut(triangle, atMostOne, parts(nothing, withIt))).toThrow(WrongCertificate);
});
