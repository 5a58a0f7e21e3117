import type { PersonId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { TermEntry } from '../vocabulary.ts';

export type NotYours = { code: 'not-yours'; proposedBy: string };

/** A proposal is changed by whoever made it, and by those who may decide it. */
export function isTheirsToChange(
  term: Pick<TermEntry, 'proposedBy' | 'proposedByName'>,
  person: { id: PersonId; mayDecide: boolean },
): Verdict<null, NotYours> {
  return person.mayDecide || term.proposedBy === person.id
    ? allowed(null)
    : refused({ code: 'not-yours', proposedBy: term.proposedByName });
}
