import type { CaseId } from '../../kernel/ids.ts';
import type { Reader } from '../../platform/database/tables.ts';
import type { Visit } from '../identity/route.ts';
import type { Action } from '../identity/vocabulary.ts';
import { allClosedCases, guardedCases } from './store/case-reads.ts';
import type { CaseReading } from './store/cases-to-read.ts';
import { readCase } from './store/lists.ts';

type Asking = { db: Reader; may: Visit['may'] };

/** Whose drafts and closed cases somebody reads, for the lists of cases. */
export function caseReadingOf(visit: Pick<Visit, 'actor' | 'may'>): CaseReading {
  const bodyId = visit.actor?.bodyId ?? null;
  const of = (action: Action) =>
    visit.may(action, { bodyId }).ok ? (bodyId ?? undefined) : ('nobody' as const);
  return { draftsOf: of('meeting.read-draft'), closedOf: of('case.read-closed') };
}

/** What a case's address is about; a closed case, or one on a draft, asks for more leave. */
export async function caseSubject(visit: Visit) {
  const found = await readCase(visit.db, visit.params.id ?? '');
  if (!found) return null;
  const [guarded] = await guardedCases(visit.db, [found.id]);
  return guarded ? { bodyId: found.bodyId, action: guarded.needs } : { bodyId: found.bodyId };
}

/** The same for addresses that change a case: the route's own action decides. */
export async function bodyOfCaseAddress(visit: Visit) {
  const subject = await caseSubject(visit);
  return subject && { bodyId: subject.bodyId };
}

/** Those among some cases that this person may not read. */
export async function hiddenCases(
  { db, may }: Asking,
  ids: readonly CaseId[],
): Promise<ReadonlySet<CaseId>> {
  const guarded = await guardedCases(db, ids);
  return new Set(
    guarded.filter(({ bodyId, needs }) => !may(needs, { bodyId }).ok).map(({ id }) => id),
  );
}

/** Every case behind closed doors that this person may not read. */
export async function casesClosedTo({ db, may }: Asking): Promise<ReadonlySet<CaseId>> {
  const closed = await allClosedCases(db);
  return new Set(
    closed.filter(({ bodyId }) => !may('case.read-closed', { bodyId }).ok).map(({ id }) => id),
  );
}
