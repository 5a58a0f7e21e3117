import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { BodyRelations } from '../vocabulary.ts';

export type RelationRefusal = {
  code: 'bodies-would-answer-in-a-circle';
  /** The way round, from the body and back to it. */
  circle: BodyId[];
};

/**
 * Answers whether a body may answer to, or be steered by, those named, given all the others. A body
 * that, through any number of others, would answer to itself is refused: nobody would be above it.
 * To be supported by another is no such relation: a secretariat supports the body it answers to.
 * @source E04, F-008
 */
export function mayRelate(
  bodies: readonly BodyRelations[],
  changed: BodyRelations,
): Verdict<BodyRelations, RelationRefusal> {
  const all = [...bodies.filter((body) => body.id !== changed.id), changed];
  const circle = circleThrough(changed.id, new Map(all.map((body) => [body.id, above(body)])));
  if (circle) return refused({ code: 'bodies-would-answer-in-a-circle', circle });
  return allowed(changed);
}

const above = (body: BodyRelations) => [body.reportsTo, body.steeredBy].filter((id) => id !== null);

/** The first way from a body back to itself, breadth first and so the shortest; null if none. */
function circleThrough(start: BodyId, upwards: Map<BodyId, BodyId[]>): BodyId[] | null {
  const ways: BodyId[][] = [[start]];
  const seen = new Set<BodyId>();
  for (const way of ways) {
    for (const next of upwards.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}
