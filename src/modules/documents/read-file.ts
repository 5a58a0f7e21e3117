import { createHash } from 'node:crypto';
import type { SourceText } from '../../kernel/source-text.ts';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import { readPastedText, readSource, type UnreadableFile } from '../../platform/reading/index.ts';
import { readMeetingDocument } from './rules/read-meeting-document.ts';
import type { ImportedDocument } from './vocabulary.ts';

/** Why a document cannot be imported. Only bokmål and nynorsk are read. */
export type ImportRefusal =
  | UnreadableFile
  | { code: 'danish-document' }
  | { code: 'foreign-document' };

/** A document that has been read. The same document always has the same `sha256`, in hex. */
export type ReadFile = { source: SourceText; document: ImportedDocument; sha256: string };

/**
 * Reads a meeting document from a file. What is no meeting document is read too, as a document
 * without cases. Refuses what cannot be read, and other languages than Norwegian.
 */
export async function readDocumentFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Verdict<ReadFile, ImportRefusal>> {
  const source = await readSource(bytes, fileName);
  if (!source.ok) return source;
  return meetingDocument(source.value, hexDigest(bytes), { fileName });
}

/** Reads a meeting document that somebody pasted. Line breaks and odd spaces change no digest. */
export function readPasted(text: string): Verdict<ReadFile, ImportRefusal> {
  const source = readPastedText(text);
  if (!source.ok) return source;
  const normalised = source.value.lines.map((line) => line.text).join('\n');
  return meetingDocument(source.value, hexDigest(normalised), {});
}

function meetingDocument(
  source: SourceText,
  sha256: string,
  options: { fileName?: string },
): Verdict<ReadFile, ImportRefusal> {
  const document = readMeetingDocument(source, options);
  if (document.language === 'da') return refused({ code: 'danish-document' });
  if (document.language === 'other') return refused({ code: 'foreign-document' });
  return allowed({ source, document, sha256 });
}

function hexDigest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
