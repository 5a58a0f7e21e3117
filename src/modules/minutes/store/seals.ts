import type { BodyId, MeetingId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { WrittenMinutes } from '../../documents/vocabulary.ts';
import type { Approval, Seal } from '../vocabulary.ts';
import './tables.ts';

const columns = [
  'hash',
  'body_id',
  'number',
  'meeting_id',
  'issue',
  'document_hash',
  'pdf_hash',
  'open_document_hash',
  'open_pdf_hash',
  'approval',
  'previous_hash',
  'sealed_at',
  'sealed_by',
] as const;

/** The seals of a body, in their order. */
export async function readSealsOfBody(db: Reader, bodyId: BodyId): Promise<Seal[]> {
  const rows = await sealRows(db).where('body_id', '=', bodyId).orderBy('number').execute();
  return rows.map(toSeal);
}

/** The seals of a meeting's minutes: the first, and those of corrections after it. */
export async function readSealsOfMeeting(db: Reader, meetingId: MeetingId): Promise<Seal[]> {
  const rows = await sealRows(db).where('meeting_id', '=', meetingId).orderBy('issue').execute();
  return rows.map(toSeal);
}

/** What a hash, or the 12 first digits of one, is the hash of. */
export type FoundSeal = { seal: Seal; of: 'seal' | 'document' | 'pdf'; open: boolean };

/** The seal that a hash belongs to: its own, or that of the document or file that it is over. */
export async function findSeal(db: Reader, code: string): Promise<FoundSeal | undefined> {
  const row = await sealRows(db)
    .where((where) =>
      where.or(
        (['hash', 'document_hash', 'pdf_hash', 'open_document_hash', 'open_pdf_hash'] as const).map(
          (column) => where(column, 'like', `${code}%`),
        ),
      ),
    )
    .orderBy('sealed_at')
    .executeTakeFirst();
  if (!row) return undefined;
  const is = (hash: string | null) => hash?.startsWith(code) ?? false;
  const open = is(row.open_document_hash) || is(row.open_pdf_hash);
  const pdf = is(row.pdf_hash) || is(row.open_pdf_hash);
  const document = is(row.document_hash) || is(row.open_document_hash);
  return { seal: toSeal(row), of: pdf ? 'pdf' : document ? 'document' : 'seal', open };
}

/** A sealed document: the whole one, or the one that everybody may read. */
export async function readSealedDocument(
  db: Reader,
  hash: string,
  edition: 'whole' | 'open',
): Promise<{ document: WrittenMinutes; text: string; pdf: Uint8Array } | undefined> {
  const row = await db
    .selectFrom('minutes.seal')
    .select(['document', 'pdf', 'open_document', 'open_pdf'])
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (!row) return undefined;
  const open = edition === 'open' && row.open_document !== null && row.open_pdf !== null;
  const text = open ? (row.open_document ?? '') : row.document;
  const pdf = open ? (row.open_pdf ?? row.pdf) : row.pdf;
  return { document: JSON.parse(text) as WrittenMinutes, text, pdf: new Uint8Array(pdf) };
}

/** What is stored with a seal and is not in its hash but by its own hashes. */
export type SealedBytes = {
  document: string;
  pdf: Uint8Array;
  openDocument: string | null;
  openPdf: Uint8Array | null;
};

/** Stores a seal; the database never lets it be changed. */
export async function insertSeal(tx: Writer, seal: Seal, bytes: SealedBytes): Promise<void> {
  await tx
    .insertInto('minutes.seal')
    .values({
      hash: seal.hash,
      body_id: seal.bodyId,
      number: seal.number,
      meeting_id: seal.meetingId,
      issue: seal.issue,
      document: bytes.document,
      document_hash: seal.documentHash,
      pdf: Buffer.from(bytes.pdf),
      pdf_hash: seal.pdfHash,
      open_document: bytes.openDocument,
      open_document_hash: seal.openDocumentHash,
      open_pdf: bytes.openPdf && Buffer.from(bytes.openPdf),
      open_pdf_hash: seal.openPdfHash,
      approval: JSON.stringify(seal.approval),
      previous_hash: seal.previousHash,
      sealed_at: new Date(seal.sealedAt),
      sealed_by: seal.sealedBy,
    })
    .execute();
}

const sealRows = (db: Reader) => db.selectFrom('minutes.seal').select([...columns]);
type SealRow = Awaited<ReturnType<ReturnType<typeof sealRows>['execute']>>[number];

function toSeal(row: SealRow): Seal {
  return {
    hash: row.hash,
    bodyId: row.body_id,
    number: row.number,
    meetingId: row.meeting_id,
    issue: row.issue,
    documentHash: row.document_hash,
    pdfHash: row.pdf_hash,
    openDocumentHash: row.open_document_hash,
    openPdfHash: row.open_pdf_hash,
    approval: row.approval as Approval,
    previousHash: row.previous_hash,
    sealedAt: row.sealed_at.toISOString(),
    sealedBy: row.sealed_by,
  };
}
