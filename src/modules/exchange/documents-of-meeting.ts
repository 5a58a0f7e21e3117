import { createHash } from 'node:crypto';
import type { Reader } from '../../platform/database/tables.ts';
import { addresses } from '../../ui/addresses.ts';
import { noticePdf } from '../documents/index.ts';
import { type MeetingFile, type PublishedNotice, readAttachment } from '../meetings/index.ts';
import { readSealedDocument } from '../minutes/index.ts';
import type { Seal } from '../minutes/vocabulary.ts';
import { caseDocument } from './produce/case-document.ts';
import { pronomOf } from './rules/a-format-has-a-pronom-code.ts';
import type { ExchangeDocument, ExchangeWords, MeetingForExchange } from './vocabulary.ts';

/** What our own documents are set as. */
const archivePdf = { mediaType: 'application/pdf', pronom: 'fmt/476' } as const;
/** In the place of a checksum and a size until the file is made. */
const notYet = { size: 0, sha256: '0'.repeat(64) } as const;

/**
 * The documents that go with a meeting, before any is made: the notice as it went out, the sealed
 * minutes, a paper and a record of each case, and the attachments that are here. What everybody may read has an address.
 */
export function plannedDocuments(
  file: MeetingFile,
  seal: Seal | undefined,
  words: ExchangeWords,
  origin: string,
): ExchangeDocument[] {
  const { record, agenda, papers, decisions, attachments } = file;
  const pdf = (
    kind: 'notice' | 'minutes' | 'paper' | 'record',
    key: string,
    name: string,
    rest: Pick<ExchangeDocument, 'item' | 'fileName' | 'address'>,
  ): ExchangeDocument => ({
    ...{ key, kind, title: words.documentTitle[kind](name), ...archivePdf, ...notYet, ...rest },
  });
  const notice = file.publications[0];
  return [
    ...(notice
      ? [
          pdf('notice', notice.id, '', {
            item: null,
            fileName: `moteinnkalling-${notice.number}.pdf`,
            address: origin + addresses.portalNoticePdf(record.id),
          }),
        ]
      : []),
    ...(seal
      ? [
          pdf('minutes', seal.hash, '', {
            item: null,
            fileName: `moteprotokoll-${seal.issue}.pdf`,
            address: origin + addresses.portalMinutesPdf(record.id),
          }),
        ]
      : []),
    ...agenda.flatMap((row, at): ExchangeDocument[] => {
      const paper = papers.find(({ itemId }) => itemId === row.id);
      const decision = decisions.find(({ itemId }) => itemId === row.id);
      const place = String(at + 1).padStart(2, '0');
      const name = row.number ?? row.title;
      return [
        ...(paper
          ? [
              pdf('paper', paper.id, name, {
                item: row.id,
                fileName: `${place}-saksframlegg.pdf`,
                address: origin + addresses.portalMeeting(record.id),
              }),
            ]
          : []),
        ...(decision
          ? [
              pdf('record', decision.id, name, {
                item: row.id,
                fileName: `${place}-saksprotokoll.pdf`,
                address: origin + addresses.portalDecision(decision.id),
              }),
            ]
          : []),
        ...attachments
          .filter((one) => one.itemId === row.id && one.size !== null)
          .map(
            (one, no): ExchangeDocument => ({
              key: one.id,
              item: row.id,
              kind: 'attachment',
              title: words.documentTitle.attachment(one.name),
              fileName: `${place}-vedlegg-${no + 1}${extensionOf(one.fileName ?? '')}`,
              mediaType: one.mediaType ?? 'application/octet-stream',
              pronom: pronomOf(one.mediaType ?? '', new Uint8Array()),
              ...notYet,
              address: null,
            }),
          ),
      ];
    }),
  ];
}

/** The documents with their bytes, checksums and formats. Slow: call it outside a transaction. */
export async function madeDocuments(
  db: Reader,
  file: MeetingFile,
  meeting: MeetingForExchange,
  words: ExchangeWords,
): Promise<{ documents: ExchangeDocument[]; contents: Map<string, Uint8Array> }> {
  const contents = new Map<string, Uint8Array>();
  const documents: ExchangeDocument[] = [];
  for (const planned of meeting.documents) {
    const bytes = await contentOf(db, file, meeting, planned, words);
    contents.set(planned.key, bytes);
    documents.push({
      ...planned,
      size: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      pronom: pronomOf(planned.mediaType, bytes) ?? planned.pronom,
    });
  }
  return { documents, contents };
}

async function contentOf(
  db: Reader,
  file: MeetingFile,
  meeting: MeetingForExchange,
  document: ExchangeDocument,
  words: ExchangeWords,
): Promise<Uint8Array> {
  if (document.kind === 'notice') {
    const published = file.publications.find(({ id }) => id === document.key);
    if (!published) throw new Error(`publication ${document.key} is gone`);
    return noticePdf((published.notice as PublishedNotice).document);
  }
  if (document.kind === 'minutes') {
    const sealed = await readSealedDocument(db, document.key, 'whole');
    if (!sealed) throw new Error(`seal ${document.key} is gone`);
    return sealed.pdf;
  }
  if (document.kind === 'attachment') {
    const attachment = await readAttachment(db, document.key);
    if (!attachment?.content) throw new Error(`attachment ${document.key} is gone`);
    return attachment.content;
  }
  return caseDocument(document, meeting, words);
}

const extensionOf = (fileName: string) =>
  /\.[a-z0-9]{1,8}$/iu.exec(fileName)?.[0].toLowerCase() ?? '';
