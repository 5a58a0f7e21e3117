import type { IsoDate } from '../../../kernel/calendar.ts';
import type { DecisionId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import {
  type ManageRefusal,
  mayTakePlaceOf,
} from '../rules/a-decision-takes-the-place-of-another.ts';
import { readEntries } from '../store/reads.ts';
import { allBefore, lockPlaces, setValidity } from '../store/supersession.ts';
import {
  type ChangedMeanwhile,
  entryAsSeen,
  type SeenEntry,
  subjectOfEntry,
} from './seen-entry.ts';

/**
 * Says how long a decision is valid and which earlier ones it takes the place of. Refused where
 * somebody else changed it since it was read, and for what `mayTakePlaceOf` refuses.
 * @source F-039
 */
export const manageDecision = command<
  SeenEntry & {
    validFrom: IsoDate | null;
    validTo: IsoDate | null;
    supersedes: readonly DecisionId[];
  },
  null,
  ManageRefusal | ChangedMeanwhile | { code: 'no-such-decision' }
>({
  name: 'decisions.manage-decision',
  action: 'decision.manage',
  subject: subjectOfEntry,
  run: async (tx, { validFrom, validTo, supersedes, ...seen }, { actor, now }) => {
    await lockPlaces(tx);
    const found = await entryAsSeen(tx, seen);
    if (!found.ok) return found;
    const entry = found.value;
    const wanted = [...new Set(supersedes)].sort();
    const earlier = await readEntries(tx, wanted);
    if (earlier.length !== wanted.length) return refused({ code: 'no-such-decision' });
    const replaced = [];
    for (const one of earlier) replaced.push({ ...one, before: await allBefore(tx, one.id) });
    const may = mayTakePlaceOf(entry, { validFrom, validTo, replaced });
    if (!may.ok) return may;
    const before = {
      validFrom: entry.validFrom,
      validTo: entry.validTo,
      supersedes: entry.supersedes,
    };
    const after = { validFrom, validTo, supersedes: wanted };
    if (JSON.stringify(before) === JSON.stringify(after)) {
      return allowed({ value: null, changes: [] });
    }
    await setValidity(tx, entry.id, after, { name: actor.name, now });
    return allowed({
      value: null,
      changes: [{ subjectKind: 'decision', subjectId: entry.id, before, after }],
    });
  },
});
