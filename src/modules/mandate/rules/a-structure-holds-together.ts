import type { BodyId, OrganisationId } from '../../../kernel/ids.ts';
import type { ServiceAreaCode, StructureBody } from '../vocabulary.ts';

export const highestLevel = 20;
export const longestTimeLimit = 1000;
/** A thousand milliard kroner: above any cost limit that somebody means. */
export const highestCost = 1_000_000_000_000;
/** Kroner are whole, so anything else was typed by mistake. */
const isWithin = (value: number, lowest: number, highest: number) =>
  Number.isSafeInteger(value) && value >= lowest && value <= highest;

export type MandatePart = 'domains' | 'service-areas' | 'sides' | 'organisations';

/** What is wrong with a structure, each with the body it is wrong with. */
export type StructureFault =
  | { code: 'no-bodies' }
  | { code: 'body-twice'; bodyId: BodyId }
  | { code: 'unknown-body'; bodyId: BodyId }
  | { code: 'level-out-of-range'; bodyId: BodyId; highest: number }
  | { code: 'level-empty'; level: number }
  | { code: 'cycle'; bodyId: BodyId; bodies: readonly BodyId[] }
  | { code: 'escalates-outside'; bodyId: BodyId; to: BodyId }
  | { code: 'escalates-not-up'; bodyId: BodyId; to: BodyId; level: number; toLevel: number }
  | { code: 'dead-end'; bodyId: BodyId; level: number }
  | { code: 'time-limit-out-of-range'; bodyId: BodyId; highest: number }
  | { code: 'cost-limit-out-of-range'; bodyId: BodyId; highest: number }
  | { code: 'covers-nothing'; bodyId: BodyId; part: MandatePart }
  | { code: 'unknown-area'; bodyId: BodyId; area: ServiceAreaCode }
  | { code: 'unknown-organisation'; bodyId: BodyId; organisation: OrganisationId }
  | { code: 'mandate-without-case'; bodyId: BodyId }
  | { code: 'mandate-ends-before-it-begins'; bodyId: BodyId };

/** What there is to name in a structure. */
export type Known = {
  bodies: ReadonlySet<BodyId>;
  areas: ReadonlySet<ServiceAreaCode>;
  organisations: ReadonlySet<OrganisationId>;
};

/**
 * Answers all that keeps bodies from being a structure; nothing where it holds together. Every body
 * below the highest level lifts to one that is in the structure and stands higher, so that every
 * way up ends at the top; a way may pass a level by, but no level stands empty. Every mandate
 * covers something of each kind.
 * @source F-035, F-042
 */
export function faultsOf(bodies: readonly StructureBody[], known: Known): StructureFault[] {
  if (bodies.length === 0) return [{ code: 'no-bodies' }];
  const top = Math.max(...bodies.map(({ level }) => level));
  return [
    ...bodies.flatMap((body, at) => ownFaults(body, bodies.slice(0, at), known)),
    ...cyclesIn(bodies),
    ...bodies.flatMap((body) => wayFaults(body, bodies, top)),
    ...emptyLevels(bodies, top),
  ];
}

function ownFaults(
  body: StructureBody,
  before: readonly StructureBody[],
  known: Known,
): StructureFault[] {
  const { bodyId, level, timeLimitDays, mandate } = body;
  const found: StructureFault[] = [];
  if (before.some((one) => one.bodyId === bodyId)) found.push({ code: 'body-twice', bodyId });
  if (!known.bodies.has(bodyId)) found.push({ code: 'unknown-body', bodyId });
  if (!isWithin(level, 1, highestLevel)) {
    found.push({ code: 'level-out-of-range', bodyId, highest: highestLevel });
  }
  if (timeLimitDays !== null && !isWithin(timeLimitDays, 1, longestTimeLimit)) {
    found.push({ code: 'time-limit-out-of-range', bodyId, highest: longestTimeLimit });
  }
  if (mandate.costLimit !== null && !isWithin(mandate.costLimit, 0, highestCost)) {
    found.push({ code: 'cost-limit-out-of-range', bodyId, highest: highestCost });
  }
  const parts: readonly [MandatePart, readonly unknown[] | 'all'][] = [
    ['domains', mandate.domains],
    ['service-areas', mandate.serviceAreas],
    ['sides', mandate.sides],
    ['organisations', mandate.organisations],
  ];
  for (const [part, covered] of parts) {
    if (covered.length === 0) found.push({ code: 'covers-nothing', bodyId, part });
  }
  for (const area of named(mandate.serviceAreas)) {
    if (!known.areas.has(area)) found.push({ code: 'unknown-area', bodyId, area });
  }
  for (const organisation of named(mandate.organisations)) {
    if (!known.organisations.has(organisation)) {
      found.push({ code: 'unknown-organisation', bodyId, organisation });
    }
  }
  if (mandate.adoptedByCase.trim() === '') found.push({ code: 'mandate-without-case', bodyId });
  if (mandate.validFrom && mandate.validTo && mandate.validTo < mandate.validFrom) {
    found.push({ code: 'mandate-ends-before-it-begins', bodyId });
  }
  return found;
}

const named = <Kind>(covered: readonly Kind[] | 'all'): readonly Kind[] =>
  covered === 'all' ? [] : covered;

/** Where a body lifts to, and whether that is up. What is part of a cycle is told as that. */
function wayFaults(
  body: StructureBody,
  bodies: readonly StructureBody[],
  top: number,
): StructureFault[] {
  const { bodyId, level, escalatesTo: to } = body;
  if (to === null) return level < top ? [{ code: 'dead-end', bodyId, level }] : [];
  const above = bodies.find((one) => one.bodyId === to);
  if (!above) return [{ code: 'escalates-outside', bodyId, to }];
  if (above.level > level || cycleFrom(body, bodies).length > 0) return [];
  return [{ code: 'escalates-not-up', bodyId, to, level, toLevel: above.level }];
}

/** Each cycle once, told from the first of its bodies. */
function cyclesIn(bodies: readonly StructureBody[]): StructureFault[] {
  const told = new Set<BodyId>();
  return bodies.flatMap((body) => {
    const cycle = cycleFrom(body, bodies);
    if (cycle.length === 0 || told.has(body.bodyId)) return [];
    for (const one of cycle) told.add(one);
    return [{ code: 'cycle' as const, bodyId: body.bodyId, bodies: cycle }];
  });
}

/** The bodies on the way from one back to itself; none where it does not come back. */
function cycleFrom(body: StructureBody, bodies: readonly StructureBody[]): BodyId[] {
  const way = [body.bodyId];
  let next = body.escalatesTo;
  while (next !== null && !way.includes(next)) {
    way.push(next);
    const at = next;
    next = bodies.find((one) => one.bodyId === at)?.escalatesTo ?? null;
  }
  return next === body.bodyId ? way : [];
}

function emptyLevels(bodies: readonly StructureBody[], top: number): StructureFault[] {
  const taken = new Set(bodies.map(({ level }) => level));
  return Array.from({ length: Math.min(top, highestLevel) }, (_, at) => at + 1)
    .filter((level) => !taken.has(level))
    .map((level) => ({ code: 'level-empty', level }));
}
