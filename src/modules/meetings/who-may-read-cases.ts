import type { CaseId } from '../../kernel/ids.ts';
import type { Visit } from '../identity/route.ts';
import { guardedCases } from './store/case-reads.ts';
import { readCase } from './store/lists.ts';

/** Whose drafts and closed cases somebody reads, for the lists of cases; undefined: everybody's. */
export function guardedOf(visit: Visit) {
  const bodyId = visit.actor?.bodyId ?? null;
  if (!visit.may('meeting.read-draft', { bodyId }).ok) return 'nobody';
  return bodyId ?? undefined;
}

/** What a case's address is about; a closed case, or one on a draft, asks for more leave. */
export async function caseSubject(visit: Visit) {
  const found = await readCase(visit.db, visit.params.id ?? '');
  if (!found) return null;
  const guarded = (await guardedCases(visit.db, [found.id])).length > 0;
  return guarded
    ? { bodyId: found.bodyId, action: 'meeting.read-draft' as const }
    : { bodyId: found.bodyId };
}

/** Those among some cases that this person may not read. */
export async function hiddenCases(
  visit: Visit,
  ids: readonly CaseId[],
): Promise<ReadonlySet<CaseId>> {
  const guarded = await guardedCases(visit.db, ids);
  return new Set(
    guarded
      .filter(({ bodyId }) => !visit.may('meeting.read-draft', { bodyId }).ok)
      .map(({ id }) => id),
  );
}
