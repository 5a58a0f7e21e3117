import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, type Verdict } from '../../../kernel/verdict.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import { changedMeanwhile } from '../../audit/index.ts';
import type { Actor } from '../../identity/vocabulary.ts';
import { readBody } from '../../organisations/index.ts';
import { namesOf, namesOneOf } from '../rules/a-duty-names-who-owes-it.ts';
import { type ObligationRecord, readObligation } from '../store/reads.ts';
import type { ObligationRow } from '../store/tables.ts';
import { updateObligation } from '../store/writes.ts';

/** Which obligation somebody acts on, and the version that stood on their page. */
export type Seen = { id: string; version: number };

/** Somebody else changed it first: who, and how it stands now. */
export type ChangedMeanwhile = { code: 'changed-meanwhile'; by: string; now: ObligationRecord };

/** The body that laid the obligation, for the policy. */
export async function bodyOfObligation(
  tx: Reader,
  { id }: { id: string },
): Promise<{ bodyId: BodyId } | null> {
  const found = await readObligation(tx, id);
  return found ? { bodyId: found.bodyId } : null;
}

/**
 * What reporting on an obligation is about: the body that laid it, or one's own body where the
 * obligation names oneself, since one body often lays a duty on another.
 */
export async function reportingSubject(
  tx: Reader,
  { id }: { id: string },
  { actor }: { actor: Actor },
): Promise<{ bodyId: BodyId } | null> {
  const found = await readObligation(tx, id);
  return found ? subjectOfReport(tx, found, actor) : null;
}

/** The same, of an obligation that has been read. */
export async function subjectOfReport(
  tx: Reader,
  duty: Pick<ObligationRecord, 'bodyId' | 'who'>,
  actor: Actor | null,
): Promise<{ bodyId: BodyId }> {
  if (!actor?.bodyId || actor.bodyId === duty.bodyId) return { bodyId: duty.bodyId };
  const named = namesOneOf(duty.who, namesOf(actor, await readBody(tx, actor.bodyId)));
  return { bodyId: named ? actor.bodyId : duty.bodyId };
}

/** The obligation, if it still is what the person saw. */
export async function obligationAsSeen(
  tx: Reader,
  { id, version }: Seen,
): Promise<Verdict<ObligationRecord, ChangedMeanwhile>> {
  const found = await readObligation(tx, id);
  if (!found) throw new Error(`The obligation ${id} went away inside its own transaction.`);
  return found.version === version
    ? allowed(found)
    : changedMeanwhile(tx, found.id, { now: found });
}

/**
 * Stores a change of what the person saw. The version is compared once more by the database
 * itself, so that of two writers at the same instant the second is told of the first.
 */
export async function storeAsSeen(
  tx: Writer,
  { id, version }: Pick<ObligationRecord, 'id' | 'version'>,
  change: Partial<Omit<ObligationRow, 'id' | 'version' | 'words'>>,
): Promise<Verdict<null, ChangedMeanwhile>> {
  if (await updateObligation(tx, id, version, change)) return allowed(null);
  const now = await readObligation(tx, id);
  if (!now) throw new Error(`The obligation ${id} went away inside its own transaction.`);
  return changedMeanwhile(tx, now.id, { now });
}
