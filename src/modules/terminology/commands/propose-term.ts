import type { TermEntryId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { type DraftRefusal, wellWritten } from '../rules/a-term-is-well-written.ts';
import { findTerm, type TermRecord } from '../store/reads.ts';
import { insertTerms } from '../store/writes.ts';
import type { TermDraft } from '../vocabulary.ts';

export type TermExists = { code: 'term-exists'; term: TermRecord };

/**
 * Proposes Norwegian words for one of the vendor's. Refused where the word is in the register for
 * that area already, also when two propose it in the same instant.
 * @source F-048
 */
export const proposeTerm = command<TermDraft, TermEntryId, DraftRefusal | TermExists>({
  name: 'terminology.propose-term',
  action: 'term.propose',
  subject: async () => ({ bodyId: null }),
  run: async (tx, typed, { actor, today, now }) => {
    const written = wellWritten(typed);
    if (!written.ok) return written;
    const [id] = await insertTerms(tx, [written.value], {
      personId: actor.personId,
      name: actor.name,
      today,
      now,
      decidedByCase: null,
    });
    if (!id) {
      const term = await findTerm(tx, written.value);
      if (!term) throw new Error('A term stood in the way and was gone.');
      return refused({ code: 'term-exists', term });
    }
    return allowed({
      value: id,
      changes: [{ subjectKind: 'term-entry', subjectId: id, after: written.value }],
    });
  },
});
