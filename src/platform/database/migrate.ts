import type { ClientBase, Pool } from 'pg';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import { type Migration, readMigrations } from './migration-files.ts';

export type MigrationRefusal =
  | { code: 'server-too-old'; server: number; needed: number }
  | { code: 'database-is-newer'; database: number; program: number }
  | { code: 'migration-changed'; number: number; name: string };

export type Migrated = {
  /** Number of the newest migration, now applied. */
  at: number;
  /** Numbers applied just now. */
  applied: number[];
};

const oldestServer = 16;
// Any number, as long as nothing else takes the same advisory lock in this database.
const lockNumber = 6_023_182;

/**
 * Brings the database to this program's schema, each migration in a transaction of its own. Two
 * that start together wait for each other. Refuses a server older than PostgreSQL 16, a database
 * that a newer program has been at, and a migration that was changed after it was applied.
 */
export async function migrate(
  pool: Pool,
  directory: string,
): Promise<Verdict<Migrated, MigrationRefusal>> {
  const migrations = readMigrations(directory);
  const client = await pool.connect();
  try {
    const version = await serverVersion(client);
    if (version < oldestServer) {
      return refused({ code: 'server-too-old', server: version, needed: oldestServer });
    }
    await client.query('select pg_advisory_lock($1)', [lockNumber]);
    try {
      return await applyAll(client, migrations);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lockNumber]);
    }
  } finally {
    client.release();
  }
}

async function applyAll(
  client: ClientBase,
  migrations: readonly Migration[],
): Promise<Verdict<Migrated, MigrationRefusal>> {
  await client.query(migrationTable);
  const verdict = outstanding(migrations, await appliedMigrations(client));
  if (!verdict.ok) return verdict;
  const newest = verdict.value.at(-1);
  for (const migration of verdict.value) {
    // What waits for the disk is the last one; those before it are then on the disk too.
    const wait = migration === newest ? '' : 'set local synchronous_commit to off;';
    try {
      await client.query(`begin; ${wait} ${appliedBy(migration)}; commit`);
    } catch (error) {
      await client.query('rollback');
      throw new Error(`migration ${migration.number}_${migration.name} failed`, { cause: error });
    }
  }
  return allowed({ at: migrations.length, applied: verdict.value.map(({ number }) => number) });
}

export const migrationTable = `
  create schema if not exists omforent;
  create table if not exists omforent.migration (
    number integer primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null default now()
  )`;

/** Applies one migration inside the transaction that the client is in. */
export async function applyMigration(client: ClientBase, migration: Migration): Promise<void> {
  await client.query(appliedBy(migration));
}

/** Its statements and the note of it, to be sent as one: the name is of plain letters (see there). */
function appliedBy({ number, name, sql, sha256 }: Migration): string {
  return `${sql}
    ;insert into omforent.migration (number, name, sha256)
    values (${number}, '${name}', '${sha256}')`;
}

export type AppliedMigration = { number: number; name: string; sha256: string };

/** What has been applied to a database, oldest first; nothing where no program has been at it. */
export async function appliedMigrations(client: ClientBase): Promise<AppliedMigration[]> {
  const known = await client.query("select to_regclass('omforent.migration') is not null as known");
  if (!known.rows[0]?.known) return [];
  const { rows } = await client.query<AppliedMigration>(
    'select number, name, sha256 from omforent.migration order by number',
  );
  return rows;
}

/** The migrations that a database lacks, given those it has. Refuses a newer or a changed one. */
export function outstanding(
  migrations: readonly Migration[],
  applied: readonly AppliedMigration[],
): Verdict<Migration[], MigrationRefusal> {
  const database = applied.at(-1)?.number ?? 0;
  if (database > migrations.length) {
    return refused({ code: 'database-is-newer', database, program: migrations.length });
  }
  for (const { number, name, sha256 } of applied) {
    if (migrations[number - 1]?.sha256 !== sha256) {
      return refused({ code: 'migration-changed', number, name });
    }
  }
  return allowed(migrations.slice(applied.length));
}

async function serverVersion(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  return Math.floor(Number(rows[0]?.version) / 10_000);
}
