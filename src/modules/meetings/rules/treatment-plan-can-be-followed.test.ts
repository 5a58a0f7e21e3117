import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type TreatmentRole, type TreatmentStep, treatmentRoles } from '../vocabulary.ts';
import {
  recommendingSteps,
  treatmentPlan,
  type WantedStep,
  withOwnItems,
} from './treatment-plan-can-be-followed.ts';

const roles: Record<string, TreatmentRole> = { i: 'recommends', v: 'decides', o: 'informed' };
/** "ai bv1": body a recommends; body b decides, as step 1 did before. */
const wanted = (notation: string): WantedStep[] =>
  notation.split(' ').flatMap((one) =>
    one
      ? [
          {
            bodyId: `body_${one.charAt(0)}` as const,
            role: roles[one.charAt(1)] ?? 'decides',
            was: one.length > 2 ? Number(one.slice(2)) : null,
          },
        ]
      : [],
  );
/** "a b*": body b's step stands on an agenda. */
const planned = (notation: string): TreatmentStep[] =>
  notation.split(' ').flatMap((one, at) =>
    one
      ? [
          {
            position: at + 1,
            bodyId: `body_${one.charAt(0)}` as const,
            role: 'decides' as const,
            itemId: one.endsWith('*') ? (`item_${at + 1}` as const) : null,
          },
        ]
      : [],
  );
const answer = (want: string, now = '') => {
  const verdict = treatmentPlan(wanted(want), planned(now));
  if (!verdict.ok) return verdict.refusal.code;
  return verdict.value
    .map((one) => `${one.bodyId.slice(5)}${one.itemId?.slice(5) ?? ''}`)
    .join(' ');
};

describe('a plan through the bodies', () => {
  it.each([
    ['', '', ''],
    ['ai bv', '', 'a b'],
    ['ai bi cv ao', '', 'a b c a'],
    ['av bi', '', 'recommendation-to-nobody'],
    ['ai bo', '', 'recommendation-to-nobody'],
    ['av av av av av av av av av av av', '', 'plan-too-long'],
    ['bv2 ao', 'a b*', 'b2 a'],
    ['bv2 bv2', 'a b*', 'b2 b'],
    ['cv2', 'a b*', 'step-is-on-an-agenda'],
    ['bv', 'a b*', 'step-is-on-an-agenda'],
    ['', 'a b*', 'step-is-on-an-agenda'],
    ['', 'a b', ''],
  ])('%j, of %j: %s', (want, now, expected) => expect(answer(want, now)).toBe(expected));

  test('whatever is wanted, no step on an agenda is lost, doubled or given to another body', () => {
    const step = fc.record({
      bodyId: fc.constantFrom('body_a' as const, 'body_b' as const),
      role: fc.constantFrom(...treatmentRoles),
      was: fc.option(fc.integer({ min: 1, max: 4 })),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 6 }),
        fc.constantFrom('a* b*', 'a b* a*'),
        (want, now) => {
          const verdict = treatmentPlan(want, planned(now));
          if (!verdict.ok) return;
          const placed = (steps: readonly TreatmentStep[]) =>
            steps.flatMap(({ itemId, bodyId }) => (itemId ? [`${itemId} ${bodyId}`] : [])).sort();
          expect(placed(verdict.value)).toEqual(placed(planned(now)));
          expect(verdict.value.map((one) => one.position)).toEqual(want.map((_, at) => at + 1));
        },
      ),
    );
  });
});

it("finds the own body's treatments in order, and what is recommended to a row", () => {
  const steps = withOwnItems(planned('a b* a'), { bodyId: 'body_a', items: ['item_x'] });
  expect(steps.map((one) => one.itemId)).toEqual(['item_x', 'item_2', null]);
  const roled = steps.map(
    (one, at) => ({ ...one, role: at === 0 ? 'recommends' : 'decides' }) as const,
  );
  expect(recommendingSteps(roled, 'item_2').map((one) => one.itemId)).toEqual(['item_x']);
  expect(recommendingSteps(roled, 'item_x')).toEqual([]);
  expect(recommendingSteps(roled, 'item_elsewhere')).toEqual([]);
});
