import type { BodyId } from '../../../kernel/ids.ts';
import { writtenStandards } from '../../../kernel/language.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '../../audit/index.ts';
import { command } from '../../identity/command.ts';
import { passageIn, type WritingFault } from '../rules/a-passage-is-tidy.ts';
import { changesRound } from '../rules/whose-round-it-is.ts';
import { listAdverts, readRecruitmentRound } from '../store/reads.ts';
import { holdRound, storeAdvert } from '../store/writes.ts';
import { longestText } from '../vocabulary.ts';
import { note } from './as-seen.ts';

export type TypedAdvert = {
  id: string;
  bodyId: string;
  /** The version of the texts that stood on the page; 0 where nobody has written any. */
  version: number;
  nb: string;
  nn: string;
};

/**
 * Writes what is said of a group in both standards. A draft may lack one; a text that people can
 * read is corrected with the day of it in sight, and never emptied.
 * @source F-016
 */
export const writeAdvert = command<
  TypedAdvert,
  null,
  WritingFault | ChangedMeanwhile | { code: 'round-has-ended' }
>({
  name: 'adverts.write-text',
  action: 'recruitment.edit',
  subject: async (tx, { id, bodyId }, { actor }) => {
    const round = await readRecruitmentRound(tx, id);
    const mayChange = round && changesRound(actor, round);
    return mayChange && round.groups.some((group) => group.bodyId === bodyId)
      ? { bodyId: bodyId as BodyId }
      : null;
  },
  run: async (tx, typed, acting) => {
    const round = await holdRound(tx, typed.id);
    const bodyId = typed.bodyId as BodyId;
    const before = round && (await listAdverts(tx, round.id)).find((one) => one.bodyId === bodyId);
    const subjectId = `${typed.id}/${typed.bodyId}`;
    const stillThere = round?.groups.some((group) => group.bodyId === bodyId);
    if (!round || !stillThere || (before?.version ?? 0) !== typed.version) {
      return changedMeanwhile(tx, subjectId);
    }
    if (round.state === 'ended') return refused({ code: 'round-has-ended' });
    const after = { nb: '', nn: '' };
    for (const standard of writtenStandards) {
      const text = passageIn(standard, typed[standard], longestText);
      const mayBeEmpty =
        round.state === 'draft' && !text.ok && text.refusal.code === 'line-is-empty';
      if (!text.ok && !mayBeEmpty) return text;
      after[standard] = text.ok ? text.value : '';
    }
    if (before?.nb === after.nb && before.nn === after.nn) {
      return allowed({ value: null, changes: [] });
    }
    const seen = round.state !== 'draft';
    await storeAdvert(tx, { roundId: round.id, bodyId, ...after }, seen ? acting.today : null);
    if (seen) await note(tx, round.id, acting, { did: 'text-corrected', bodyId });
    return allowed({
      value: null,
      changes: [
        {
          ...{ subjectKind: 'advert', subjectId, bodyId },
          ...{ before: before && { nb: before.nb, nn: before.nn }, after },
        },
      ],
    });
  },
});
