import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Pool, PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import { listSequences, listTables, ownSchemas } from '../database/catalogue.ts';
import { appliedMigrations, type MigrationRefusal, outstanding } from '../database/migrate.ts';
import { type Migration, readMigrations } from '../database/migration-files.ts';
import {
  type BackupClosing,
  type BackupHeader,
  endOfRows,
  formatName,
  formatVersion,
  migrationTableName,
  type OnProgress,
} from './format.ts';

export type BackupSummary = { tables: number; rows: number };

export type BackupRefusal =
  | MigrationRefusal
  | { code: 'file-exists'; file: string }
  | { code: 'file-not-writable'; file: string; why: string }
  | { code: 'nothing-to-back-up' };

/**
 * Writes everything that the database holds, as it stood at one moment, to a new file; others may
 * go on working meanwhile. The file appears when it is whole. Refuses to write over another file,
 * and a database whose schema this program does not know.
 */
export async function takeBackup(
  pool: Pool,
  { file, migrationDirectory }: { file: string; migrationDirectory: string },
  onProgress: OnProgress = () => undefined,
): Promise<Verdict<BackupSummary, BackupRefusal>> {
  if (existsSync(file)) return refused({ code: 'file-exists', file });
  const migrations = readMigrations(migrationDirectory);
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const applied = await appliedMigrations(client);
    if (applied.length === 0) return refused({ code: 'nothing-to-back-up' });
    const known = outstanding(migrations, applied);
    if (!known.ok) return known;
    return await writeFile(client, file, migrations, onProgress);
  } finally {
    // Nothing was written, so there is nothing to commit.
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

async function writeFile(
  client: PoolClient,
  file: string,
  migrations: readonly Migration[],
  onProgress: OnProgress,
): Promise<Verdict<BackupSummary, BackupRefusal>> {
  const unfinished = `${file}.unfinished-${process.pid}`;
  const summary = { tables: 0, rows: 0 };
  const output = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
  try {
    const text = sealed(client, migrations, summary, onProgress);
    await pipeline(Readable.from(text), createGzip(), output);
    renameSync(unfinished, file);
    return allowed(summary);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const { syscall, code, message } = error as NodeJS.ErrnoException;
    if (!syscall) throw error;
    return refused({ code: 'file-not-writable', file, why: code ?? message });
  }
}

/** The text of the backup with its closing line, which tells what came before it. */
async function* sealed(
  client: PoolClient,
  migrations: readonly Migration[],
  summary: BackupSummary,
  onProgress: OnProgress,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const rows: Record<string, number> = {};
  const schemas = ownSchemas(migrations);
  for await (const piece of content(client, schemas, rows, onProgress)) {
    hash.update(piece);
    yield piece;
  }
  summary.tables = Object.keys(rows).length;
  summary.rows = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const closing: BackupClosing = {
    end: true,
    sequences: await listSequences(client, schemas),
    rows,
    sha256: hash.digest('hex'),
  };
  yield line(closing);
}

async function* content(
  client: PoolClient,
  schemas: readonly string[],
  rows: Record<string, number>,
  onProgress: OnProgress,
): AsyncGenerator<Buffer> {
  const header: BackupHeader = {
    format: formatName,
    version: formatVersion,
    takenAt: new Date().toISOString(),
    migrations: await appliedMigrations(client),
  };
  yield line(header);
  let total = 0;
  for (const { name, columns } of await listTables(client, schemas)) {
    if (name === migrationTableName) continue;
    onProgress(name, total);
    yield line({ table: name, columns });
    const copying = client.query(copyTo(`copy ${name} (${columns.join(', ')}) to stdout`));
    for await (const chunk of copying) {
      yield chunk;
      onProgress(name, total);
    }
    rows[name] = copying.rowCount;
    total += copying.rowCount;
    yield Buffer.from(`${endOfRows}\n`);
  }
}

function line(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
