import type { BodyId } from '../../../kernel/ids.ts';
import type { TreatmentRole } from '../../meetings/vocabulary.ts';
import type { ProposedStep, QueuedKind } from '../vocabulary.ts';

/**
 * Answers the steps of a proposed plan that bodies here can follow, from the body whose queue the
 * case is in onwards: the last one decides, those before it recommend; for information, all are
 * informed. A body that nobody here knows is left out, since no agenda can hold its step.
 */
export function stepsOfPlan(
  plan: readonly ProposedStep[],
  one: { bodyId: BodyId; kind: QueuedKind },
): { bodyId: BodyId; role: TreatmentRole; was: null }[] {
  const from = plan.findIndex(({ bodyId }) => bodyId === one.bodyId);
  const known = plan.slice(Math.max(from, 0)).flatMap(({ bodyId }) => bodyId ?? []);
  const roleAt = (at: number): TreatmentRole => {
    if (one.kind === 'information') return 'informed';
    return at === known.length - 1 ? 'decides' : 'recommends';
  };
  return known.slice(0, 10).map((bodyId, at) => ({ bodyId, role: roleAt(at), was: null }));
}
