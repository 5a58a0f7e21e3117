import type { OrganisationId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { ChangedMeanwhile } from '../../audit/index.ts';
import { command } from '../../identity/command.ts';
import type { InThreeLanguages } from '../../recruitment/vocabulary.ts';
import { lineIn } from '../rules/a-passage-is-tidy.ts';
import { type WritingRefusal, wellWritten } from '../rules/a-round-is-well-written.ts';
import { whatIsMissing } from '../rules/a-round-opens-when-all-is-settled.ts';
import {
  type FrozenRefusal,
  mayBeChanged,
  partsChanged,
} from '../rules/what-applicants-rely-on-stays.ts';
import { mayIssueFor } from '../rules/whose-round-it-is.ts';
import { listAdverts, readRecruitmentRound } from '../store/reads.ts';
import { deleteRound, insertRound, storeAdvert, updateRound } from '../store/writes.ts';
import type { AdvertRoundId, RoundDraft } from '../vocabulary.ts';
import { draftOf, note, roundAsSeen, roundSubject, type SeenRound } from './as-seen.ts';
import { aroundTheGate, knownTo } from './round-around.ts';

/** What a round is begun with; the rest is filled in before it opens. */
export type NewRound = { name: InThreeLanguages; party: string; issuer: OrganisationId };

/** All that a new round lacks. */
export const nothingFilledIn: Omit<RoundDraft, keyof NewRound> = {
  ...{ onBehalf: null, mandate: null, selectionModel: null, unionRepresentatives: [], tool: '' },
  ...{ advertOn: null, deadline: null, startOn: null, eraseAfter: null, conditionalOn: null },
  ...{ roles: [], groups: [], asksSexBecause: null },
};

/** Whoever recruits advertises in the name of the organisation they act for. */
export type IssuerRefusal = { code: 'not-own-issuer' };

/** Begins a round of recruiting, as a draft with nothing settled. @source F-016 */
export const addRound = command<NewRound, AdvertRoundId, WritingRefusal | IssuerRefusal>({
  name: 'adverts.add-round',
  action: 'recruitment.edit',
  subject: async () => ({ bodyId: null }),
  run: async (tx, typed, { actor, today }) => {
    if (!mayIssueFor(actor, typed.issuer)) return refused({ code: 'not-own-issuer' });
    const draft = wellWritten({ ...nothingFilledIn, ...typed }, await knownTo(tx, null, today));
    if (!draft.ok) return draft;
    const id = await insertRound(tx, draft.value, {});
    return allowed({
      value: id,
      changes: [{ subjectKind: 'recruitment-round', subjectId: id, after: draft.value }],
    });
  },
});

/**
 * Changes parts of a round: all of a draft, and of one that people apply to only what they do not
 * rely on, with a reason. Of two who write at once the second is told.
 * @source F-016, F-017
 */
export const changeRound = command<
  SeenRound & { change: Partial<RoundDraft>; reason: string },
  null,
  WritingRefusal | IssuerRefusal | FrozenRefusal | ChangedMeanwhile
>({
  name: 'adverts.change-round',
  action: 'recruitment.edit',
  subject: roundSubject,
  run: async (tx, { change, reason, ...seen }, acting) => {
    const found = await roundAsSeen(tx, seen);
    if (!found.ok) return found;
    const round = found.value;
    const { id, state } = round;
    const before = draftOf(round);
    const known = await knownTo(tx, round, acting.today);
    const after = wellWritten({ ...before, ...change }, known);
    if (!after.ok) return after;
    const parts = partsChanged(before, after.value);
    if (parts.length === 0) return allowed({ value: null, changes: [] });
    const around = await aroundTheGate(tx, round, acting.today);
    const may = mayBeChanged(state, before, after.value, {
      reason,
      lacking: {
        before: whatIsMissing(round, around),
        after: whatIsMissing({ ...round, ...after.value }, around),
      },
    });
    if (!may.ok) return may;
    if (parts.includes('issuer') && !mayIssueFor(acting.actor, after.value.issuer)) {
      return refused({ code: 'not-own-issuer' });
    }
    const said = state === 'draft' ? '' : reason.trim();
    if (said) {
      const line = lineIn('reason', said);
      if (!line.ok) return line;
      await note(tx, id, acting, { did: 'changed', parts, reason: line.value });
    }
    await updateRound(tx, id, after.value);
    const only = (draft: RoundDraft) =>
      Object.fromEntries(parts.map((part) => [part, draft[part]]));
    return allowed({
      value: null,
      changes: [
        {
          ...{ subjectKind: 'recruitment-round', subjectId: id, before: only(before) },
          after: { ...only(after.value), ...(said ? { reason: said } : {}) },
        },
      ],
    });
  },
});

/**
 * Makes a round beside another, for another party: the same groups, roles, days and texts. Who
 * decides, by what mandate, how it is chosen and who sees that it is fair, are theirs to settle. In
 * the name of another organisation it is a draft that is given away: only they see it from then on.
 * @source process P2 "the city delivers advert texts per group"
 */
export const copyRound = command<{ id: string } & NewRound, AdvertRoundId, WritingRefusal>({
  name: 'adverts.copy-round',
  action: 'recruitment.edit',
  subject: roundSubject,
  run: async (tx, { id: from, ...typed }, { today }) => {
    const original = await readRecruitmentRound(tx, from);
    if (!original) throw new Error(`The round ${from} went away inside its own transaction.`);
    const { advertOn, deadline, startOn, eraseAfter, conditionalOn, roles, groups } = original;
    const { asksSexBecause } = original;
    const draft = wellWritten(
      {
        ...nothingFilledIn,
        ...{ advertOn, deadline, startOn, eraseAfter, conditionalOn, roles, asksSexBecause },
        ...typed,
        groups: groups.map(({ bodyId }) => ({ bodyId, decider: null })),
      },
      await knownTo(tx, original, today),
    );
    if (!draft.ok) return draft;
    const id = await insertRound(tx, draft.value, { parallelTo: original.id });
    for (const advert of await listAdverts(tx, original.id)) {
      await storeAdvert(tx, { ...advert, roundId: id }, null);
    }
    return allowed({
      value: id,
      changes: [
        { subjectKind: 'recruitment-round', subjectId: id, after: { ...draft.value, from } },
      ],
    });
  },
});

/** Takes a draft away, with its texts. What people could read is closed and ended instead. */
export const removeRound = command<SeenRound, null, ChangedMeanwhile | { code: 'not-a-draft' }>({
  name: 'adverts.remove-round',
  action: 'recruitment.edit',
  subject: roundSubject,
  run: async (tx, seen) => {
    const found = await roundAsSeen(tx, seen);
    if (!found.ok) return found;
    const { id, state } = found.value;
    if (state !== 'draft') return refused({ code: 'not-a-draft' });
    await deleteRound(tx, id);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'recruitment-round', subjectId: id, before: draftOf(found.value) }],
    });
  },
});
