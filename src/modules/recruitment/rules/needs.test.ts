import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompetenceNeed, NeedId, RoleProfileDraft } from '../vocabulary.ts';
import { mayRemove, mostNeeds, wellFitted } from './a-need-fits-its-group.ts';
import { qualificationsFor, wellAsked } from './a-role-asks-what-can-be-met.ts';
import { inTheirOrder, keysOverGroups } from './needs-compare-over-groups.ts';
import { coverageOf, whoWouldCover } from './what-is-not-covered.ts';

const said = (nb: string) => ({ nb, nn: nb, en: nb });
const need = (id: NeedId, more: Partial<CompetenceNeed> = {}): CompetenceNeed => ({
  ...{ id, bodyId: 'body_1', text: said(id), kind: 'specific', parent: null },
  ...{ commonKey: null, atLeast: 1, version: 1 },
  ...more,
});
const keys = [{ key: 'medikament', name: said('Medikament') }];

describe('needs over groups', () => {
  it('are counted by their key, a group once however often it has it', () => {
    const needs = [
      need('need_1', { commonKey: 'medikament' }),
      need('need_2', { commonKey: 'medikament' }),
      need('need_3', { commonKey: 'medikament', bodyId: 'body_2' }),
      need('need_4'),
    ];
    expect(keysOverGroups(needs, keys)[0]?.groups).toEqual(['body_1', 'body_2']);
    expect(keysOverGroups([], keys)[0]?.groups).toEqual([]);
  });

  it('stand under their own, and by themselves where it is gone', () => {
    const needs = [
      need('need_1'),
      need('need_2', { parent: 'need_1' }),
      need('need_3', { parent: 'need_0' }),
    ];
    const order = inTheirOrder(needs).map(({ id, under }) => [id, ...under.map((one) => one.id)]);
    expect(order).toEqual([['need_1', 'need_2'], ['need_3']]);
  });
});

describe('a need', () => {
  const group = [need('need_1'), need('need_2', { parent: 'need_1' })];
  const code = (more: Partial<CompetenceNeed>, id: NeedId | null = null) => {
    const verdict = wellFitted(need('need_9', more), group, keys, id);
    return verdict.ok ? '' : verdict.refusal.code;
  };

  it('fits under another of its group, one step and no more', () => {
    expect(code({ parent: 'need_1' })).toBe('');
    expect(code({ parent: 'need_2' })).toBe('parent-is-under-another');
    expect(code({ parent: 'need_0' })).toBe('no-such-parent');
    expect(code({ parent: 'need_1' }, 'need_1')).toBe('no-such-parent');
    const other = [...group, need('need_3')];
    const moved = wellFitted(need('need_1', { parent: 'need_3' }), other, keys, 'need_1');
    expect(moved).toMatchObject({ refusal: { code: 'has-needs-under-it', count: 1 } });
  });

  it('is refused without words, twice, for nobody, and with a key that is not known', () => {
    expect(code({ text: said('  ') })).toBe('line-is-empty');
    expect(code({ text: said('NEED_1') })).toBe('need-is-there');
    expect(code({ text: said('need_1') }, 'need_1')).toBe('');
    for (const atLeast of [0, -1, 1.5, 201, Number.NaN]) {
      expect(code({ atLeast })).toBe('no-such-number');
    }
    expect(code({ commonKey: 'nothing' })).toBe('no-such-key');
    const full = Array.from({ length: mostNeeds }, (_, at) => need(`need_x${at}`));
    expect(wellFitted(need('need_9'), full, keys, null)).toMatchObject({
      refusal: { code: 'too-many-needs' },
    });
  });

  it('is taken away only when nothing stands under it', () => {
    expect(mayRemove('need_1', group)).toMatchObject({ refusal: { count: 1 } });
    expect(mayRemove('need_2', group).ok).toBe(true);
  });
});

describe('coverage', () => {
  const seven = [1, 2, 3, 4, 5, 6, 7].map((no) => need(`need_${no}`));
  const three = [
    { id: 'a', covers: ['need_1', 'need_2'] },
    { id: 'b', covers: ['need_3', 'need_4'] },
    { id: 'c', covers: ['need_6', 'need_1'] },
  ] as const;

  it('leaves two of seven open with three who cover five, and says who would cover them', () => {
    const rows = coverageOf(seven, three);
    const open = rows.filter(({ covered }) => !covered).map((row) => row.need.id);
    expect(open).toEqual(['need_5', 'need_7']);
    const others = [
      { id: 'd', covers: ['need_5'] },
      { id: 'e', covers: ['need_1'] },
      { id: 'a', covers: ['need_7'] },
    ] as const;
    expect(whoWouldCover(rows, three, others)).toEqual([
      { needId: 'need_5', alone: ['d'], oneOfSeveral: [] },
      { needId: 'need_7', alone: [], oneOfSeveral: [] },
    ]);
  });

  it('counts one who is given twice once, and a heading when all under it are covered', () => {
    const twice = [need('need_1', { atLeast: 2 })];
    const same = { id: 'a', covers: ['need_1'] } as const;
    expect(coverageOf(twice, [same, same])[0]).toMatchObject({ lacking: 1, by: ['a'] });
    const tree = [need('need_1'), need('need_2', { parent: 'need_1' })];
    expect(coverageOf(tree, [same]).map(({ covered }) => covered)).toEqual([false, false]);
    const under = { id: 'b', covers: ['need_2'] } as const;
    expect(coverageOf(tree, [under]).map(({ covered }) => covered)).toEqual([true, true]);
    expect(whoWouldCover(coverageOf(tree, []), [], [under]).map(({ needId }) => needId)).toEqual([
      'need_2',
    ]);
  });

  const ids = seven.map(({ id }) => id);
  const people = fc.array(
    fc.record({
      id: fc.constantFrom('p', 'q', 'r', 's', 't'),
      covers: fc.subarray(ids),
    }),
    { maxLength: 8 },
  );
  const needs = fc.tuple(
    ...seven.map((one) => fc.integer({ min: 1, max: 3 }).map((atLeast) => ({ ...one, atLeast }))),
  );

  it('never grows worse by one more person', () => {
    fc.assert(
      fc.property(needs, people, people, (wanted, some, more) => {
        const before = coverageOf(wanted, some);
        const after = coverageOf(wanted, [...some, ...more]);
        for (const [at, row] of before.entries()) {
          expect(after[at]?.lacking).toBeLessThanOrEqual(row.lacking);
        }
      }),
    );
  });

  it('is made green by each one who is said to cover a need alone, and by nobody else', () => {
    fc.assert(
      fc.property(needs, people, people, (wanted, inside, outside) => {
        const rows = coverageOf(wanted, inside);
        const has = new Set(inside.map(({ id }) => id));
        const merged = [...new Set(outside.map(({ id }) => id))].map((id) => ({
          id,
          covers: outside.filter((one) => one.id === id).flatMap(({ covers }) => covers),
        }));
        const told = new Map(
          whoWouldCover(rows, inside, outside).map(({ needId, alone }) => [needId, alone]),
        );
        for (const one of merged.filter(({ id }) => !has.has(id))) {
          for (const row of coverageOf(wanted, [...inside, one])) {
            const was = rows.find(({ need: own }) => own.id === row.need.id);
            const turned = row.covered && !was?.covered;
            expect(told.get(row.need.id)?.includes(one.id) ?? false).toBe(turned);
          }
        }
      }),
    );
  });
});

describe('a role', () => {
  const parties = [
    { key: 'host', name: said('Byen'), organisations: [], fallback: null },
    { key: 'others', name: said('de andre'), organisations: 'all-others', fallback: null },
  ] as const;
  const draft: RoleProfileDraft = {
    name: said('Fagekspert'),
    workload: { low: 5, high: 40 },
    release: 'partly',
    mustMeetPhysically: true,
    qualifications: [
      { text: said('Fast stilling i byen'), party: 'host' },
      { text: said('Fast stilling i egen kommune'), party: 'others' },
      { text: said('Engelsk'), party: null },
    ],
    personalQualities: [said('Nøyaktig')],
  };
  const code = (more: Partial<RoleProfileDraft>) => {
    const verdict = wellAsked({ ...draft, ...more }, parties);
    return verdict.ok ? '' : verdict.refusal.code;
  };

  it('asks for a post in the city of those from the city only', () => {
    const asked = (party: string) => qualificationsFor(draft, party).map(({ nb }) => nb);
    expect(asked('host')).toEqual(['Fast stilling i byen', 'Engelsk']);
    expect(asked('others')).toEqual(['Fast stilling i egen kommune', 'Engelsk']);
  });

  it('is refused with more than a full post, for strangers, and saying a thing twice', () => {
    expect(code({})).toBe('');
    for (const workload of [
      { low: 41, high: 40 },
      { low: -1, high: 40 },
      { low: 0, high: 101 },
      { low: 0.5, high: 1 },
    ]) {
      expect(code({ workload })).toBe('no-such-workload');
    }
    expect(code({ qualifications: [{ text: said('x'), party: 'nobody' }] })).toBe('no-such-party');
    const twice = [
      { text: said('x'), party: null },
      { text: said('X'), party: null },
    ];
    expect(code({ qualifications: twice })).toBe('said-already');
    const ofEach = [
      { text: said('x'), party: 'host' },
      { text: said('x'), party: 'others' },
    ];
    expect(code({ qualifications: ofEach })).toBe('');
    expect(code({ personalQualities: [said('x'), said('x ')] })).toBe('said-already');
    const many = Array.from({ length: 51 }, (_, at) => said(`x${at}`));
    expect(code({ personalQualities: many })).toBe('too-many-lines');
  });
});
