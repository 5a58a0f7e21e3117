import type { ImportId } from '../../../kernel/ids.ts';
import type { SourceText } from '../../../kernel/source-text.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { deleteImport, findImportByHash, insertImport, lockImport } from '../store/imports.ts';
import type { ImportedDocument } from '../vocabulary.ts';

export type ReadDocument = {
  sha256: string;
  fileName: string;
  mediaType: string;
  content: Uint8Array | null;
  source: SourceText;
  document: ImportedDocument;
};

const anyBody = async () => ({ bodyId: null });

/**
 * Keeps a document that has been read as a draft for review. One that was brought before answers
 * the earlier one, so that nobody reviews the same document twice.
 */
export const bringDocument = command<
  ReadDocument,
  { id: ImportId; known: boolean },
  { code: never }
>({
  name: 'documents.bring-document',
  action: 'document.import',
  subject: anyBody,
  run: async (tx, read, acting) => {
    const known = await findImportByHash(tx, read.sha256);
    if (known) return allowed({ value: { id: known.id, known: true }, changes: [] });
    const by = { name: acting.actor.name, now: acting.now };
    const id = await insertImport(tx, read, by);
    return allowed({
      value: { id, known: false },
      changes: [
        {
          subjectKind: 'import',
          subjectId: id,
          after: { fileName: read.fileName, sha256: read.sha256, kind: read.document.kind.value },
        },
      ],
    });
  },
});

/** Throws a draft away. What has become a meeting stays, with its source. */
export const discardDocument = command<
  { importId: string },
  null,
  { code: 'import-is-gone' } | { code: 'import-was-accepted' }
>({
  name: 'documents.discard-document',
  action: 'document.import',
  subject: anyBody,
  run: async (tx, { importId }) => {
    const found = await lockImport(tx, importId);
    if (!found) return refused({ code: 'import-is-gone' });
    if (found.state === 'accepted') return refused({ code: 'import-was-accepted' });
    await deleteImport(tx, found.id);
    return allowed({
      value: null,
      changes: [
        { subjectKind: 'import', subjectId: found.id, before: { fileName: found.fileName } },
      ],
    });
  },
});
