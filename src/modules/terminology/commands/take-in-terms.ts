import { type Id, newId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { isWholeTerm, type StateRefusal } from '../rules/a-term-goes-from-proposal-to-decision.ts';
import { onOneLine } from '../rules/a-term-is-well-written.ts';
import { insertTerms } from '../store/writes.ts';
import { longest, type TermDraft } from '../vocabulary.ts';

/** A file waits a day for its preview to be accepted. */
const waitsMs = 86_400_000;

/** Keeps a file until its preview is accepted, in place of the person's last one. No term of it. */
export const keepTermsFile = command<{ fileName: string; bytes: Uint8Array }, Id<'file'>, never>({
  name: 'terminology.keep-file',
  action: 'term.decide',
  subject: async () => ({ bodyId: null }),
  run: async (tx, { fileName, bytes }, { actor, now }) => {
    await tx
      .deleteFrom('terminology.draft')
      .where('made_at', '<', new Date(now.getTime() - waitsMs))
      .execute();
    const id = newId('file');
    const kept = { id, file_name: fileName, content: Buffer.from(bytes), made_at: now };
    await tx
      .insertInto('terminology.draft')
      .values({ person_id: actor.personId, ...kept })
      .onConflict((conflict) => conflict.column('person_id').doUpdateSet(kept))
      .execute();
    return allowed({ value: id, changes: [] });
  },
});

/** Puts a file away without taking anything of it in. */
export const discardTermsFile = command<{ id: string }, null, never>({
  name: 'terminology.discard-file',
  action: 'term.decide',
  subject: async () => ({ bodyId: null }),
  run: async (tx, { id }, { actor }) => {
    await tx
      .deleteFrom('terminology.draft')
      .where('id', '=', id as Id<'file'>)
      .where('person_id', '=', actor.personId)
      .execute();
    return allowed({ value: null, changes: [] });
  },
});

type TakingIn = {
  draftId: string;
  terms: readonly TermDraft[];
  /** The case that decided them; null takes them in as proposals. */
  decidedByCase: string | null;
};
type TakingInRefusal = StateRefusal | { code: 'file-is-gone' };

/**
 * Takes the terms of an accepted preview into the register, all or none. What stands there already
 * is left as it is; the answer is how many are new. A file is taken in once: pressing twice, or
 * another window, finds it gone. As decided only where every term says all that a decided one must.
 * @source F-048
 */
export const takeInTerms = command<TakingIn, { added: number; left: number }, TakingInRefusal>({
  name: 'terminology.take-in',
  action: 'term.decide',
  subject: async () => ({ bodyId: null }),
  run: async (tx, { draftId, terms, decidedByCase: typed }, { actor, today, now }) => {
    const byCase = typed === null ? null : onOneLine(typed);
    if (byCase === '') return refused({ code: 'case-is-empty' });
    if (byCase !== null && byCase.length > longest.word) {
      return refused({ code: 'words-are-too-long', most: longest.word, has: byCase.length });
    }
    if (byCase !== null) {
      for (const term of terms) {
        const whole = isWholeTerm(term);
        if (!whole.ok) return whole;
      }
    }
    const file = await tx
      .deleteFrom('terminology.draft')
      .where('id', '=', draftId as Id<'file'>)
      .where('person_id', '=', actor.personId)
      .returning('file_name')
      .executeTakeFirst();
    if (!file) return refused({ code: 'file-is-gone' });
    const by = { personId: actor.personId, name: actor.name, today, now, decidedByCase: byCase };
    const added = (await insertTerms(tx, terms, by)).length;
    const left = terms.length - added;
    const after = { file: file.file_name, added, left, byCase };
    return allowed({
      value: { added, left },
      changes: [{ subjectKind: 'terms', subjectId: draftId, after }],
    });
  },
});
