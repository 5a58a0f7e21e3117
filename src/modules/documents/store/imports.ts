import { type ImportId, type MeetingId, newId } from '../../../kernel/ids.ts';
import type { SourceText } from '../../../kernel/source-text.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { ImportedDocument } from '../vocabulary.ts';
import './tables.ts';

/** A document that has been read and waits for a person, or has become a meeting. */
export type ImportRecord = {
  id: ImportId;
  fileName: string;
  mediaType: string;
  source: SourceText;
  document: ImportedDocument;
  corrections: Record<string, unknown>;
  state: 'waiting' | 'accepted';
  meetingId: MeetingId | null;
  broughtBy: string;
  broughtAt: Date;
};

const summaryColumns = [
  'id',
  'file_name as fileName',
  'state',
  'meeting_id as meetingId',
  'brought_by as broughtBy',
  'brought_at as broughtAt',
] as const;

/** One import with its source and what was read from it. */
export async function readImport(db: Reader, id: string): Promise<ImportRecord | undefined> {
  const row = await db
    .selectFrom('documents.import')
    .select([...summaryColumns, 'media_type as mediaType', 'source', 'document', 'corrections'])
    .where('id', '=', id as ImportId)
    .executeTakeFirst();
  return row as ImportRecord | undefined;
}

/** The file as it came; null for pasted text. */
export async function readImportedFile(db: Reader, id: string) {
  return db
    .selectFrom('documents.import')
    .select(['file_name as fileName', 'media_type as mediaType', 'content'])
    .where('id', '=', id as ImportId)
    .executeTakeFirst();
}

/** The same bytes brought in before, if they have been; the accepted one first. */
export async function findImportByHash(db: Reader, sha256: string) {
  return db
    .selectFrom('documents.import')
    .select([...summaryColumns])
    .where('sha256', '=', Buffer.from(sha256, 'hex'))
    .orderBy('state')
    .executeTakeFirst();
}

/** Imports, newest first. */
export async function listImports(db: Reader, state: ImportRecord['state'], limit: number) {
  return db
    .selectFrom('documents.import')
    .select([...summaryColumns])
    .where('state', '=', state)
    .orderBy('brought_at', 'desc')
    .limit(limit)
    .execute();
}

/** Keeps what was read as a draft, outside the register, until a person decides. */
export async function insertImport(
  tx: Writer,
  read: {
    sha256: string;
    fileName: string;
    mediaType: string;
    content: Uint8Array | null;
    source: SourceText;
    document: ImportedDocument;
  },
  by: { name: string; now: Date },
): Promise<ImportId> {
  const id = newId('imp');
  await tx
    .insertInto('documents.import')
    .values({
      id,
      sha256: Buffer.from(read.sha256, 'hex'),
      file_name: read.fileName,
      media_type: read.mediaType,
      content: read.content ? Buffer.from(read.content) : null,
      source: JSON.stringify(read.source),
      document: JSON.stringify(read.document),
      corrections: '{}',
      state: 'waiting',
      meeting_id: null,
      brought_by: by.name,
      brought_at: by.now,
      accepted_at: null,
      version: 1,
    })
    .execute();
  return id;
}

/** Locks an import for the rest of the transaction, so that it is accepted once. */
export async function lockImport(tx: Writer, id: string): Promise<ImportRecord | undefined> {
  await tx
    .selectFrom('documents.import')
    .select('id')
    .where('id', '=', id as ImportId)
    .forUpdate()
    .execute();
  return readImport(tx, id);
}

export async function markAccepted(
  tx: Writer,
  id: ImportId,
  meetingId: MeetingId,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('documents.import')
    .set({ state: 'accepted', meeting_id: meetingId, accepted_at: now })
    .where('id', '=', id)
    .execute();
}

/** Keeps what the person has corrected so far, so that nothing typed is lost. */
export async function saveCorrections(
  tx: Writer,
  id: ImportId,
  corrections: Record<string, unknown>,
): Promise<void> {
  await tx
    .updateTable('documents.import')
    .set({ corrections: JSON.stringify(corrections) })
    .where('id', '=', id)
    .execute();
}

/** Forgets a draft that was not wanted, with the file. */
export async function deleteImport(tx: Writer, id: ImportId): Promise<void> {
  await tx
    .deleteFrom('documents.import')
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();
}
