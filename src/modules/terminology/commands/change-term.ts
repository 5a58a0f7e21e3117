import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { mayChange, type StateRefusal } from '../rules/a-term-goes-from-proposal-to-decision.ts';
import { type DraftRefusal, wellWritten } from '../rules/a-term-is-well-written.ts';
import type { NotYours } from '../rules/whose-term-it-is.ts';
import { draftOf, findTerm } from '../store/reads.ts';
import { columnsOf, keepWords } from '../store/writes.ts';
import type { TermDraft } from '../vocabulary.ts';
import type { TermExists } from './propose-term.ts';
import {
  type ChangedMeanwhile,
  type Seen,
  storeAsSeen,
  termAsSeen,
  termSubject,
  theirs,
} from './seen-term.ts';

/** Changes the words of a term that is not settled. Refused where somebody changed it first. */
export const changeTerm = command<
  Seen & { draft: TermDraft },
  null,
  DraftRefusal | StateRefusal | NotYours | TermExists | ChangedMeanwhile
>({
  name: 'terminology.change-term',
  action: 'term.propose',
  subject: termSubject,
  run: async (tx, { draft: typed, ...seen }, acting) => {
    const found = await termAsSeen(tx, seen);
    if (!found.ok) return found;
    const term = found.value;
    const leave = theirs(term, acting);
    if (!leave.ok) return leave;
    const open = mayChange(term);
    if (!open.ok) return open;
    const written = wellWritten(typed);
    if (!written.ok) return written;
    const before = draftOf(term);
    if (JSON.stringify(before) === JSON.stringify(written.value)) {
      return allowed({ value: null, changes: [] });
    }
    const other = await findTerm(tx, written.value);
    if (other && other.id !== term.id) return refused({ code: 'term-exists', term: other });
    const stored = await storeAsSeen(tx, term, {
      ...columnsOf(written.value),
      changed_at: acting.now,
    });
    if (!stored.ok) return stored;
    await keepWords(tx, [term.id]);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'term-entry', subjectId: term.id, before, after: written.value }],
    });
  },
});
