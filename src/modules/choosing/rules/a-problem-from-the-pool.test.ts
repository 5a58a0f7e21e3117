import { describe, expect, test } from 'vitest';
import type { BodyId } from '../../../kernel/ids.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { NeedId } from '../../recruitment/vocabulary.ts';
import type { PoolPerson, RunDemands, SeatedMember } from '../vocabulary.ts';
import { problemFromPool } from './a-problem-from-the-pool.ts';

const [homecare, clinic]: BodyId[] = ['body_homecare', 'body_clinic'];
const triage: NeedId = 'need_triage';

let last = 0;
function person({
  groups = [homecare as BodyId],
  ...known
}: {
  groups?: readonly BodyId[];
  systems?: readonly string[];
  needs?: readonly NeedId[];
  suitability?: number;
} & Partial<PoolPerson['values']> = {}): PoolPerson {
  last += 1;
  const { systems = [], needs = [], suitability = null, ...values } = known;
  return {
    groups: groups.map((bodyId, at) => {
      return { bodyId, applicantId: `apct_${last}` as ApplicantId, rank: at + 1, suitability };
    }),
    values: {
      party: 'host',
      region: null,
      profession: null,
      employer: null,
      unit: null,
      sex: null,
      permanent: null,
      ...values,
    },
    systems,
    needs,
  };
}
const seats = (bodyId: BodyId, host: number, others = 0) => ({
  bodyId,
  seats: [
    { party: 'host', seats: host },
    { party: 'others', seats: others },
  ],
  needs: [],
});
const demanding = (change: Partial<RunDemands> = {}): RunDemands => ({
  roundIds: ['rec_1'],
  method: 'best-fit',
  groups: [seats(homecare as BodyId, 2)],
  quotas: [],
  people: [],
  mostGroups: 1,
  mostPerUnit: null,
  band: null,
  countSeated: false,
  ...change,
});
function made(
  people: readonly PoolPerson[],
  change: Partial<RunDemands> = {},
  seated: readonly SeatedMember[] = [],
) {
  const verdict = problemFromPool({ people, seated }, demanding(change));
  if (!verdict.ok) throw new Error(verdict.refusal.code);
  return verdict.value;
}

describe('a problem from the pool', () => {
  test('says nothing of who anybody is: no id, name, value, unit or need stands in it', () => {
    const people = [
      person({ profession: 'lege', unit: 'Nord', employer: 'Havn', needs: [triage] }),
      person({ profession: 'sykepleier', unit: 'Sør', employer: 'Havn' }),
    ];
    const { problem, key } = made(people, {
      groups: [{ ...seats(homecare as BodyId, 1), needs: [{ needId: triage, atLeast: 1 }] }],
      quotas: [{ bodyId: null, attribute: 'profession', value: 'lege', min: 1, max: null }],
      mostPerUnit: 1,
    });
    expect(JSON.stringify(problem)).not.toMatch(/apct|body|need_|lege|sykepleier|Nord|Havn|host/);
    expect(key.people.P1).toEqual({ [homecare as BodyId]: people[0]?.groups[0]?.applicantId });
    expect(key.values).toEqual({ V1: 'lege' });
    expect(problem.candidates[1]?.attributes).toEqual({ A1: 'V0' });
    expect(problem.quotas[0]).toEqual({
      group: 'G1',
      attribute: 'A1',
      value: 'V1',
      min: 1,
      max: 1,
    });
  });

  test('has the seats of each party as quotas, and those who sit already among its members', () => {
    const people = [person(), person({ party: 'others' }), person()];
    const seated = [{ bodyId: homecare as BodyId, party: 'others', employer: 'Fjord' }];
    const change = { groups: [seats(homecare as BodyId, 1, 1)] };
    const without = made(people, change, seated);
    expect(without.problem.groups[0]?.seats).toBe(2);
    expect(without.problem.candidates).toHaveLength(3);
    const counted = made(people, { ...change, countSeated: true }, seated);
    expect(counted.problem.groups[0]?.seats).toBe(3);
    expect(counted.problem.quotas.map(({ min, max }) => [min, max])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(counted.problem.candidates.at(-1)).toMatchObject({ id: 'S1', seatedIn: ['G1'] });
  });

  test('has no quota on parties where there is but one', () => {
    expect(made([person(), person()]).problem.quotas).toEqual([]);
  });

  test('takes two spellings for one value, and each system as an attribute of its own', () => {
    const people = [
      person({ profession: ' Lege ', systems: ['Alfa', 'Beta'] }),
      person({ profession: 'LEGE', systems: ['beta'] }),
    ];
    const quota = { bodyId: null, min: 1, max: 2 };
    const { problem } = made(people, {
      quotas: [
        { ...quota, attribute: 'profession', value: 'lege' },
        { ...quota, attribute: 'system', value: 'alfa' },
        { ...quota, attribute: 'system', value: 'Beta' },
      ],
    });
    expect(problem.candidates.map(({ attributes }) => attributes)).toEqual([
      { A1: 'V1', A2: 'V2', A3: 'V3' },
      { A1: 'V1', A2: 'V0', A3: 'V3' },
    ]);
  });

  test('gives a lottery neither assessments nor wishes', () => {
    const people = [person({ groups: [clinic as BodyId, homecare as BodyId], suitability: 2.5 })];
    const groups = [seats(homecare as BodyId, 1), seats(clinic as BodyId, 1)];
    const wished = (method: RunDemands['method']) =>
      made(people, { method, groups }).problem.candidates[0]?.groups;
    expect(wished('best-fit')).toEqual([
      { group: 'G2', rank: 1, suitability: 2.5 },
      { group: 'G1', rank: 2, suitability: 2.5 },
    ]);
    expect(wished('leximin')).toEqual([
      { group: 'G2', rank: 1, suitability: null },
      { group: 'G1', rank: 1, suitability: null },
    ]);
  });

  test('leaves out those who applied for groups that nothing is filled in, and their codes', () => {
    const { problem, key } = made([person({ groups: [clinic as BodyId] }), person()]);
    expect(problem.candidates.map(({ id }) => id)).toEqual(['P1']);
    expect(Object.keys(key.people)).toEqual(['P1']);
  });

  test('binds only those who applied, and fills no empty seat with nobody', () => {
    const ada = person();
    const bind = (bodyId: BodyId, must = true) => ({
      people: [
        { applicantId: ada.groups[0]?.applicantId as ApplicantId, bodyId, must, reason: 'x' },
      ],
    });
    expect(made([ada], bind(homecare as BodyId)).problem.candidates[0]?.mustIn).toEqual(['G1']);
    expect(made([ada], bind(homecare as BodyId, false)).problem.candidates[0]?.mustNotIn).toEqual([
      'G1',
    ]);
    const refusal = (people: readonly PoolPerson[], change: Partial<RunDemands>) =>
      problemFromPool({ people, seated: [] }, demanding(change));
    expect(refusal([ada], bind(clinic as BodyId))).toMatchObject({
      refusal: { code: 'not-applied', bodyId: clinic },
    });
    expect(refusal([], {})).toMatchObject({ refusal: { code: 'nobody-in-pool' } });
    expect(refusal([ada], { groups: [seats(homecare as BodyId, 0)] })).toMatchObject({
      refusal: { code: 'no-seats' },
    });
  });
});
