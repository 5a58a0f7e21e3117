import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Pool, PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import {
  listForeignKeys,
  listTables,
  ownSchemas,
  type SequenceState,
  type TableShape,
} from '../database/catalogue.ts';
import {
  appliedMigrations,
  applyMigration,
  type MigrationRefusal,
  migrationTable,
  outstanding,
} from '../database/migrate.ts';
import { type Migration, readMigrations } from '../database/migration-files.ts';
import { type BackupReader, BrokenBackup, NotZipped, openBackup } from './backup-reader.ts';
import {
  type BackupClosing,
  type BackupHeader,
  endOfRows,
  formatName,
  formatVersion,
  migrationTableName,
  type OnProgress,
  type TableHeader,
} from './format.ts';

export type RestoreSummary = {
  rows: number;
  takenAt: string;
  /** Schema of the backup, and of the database now. */
  from: number;
  at: number;
};

export type RestoreRefusal =
  | MigrationRefusal
  | { code: 'file-not-readable'; file: string; why: string }
  | { code: 'not-a-backup'; file: string }
  | { code: 'backup-broken'; file: string; why: string }
  | { code: 'backup-of-newer-program'; file: string }
  | { code: 'database-not-empty' };

type Source = { file: string; migrationDirectory: string; replace: boolean };

/**
 * Puts a backup into the database, all of it or nothing, in one transaction: whatever goes wrong,
 * the database is as it was before. An older schema is restored as it was and then migrated.
 * Refuses a file that was cut off or changed, one of a newer program, and a database that has been
 * in use, unless it is to be replaced.
 */
export async function restoreBackup(
  pool: Pool,
  source: Source,
  onProgress: OnProgress = () => undefined,
): Promise<Verdict<RestoreSummary, RestoreRefusal>> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const verdict = await restore(client, source, onProgress);
    await client.query(verdict.ok ? 'commit' : 'rollback');
    if (verdict.ok) await client.query('analyze');
    return verdict;
  } catch (error) {
    await client.query('rollback');
    const why = whyUnusable(error);
    if (why === undefined) throw error;
    const { syscall } = error as NodeJS.ErrnoException;
    return refused({
      code: syscall ? 'file-not-readable' : 'backup-broken',
      file: source.file,
      why,
    });
  } finally {
    client.release();
  }
}

/** What an error says against the file; nothing where it says something else. */
function whyUnusable(error: unknown): string | undefined {
  if (error instanceof BrokenBackup) return error.message;
  const { syscall, code = '', message } = error as NodeJS.ErrnoException;
  if (syscall) return code || message;
  // Class 22: a value that is none; class 23: rows that contradict each other.
  return /^2[23]...$/.test(code) ? message : undefined;
}

async function restore(
  client: PoolClient,
  { file, migrationDirectory, replace }: Source,
  onProgress: OnProgress,
): Promise<Verdict<RestoreSummary, RestoreRefusal>> {
  const reader = openBackup(file);
  const header = await readHeader(reader);
  if (!header) return refused({ code: 'not-a-backup', file });
  if (header.version > formatVersion) return refused({ code: 'backup-of-newer-program', file });
  const migrations = readMigrations(migrationDirectory);
  const later = outstanding(migrations, header.migrations);
  if (!later.ok) return later;
  if ((await appliedMigrations(client)).length > 0 && !replace) {
    return refused({ code: 'database-not-empty' });
  }
  const schemas = ownSchemas(migrations);
  await rebuildSchema(client, schemas, migrations.slice(0, header.migrations.length));
  const rows = await unconstrained(client, schemas, (tables) =>
    readTables(client, reader, tables, onProgress),
  );
  for (const migration of later.value) await applyMigration(client, migration);
  return allowed({
    rows,
    takenAt: header.takenAt,
    from: header.migrations.length,
    at: migrations.length,
  });
}

async function readHeader(reader: BackupReader): Promise<BackupHeader | undefined> {
  try {
    const header = JSON.parse((await reader.next()).toString('utf8'));
    return header.format === formatName ? header : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof NotZipped) return undefined;
    throw error;
  }
}

async function rebuildSchema(
  client: PoolClient,
  schemas: readonly string[],
  migrations: readonly Migration[],
): Promise<void> {
  await client.query(`drop schema if exists ${schemas.join(', ')} cascade`);
  await client.query(migrationTable);
  for (const migration of migrations) await applyMigration(client, migration);
}

/**
 * Loads the tables while no reference between them is checked and no trigger speaks, so that their
 * order does not matter. Putting the references back then checks every row.
 */
async function unconstrained<Answer>(
  client: PoolClient,
  schemas: readonly string[],
  load: (tables: Map<string, TableShape>) => Promise<Answer>,
): Promise<Answer> {
  const all = await listTables(client, schemas);
  const tables = all.filter(({ name }) => name !== migrationTableName);
  const references = await listForeignKeys(client, schemas);
  for (const { table, name } of references) {
    await client.query(`alter table ${table} drop constraint ${name}`);
  }
  for (const { name } of tables) await client.query(`alter table ${name} disable trigger user`);
  // A migration may have put first rows into a table; those of the backup take their place.
  for (const { name } of tables) await client.query(`truncate ${name}`);
  const answer = await load(new Map(tables.map((table) => [table.name, table])));
  for (const { name } of tables) await client.query(`alter table ${name} enable trigger user`);
  for (const { table, name, definition } of references) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  }
  return answer;
}

async function readTables(
  client: PoolClient,
  reader: BackupReader,
  tables: ReadonlyMap<string, TableShape>,
  onProgress: OnProgress,
): Promise<number> {
  const counts: Record<string, number> = {};
  let total = 0;
  for (;;) {
    const next = parsed(await reader.next());
    if ('end' in next) {
      await checkClosing(reader, next, counts);
      await setSequences(client, next.sequences);
      return total;
    }
    const shape = tables.get(next.table);
    if (!shape || !next.columns.every((column) => shape.columns.includes(column))) {
      throw new BrokenBackup(`its schema has no table ${next.table} with those columns`);
    }
    onProgress(next.table, total);
    const rows = rowsOf(reader, () => onProgress(next.table, total++));
    const columns = next.columns.join(', ');
    const copying = client.query(copyFrom(`copy ${next.table} (${columns}) from stdin`));
    await pipeline(Readable.from(rows), copying);
    counts[next.table] = copying.rowCount;
  }
}

function parsed(line: Buffer): TableHeader | BackupClosing {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    throw new BrokenBackup('a line between the tables cannot be read');
  }
}

async function* rowsOf(reader: BackupReader, onRow: () => void): AsyncGenerator<Buffer> {
  for (;;) {
    const row = await reader.next();
    if (row.length === endOfRows.length && row.toString() === endOfRows) return;
    onRow();
    yield Buffer.concat([row, newline]);
  }
}

const newline = Buffer.from('\n');

async function checkClosing(
  reader: BackupReader,
  closing: BackupClosing,
  counts: Record<string, number>,
): Promise<void> {
  if (closing.sha256 !== reader.digest()) throw new BrokenBackup('its checksum does not match');
  const expected = Object.entries(closing.rows);
  const same = expected.every(([table, rows]) => counts[table] === rows);
  if (!same || expected.length !== Object.keys(counts).length) {
    throw new BrokenBackup('it does not hold the rows that it says');
  }
  if (!(await reader.atEnd())) throw new BrokenBackup('something follows its end');
}

async function setSequences(client: PoolClient, sequences: SequenceState[]): Promise<void> {
  for (const { name, lastValue, isCalled } of sequences) {
    await client.query('select setval($1::regclass, $2::bigint, $3)', [name, lastValue, isCalled]);
  }
}
