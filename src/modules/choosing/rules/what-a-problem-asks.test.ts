import { describe, expect, test } from 'vitest';
import type { BodyId } from '../../../kernel/ids.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { NeedId } from '../../recruitment/vocabulary.ts';
import type { GroupDemands, PoolPerson, RunDemands, SeatedMember } from '../vocabulary.ts';
import { problemFromPool } from './a-problem-from-the-pool.ts';
import { codesOf } from './codes-say-nothing.ts';

const [home, clinic, closed]: BodyId[] = ['body_home', 'body_clinic', 'body_closed'] as const;
const [triage, night]: NeedId[] = ['need_triage', 'need_night'] as const;
type Known = Partial<PoolPerson['values'] & Pick<PoolPerson, 'systems' | 'needs'>>;
const person = (name: string, groups: readonly (BodyId | undefined)[], known: Known = {}) => {
  const { systems = [], needs = [], ...values } = known;
  const nothing = { region: null, profession: null, employer: null, unit: null };
  return {
    groups: groups.map((bodyId, at) => ({
      ...{ bodyId: bodyId as BodyId, applicantId: `apct_${name}` as const },
      ...{ rank: at + 1, suitability: null },
    })),
    values: { party: 'host', ...nothing, sex: null, permanent: null, ...values },
    ...{ systems, needs },
  } satisfies PoolPerson;
};
const group = (
  bodyId: BodyId | undefined,
  seats: Record<string, number>,
  needs: GroupDemands['needs'] = [],
): GroupDemands => ({
  bodyId: bodyId as BodyId,
  seats: Object.entries(seats).map(([party, count]) => ({ party, seats: count })),
  needs,
});
const demanding = (change: Partial<RunDemands>): RunDemands => ({
  ...({ roundIds: ['rec_1'], method: 'best-fit', groups: [group(home, { host: 2 })] } as const),
  ...{ quotas: [], people: [], mostGroups: 1, mostPerUnit: null, band: null, countSeated: false },
  ...change,
});
const made = (
  people: readonly PoolPerson[],
  change: Partial<RunDemands> = {},
  seated: readonly SeatedMember[] = [],
) => {
  const verdict = problemFromPool({ people, seated }, demanding(change));
  if (!verdict.ok) throw new Error(verdict.refusal.code);
  return verdict.value;
};
const quota = { bodyId: null, attribute: 'profession', value: 'lege', min: 1, max: null } as const;

describe('groups', () => {
  test('with a seat for anybody are filled, and whoever applied for one of them is in the pool', () => {
    const { problem, key } = made([person('a', [closed, home])], {
      groups: [group(home, { host: 1, others: 0 }), group(closed, { host: 0 })],
    });
    expect(problem.groups).toEqual([{ key: 'G1', name: 'G1', seats: 1 }]);
    expect(key.groups).toEqual({ G1: home });
    expect(problem.candidates[0]?.groups?.map((one) => one.group)).toEqual(['G1']);
    expect(key.people.P1).toEqual({ [home as BodyId]: 'apct_a', [closed as BodyId]: 'apct_a' });
  });
  test('take those who sit there already, and not who sits elsewhere', () => {
    const seated: SeatedMember[] = [
      { bodyId: home as BodyId, party: 'host', employer: null },
      { bodyId: clinic as BodyId, party: 'host', employer: null },
      { bodyId: closed as BodyId, party: 'host', employer: null },
    ];
    const groups = [group(home, { host: 2 }), group(clinic, { host: 3 })];
    const { problem, key } = made([person('a', [home])], { groups, countSeated: true }, seated);
    expect(problem.groups.map(({ seats }) => seats)).toEqual([3, 4]);
    expect(key.seated).toEqual({ S1: seated[0], S2: seated[1] });
  });
});

describe('a quota', () => {
  test('without a most ends at the seats of its group, in each group or in one', () => {
    const groups = [group(home, { host: 2 }), group(clinic, { host: 3 })];
    const people = [person('a', [home, clinic], { profession: 'lege' })];
    const asked = (bodyId: BodyId | null) =>
      made(people, { groups, quotas: [{ ...quota, bodyId }] }).problem.quotas.map((one) => {
        return [one.group, one.min, one.max];
      });
    expect(asked(null)).toEqual([
      ['G1', 1, 2],
      ['G2', 1, 3],
    ]);
    expect(asked(clinic as BodyId)).toEqual([['G2', 1, 3]]);
  });
  test('on a system says which in the key, and is no quota on a value of that name', () => {
    const { problem, key } = made([person('a', [home], { systems: ['Alfa'], region: 'alfa' })], {
      quotas: [
        { ...quota, attribute: 'system', value: 'Alfa' },
        { ...quota, attribute: 'region', value: 'Fosen' },
        { ...quota, attribute: 'region', value: 'Namdalen' },
      ],
    });
    expect(key.attributes).toEqual({
      A1: { attribute: 'system', system: 'Alfa' },
      A2: { attribute: 'region', system: null },
    });
    expect(problem.candidates[0]?.attributes).toEqual({ A1: 'V1', A2: 'V0' });
  });
  test('holds a party to its own seats in each group, one without seats there to none', () => {
    const people = [
      person('a', [home]),
      person('b', [clinic], { party: 'others' }),
      person('c', [home], { party: null }),
    ];
    const groups = [group(home, { host: 2, vendor: 0 }), group(clinic, { host: 1, others: 3 })];
    const seated = [{ bodyId: clinic as BodyId, party: 'others', employer: null }];
    const { problem, key } = made(people, { groups, countSeated: true }, seated);
    const told = problem.quotas.map((one) => [
      ...[key.groups[one.group], key.values[one.value], one.min, one.max],
    ]);
    expect(told).toEqual([
      ...[
        [home, 'host', 2, 2],
        [home, 'others', 0, 0],
        [clinic, 'host', 1, 1],
        [clinic, 'others', 4, 4],
      ],
    ]);
  });
  test('tells parties apart that only seats, or only people, speak of', () => {
    const ofSeats = made([person('a', [home])], { groups: [group(home, { host: 1, others: 1 })] });
    expect(ofSeats.problem.quotas).toHaveLength(2);
    const ofPeople = made([person('a', [home]), person('b', [home], { party: 'others' })]);
    expect(ofPeople.problem.quotas.map(({ min, max }) => [min, max])).toEqual([
      [2, 2],
      [0, 0],
    ]);
    const nobodys = made([person('a', [home]), person('b', [home], { party: null })]);
    expect(nobodys.problem.quotas).toHaveLength(1);
  });
  test('counts of those who sit there only whose seat it is', () => {
    const seated = [{ bodyId: home as BodyId, party: 'host', employer: ' HAVN ' }];
    const people = [person('a', [home], { employer: 'Fjord', profession: 'lege' })];
    const attributes = (asked: Partial<RunDemands['quotas'][number]>) =>
      made(
        people,
        { quotas: [{ ...quota, ...asked }], countSeated: true },
        seated,
      ).problem.candidates.map((one) => one.attributes.A1);
    expect(attributes({ attribute: 'employer', value: 'Havn' })).toEqual(['V0', 'V1']);
    expect(attributes({ attribute: 'employer', value: 'Fjord' })).toEqual(['V1', 'V0']);
    expect(attributes({ attribute: 'party', value: 'host' })).toEqual(['V1', 'V1']);
    expect(attributes({})).toEqual(['V1', 'V0']);
    const unknown = [{ bodyId: home as BodyId, party: null, employer: null }];
    const { problem } = made(
      people,
      { quotas: [{ ...quota, attribute: 'employer', value: 'Havn' }], countSeated: true },
      unknown,
    );
    expect(problem.candidates[1]?.attributes).toEqual({ A1: 'V0' });
  });
});

test('a need is asked where somebody must have it, and only of those who meet it', () => {
  const people = [
    person('a', [home], { needs: [triage as NeedId, night as NeedId] }),
    person('b', [clinic], { needs: [night as NeedId] }),
  ];
  const needs = [
    { needId: night as NeedId, atLeast: 0 },
    { needId: triage as NeedId, atLeast: 1 },
  ];
  const groups = [group(home, { host: 1 }, needs), group(clinic, { host: 1 })];
  const { problem, key } = made(people, { groups });
  expect(problem.needs).toEqual([{ group: 'G1', competence: 'N1', atLeast: 1 }]);
  expect(key.needs).toEqual({ N1: triage });
  expect(problem.candidates.map(({ competences }) => competences)).toEqual([['N1'], []]);
});

test('units are told apart by employer, and only where so many of one unit is too many', () => {
  const people = [
    person('a', [home], { employer: 'Havn', unit: 'Sør' }),
    person('b', [home], { employer: 'Fjord', unit: 'Sør' }),
    person('c', [home], { employer: 'havn', unit: 'sør ' }),
    person('d', [home], { unit: 'Sør' }),
    person('e', [home], { employer: 'Havn' }),
  ];
  const units = (mostPerUnit: number | null) =>
    made(people, { mostPerUnit }).problem.candidates.map(({ unit }) => unit);
  expect(units(1)).toEqual(['U1', 'U2', 'U1', 'U3', null]);
  expect(units(null)).toEqual([null, null, null, null, null]);
  expect(made(people, { mostPerUnit: 1 }).key.units).toEqual({ U1: 'Sør', U2: 'Sør', U3: 'Sør' });
  expect(made(people).key.units).toEqual({});
});

test('whoever must or must not sit in a group is bound there, and nobody else is', () => {
  const people = [person('a', [home, clinic, closed]), person('b', [home])];
  const bound = (must: boolean, bodyId: BodyId | undefined) => ({
    ...{ applicantId: 'apct_a' as ApplicantId, bodyId: bodyId as BodyId, must, reason: 'Leder' },
  });
  const { problem } = made(people, {
    groups: [group(home, { host: 1 }), group(clinic, { host: 1 }), group(closed, { host: 0 })],
    people: [bound(true, home), bound(false, clinic), bound(true, closed)],
  });
  expect(problem.candidates.map(({ mustIn, mustNotIn }) => [mustIn, mustNotIn])).toEqual([
    [['G1'], ['G2']],
    [[], []],
  ]);
  const other = { ...bound(true, home), applicantId: 'apct_b2' as ApplicantId };
  expect(problemFromPool({ people, seated: [] }, demanding({ people: [other] }))).toMatchObject({
    refusal: { code: 'not-applied', applicantId: 'apct_b2', bodyId: home },
  });
});

test('how wide a band of equally good is asked where one is', () => {
  expect(made([person('a', [home])], { band: 5 }).problem.suitabilityBand).toBe(5);
  expect('suitabilityBand' in made([person('a', [home])]).problem).toBe(false);
});

test('codes have as many digits as the longest, and one for each name', () => {
  const people = Array.from({ length: 10 }, (_, at) => person(`${at}`, [home]));
  expect(
    made(people)
      .problem.candidates.map(({ id }) => id)
      .slice(8),
  ).toEqual(['P09', 'P10']);
  const codes = codesOf(
    'X',
    [
      { of: 'a', at: 1 },
      { of: 'a', at: 2 },
      { of: 'b', at: 3 },
    ],
    (one) => {
      return one.of;
    },
  );
  expect([codes.code('a'), codes.code('b'), codes.has('c')]).toEqual(['X1', 'X2', false]);
  expect(codes.key(({ at }) => at)).toEqual({ X1: 1, X2: 3 });
  expect(() => codes.code('c')).toThrow('called c');
});
