import type { BodyId } from '../../../kernel/ids.ts';

type Related = {
  id: BodyId;
  reports_to: BodyId | null;
  steered_by: BodyId | null;
  supported_by: BodyId | null;
};

export const relationKinds = [
  'reports-to',
  'steered-by',
  'supported-by',
  'reports-here',
  'steers',
  'supports',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Two bodies may be tied in several ways: the group answers to the council that steers it. */
export type Relation<Body> = { body: Body; kinds: RelationKind[] };

/**
 * Answers what a body answers to, is steered by and supported by (`above`), and what answers to it,
 * is steered by it and supported by it (`below`), each other body once.
 * @source F-001
 */
export function relationsOf<Body extends Related>(
  own: Body,
  bodies: readonly Body[],
): { above: Relation<Body>[]; below: Relation<Body>[] } {
  const others = bodies.filter((body) => body.id !== own.id);
  const gather = (kindsOf: (body: Body) => RelationKind[]) =>
    others
      .map((body) => ({ body, kinds: kindsOf(body) }))
      .filter((relation) => relation.kinds.length > 0);
  return {
    above: gather((body) => [
      ...(own.reports_to === body.id ? ['reports-to' as const] : []),
      ...(own.steered_by === body.id ? ['steered-by' as const] : []),
      ...(own.supported_by === body.id ? ['supported-by' as const] : []),
    ]),
    below: gather((body) => [
      ...(body.reports_to === own.id ? ['reports-here' as const] : []),
      ...(body.steered_by === own.id ? ['steers' as const] : []),
      ...(body.supported_by === own.id ? ['supports' as const] : []),
    ]),
  };
}
