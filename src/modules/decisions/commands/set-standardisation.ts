import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { mayStand, type ReasonRefusal } from '../rules/doing-otherwise-has-a-reason.ts';
import { setStandardisation } from '../store/standards.ts';
import type { Standardisation } from '../vocabulary.ts';
import {
  type ChangedMeanwhile,
  entryAsSeen,
  type SeenEntry,
  subjectOfEntry,
} from './seen-entry.ts';

/**
 * Says whether all do alike or some may differ, and whether it is for the first scope or for later.
 * Refused where somebody else changed the decision since it was read, and without a reason where
 * some may differ.
 * @source F-041, R-26
 */
export const setStandard = command<
  SeenEntry & { standardisation: Standardisation | null },
  null,
  ReasonRefusal | ChangedMeanwhile | { code: 'no-such-decision' }
>({
  name: 'decisions.set-standardisation',
  action: 'decision.manage',
  subject: subjectOfEntry,
  run: async (tx, { standardisation, ...seen }, { actor, now }) => {
    const found = await entryAsSeen(tx, seen);
    if (!found.ok) return found;
    const entry = found.value;
    const after = standardisation && { ...standardisation, reason: standardisation.reason.trim() };
    const may = after ? mayStand(after) : allowed(null);
    if (!may.ok) return may;
    const before = entry.standardisation;
    if (JSON.stringify(before) === JSON.stringify(after)) {
      return allowed({ value: null, changes: [] });
    }
    await setStandardisation(tx, entry.id, after, { name: actor.name, now });
    return allowed({
      value: null,
      changes: [{ subjectKind: 'decision', subjectId: entry.id, before, after }],
    });
  },
});
