import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyId } from '../../../kernel/ids.ts';
import type { StructureBody } from '../vocabulary.ts';
import { faultsOf, type Known } from './a-structure-holds-together.ts';
import { bodyAt, exampleBodies } from './example-structure.ts';
import { earliestStart, mayBegin } from './old-matters-keep-their-structure.ts';

const known: Known = {
  bodies: new Set(exampleBodies.map(({ bodyId }) => bodyId)),
  areas: new Set(['hjemmetjenester', 'institusjon']),
  organisations: new Set(['org_1']),
};
const [group, , forum, committee] = exampleBodies as [
  StructureBody,
  StructureBody,
  StructureBody,
  StructureBody,
];
const changed = (body: StructureBody, more: Partial<StructureBody>) =>
  exampleBodies.map((one) => (one === body ? { ...one, ...more } : one));
const mandated = (more: Partial<StructureBody['mandate']>) =>
  changed(group, { mandate: { ...group.mandate, ...more } });
const codes = (bodies: readonly StructureBody[]) => faultsOf(bodies, known).map(({ code }) => code);

describe('a structure', () => {
  it('holds together as it stands', () => {
    expect(faultsOf(exampleBodies, known)).toEqual([]);
  });

  it.each([
    ['has no body', [], 'no-bodies'],
    ['names a body twice', [...exampleBodies, group], 'body-twice'],
    ['names a body nobody knows', changed(group, { bodyId: 'body_x' }), 'unknown-body'],
    ['has a level below the first', changed(group, { level: 0 }), 'level-out-of-range'],
    ['has half a level', changed(group, { level: 1.5 }), 'level-out-of-range'],
    [
      'lifts out of the structure',
      changed(committee, { escalatesTo: 'body_x' }),
      'escalates-outside',
    ],
    ['lifts sideways', changed(group, { escalatesTo: 'body_nursing-homes' }), 'escalates-not-up'],
    [
      'lifts down',
      [
        ...exampleBodies.slice(0, 3),
        bodyAt('body_committee', 3, null),
        bodyAt('body_x', 3, 'body_home-care'),
      ],
      'escalates-not-up',
    ],
    ['ends below the top', changed(forum, { escalatesTo: null }), 'dead-end'],
    ['leaves a level empty', changed(committee, { level: 5 }), 'level-empty'],
    ['gives a body no days', changed(group, { timeLimitDays: 0 }), 'time-limit-out-of-range'],
    ['covers no domain', mandated({ domains: [] }), 'covers-nothing'],
    ['covers no area', mandated({ serviceAreas: [] }), 'covers-nothing'],
    ['covers no side', mandated({ sides: [] }), 'covers-nothing'],
    ['covers no organisation', mandated({ organisations: [] }), 'covers-nothing'],
    ['names an area nobody knows', mandated({ serviceAreas: ['tannhelse'] }), 'unknown-area'],
    [
      'names an unknown organisation',
      mandated({ organisations: ['org_2'] }),
      'unknown-organisation',
    ],
    ['has a mandate of no case', mandated({ adoptedByCase: '  ' }), 'mandate-without-case'],
    ['has a negative limit', mandated({ costLimit: -1 }), 'cost-limit-out-of-range'],
    [
      'has a mandate that ends first',
      mandated({ validFrom: '2026-02-01', validTo: '2026-01-31' }),
      'mandate-ends-before-it-begins',
    ],
  ] as const)('that %s is refused', (_, bodies, code) => {
    expect(codes(bodies)).toContain(code);
  });

  it('that goes round is refused once for each circle, with the bodies in it', () => {
    const round = changed(committee, { escalatesTo: 'body_home-care' });
    expect(faultsOf(round, known)).toEqual([
      {
        code: 'cycle',
        bodyId: 'body_home-care',
        bodies: ['body_home-care', 'body_forum', 'body_committee'],
      },
    ]);
    expect(codes(changed(committee, { escalatesTo: 'body_committee' }))).toEqual(['cycle']);
  });

  it('may pass a level by', () => {
    expect(faultsOf(changed(group, { escalatesTo: 'body_committee' }), known)).toEqual([]);
  });

  it('is found whole only where every way up ends at the top', () => {
    const graph = fc
      .integer({ min: 1, max: 6 })
      .chain((count) =>
        fc.tuple(
          ...Array.from({ length: count }, (_, at) =>
            fc
              .tuple(
                fc.integer({ min: 1, max: 3 }),
                fc.option(fc.integer({ min: 0, max: count - 1 })),
              )
              .map(([level, to]) => bodyAt(idAt(at), level, to === null ? null : idAt(to))),
          ),
        ),
      );
    fc.assert(
      fc.property(graph, (bodies) => {
        const all = { ...known, bodies: new Set(bodies.map(({ bodyId }) => bodyId)) };
        const faults = faultsOf(bodies, all).map(({ code }) => code);
        const ends = bodies.map((body) => endOf(body, bodies));
        expect(faults.includes('cycle')).toBe(ends.includes('round'));
        if (faults.length > 0) return;
        const top = Math.max(...bodies.map(({ level }) => level));
        expect(ends.every((end) => end === top)).toBe(true);
      }),
    );
  });
});

const idAt = (at: number): BodyId => `body_${at}`;

/** The level where the way up ends, after as many steps as there are bodies at most. */
function endOf(body: StructureBody, bodies: readonly StructureBody[]): number | 'round' {
  let at = body;
  for (let step = 0; step <= bodies.length; step += 1) {
    if (at.escalatesTo === null) return at.level;
    at = bodies.find(({ bodyId }) => bodyId === at.escalatesTo) ?? at;
  }
  return 'round';
}

describe('a new version', () => {
  const today = '2026-03-10';

  it('begins tomorrow at the earliest, or today where there is none to raise matters under', () => {
    expect(earliestStart(['2026-01-01'], today)).toBe('2026-03-11');
    expect(earliestStart(['2027-01-01'], today)).toBe(today);
    expect(mayBegin(today, ['2026-01-01'], today)).toEqual({
      ok: false,
      refusal: { code: 'begins-too-early', from: today, earliest: '2026-03-11' },
    });
  });

  it('overlaps one that begins on the same day, and no other', () => {
    expect(mayBegin('2027-01-01', ['2026-01-01', '2027-01-01'], today)).toEqual({
      ok: false,
      refusal: { code: 'begins-as-another', from: '2027-01-01' },
    });
    expect(mayBegin('2026-12-31', ['2026-01-01', '2027-01-01'], today).ok).toBe(true);
  });
});
