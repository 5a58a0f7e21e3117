import {
  accessSync,
  chownSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { RefusedToStart } from './refusal.ts';

/** Where things are inside the directory that an operator names. */
export type DataDirectory = {
  path: string;
  /** PostgreSQL's own directory. */
  cluster: string;
  /** Password of the one database account, readable by the server's account only. */
  password: string;
  log: string;
  /** Socket directory, where its path is short and open enough for a socket. */
  socket: string;
};

export function dataDirectoryAt(path: string): DataDirectory {
  return {
    path,
    cluster: join(path, 'postgres'),
    password: join(path, 'postgres', 'omforent.password'),
    log: join(path, 'postgres.log'),
    socket: join(path, 'socket'),
  };
}

/** Makes the directory where it is missing. Refuses what cannot be used, naming the path. */
export function prepareDataDirectory(directory: DataDirectory, account: Account): void {
  const { path } = directory;
  try {
    const made = mkdirSync(path, { recursive: true, mode: 0o700 });
    if (made !== undefined && account) chownSync(path, account.uid, account.gid);
    const found = statSync(path);
    if (!found.isDirectory()) throw notADirectory(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw refusalFor(error, path);
  }
}

/** Whether the directory holds a database. Refuses one that this account or version cannot read. */
export function holdsDatabase(directory: DataDirectory, major: string): boolean {
  const owner = statSync(directory.cluster, { throwIfNoEntry: false })?.uid;
  if (owner === undefined) return false;
  try {
    const found = readFileSync(join(directory.cluster, 'PG_VERSION'), 'utf8').trim();
    if (found === major) return true;
    throw new RefusedToStart({
      code: 'data-directory-of-another-version',
      path: directory.path,
      found,
      program: major,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    const path = directory.path;
    throw new RefusedToStart({ code: 'data-directory-of-another-account', path, owner });
  }
}

const unfinished = 'postgres.unfinished-';

/** A name for a database in the making; it gets its real name only when it is whole. */
export function unfinishedCluster(directory: DataDirectory): string {
  return join(directory.path, `${unfinished}${process.pid}-${Date.now().toString(36)}`);
}

/** Removes what interrupted starts left behind. Only the owner of the directory may. */
export function sweepUnfinished(directory: DataDirectory): void {
  for (const name of readdirSync(directory.path)) {
    if (name.startsWith(unfinished)) {
      rmSync(join(directory.path, name), { recursive: true, force: true });
    }
  }
}

/** Translates an error of the file system; anything unknown is returned as it is. */
export function refusalFor(error: unknown, path: string): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return new RefusedToStart({ code: 'data-directory-closed', path });
    case 'EEXIST':
    case 'ENOTDIR':
      return notADirectory(path);
    case 'ENOSPC':
    case 'EDQUOT':
      return new RefusedToStart({ code: 'disk-full', path });
    default:
      return error;
  }
}

function notADirectory(path: string): RefusedToStart {
  return new RefusedToStart({ code: 'data-directory-not-a-directory', path });
}
