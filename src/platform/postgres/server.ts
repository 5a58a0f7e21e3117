import { chmodSync, chownSync, closeSync, mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, isOpenTo } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { DataDirectory } from './data-directory.ts';
import { lastComplaint, startNewLogWhenLong } from './log-file.ts';
import {
  clearMisleadingFile,
  isAlive,
  type Postmaster,
  readPostmaster,
  runningPostmaster,
} from './postmaster-file.ts';
import { RefusedToStart } from './refusal.ts';
import { runOnDirectory } from './run-as.ts';

const glance = 10;
// After a power cut the server first replays what it had promised; that may take minutes.
const patience = 5 * 60_000;

/**
 * A server that is ready on the database directory: the one that already runs there (it outlives a
 * killed program on purpose), or a new one. Refuses where it will not start, with its last words.
 */
export async function readyServer(
  directory: DataDirectory,
  binaries: Binaries,
  account: Account,
): Promise<Postmaster> {
  const until = Date.now() + patience;
  let exited = startedAlready;
  while (Date.now() < until) {
    const running = runningPostmaster(directory.cluster) ?? (await behindSocket(directory.cluster));
    if (running?.status === 'ready') return running;
    if (!running && exited() !== undefined) {
      const failed = exited() === 'failed';
      // Lost a race against another start: its server shows up within a moment.
      if (failed && !(await appears(directory.cluster))) throw didNotStart(directory);
      if (!failed) exited = await startServer(directory, binaries, account);
    }
    await pause(glance);
  }
  throw didNotStart(directory);
}

/**
 * A server whose process cannot be seen from here but which answers: in another container that
 * shares the directory. A second server beside it would destroy the database.
 */
async function behindSocket(cluster: string): Promise<Postmaster | undefined> {
  const said = readPostmaster(cluster);
  if (!said?.host.startsWith('/')) return undefined;
  const answers = await new Promise<boolean>((resolve) => {
    const socket = connect(join(said.host, `.s.PGSQL.${said.port}`));
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
  return answers ? said : undefined;
}

type Exited = () => 'failed' | 'not-started' | undefined;
const startedAlready: Exited = () => 'not-started';

async function startServer(
  directory: DataDirectory,
  binaries: Binaries,
  account: Account,
): Promise<Exited> {
  clearMisleadingFile(directory.cluster);
  startNewLogWhenLong(directory.log);
  const log = openSync(directory.log, 'a', 0o600);
  const child = runOnDirectory({
    program: binaries.program('postgres'),
    account,
    directory: directory.cluster,
    args: Object.entries(await serverOptions(directory, account)).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]),
    output: log,
    // Out of the terminal's reach: Ctrl+C stops this program, which then stops the server.
    detached: true,
  });
  closeSync(log);
  let failed = false;
  child.once('error', () => {
    failed = true;
  });
  child.once('exit', () => {
    failed = true;
  });
  child.unref();
  return () => (failed ? 'failed' : undefined);
}

async function serverOptions(directory: DataDirectory, account: Account) {
  const shared = {
    shared_buffers: '64MB',
    max_connections: '60',
    jit: 'off',
    log_line_prefix: '%m [%p] ',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  if (process.platform === 'win32') {
    return { ...shared, listen_addresses: '127.0.0.1', port: String(await freePort()) };
  }
  return {
    ...shared,
    listen_addresses: '',
    unix_socket_directories: socketDirectory(directory, account),
    unix_socket_permissions: '0700',
  };
}

// The path of a socket may hold 107 bytes on Linux and 103 elsewhere.
const longestSocket = 103;
const temporarySocket = 'omforent-socket-';

function socketDirectory(directory: DataDirectory, account: Account): string {
  const beside = directory.socket;
  const fits = Buffer.byteLength(join(beside, '.s.PGSQL.5432')) <= longestSocket;
  // A comma separates directories in the server's option.
  const usable = fits && !beside.includes(',') && isOpenTo(account, directory.path);
  if (usable) mkdirSync(beside, { recursive: true, mode: 0o700 });
  const roomy = tmpdir().length < 60 ? tmpdir() : '/tmp';
  const chosen = usable ? beside : mkdtempSync(join(roomy, temporarySocket));
  chmodSync(chosen, 0o700);
  if (account) chownSync(chosen, account.uid, account.gid);
  return chosen;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function appears(cluster: string): Promise<boolean> {
  for (let waited = 0; waited < 500; waited += glance) {
    if (runningPostmaster(cluster)) return true;
    await pause(glance);
  }
  return false;
}

function didNotStart(directory: DataDirectory): RefusedToStart {
  const lastLine = lastComplaint(directory.log);
  if (/No space left on device/.test(lastLine)) {
    return new RefusedToStart({ code: 'disk-full', path: directory.path });
  }
  return new RefusedToStart({ code: 'database-did-not-start', log: directory.log, lastLine });
}

/**
 * Stops the server in its orderly way: open transactions are rolled back, what is committed is
 * written. Answers when it has gone.
 */
export async function stopServer(directory: DataDirectory, server: Postmaster): Promise<void> {
  const until = Date.now() + 30_000;
  const runs = () => isAlive(server.pid) && readPostmaster(directory.cluster)?.pid === server.pid;
  // SIGINT is PostgreSQL's "fast" shutdown; SIGQUIT leaves the rest to recovery at next start.
  if (runs()) process.kill(server.pid, 'SIGINT');
  while (runs() && Date.now() < until) await pause(glance);
  if (runs()) process.kill(server.pid, 'SIGQUIT');
  // It takes its file away just before it ends. What then stays is a shadow that nobody awaits.
  for (let waited = 0; isAlive(server.pid) && waited < 500; waited += glance) await pause(glance);
  if (basename(server.host).startsWith(temporarySocket)) {
    rmSync(server.host, { recursive: true, force: true });
  }
}
