import type { Visit } from '../../identity/route.ts';
import type { Actor } from '../../identity/vocabulary.ts';
import { readBody } from '../../organisations/index.ts';
import { namesOf, namesOneOf } from '../rules/a-duty-names-who-owes-it.ts';
import type { ObligationRecord } from '../store/reads.ts';

type Asking = Pick<Visit, 'db' | 'actor' | 'closedCases'>;

/**
 * The duties that somebody may read: those from a case behind closed doors are left out for those
 * who may not read the case, unless the duty names them, for they are to do it.
 */
export async function dutiesToRead(
  visit: Asking,
  duties: readonly ObligationRecord[],
): Promise<ObligationRecord[]> {
  const closed = await visit.closedCases();
  const guarded = ({ caseId }: ObligationRecord) => caseId !== null && closed.has(caseId);
  if (!visit.actor || !duties.some(guarded)) return [...duties];
  const names = await whatIAmCalled(visit, visit.actor);
  return duties.filter((duty) => !guarded(duty) || namesOneOf(duty.who, names));
}

async function whatIAmCalled({ db }: Asking, actor: Actor): Promise<string[]> {
  return namesOf(actor, actor.bodyId ? await readBody(db, actor.bodyId) : undefined);
}
