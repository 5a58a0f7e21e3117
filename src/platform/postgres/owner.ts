import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { DataDirectory } from './data-directory.ts';
import { isAlive } from './postmaster-file.ts';
import { RefusedToStart } from './refusal.ts';

// Any number, as long as nothing else takes the same advisory lock in the `postgres` database.
const lockNumber = 6_023_181;
const program = 'omforent owner ';

export type Ownership = {
  /** Settles when the server goes away on its own. */
  lost: Promise<void>;
  end: () => Promise<void>;
};

/**
 * Takes the data directory for the life of this process, by an advisory lock inside the server on
 * a connection of its own: two can never hold it, and the lock of a killed process is gone with
 * its connection. Makes the program's database where it is missing. Refuses, with the process
 * number of the holder, where another process has it.
 */
export async function takeOwnership(
  directory: DataDirectory,
  target: { host: string; port: number; user: string; password: string; database: string },
): Promise<Ownership> {
  const client = new Client({
    ...target,
    database: 'postgres',
    application_name: program + process.pid,
  });
  const lost = new Promise<void>((resolve) => {
    client.once('error', () => resolve());
  });
  await connect(client, directory);
  try {
    await lock(client, directory);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      target.database,
    ]);
    if (rowCount === 0) await client.query(`create database ${target.database}`);
  } catch (error) {
    await client.end();
    throw error;
  }
  return { lost, end: () => client.end().catch(() => undefined) };
}

/** A server may say that it is ready and yet be too broken to let anybody in. */
async function connect(client: Client, directory: DataDirectory): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    const lastLine = error instanceof Error ? error.message : String(error);
    throw new RefusedToStart({ code: 'database-did-not-start', log: directory.log, lastLine });
  }
}

async function lock(client: Client, directory: DataDirectory): Promise<void> {
  // A holder that was killed a moment ago is still being cleared away by the server.
  for (let attempt = 0; ; attempt++) {
    const { rows } = await client.query<{ got: boolean }>(
      'select pg_try_advisory_lock($1) as got',
      [lockNumber],
    );
    if (rows[0]?.got) return;
    const pid = await holder(client);
    if (attempt >= 40 || (pid !== undefined && isAlive(pid))) {
      throw new RefusedToStart({
        code: 'data-directory-in-use',
        path: directory.path,
        pid: pid ?? 0,
        host: hostname(),
      });
    }
    await pause(50);
  }
}

async function holder(client: Client): Promise<number | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.granted and l.classid = 0 and l.objid = $1`,
    [lockNumber],
  );
  const name = rows[0]?.name ?? '';
  return name.startsWith(program) ? Number(name.slice(program.length)) : undefined;
}
