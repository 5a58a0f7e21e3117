import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { type DataDirectory, refusalFor, unfinishedCluster } from './data-directory.ts';
import { RefusedToStart } from './refusal.ts';
import { runOnDirectory } from './run-as.ts';

// Full text search asks the system, not ICU, what a letter is. Other systems have no C.UTF-8.
const letters = process.platform === 'linux' ? 'C.UTF-8' : 'C';
// A new database is a thousand files: waiting for the disk once is quicker than for each of them.
const toDisk = process.platform === 'linux' ? ['--sync-method=syncfs'] : [];

/**
 * Makes a new database that sorts the Norwegian way. It is made under another name and renamed
 * when whole, so that a start which is interrupted, or overtaken by another, leaves no half one.
 *
 * One account, a random password, SCRAM: the socket directory is already closed to other users,
 * and the password also keeps out another program of the same user that happens upon the socket.
 */
export async function makeCluster(
  directory: DataDirectory,
  binaries: Binaries,
  account: Account,
): Promise<void> {
  const cluster = unfinishedCluster(directory);
  try {
    mkdirSync(cluster, { mode: 0o700 });
    if (account) chownSync(cluster, account.uid, account.gid);
    const password = randomBytes(24).toString('base64url');
    await initdb(directory, cluster, binaries, account, password);
    keepSecret(join(cluster, basename(directory.password)), password, account);
    renameSync(cluster, directory.cluster);
  } catch (error) {
    rmSync(cluster, { recursive: true, force: true });
    // Another start was faster; what it made will do.
    if (existsSync(directory.cluster)) return;
    throw refusalFor(error, directory.path);
  }
}

async function initdb(
  directory: DataDirectory,
  cluster: string,
  binaries: Binaries,
  account: Account,
  password: string,
): Promise<void> {
  const hidden = mkdtempSync(join(tmpdir(), 'omforent-initdb-'));
  if (account) chownSync(hidden, account.uid, account.gid);
  try {
    const passwordFile = join(hidden, 'password');
    keepSecret(passwordFile, password, account);
    const child = runOnDirectory({
      program: binaries.program('initdb'),
      account,
      directory: cluster,
      output: 'pipe',
      args: [
        ...['-U', 'omforent', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
        ...['-E', 'UTF8', `--locale=${letters}`],
        ...['--locale-provider=icu', '--icu-locale=nb-NO'],
        ...toDisk,
      ],
    });
    let said = '';
    child.stdout?.on('data', () => undefined);
    child.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    const [status] = await once(child, 'close').catch((error) => {
      // The installed programs want another C library (Alpine has musl).
      if (error.code !== 'ENOENT') throw error;
      const platform = `${process.platform}-${process.arch}`;
      throw new RefusedToStart({ code: 'no-database-program', platform });
    });
    if (status !== 0) throw whyInitdbFailed(said, directory);
  } finally {
    rmSync(hidden, { recursive: true, force: true });
  }
}

function keepSecret(file: string, secret: string, account: Account): void {
  writeFileSync(file, secret, { mode: 0o600 });
  if (account) chownSync(file, account.uid, account.gid);
}

function whyInitdbFailed(said: string, directory: DataDirectory): RefusedToStart {
  if (/No space left on device|Disk quota exceeded/.test(said)) {
    return new RefusedToStart({ code: 'disk-full', path: directory.path });
  }
  const lines = said.trim().split('\n');
  const lastLine = lines.findLast((line) => /error|fatal|could not/i.test(line)) ?? lines.at(-1);
  return new RefusedToStart({
    code: 'database-did-not-start',
    log: directory.log,
    lastLine: lastLine ?? 'initdb failed',
  });
}
