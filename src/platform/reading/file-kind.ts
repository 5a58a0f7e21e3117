import type { UnreadableFile } from './unreadable-file.ts';

/** How a file is to be read, or why it cannot be. A zip is told apart when it is opened. */
export type FileKind =
  | { kind: 'pdf' | 'zip' | 'text' }
  | { kind: 'unreadable'; refusal: UnreadableFile };

type DetectedFile = { at?: number; magic: string } & (
  | { kind: 'zip' }
  | { extension: string }
  | { detected: Extract<UnreadableFile, { code: 'not-a-document' }>['detected'] }
);

/** First bytes, written as Latin-1, of what people mistake for a document or rename to one. */
const signatures: readonly DetectedFile[] = [
  { magic: 'PK\x03\x04', kind: 'zip' },
  { magic: 'PK\x05\x06', kind: 'zip' },
  { magic: '{\\rtf', extension: 'rtf' },
  { magic: '\x89PNG', detected: 'picture' },
  { magic: '\xff\xd8\xff', detected: 'picture' },
  { magic: 'GIF8', detected: 'picture' },
  { magic: 'II*\x00', detected: 'picture' },
  { magic: 'MM\x00*', detected: 'picture' },
  { magic: 'WEBP', at: 8, detected: 'picture' },
  { magic: 'ftypheic', at: 4, detected: 'picture' },
  { magic: 'ftyp', at: 4, detected: 'sound-or-film' },
  { magic: 'ID3', detected: 'sound-or-film' },
  { magic: 'OggS', detected: 'sound-or-film' },
  { magic: 'RIFF', detected: 'sound-or-film' },
  { magic: '\x1f\x8b', detected: 'archive' },
  { magic: '7z\xbc\xaf\x27\x1c', detected: 'archive' },
  { magic: 'Rar!', detected: 'archive' },
  { magic: '\x7fELF', detected: 'program' },
  { magic: 'MZ', detected: 'program' },
];

const oldOffice = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** What kind of file this is: by its content first, by its name where the content says nothing. */
export function fileKind(bytes: Uint8Array, fileName: string): FileKind {
  const start = latin1(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return { kind: 'pdf' };
  if (start.startsWith(oldOffice)) return unreadable(insideOldOffice(bytes));
  const found = signatures.find(({ magic, at = 0 }) => start.startsWith(magic, at));
  if (found !== undefined && !isWordsAfterAll(found.magic, bytes)) return ofSignature(found);
  if (/^[\s\ufeff\xef\xbb\xbf]*<(!doctype\s+html|html\b)/i.test(start)) return unsupported('html');
  if (/^[\s\ufeff\xef\xbb\xbf]*<\?xml\b/i.test(start)) return unsupported('xml');
  const extension = extensionOf(fileName);
  if (hasZeroes(bytes) && extension === 'docx') return unreadable({ code: 'broken-docx' });
  if (hasZeroes(bytes) && extension === 'pdf') return unreadable({ code: 'broken-pdf' });
  return { kind: 'text' };
}

/** The last part of a file name in lower case, without the dot; '' where it has none. */
function extensionOf(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

function ofSignature(found: DetectedFile): FileKind {
  if ('kind' in found) return { kind: found.kind };
  if ('extension' in found) return unsupported(found.extension);
  return unreadable({ code: 'not-a-document', detected: found.detected });
}

/** A signature of letters alone, such as "MZ", may also be how an ordinary text begins. */
function isWordsAfterAll(magic: string, bytes: Uint8Array): boolean {
  return /^[A-Za-z0-9]+$/.test(magic) && !hasZeroes(bytes);
}

/** The old binary container holds Word, Excel, PowerPoint, mail, or an encrypted new document. */
function insideOldOffice(bytes: Uint8Array): UnreadableFile {
  const holds = (name: string) => Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return { code: 'password-protected' };
  if (holds('WordDocument')) return { code: 'unsupported-format', extension: 'doc' };
  if (holds('Workbook')) return { code: 'unsupported-format', extension: 'xls' };
  if (holds('PowerPoint Document')) return { code: 'unsupported-format', extension: 'ppt' };
  if (holds('__nameid_version')) return { code: 'unsupported-format', extension: 'msg' };
  return { code: 'unsupported-format', extension: 'doc' };
}

function unsupported(extension: string): FileKind {
  return unreadable({ code: 'unsupported-format', extension });
}

function unreadable(refusal: UnreadableFile): FileKind {
  return { kind: 'unreadable', refusal };
}

function hasZeroes(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
