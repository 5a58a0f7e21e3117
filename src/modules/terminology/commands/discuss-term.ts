import type { TermEntryId } from '../../../kernel/ids.ts';
import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import {
  type StateRefusal,
  said,
  stateAfterComment,
} from '../rules/a-term-goes-from-proposal-to-decision.ts';
import { readTerm } from '../store/reads.ts';
import { holdTerm, insertComment } from '../store/writes.ts';
import { termSubject } from './seen-term.ts';

/**
 * Says something about a term; what was proposed is then discussed. The version stays, so that a
 * word said while somebody writes loses nothing of what they write.
 */
export const discussTerm = command<{ id: string; words: string }, number, StateRefusal>({
  name: 'terminology.discuss-term',
  action: 'term.propose',
  subject: termSubject,
  run: async (tx, { id, words: typed }, { actor, now }) => {
    await holdTerm(tx, id as TermEntryId);
    const term = await readTerm(tx, id);
    if (!term) throw new Error(`The term ${id} went away inside its own transaction.`);
    const words = said(typed);
    if (!words.ok) return words;
    const no = await insertComment(tx, term.id, {
      personId: actor.personId,
      personName: actor.name,
      onBehalfOf: actor.onBehalfOf,
      saidAt: now,
      words: words.value,
    });
    const state = stateAfterComment(term.state);
    await tx.updateTable('terminology.term').set({ state }).where('id', '=', term.id).execute();
    return allowed({
      value: no,
      changes: [
        { subjectKind: 'term-entry', subjectId: term.id, after: { no, words: words.value, state } },
      ],
    });
  },
});
