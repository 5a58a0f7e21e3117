import { type Id, newId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command, mayDo } from '../../identity/command.ts';
import { onOneLine } from '../rules/a-term-is-well-written.ts';
import { longest, type TranslatorStandard } from '../vocabulary.ts';

export type TranslatorRefusal =
  | { code: 'candidate-is-empty' }
  | { code: 'owner-is-empty' }
  | { code: 'words-are-too-long'; most: number; has: number }
  | { code: 'withdrawn-already' }
  | { code: 'not-yours'; proposedBy: string };

type Offer = { candidate: string; onBehalfOf: string; standard: TranslatorStandard; area: string };

/**
 * Reports somebody who can translate terms, on behalf of a region or an organisation.
 * @source F-048, O-27
 */
export const reportTranslator = command<Offer, Id<'tran'>, TranslatorRefusal>({
  name: 'terminology.report-translator',
  action: 'term.propose',
  subject: async () => ({ bodyId: null }),
  run: async (tx, typed, { actor, today }) => {
    const offer = {
      candidate: onOneLine(typed.candidate),
      on_behalf_of: onOneLine(typed.onBehalfOf),
      area: onOneLine(typed.area),
      standard: typed.standard,
    };
    if (!offer.candidate) return refused({ code: 'candidate-is-empty' });
    if (!offer.on_behalf_of) return refused({ code: 'owner-is-empty' });
    const has = Math.max(offer.candidate.length, offer.on_behalf_of.length, offer.area.length);
    if (has > longest.word) return refused({ code: 'words-are-too-long', most: longest.word, has });
    const id = newId('tran');
    await tx
      .insertInto('terminology.translator')
      .values({
        id,
        ...offer,
        reported_by: actor.personId,
        reported_by_name: actor.name,
        reported_on: today,
        withdrawn_on: null,
      })
      .execute();
    return allowed({
      value: id,
      changes: [{ subjectKind: 'translator', subjectId: id, after: offer }],
    });
  },
});

/** Takes an offer to translate back: whoever reported it, or those who may decide terms. */
export const withdrawTranslator = command<{ id: string }, null, TranslatorRefusal>({
  name: 'terminology.withdraw-translator',
  action: 'term.propose',
  subject: async () => ({ bodyId: null }),
  run: async (tx, { id }, { actor, today }) => {
    const found = await tx
      .selectFrom('terminology.translator')
      .selectAll()
      .where('id', '=', id as Id<'tran'>)
      .forUpdate()
      .executeTakeFirst();
    if (!found || found.withdrawn_on) return refused({ code: 'withdrawn-already' });
    const mayDecide = mayDo(actor, 'term.decide', { bodyId: null }).ok;
    if (found.reported_by !== actor.personId && !mayDecide) {
      return refused({ code: 'not-yours', proposedBy: found.reported_by_name });
    }
    await tx
      .updateTable('terminology.translator')
      .set({ withdrawn_on: today })
      .where('id', '=', found.id)
      .execute();
    return allowed({
      value: null,
      changes: [{ subjectKind: 'translator', subjectId: found.id, after: { withdrawn: today } }],
    });
  },
});
