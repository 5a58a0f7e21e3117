import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Affects, Route, RouteStep, Structure, StructureBody } from '../vocabulary.ts';
import { affectsNothing, outsideOf } from './a-mandate-covers-a-matter.ts';

/**
 * Answers where a matter belongs: the lowest body on the way up from where it was raised whose
 * mandate covers all that it affects, with what lies outside at each step below. A matter that
 * affects nothing is outside no mandate in force, and stays where it was raised. A body that is not
 * in the structure leads nowhere. Ends for any structure, also one with a cycle in it.
 * @source F-035, R-15
 */
export function routeMatter(
  structure: Structure,
  affects: Affects,
  from: BodyId,
  today: IsoDate,
): Route {
  const way: RouteStep[] = [];
  for (const body of wayUp(structure, from)) {
    const outside = outsideOf(body.mandate, affects, today);
    way.push({ bodyId: body.bodyId, level: body.level, outside });
    if (outside.length === 0) return { at: body.bodyId, way };
  }
  return { at: null, way };
}

/** The bodies on the way up from one, itself first. Meets none twice. */
function wayUp(structure: Structure, from: BodyId): StructureBody[] {
  const byId = new Map(structure.bodies.map((body) => [body.bodyId, body]));
  const way = new Set<StructureBody>();
  let next = byId.get(from);
  while (next && !way.has(next)) {
    way.add(next);
    next = next.escalatesTo === null ? undefined : byId.get(next.escalatesTo);
  }
  return [...way];
}

/**
 * The bodies that cover a matter on the lowest level where any does, for a matter that nobody has
 * been named for. None for a matter that affects nothing: somebody must say what it is about.
 * @source F-035
 */
export function lowestCovering(
  structure: Structure,
  affects: Affects,
  today: IsoDate,
): readonly StructureBody[] {
  if (affectsNothing(affects)) return [];
  const covering = structure.bodies.filter(
    ({ mandate }) => outsideOf(mandate, affects, today).length === 0,
  );
  const lowest = Math.min(...covering.map(({ level }) => level));
  return covering.filter(({ level }) => level === lowest);
}

/**
 * The lowest bodies under one that cover a matter by themselves: where it may be sent down to,
 * since it was within their mandate after all. None where it stands as low as it can.
 * @source F-036
 */
export function coveringBelow(
  structure: Structure,
  affects: Affects,
  from: BodyId,
  today: IsoDate,
): readonly BodyId[] {
  return lowestCovering(structure, affects, today)
    .filter(({ bodyId }) => bodyId !== from)
    .filter(({ bodyId }) => wayUp(structure, bodyId).some((above) => above.bodyId === from))
    .map(({ bodyId }) => bodyId);
}

/** The level of a body in a structure; null outside it. */
export function levelOf(structure: Structure | null, bodyId: BodyId): number | null {
  return structure?.bodies.find((body) => body.bodyId === bodyId)?.level ?? null;
}
