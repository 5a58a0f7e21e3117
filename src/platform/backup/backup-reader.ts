import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** The file is not what it was when it was written. Carries why, in words for an operator. */
export class BrokenBackup extends Error {}

/** The file was never a backup: it does not even begin like a gzipped file. */
export class NotZipped extends BrokenBackup {}

/** Reads a backup line by line; `digest` is of every byte before the line read last. */
export type BackupReader = {
  /** The next line, without its end. Throws `BrokenBackup` where the file ends too early. */
  next: () => Promise<Buffer>;
  /** Whether nothing follows the line read last. */
  atEnd: () => Promise<boolean>;
  digest: () => string;
};

export function openBackup(file: string): BackupReader {
  const lines = linesOf(file);
  const hash = createHash('sha256');
  let last: Buffer | undefined;
  return {
    next: async () => {
      if (last) hash.update(last).update('\n');
      const read = await lines.next();
      if (read.done) throw new BrokenBackup('it ends too early');
      last = read.value;
      return last;
    },
    atEnd: async () => (await lines.next()).done === true,
    digest: () => hash.copy().digest('hex'),
  };
}

async function* linesOf(file: string): AsyncGenerator<Buffer, void> {
  let begun: Buffer[] = [];
  for await (const chunk of unzipped(file)) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      const rest = chunk.subarray(from, end);
      yield begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) throw new BrokenBackup('its last line is cut off');
}

async function* unzipped(file: string): AsyncGenerator<Buffer> {
  const input = createReadStream(file);
  const gunzip = createGunzip();
  input.on('error', (error) => gunzip.destroy(error));
  try {
    yield* input.pipe(gunzip) as AsyncIterable<Buffer>;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (message === 'incorrect header check') throw new NotZipped(message);
    throw /^Z_/.test(code) ? new BrokenBackup(message) : error;
  } finally {
    input.destroy();
  }
}
