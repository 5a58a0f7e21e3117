import { readFileSync, readlinkSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server says of itself in postmaster.pid. */
export type Postmaster = {
  pid: number;
  port: number;
  /** Socket directory, or the address 127.0.0.1. */
  host: string;
  status: 'starting' | 'ready' | 'stopping';
};

function postmasterFile(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}

/**
 * The server that runs on a database directory, if one does. A file left by a killed machine, or
 * whose number now belongs to another program, counts as none.
 */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const said = readPostmaster(cluster);
  return said && isServerOf(cluster, said.pid) ? said : undefined;
}

/** What the file says, whether or not that server lives. Half-written counts as none. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(postmasterFile(cluster), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const [pid, , , port, socket, address, , status] = lines.map((line) => line.trim());
  if (!pid || !(Number(pid) > 0)) return undefined;
  return {
    pid: Number(pid),
    port: Number(port || 5432),
    host: socket || address || '127.0.0.1',
    status: status === 'ready' || status === 'stopping' ? status : 'starting',
  };
}

/**
 * On Linux the server's working directory tells for certain; a process that has ended but was
 * never awaited has none. A root without the right to trace (in most containers) may not look, and
 * goes by name and account. Elsewhere a living process of that number has to be believed.
 */
function isServerOf(cluster: string, pid: number): boolean {
  if (process.platform !== 'linux') return isAlive(pid);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES' && looksLikeServer(cluster, pid);
  }
}

function looksLikeServer(cluster: string, pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const sameAccount = statSync(`/proc/${pid}`).uid === statSync(cluster).uid;
    return sameAccount && /\(postgres\) [^Z]/.test(stat);
  } catch {
    return false;
  }
}

/**
 * Clears away the file of a server that is gone but whose number another program has by now, which
 * PostgreSQL would mistake for a living server. Any other old file it deals with itself.
 */
export function clearMisleadingFile(cluster: string): void {
  const judged = readPostmaster(cluster);
  if (!judged || !isAlive(judged.pid) || isServerOf(cluster, judged.pid)) return;
  const file = postmasterFile(cluster);
  const aside = `${file}.old-${process.pid}`;
  renameSync(file, aside);
  // Another start may have done the same a moment ago, and its server have written a new file.
  if (Number.parseInt(readFileSync(aside, 'utf8'), 10) === judged.pid) rmSync(aside);
  else renameSync(aside, file);
}

/** Whether a process of this number lives on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
