import type { Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { UnreadableFile } from '../unreadable-file.ts';

const unpackedLimitBytes = 200 * 1024 * 1024;
const ratioLimit = 200;
const entryLimit = 5000;

/** An opened zip whose sizes have been found sane. Archives inside it are never opened. */
export type Archive = {
  has(name: string): boolean;
  /** The unpacked bytes of one entry, which end in an error if they pass the declared size. */
  open(name: string): Promise<Readable>;
};

/**
 * Opens a zip by its table of contents, before anything is unpacked. Refuses one that is damaged
 * or locked, and one that claims to unpack to far more than any document would.
 */
export async function openArchive(bytes: Uint8Array): Promise<Verdict<Archive, UnreadableFile>> {
  const zip = await openZip(bytes);
  if (zip === undefined) return refused({ code: 'broken-docx' });
  const bomb = (unpacked: number) =>
    refused({
      code: 'zip-bomb',
      bytes: unpacked,
      ratio: Math.round(unpacked / bytes.length),
      entries: zip.entryCount,
    });
  if (zip.entryCount > entryLimit) return bomb(0);
  const entries = await listEntries(zip);
  if (entries === undefined) return refused({ code: 'broken-docx' });
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > unpackedLimitBytes || unpacked > bytes.length * ratioLimit) return bomb(unpacked);
  if (entries.some(isLocked)) return refused({ code: 'password-protected' });
  const byName = new Map(entries.map((entry) => [partName(entry.fileName), entry]));
  return allowed({
    has: (name) => byName.has(partName(name)),
    open: (name) => openEntry(zip, byName.get(partName(name))),
  });
}

/** Part names are compared without regard to case and without a leading slash. */
function partName(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

function isLocked(entry: Entry): boolean {
  return (entry.generalPurposeBitFlag & 1) === 1;
}

function openZip(bytes: Uint8Array): Promise<ZipFile | undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  return new Promise((resolve) => {
    fromBuffer(buffer, options, (error, zip) => resolve(error ? undefined : zip));
  });
}

function listEntries(zip: ZipFile): Promise<Entry[] | undefined> {
  const entries: Entry[] = [];
  return new Promise((resolve) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', () => resolve(undefined));
    zip.readEntry();
  });
}

function openEntry(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  return new Promise((resolve, reject) => {
    if (entry === undefined) return reject(new Error('The archive lacks a part it must hold.'));
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
