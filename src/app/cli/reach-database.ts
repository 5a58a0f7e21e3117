import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import {
  type DatabaseTarget,
  type OpenDatabase,
  openDatabase,
} from '../../platform/database/index.ts';
import {
  ownPostgres,
  type PostgresRefusal,
  runningPostgres,
} from '../../platform/postgres/index.ts';
import { programRoot } from '../../platform/settings/program-root.ts';
import type { Settings } from '../../platform/settings/settings.ts';

/**
 * How a command wants the database. `serving`: as a server, beside others on a database of one's
 * own. `alone`: nobody may be serving. `guest`: beside a running server, or without one.
 */
export type Presence = 'serving' | 'alone' | 'guest';

export type Reached = OpenDatabase & {
  /** Whether another process serves this database, so that the schema is not ours to change. */
  asGuest: boolean;
  /** Settles when the database has gone away on its own. */
  lost: Promise<void>;
};

export type ReachRefusal =
  | PostgresRefusal
  | { code: 'database-unreachable'; why: string }
  | { code: 'database-in-use' };

const patience = 3_000;

export const migrationDirectory = join(programRoot(), 'db/migrations');

/**
 * Opens the database of the settings: the embedded one, started or adopted, or the one of
 * DATABASE_URL. `close` gives everything back. Refuses where another is in the way.
 */
export function reachDatabase(
  settings: Settings,
  presence: Presence,
): Promise<Verdict<Reached, ReachRefusal>> {
  return settings.databaseUrl === undefined
    ? reachEmbedded(settings.dataDirectory, presence)
    : reachServer(settings.databaseUrl, presence);
}

async function reachEmbedded(
  directory: string,
  presence: Presence,
): Promise<Verdict<Reached, ReachRefusal>> {
  const owned = await ownPostgres(directory);
  if (owned.ok) {
    const { target, lost, stop } = owned.value;
    const open = openDatabase(target);
    const close = async () => {
      // A query that hangs must not keep the server from being stopped in its orderly way.
      await Promise.race([open.close(), pause(patience, undefined, { ref: false })]);
      await stop();
    };
    return allowed({ ...open, close, lost, asGuest: false });
  }
  const inUse = owned.refusal.code === 'data-directory-in-use';
  const running = inUse && presence === 'guest' ? runningPostgres(directory) : undefined;
  return running ? allowed(visit(running)) : owned;
}

function visit(target: DatabaseTarget): Reached {
  return { ...openDatabase(target), asGuest: true, lost: new Promise(() => undefined) };
}

// Any number, as long as nothing else takes the same advisory lock in this database.
const servingLock = 6_023_183;
const lockOf = {
  serving: 'pg_try_advisory_lock_shared',
  alone: 'pg_try_advisory_lock',
} as const;

/** Several may serve one database of their own; whoever wants it alone must find nobody there. */
async function reachServer(
  connectionString: string,
  presence: Presence,
): Promise<Verdict<Reached, ReachRefusal>> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 15_000 });
  const lost = new Promise<void>((resolve) => {
    client.once('error', () => resolve());
  });
  try {
    await client.connect();
  } catch (error) {
    return refused({ code: 'database-unreachable', why: whyOf(error) });
  }
  if (presence !== 'guest') {
    const { rows } = await client.query(`select ${lockOf[presence]}($1) as got`, [servingLock]);
    if (!rows[0]?.got) {
      await client.end();
      return refused({ code: 'database-in-use' });
    }
  }
  const open = openDatabase({ connectionString });
  const close = async () => {
    await open.close();
    await client.end().catch(() => undefined);
  };
  return allowed({ ...open, close, lost, asGuest: presence === 'guest' });
}

function whyOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || 'no answer';
}
