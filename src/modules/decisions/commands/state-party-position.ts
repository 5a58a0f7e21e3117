import { allowed, refused } from '../../../kernel/verdict.ts';
import { command, mayDo } from '../../identity/command.ts';
import { listOrganisations, listRegions } from '../../organisations/index.ts';
import { maySpeakFor } from '../rules/a-party-speaks-for-itself.ts';
import { mayStand, type ReasonRefusal } from '../rules/doing-otherwise-has-a-reason.ts';
import { readEntry } from '../store/reads.ts';
import { addPosition, lastPosition, lockEntry } from '../store/standards.ts';
import type { PartyStance } from '../vocabulary.ts';
import { subjectOfEntry } from './seen-entry.ts';

export type PartyPositionRefusal =
  | ReasonRefusal
  | { code: 'speaks-for-another' }
  | { code: 'no-such-party' }
  | { code: 'not-about-doing-alike' }
  | { code: 'party-spoke-meanwhile'; by: string };

/**
 * Says how a region or an organisation stands to a decision about doing alike. What it said before
 * is kept. Refused where it has said something else since the form was read.
 * @source F-041
 */
export const statePartyPosition = command<
  {
    id: string;
    party: string;
    /** The number of what the party had said last, as the form saw it; 0 for nothing. */
    seen: number;
    kind: PartyStance;
    reason: string;
  },
  null,
  PartyPositionRefusal
>({
  name: 'decisions.state-party-position',
  action: 'decision.state-position',
  subject: subjectOfEntry,
  run: async (tx, { id, party, seen, kind, reason }, { actor, now }) => {
    await lockEntry(tx, id);
    const entry = await readEntry(tx, id);
    if (!entry?.standardisation) return refused({ code: 'not-about-doing-alike' });
    const keepsRegister = mayDo(actor, 'decision.manage', { bodyId: entry.bodyId }).ok;
    const speaks = maySpeakFor(party, { organisationId: actor.organisationId, keepsRegister });
    if (!speaks.ok) return speaks;
    const parties = [...(await listRegions(tx)), ...(await listOrganisations(tx))];
    const known = parties.find((one) => one.id === party);
    if (!known) return refused({ code: 'no-such-party' });
    const may = mayStand({ kind, reason });
    if (!may.ok) return may;
    const last = await lastPosition(tx, entry.id, known.id);
    if ((last?.no ?? 0) !== seen) {
      return refused({ code: 'party-spoke-meanwhile', by: last?.byName ?? '' });
    }
    const after = { kind, reason: reason.trim() };
    await addPosition(tx, {
      ...after,
      entryId: entry.id,
      party: known.id,
      no: seen + 1,
      byName: actor.name,
      onBehalfOf: actor.onBehalfOf,
      at: now,
    });
    const before = last ? { party: known.name, kind: last.kind, reason: last.reason } : null;
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'decision',
          subjectId: entry.id,
          before,
          after: { party: known.name, ...after },
        },
      ],
    });
  },
});
