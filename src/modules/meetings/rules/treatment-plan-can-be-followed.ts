import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { TreatmentRole, TreatmentStep } from '../vocabulary.ts';

/** A step as somebody wants it; `was` is its position before, null for a new one. */
export type WantedStep = { bodyId: BodyId; role: TreatmentRole; was: number | null };

export type TreatmentPlanRefusal =
  | { code: 'plan-too-long'; steps: number; limit: number }
  | { code: 'recommendation-to-nobody'; position: number }
  | { code: 'step-is-on-an-agenda'; position: number };

const longestPlan = 10;

/**
 * Answers the plan of a matter's way through the bodies, its steps numbered from 1. A body can only
 * recommend to one that decides after it. A step that stands on an agenda stays, with its body: it
 * may change place and role. A plan without steps is no plan, and is allowed.
 * @source F-073
 */
export function treatmentPlan(
  wanted: readonly WantedStep[],
  now: readonly TreatmentStep[],
): Verdict<TreatmentStep[], TreatmentPlanRefusal> {
  if (wanted.length > longestPlan) {
    return refused({ code: 'plan-too-long', steps: wanted.length, limit: longestPlan });
  }
  for (const [at, { role }] of wanted.entries()) {
    const decidesLater = wanted.slice(at + 1).some((one) => one.role === 'decides');
    if (role === 'recommends' && !decidesLater) {
      return refused({ code: 'recommendation-to-nobody', position: at + 1 });
    }
  }
  const steps = wanted.map(({ bodyId, role, was }, at): TreatmentStep => {
    const first = wanted.findIndex((one) => one.was === was) === at;
    const before = first && now.find((one) => one.position === was && one.bodyId === bodyId);
    return { position: at + 1, bodyId, role, itemId: before ? before.itemId : null };
  });
  const lost = now.find(
    ({ itemId }) => itemId !== null && !steps.some((one) => one.itemId === itemId),
  );
  return lost ? refused({ code: 'step-is-on-an-agenda', position: lost.position }) : allowed(steps);
}

/**
 * Answers a plan with the rows of the matter's own body: its first step is its first treatment, and
 * so on. Those of other bodies are kept with their steps.
 */
export function withOwnItems(
  steps: readonly TreatmentStep[],
  own: { bodyId: BodyId; items: readonly NonNullable<TreatmentStep['itemId']>[] },
): TreatmentStep[] {
  const left = [...own.items];
  return steps.map((step) =>
    step.bodyId === own.bodyId ? { ...step, itemId: left.shift() ?? null } : step,
  );
}

/** The steps that recommend something to a row's own step: those before it that have that role. */
export function recommendingSteps<Step extends TreatmentStep>(
  steps: readonly Step[],
  itemId: string,
): Step[] {
  const own = steps.find((one) => one.itemId === itemId);
  return own ? steps.filter((one) => one.role === 'recommends' && one.position < own.position) : [];
}
