import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { BodyId } from '../../../kernel/ids.ts';
import type { BodyRelations } from '../vocabulary.ts';
import { mayRelate } from './bodies-form-no-cycle.ts';

const id = (name: string | undefined): BodyId | null => (name ? `body_${name}` : null);
/** "group>council/au": the group answers to the council and is steered by the AU. */
const relations = (notation: string): BodyRelations => {
  const [, own, reportsTo, steeredBy] = /^(\w+)(?:>(\w+))?(?:\/(\w+))?$/.exec(notation) ?? [];
  return { id: `body_${own}`, reportsTo: id(reportsTo), steeredBy: id(steeredBy) };
};
const circle = (bodies: string, changed: string) => {
  const verdict = mayRelate(bodies.split(' ').map(relations), relations(changed));
  return verdict.ok ? null : verdict.refusal.circle.map((one) => one.slice(5)).join('>');
};

describe('a body', () => {
  it.each([
    ['asu au>asu', 'group>asu/au', null],
    ['asu au>asu', 'asu>au', 'asu>au>asu'],
    ['asu', 'asu>asu', 'asu>asu'],
    ['a b>a c/b', 'a>c', 'a>c>b>a'],
    ['a b>a', 'b', null],
    ['a>gone', 'b>a', null],
  ])('among %s, %s: %s', (bodies, changed, expected) => {
    expect(circle(bodies, changed)).toBe(expected);
  });

  test('that comes after those it answers to is never refused', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (picks) => {
        const bodies: BodyRelations[] = [];
        picks.forEach((pick, at) => {
          const above = at > 0 ? id(String(pick % at)) : null;
          const next: BodyRelations = { id: `body_${at}`, reportsTo: above, steeredBy: null };
          expect(mayRelate(bodies, next).ok).toBe(true);
          bodies.push(next);
        });
      }),
    );
  });
});
