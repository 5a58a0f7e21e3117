import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyId } from '../../../kernel/ids.ts';
import { sides } from '../../organisations/vocabulary.ts';
import { type Affects, domains, type Mandate, type StructureBody } from '../vocabulary.ts';
import { outsideOf } from './a-mandate-covers-a-matter.ts';
import {
  coveringBelow,
  levelOf,
  lowestCovering,
  routeMatter,
} from './a-matter-goes-to-the-lowest-covering-body.ts';
import { affecting, bodyAt, exampleBodies, mandateOf, structureOf } from './example-structure.ts';

const today = '2026-03-10';
const example = structureOf(exampleBodies);
const homeCare = { serviceAreas: ['hjemmetjenester'], domains: ['workflow'] } as const;

describe('a matter in one service area', () => {
  const affects = affecting({ ...homeCare, sides: ['municipality'] });

  it('belongs on level 1', () => {
    expect(routeMatter(example, affects, 'body_home-care', today)).toEqual({
      at: 'body_home-care',
      way: [{ bodyId: 'body_home-care', level: 1, outside: [] }],
    });
    expect(lowestCovering(example, affects, today).map(({ bodyId }) => bodyId)).toEqual([
      'body_home-care',
    ]);
  });
});

it('a matter that was raised too high may go down to the lowest that covers it, and only under it', () => {
  const affects = affecting({ ...homeCare, sides: ['municipality'] });
  expect(coveringBelow(example, affects, 'body_forum', today)).toEqual(['body_home-care']);
  expect(coveringBelow(example, affects, 'body_home-care', today)).toEqual([]);
  const across = affecting({ ...homeCare, sides: ['municipality', 'trust', 'gp'] });
  expect(coveringBelow(example, across, 'body_forum', today)).toEqual([]);
});

it('a matter across municipality, hospital and GP is lifted, with what lies outside', () => {
  const across = affecting({ ...homeCare, sides: ['municipality', 'trust', 'gp'] });
  expect(routeMatter(example, across, 'body_home-care', today)).toEqual({
    at: 'body_forum',
    way: [
      {
        bodyId: 'body_home-care',
        level: 1,
        outside: [
          { code: 'sides', touched: ['municipality', 'trust', 'gp'], outside: ['trust', 'gp'] },
        ],
      },
      { bodyId: 'body_forum', level: 2, outside: [] },
    ],
  });
});

describe('a mandate', () => {
  const only = (more: Partial<Mandate>) => mandateOf(more);

  it.each([
    [{ domains: ['workflow'] }, { domains: ['profession', 'workflow'] }, 'domain'],
    [{ serviceAreas: ['legevakt'] }, { serviceAreas: ['helsehus'] }, 'service-area'],
    [{ organisations: ['org_1'] }, { organisations: ['org_2'] }, 'organisation'],
    [{ costLimit: 1000 }, { cost: 1001 }, 'cost'],
    [{ costLimit: 0 }, { cost: 1 }, 'cost'],
    [{ domains: [] }, { domains: ['workflow'] }, 'domain'],
    [{ serviceAreas: [] }, { serviceAreas: ['legevakt'] }, 'service-area'],
    [{ sides: [] }, { sides: ['trust'] }, 'sides'],
    [{ validTo: '2026-03-09' }, {}, 'not-in-force'],
    [{ validFrom: '2026-03-11' }, {}, 'not-in-force'],
  ] as const)('%o does not cover %o', (mandate, affects, code) => {
    const found = outsideOf(only(mandate), affecting(affects), today);
    expect(found.map((one) => one.code)).toEqual([code]);
  });

  it('that has run out tells when it did, and not when it began', () => {
    const over = only({ validFrom: '2026-01-01', validTo: '2026-03-09' });
    expect(outsideOf(over, affecting(), today)).toEqual([
      { code: 'not-in-force', validFrom: null, validTo: '2026-03-09' },
    ]);
  });

  it('covers up to its limit and on its first and last day', () => {
    const narrow = only({ costLimit: 1000, validFrom: today, validTo: today });
    expect(outsideOf(narrow, affecting({ cost: 1000 }), today)).toEqual([]);
  });
});

describe('a matter that affects nothing', () => {
  it('stays where it was raised, and belongs nowhere else', () => {
    expect(routeMatter(example, affecting(), 'body_forum', today).at).toBe('body_forum');
    expect(lowestCovering(example, affecting(), today)).toEqual([]);
  });

  it('is not one that costs something, whatever else is unsaid', () => {
    const costly = affecting({ cost: 1 });
    const structure = structureOf([bodyAt('body_a', 1, null, { costLimit: 5 })]);
    expect(lowestCovering(structure, costly, today).map(({ bodyId }) => bodyId)).toEqual([
      'body_a',
    ]);
  });
});

it('the way is as long as the ladder', () => {
  const rungs = [1, 2, 3, 4, 5, 6, 7].map((level) =>
    bodyAt(`body_${level}`, level, level < 7 ? `body_${level + 1}` : null, {
      costLimit: level < 7 ? 0 : null,
    }),
  );
  const { at, way } = routeMatter(structureOf(rungs), affecting({ cost: 9 }), 'body_1', today);
  expect(at).toBe('body_7');
  expect(way.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('from a body outside the structure there is no way', () => {
  expect(routeMatter(example, affecting(), 'body_elsewhere', today)).toEqual({ at: null, way: [] });
  expect(levelOf(example, 'body_elsewhere')).toBeNull();
});

it('where nobody covers, the way is told to its top', () => {
  const structure = structureOf([
    bodyAt('body_a', 1, 'body_b', { costLimit: 1 }),
    bodyAt('body_b', 2, null, { costLimit: 2 }),
  ]);
  const { at, way } = routeMatter(structure, affecting({ cost: 3 }), 'body_a', today);
  expect(at).toBeNull();
  expect(way.map(({ bodyId }) => bodyId)).toEqual(['body_a', 'body_b']);
});

const areas = ['a', 'b', 'c'];
const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const covered = <Value>(values: readonly Value[]) =>
  fc.oneof(fc.constant('all' as const), some(values));
const mandate: fc.Arbitrary<Mandate> = fc.record({
  domains: covered(domains),
  serviceAreas: covered(areas),
  sides: covered(sides),
  organisations: fc.constant('all' as const),
  costLimit: fc.option(fc.integer({ min: 0, max: 3 })),
  validFrom: fc.option(fc.constantFrom('2026-03-09', '2026-03-11')),
  validTo: fc.constant(null),
  adoptedByCase: fc.constant('1/26'),
});
const matter: fc.Arbitrary<Affects> = fc.record({
  domains: some(domains),
  serviceAreas: some(areas),
  sides: some(sides),
  organisations: fc.constant([]),
  cost: fc.option(fc.integer({ min: 0, max: 4 })),
});

const idAt = (at: number): BodyId => `body_${at}`;
/** Bodies that lift to any other, whatever the levels; a structure nobody has checked. */
const unchecked: fc.Arbitrary<StructureBody[]> = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, at) =>
      fc.record({
        bodyId: fc.constant(idAt(at)),
        level: fc.integer({ min: 1, max: 4 }),
        escalatesTo: fc.option(fc.integer({ min: 0, max: count - 1 }).map(idAt)),
        timeLimitDays: fc.constant(null),
        mandate,
      }),
    ),
  ),
);
/** Bodies that lift only to those on a higher level. */
const rising = unchecked.map((bodies) =>
  bodies.map((body) => {
    const above = bodies.find(({ bodyId }) => bodyId === body.escalatesTo);
    return above && above.level > body.level ? body : { ...body, escalatesTo: null };
  }),
);
const covers = (body: StructureBody, affects: Affects) =>
  outsideOf(body.mandate, affects, today).length === 0;

describe('any matter in any structure', () => {
  it('is routed to a body that covers it, and past none that does', () => {
    fc.assert(
      fc.property(rising, matter, (bodies, affects) => {
        const { at, way } = routeMatter(structureOf(bodies), affects, idAt(0), today);
        const met: StructureBody[] = [];
        let next = bodies.find(({ bodyId }) => bodyId === idAt(0));
        while (next && !covers(next, affects)) {
          met.push(next);
          const to: BodyId | null = next.escalatesTo;
          next = bodies.find(({ bodyId }) => bodyId === to);
        }
        expect(at).toBe(next?.bodyId ?? null);
        expect(way.map(({ bodyId }) => bodyId)).toEqual(
          [...met, ...(next ? [next] : [])].map(({ bodyId }) => bodyId),
        );
        const levels = way.map(({ level }) => level);
        expect(levels).toEqual([...new Set(levels)].sort((a, b) => a - b));
      }),
    );
  });

  it('never goes lower because it affects more', () => {
    fc.assert(
      fc.property(rising, matter, matter, (bodies, one, other) => {
        const structure = structureOf(bodies);
        const more: Affects = {
          domains: [...new Set([...one.domains, ...other.domains])],
          serviceAreas: [...new Set([...one.serviceAreas, ...other.serviceAreas])],
          sides: [...new Set([...one.sides, ...other.sides])],
          organisations: [],
          cost: Math.max(one.cost ?? 0, other.cost ?? 0),
        };
        const before = routeMatter(structure, one, idAt(0), today);
        const after = routeMatter(structure, more, idAt(0), today);
        expect(after.way.length).toBeGreaterThanOrEqual(before.way.length);
      }),
    );
  });

  it('goes the same way whatever the bodies are called and in whatever order they stand', () => {
    const shuffled = rising.chain((bodies) =>
      fc.tuple(
        fc.constant(bodies),
        fc.shuffledSubarray(bodies, { minLength: bodies.length }),
        fc.shuffledSubarray(
          bodies.map(({ bodyId }) => bodyId),
          { minLength: bodies.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, matter, ([bodies, mixed, names], affects) => {
        const called = (id: BodyId): BodyId => `body_z${names.indexOf(id)}`;
        const renamed = mixed.map((body) => ({
          ...body,
          bodyId: called(body.bodyId),
          escalatesTo: body.escalatesTo && called(body.escalatesTo),
        }));
        const before = routeMatter(structureOf(bodies), affects, idAt(0), today);
        const after = routeMatter(structureOf(renamed), affects, called(idAt(0)), today);
        expect(after).toEqual({
          at: before.at && called(before.at),
          way: before.way.map((step) => ({ ...step, bodyId: called(step.bodyId) })),
        });
        const set = (list: readonly StructureBody[], as: (id: BodyId) => BodyId) =>
          list.map(({ bodyId }) => as(bodyId)).sort();
        expect(set(lowestCovering(structureOf(renamed), affects, today), (id) => id)).toEqual(
          set(lowestCovering(structureOf(bodies), affects, today), called),
        );
      }),
    );
  });

  it('always ends, also where somebody has written a cycle past every check', () => {
    fc.assert(
      fc.property(unchecked, matter, (bodies, affects) => {
        const structure = structureOf(bodies);
        const { way } = routeMatter(structure, affects, idAt(0), today);
        expect(new Set(way.map(({ bodyId }) => bodyId)).size).toBe(way.length);
      }),
    );
  });

  it('has no body that covers it below the lowest that are named', () => {
    fc.assert(
      fc.property(rising, matter, (bodies, affects) => {
        const named = lowestCovering(structureOf(bodies), affects, today);
        const level = named[0]?.level;
        if (level === undefined) return;
        for (const body of bodies) {
          expect(named.includes(body)).toBe(body.level === level && covers(body, affects));
          if (body.level < level) expect(covers(body, affects)).toBe(false);
        }
      }),
    );
  });

  it('goes down only to where its way up comes back', () => {
    fc.assert(
      fc.property(rising, matter, (bodies, affects) => {
        const structure = structureOf(bodies);
        for (const { bodyId } of bodies) {
          for (const below of coveringBelow(structure, affects, bodyId, today)) {
            const body = bodies.find((one) => one.bodyId === below);
            expect(body && covers(body, affects)).toBe(true);
            expect(routeMatter(structure, affects, below, today).at).toBe(below);
            expect(below).not.toBe(bodyId);
          }
        }
      }),
    );
  });
});
