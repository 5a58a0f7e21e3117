import type { BodyId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Actor } from '../../identity/vocabulary.ts';
import { readPlan } from '../store/plans.ts';

/** The body whose plan it is, for the policy; null where there is no such plan. */
export async function bodyOfPlan(
  tx: Reader,
  { planId }: { planId: string },
): Promise<{ bodyId: BodyId } | null> {
  const plan = await readPlan(tx, planId);
  return plan ? { bodyId: plan.body_id } : null;
}

/** Rooms and calendars are for all bodies; whoever keeps the plan of one body keeps them too. */
export async function ownBody(
  _tx: Reader,
  _input: unknown,
  { actor }: { actor: Actor },
): Promise<{ bodyId: BodyId | null }> {
  return { bodyId: actor.bodyId };
}
