import type { BodyId } from '../../../kernel/ids.ts';
import type { Affects, Mandate, Structure, StructureBody } from '../vocabulary.ts';

/** For tests: a mandate without limit, but for what is said. */
export const mandateOf = (more: Partial<Mandate> = {}): Mandate => ({
  domains: 'all',
  serviceAreas: 'all',
  sides: 'all',
  organisations: 'all',
  costLimit: null,
  validFrom: null,
  validTo: null,
  adoptedByCase: '1/26',
  ...more,
});

/** For tests: what a matter affects, which is nothing but for what is said. */
export const affecting = (more: Partial<Affects> = {}): Affects => ({
  domains: [],
  serviceAreas: [],
  sides: [],
  organisations: [],
  cost: null,
  ...more,
});

/** For tests: a body in a structure. */
export const bodyAt = (
  bodyId: BodyId,
  level: number,
  escalatesTo: BodyId | null,
  mandate: Partial<Mandate> = {},
): StructureBody => ({
  bodyId,
  level,
  escalatesTo,
  timeLimitDays: null,
  mandate: mandateOf(mandate),
});

/** For tests: bodies as a structure that holds now. */
export const structureOf = (bodies: readonly StructureBody[]): Structure => ({
  id: 'struct_example',
  validFrom: '2026-01-01',
  validTo: null,
  adoptedByCase: '1/26',
  isPublic: true,
  bodies,
});

/** For tests: two groups, a forum across sides, and a committee at the top. */
export const exampleBodies: readonly StructureBody[] = [
  bodyAt('body_home-care', 1, 'body_forum', {
    serviceAreas: ['hjemmetjenester'],
    sides: ['municipality'],
    costLimit: 250_000,
  }),
  bodyAt('body_nursing-homes', 1, 'body_forum', {
    serviceAreas: ['institusjon'],
    sides: ['municipality'],
    costLimit: 250_000,
  }),
  bodyAt('body_forum', 2, 'body_committee', { costLimit: 2_000_000 }),
  bodyAt('body_committee', 3, null),
];
