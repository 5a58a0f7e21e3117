import type { RestoreRefusal } from '../../platform/backup/restore-backup.ts';
import type { BackupRefusal } from '../../platform/backup/take-backup.ts';
import type { SchemaRefusal } from '../../platform/database/index.ts';
import type { SettingRefusal } from '../../platform/settings/settings.ts';
import type { ReachRefusal } from './reach-database.ts';

export type OperatorRefusal =
  | SettingRefusal
  | ReachRefusal
  | SchemaRefusal
  | BackupRefusal
  | RestoreRefusal
  | { code: 'address-taken'; host: string; port: number }
  | { code: 'address-not-allowed'; host: string; port: number; why: string }
  | { code: 'database-lost' };

type Lines = {
  [Code in OperatorRefusal['code']]: (refusal: Extract<OperatorRefusal, { code: Code }>) => string;
};

/** For the operator, who reads English: one line that says what is wrong and what to do. */
const lines: Lines = {
  'setting-wrong': ({ name, value, why }) => `${name}=${value}: ${why}.`,
  'no-database-program': ({ platform }) =>
    `no embedded PostgreSQL for ${platform} is installed; install packages again, or give DATABASE_URL.`,
  'no-unprivileged-account': () =>
    'PostgreSQL does not run as root, and this machine has no account nobody; start as another user.',
  'data-directory-closed': ({ path }) =>
    `the data directory ${path} cannot be written; change its permissions or set OMFORENT_DATA.`,
  'data-directory-not-a-directory': ({ path }) =>
    `${path} is a file where the data directory should be; move it or set OMFORENT_DATA.`,
  'data-directory-of-another-account': ({ path, owner }) =>
    `the data directory ${path} belongs to another account (${owner}); start as that account, or as root.`,
  'data-directory-unreachable-as-root': ({ path }) =>
    `${path} lies below a directory closed to other accounts; start as another user than root.`,
  'data-directory-of-another-version': ({ path, found, program }) =>
    `the data directory ${path} is of PostgreSQL ${found}; this program has ${program}. Take a backup with the program that made it, and restore it here.`,
  'data-directory-in-use': ({ path, pid, host }) =>
    `the data directory ${path} is in use by process ${pid} on ${host}; stop that first.`,
  'disk-full': ({ path }) => `the disk that holds ${path} is full.`,
  'database-did-not-start': ({ log, lastLine }) =>
    `PostgreSQL did not start: ${lastLine} (see ${log}).`,
  'database-unreachable': ({ why }) => `DATABASE_URL cannot be reached: ${why}.`,
  'database-in-use': () =>
    'another process serves this database, or wants it alone; stop that first.',
  'server-too-old': ({ server, needed }) =>
    `the server is PostgreSQL ${server}; ${needed} or newer is needed.`,
  'database-is-newer': ({ database, program }) =>
    `the database (schema ${database}) is newer than this program (schema ${program}); install the newer program.`,
  'database-is-older': ({ database, program }) =>
    `the database (schema ${database}) is older than this program (schema ${program}); restart the server with this program first.`,
  'migration-changed': ({ number, name }) =>
    `migration ${number} (${name}) is not the one that was applied to this database; install the program that belongs to it.`,
  'address-taken': ({ host, port }) =>
    `port ${port} on ${host} is taken; stop the other program or set PORT.`,
  'address-not-allowed': ({ host, port, why }) => `cannot listen on ${host}:${port} (${why}).`,
  'file-exists': ({ file }) => `${file} exists already; a backup does not write over it.`,
  'file-not-writable': ({ file, why }) => `${file} cannot be written (${why}).`,
  'file-not-readable': ({ file, why }) => `${file} cannot be read (${why}).`,
  'nothing-to-back-up': () => 'the database holds nothing yet.',
  'not-a-backup': ({ file }) => `${file} is not a backup of Omforent.`,
  'backup-broken': ({ file, why }) => `${file} is damaged: ${why}. Nothing was changed.`,
  'backup-of-newer-program': ({ file }) =>
    `${file} was made by a newer program; install that one first.`,
  'database-not-empty': () =>
    'the database has been in use; add --replace to put the backup in its place.',
  'database-lost': () => 'the database has gone away; see the log in the data directory.',
};

export function refusalLine<Code extends OperatorRefusal['code']>(
  refusal: Extract<OperatorRefusal, { code: Code }>,
): string {
  return (lines[refusal.code as Code] as (given: typeof refusal) => string)(refusal);
}
