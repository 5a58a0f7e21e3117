import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import { changedMeanwhile } from '../../audit/index.ts';
import type { Change } from '../../identity/command.ts';
import type { Subject } from '../../identity/vocabulary.ts';
import { readMatter } from '../store/reads.ts';
import { lockMatter } from '../store/writes.ts';
import type { Ending, Matter } from '../vocabulary.ts';

/** Which matter somebody acts on, and the version that stood on their page. */
export type Seen = { id: string; version: number };

export type MeanwhileRefusal =
  /** Somebody ended it first: how, who and when. */
  | { code: 'already-ended'; ending: Ending }
  /** Somebody changed it first: who, and how it stands now. */
  | { code: 'changed-meanwhile'; by: string; now: Matter };

/** The body that has the matter, for the policy. */
export async function bodyOfMatter(tx: Reader, { id }: { id: string }): Promise<Subject | null> {
  const found = await readMatter(tx, id);
  return found ? { bodyId: found.bodyId } : null;
}

/**
 * The matter under its lock, if it still is what the person saw. Of two at the same instant the
 * second waits here, and is told what the first did.
 */
export async function matterAsSeen(
  tx: Writer,
  { id, version }: Seen,
): Promise<Verdict<Matter, MeanwhileRefusal>> {
  const found = await lockMatter(tx, id);
  if (!found) throw new Error(`The matter ${id} went away inside its own transaction.`);
  if (found.ending) return refused({ code: 'already-ended', ending: found.ending });
  if (found.version === version) return allowed(found);
  return changedMeanwhile(tx, found.id, { now: found });
}

/** A change of a matter, as the log has it. */
export function changeOf(matter: Matter, before: unknown, after: unknown): Change {
  return { subjectKind: 'matter', subjectId: matter.id, bodyId: matter.bodyId, before, after };
}
