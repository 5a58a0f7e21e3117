import { expect, test } from 'vitest';
import { demandsOf } from '../model/demands.ts';
import { kindsOf } from '../model/kinds.ts';
import { watch } from '../solve/limits.ts';
import { relaxedLeximin } from '../solve/relaxed-leximin.ts';
import type { Candidate, Problem } from '../vocabulary.ts';
import { faceOfAim } from './face-of-aim.ts';
import { groupsModelOf } from './groups-model.ts';

const person = (id: string, group: string, skilled: boolean): Candidate => ({
  ...{ id, attributes: {}, competences: skilled ? ['x'] : [], unit: null },
  ...{ groups: [{ group, rank: 1, suitability: null }], seatedIn: [], mustIn: [], mustNotIn: [] },
});

test('a demand that holds somebody down stands at its bound in every selection of the lottery', async () => {
  // One of two skilled must sit in g; eight others share its two other seats. Four share three of h.
  const problem: Problem = {
    groups: [
      { key: 'g', name: 'g', seats: 3 },
      { key: 'h', name: 'h', seats: 3 },
    ],
    candidates: [
      ...['a', 'b'].map((id) => person(id, 'g', true)),
      ...['c', 'd', 'e', 'f', 'i', 'j', 'k', 'l'].map((id) => person(id, 'g', false)),
      ...['s', 't', 'u', 'v'].map((id) => person(id, 'h', true)),
    ],
    quotas: [],
    needs: [
      { group: 'g', competence: 'x', atLeast: 1 },
      { group: 'h', competence: 'x', atLeast: 2 },
    ],
    mostGroups: 1,
    mostPerUnit: null,
  };
  const demands = demandsOf(problem, kindsOf(problem, 'demands'));
  const model = groupsModelOf(demands);
  const clock = watch({ ms: 10_000, seed: 1, now: () => performance.now() });
  const solved = await relaxedLeximin(model, [], clock);
  if (solved.status !== 'solved') throw new Error(solved.status);
  const face = faceOfAim(model, { expected: solved.expected, levels: solved.levels, cuts: [] });
  const boundsOf = (group: string) => {
    const at = demands.rows.findIndex(({ demand }) => {
      const of = demand === null ? undefined : demands.demands[demand];
      return of?.kind === 'need' && of.need.group === group;
    });
    return [face.rows[at]?.low, face.rows[at]?.high];
  };
  // More than one skilled would leave the eight less; in h nobody is held down by the need.
  expect(boundsOf('g')).toEqual([1, 1]);
  expect(boundsOf('h')).toEqual([2, Number.POSITIVE_INFINITY]);
});
