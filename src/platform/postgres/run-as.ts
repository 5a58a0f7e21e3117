import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { type Account, isOpenTo } from './account.ts';
import { RefusedToStart } from './refusal.ts';

/** A program of the server, run on one directory as the server's account. */
export type Run = {
  program: string;
  account: Account;
  /** The database directory; handed over as `-D`. */
  directory: string;
  args: readonly string[];
  output: 'pipe' | number;
  detached?: boolean;
};

/**
 * Starts a program with the database directory as `-D`. As root, that directory may lie below one
 * that is closed to the server's account (a clone below /root). The directory itself belongs to
 * that account, so on Linux an open handle to it is handed over as descriptor 3, and the program
 * enters by /proc/self/fd/3 without walking the closed path.
 */
export function runOnDirectory(run: Run): ChildProcess {
  const { account, output } = run;
  const closed = !isOpenTo(account, run.directory);
  if (closed && process.platform !== 'linux') {
    throw new RefusedToStart({ code: 'data-directory-unreachable-as-root', path: run.directory });
  }
  const handle = closed ? openSync(run.directory, constants.O_RDONLY | constants.O_DIRECTORY) : -1;
  const options: SpawnOptions = {
    ...account,
    cwd: process.platform === 'win32' ? run.directory : '/',
    detached: run.detached ?? false,
    windowsHide: true,
    env: environment(),
    stdio: closed ? ['ignore', output, output, handle] : ['ignore', output, output],
  };
  try {
    const directory = closed ? '/proc/self/fd/3' : run.directory;
    return spawn(run.program, ['-D', directory, ...run.args], options);
  } finally {
    if (closed) closeSync(handle);
  }
}

/** The caller's environment without PG… variables, and with messages that can be recognised. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', LANGUAGE: 'C' };
}
