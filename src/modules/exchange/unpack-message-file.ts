import { fromBuffer, type Entry as Packed, type ZipFile } from 'yauzl';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import type { Entry } from './rules/messages-are-found-in-a-file.ts';
import { found } from './rules/what-was-found-in-a-message.ts';
import type { IntakeFinding } from './vocabulary.ts';

/** The largest file that messages are taken in from: 32 MB, and 96 MB unpacked. */
export const messageLimitBytes = 32_000_000;
const unpackedLimitBytes = 96_000_000;
const entryLimit = 1000;

type Refusal = { code: 'unreadable'; finding: IntakeFinding };
const stop = (...about: Parameters<typeof found>) =>
  refused<Refusal>({ code: 'unreadable', finding: found(...about) });

/**
 * What a file holds: itself, or, of a ZIP, what is packed in it. The table of contents is judged
 * before anything is unpacked: too much, a name that leads out of the file, the same name twice or
 * a locked file are refused. Packed files in it are never opened.
 */
export async function entriesOf(
  name: string,
  bytes: Uint8Array,
): Promise<Verdict<{ entries: Entry[]; packed: boolean }, Refusal>> {
  if (bytes.byteLength > messageLimitBytes) {
    const text = String(bytes.byteLength);
    return stop('file-too-large', 'stop', { field: name, text, limit: messageLimitBytes });
  }
  if (bytes.byteLength === 0) return stop('no-message', 'stop', { field: name });
  if (!isZip(bytes)) return allowed({ entries: [{ path: name, bytes }], packed: false });
  const zip = await openZip(bytes);
  if (!zip) return stop('file-broken', 'stop', { field: name });
  try {
    const listed = await listEntries(zip);
    if ('why' in listed) {
      const unsafe = /path|characters in fileName/iu.test(listed.why);
      return stop(unsafe ? 'unsafe-path' : 'file-broken', 'stop', { field: name });
    }
    const files = listed.filter(({ fileName }) => !fileName.endsWith('/'));
    const unpacked = files.reduce((sum, one) => sum + one.uncompressedSize, 0);
    if (zip.entryCount > entryLimit || unpacked > unpackedLimitBytes) {
      const text = String(unpacked);
      return stop('archive-too-large', 'stop', { field: name, text, limit: unpackedLimitBytes });
    }
    const paths = files.map(({ fileName }) => fileName);
    const twice = paths.find((path, at) => paths.indexOf(path) !== at);
    if (twice !== undefined) return stop('file-broken', 'stop', { field: twice });
    const entries: Entry[] = [];
    for (const one of files) entries.push({ path: one.fileName, bytes: await bytesOf(zip, one) });
    return allowed({ entries, packed: true });
  } catch {
    // An entry that is locked, or larger than the table of contents says, ends in an error.
    return stop('file-broken', 'stop', { field: name });
  } finally {
    zip.close();
  }
}

const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

function openZip(bytes: Uint8Array): Promise<ZipFile | undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true };
  return new Promise((resolve) => {
    fromBuffer(buffer, options, (error, zip) => resolve(error ? undefined : zip));
  });
}

function listEntries(zip: ZipFile): Promise<Packed[] | { why: string }> {
  const entries: Packed[] = [];
  return new Promise((resolve) => {
    zip.on('entry', (entry: Packed) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', (error: Error) => resolve({ why: error.message }));
    zip.readEntry();
  });
}

function bytesOf(zip: ZipFile, entry: Packed): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      stream.once('error', reject);
    });
  });
}
