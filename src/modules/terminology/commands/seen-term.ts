import type { TermEntryId } from '../../../kernel/ids.ts';
import { allowed, type Verdict } from '../../../kernel/verdict.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import { changedMeanwhile } from '../../audit/index.ts';
import { type Acting, mayDo } from '../../identity/command.ts';
import { isTheirsToChange, type NotYours } from '../rules/whose-term-it-is.ts';
import { readTerm, type TermRecord } from '../store/reads.ts';
import type { TermRow } from '../store/tables.ts';
import { updateTerm } from '../store/writes.ts';

/** Which term somebody acts on, and the version that stood on their page. */
export type Seen = { id: string; version: number };

/** Somebody else changed it first: who, and how it stands now. */
export type ChangedMeanwhile = { code: 'changed-meanwhile'; by: string; now: TermRecord };

/** Terms belong to no single body; null where there is no such term. */
export async function termSubject(tx: Reader, { id }: { id: string }) {
  return (await readTerm(tx, id)) ? { bodyId: null } : null;
}

/** The term, if it still is what the person saw. */
export async function termAsSeen(
  tx: Reader,
  { id, version }: Seen,
): Promise<Verdict<TermRecord, ChangedMeanwhile>> {
  const found = await readTerm(tx, id);
  if (!found) throw new Error(`The term ${id} went away inside its own transaction.`);
  return found.version === version
    ? allowed(found)
    : changedMeanwhile(tx, found.id, { now: found });
}

/**
 * Stores a change of what the person saw. The version is compared once more by the database, so
 * that of two writers at the same instant the second is told of the first.
 */
export async function storeAsSeen(
  tx: Writer,
  seen: { id: TermEntryId; version: number },
  change: Partial<Omit<TermRow, 'id' | 'version'>>,
): Promise<Verdict<null, ChangedMeanwhile>> {
  if (await updateTerm(tx, seen, change)) return allowed(null);
  const now = await readTerm(tx, seen.id);
  if (!now) throw new Error(`The term ${seen.id} went away inside its own transaction.`);
  return changedMeanwhile(tx, now.id, { now });
}

/** Whether it is theirs to change, by the policy's own word on who may decide. */
export function theirs(term: TermRecord, { actor }: Acting): Verdict<null, NotYours> {
  const mayDecide = mayDo(actor, 'term.decide', { bodyId: null }).ok;
  return isTheirsToChange(term, { id: actor.personId, mayDecide });
}
