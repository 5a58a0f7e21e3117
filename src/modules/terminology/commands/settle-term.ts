import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import {
  reopened,
  type Settling,
  type StateRefusal,
  settled,
} from '../rules/a-term-goes-from-proposal-to-decision.ts';
import {
  type ChangedMeanwhile,
  type Seen,
  storeAsSeen,
  termAsSeen,
  termSubject,
} from './seen-term.ts';

/**
 * Decides a term, by the case it was decided in, or rejects it with a reason. Of two who do it at
 * once the second is told what the first did.
 * @source F-048
 */
export const settleTerm = command<Seen & Settling, null, StateRefusal | ChangedMeanwhile>({
  name: 'terminology.settle-term',
  action: 'term.decide',
  subject: termSubject,
  run: async (tx, { outcome, byCase, reason, ...seen }, { actor, today, now }) => {
    const found = await termAsSeen(tx, seen);
    if (!found.ok) return found;
    const term = found.value;
    const verdict = settled(term, { outcome, byCase, reason });
    if (!verdict.ok) return verdict;
    const after = verdict.value;
    const stored = await storeAsSeen(tx, term, {
      state: after.outcome,
      decided_on: today,
      decided_by_name: actor.name,
      decided_by_case: after.byCase || null,
      reason: after.reason,
      changed_at: now,
    });
    if (!stored.ok) return stored;
    const before = { state: term.state, nb: term.nb, nn: term.nn };
    return allowed({
      value: null,
      changes: [{ subjectKind: 'term-entry', subjectId: term.id, before, after: { ...after } }],
    });
  },
});

/** Opens a settled term for discussion again, with the reason. Its words leave the search at once. */
export const reopenTerm = command<Seen & { reason: string }, null, StateRefusal | ChangedMeanwhile>(
  {
    name: 'terminology.reopen-term',
    action: 'term.decide',
    subject: termSubject,
    run: async (tx, { reason: typed, ...seen }, { now }) => {
      const found = await termAsSeen(tx, seen);
      if (!found.ok) return found;
      const term = found.value;
      const reason = reopened(term, typed);
      if (!reason.ok) return reason;
      const stored = await storeAsSeen(tx, term, {
        state: 'discussed',
        decided_on: null,
        decided_by_name: null,
        decided_by_case: null,
        reason: reason.value,
        changed_at: now,
      });
      if (!stored.ok) return stored;
      const before = { state: term.state, byCase: term.decidedByCase, decidedOn: term.decidedOn };
      const after = { state: 'discussed', reason: reason.value };
      return allowed({
        value: null,
        changes: [{ subjectKind: 'term-entry', subjectId: term.id, before, after }],
      });
    },
  },
);
