import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { lockImport, saveCorrections } from '../store/imports.ts';

export type Corrections = { importId: string; fields: Readonly<Record<string, string>> };

/**
 * Keeps what a person has typed in the review of a draft, so that the review can be left and taken
 * up again. A draft is no part of the register yet, so that nothing is logged.
 */
export const keepCorrections = command<
  Corrections,
  null,
  { code: 'import-is-gone' } | { code: 'import-was-accepted' }
>({
  name: 'documents.keep-corrections',
  action: 'document.import',
  subject: async () => ({ bodyId: null }),
  run: async (tx, { importId, fields }) => {
    const found = await lockImport(tx, importId);
    if (!found) return refused({ code: 'import-is-gone' });
    if (found.state === 'accepted') return refused({ code: 'import-was-accepted' });
    await saveCorrections(tx, found.id, { ...fields });
    return allowed({ value: null, changes: [] });
  },
});
