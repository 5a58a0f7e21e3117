import { expect, test } from 'vitest';
import type { BodyId } from '../../../kernel/ids.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import { type Applied, onePersonOnce } from './one-person-once.ts';

function applied(
  id: string,
  wishes: readonly [BodyId, rank: number, suitability: number | null][],
  change: Partial<Applied['applicant'] & { party: string }> = {},
): Applied {
  const { party = 'host', ...known } = change;
  return {
    party,
    needs: [],
    applicant: {
      id: `apct_${id}` as ApplicantId,
      email: 'en@soker.example',
      region: '',
      profession: 'lege',
      employer: '',
      unit: '',
      sex: null,
      permanent: null,
      systems: [],
      ...known,
    },
    wishes: wishes.map(([bodyId, rank, suitability]) => ({
      id: `appl_${id}${rank}`,
      roleId: 'role_member',
      bodyId,
      rank,
      withdrawnAt: null,
      suitability,
    })),
  };
}

test('somebody who applied in two rounds is one person, each group with its own application', () => {
  const people = onePersonOnce([
    applied('a', [['body_1', 1, 40]], { systems: ['Alfa'] }),
    applied('b', [['body_2', 1, null]], {
      email: ' EN@soker.example',
      profession: 'annet',
      systems: ['Beta'],
    }),
  ]);
  expect(people).toHaveLength(1);
  expect(people[0]?.groups.map(({ bodyId, applicantId }) => [bodyId, applicantId])).toEqual([
    ['body_1', 'apct_a'],
    ['body_2', 'apct_b'],
  ]);
  expect(people[0]?.values.profession).toBe('lege');
  expect(people[0]?.systems).toEqual(['Alfa', 'Beta']);
});

test('of two roles in one group the one that fits best counts; another party is another seat', () => {
  const wishes: [BodyId, number, number | null][] = [
    ['body_1', 1, 40],
    ['body_1', 2, 70],
  ];
  const people = onePersonOnce([
    applied('a', wishes),
    applied('b', [['body_1', 1, 90]], { party: 'others' }),
    applied('c', [], { email: 'to@soker.example' }),
  ]);
  expect(
    people.map(({ groups }) => groups.map(({ rank, suitability }) => [rank, suitability])),
  ).toEqual([[[2, 70]], [[1, 90]]]);
});
