import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { RefusedToStart } from './refusal.ts';

/** The account that the server runs as; nothing where it is simply that of this process. */
export type Account = { uid: number; gid: number } | undefined;

const preferred = ['omforent', 'postgres', 'nobody'];

/**
 * PostgreSQL refuses to run as root. As root, the server therefore gets the account that already
 * owns the database directory, or else the first unprivileged account that this machine has.
 */
export function serverAccount(cluster: string): Account {
  if (process.getuid?.() !== 0) return undefined;
  const owner = ownerOf(cluster);
  if (owner && owner.uid !== 0) return owner;
  const accounts = readAccounts();
  const name = preferred.find((candidate) => accounts.has(candidate));
  const account = name === undefined ? undefined : accounts.get(name);
  if (!account) throw new RefusedToStart({ code: 'no-unprivileged-account' });
  return account;
}

/** Whether every directory from the root down to this one lets the account pass. */
export function isOpenTo(account: Account, directory: string): boolean {
  if (!account) return true;
  const { mode, uid, gid } = statSync(directory);
  const passing = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & passing) === 0) return false;
  const parent = dirname(directory);
  return parent === directory || isOpenTo(account, parent);
}

function ownerOf(path: string): { uid: number; gid: number } | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && { uid: found.uid, gid: found.gid };
}

function readAccounts(): Map<string, { uid: number; gid: number }> {
  const accounts = new Map<string, { uid: number; gid: number }>();
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name && uid && gid) accounts.set(name, { uid: Number(uid), gid: Number(gid) });
  }
  return accounts;
}
