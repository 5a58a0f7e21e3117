import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../src/platform/database/migrate.ts';
import { readMigrations } from '../src/platform/database/migration-files.ts';
import { type DatabaseTarget, openDatabase } from '../src/platform/database/open-database.ts';
import { inDatabase } from '../src/platform/database/target.ts';
import { ownPostgres } from '../src/platform/postgres/index.ts';
import { programRoot } from '../src/platform/settings/program-root.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: { target: DatabaseTarget; template: string; prefix: string };
  }
}

/**
 * One PostgreSQL for the whole run, that of DATABASE_URL or an embedded one in a temporary
 * directory, with one migrated template database that every test file copies.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { target, stop } = await server();
  const prefix = `omforent_test_${randomBytes(4).toString('hex')}`;
  const migrations = join(programRoot(), 'db/migrations');
  const template = `${prefix}_template_${fingerprint(migrations)}`;
  try {
    await onServer(target, `create database ${template}`);
    await migrateTemplate(inDatabase(target, template), migrations);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('testServer', { target, template, prefix });
  return async () => {
    await dropAll(target, prefix);
    await stop();
  };
}

async function server(): Promise<{ target: DatabaseTarget; stop: () => Promise<void> }> {
  const url = process.env.DATABASE_URL;
  if (url) return { target: { connectionString: url }, stop: async () => undefined };
  const directory = mkdtempSync(join(tmpdir(), 'omforent-test-'));
  const postgres = await ownPostgres(directory);
  if (!postgres.ok) throw new Error(JSON.stringify(postgres.refusal));
  const { target, stop } = postgres.value;
  // Nothing here outlives the run, so nothing needs to survive a power cut.
  await onServer(target, 'alter system set fsync = off');
  await onServer(target, 'alter system set full_page_writes = off');
  await onServer(target, 'select pg_reload_conf()');
  return {
    target,
    stop: async () => {
      await stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function migrateTemplate(target: DatabaseTarget, migrations: string): Promise<void> {
  const { pool, close } = openDatabase(target, { connections: 1 });
  const migrated = await migrate(pool, migrations).finally(close);
  if (!migrated.ok) throw new Error(JSON.stringify(migrated.refusal));
}

function fingerprint(migrations: string): string {
  const hash = createHash('sha256');
  for (const { sha256 } of readMigrations(migrations)) hash.update(sha256);
  return hash.digest('hex').slice(0, 12);
}

async function dropAll(target: DatabaseTarget, prefix: string): Promise<void> {
  const client = new Client(target);
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  } finally {
    await client.end();
  }
}

async function onServer(target: DatabaseTarget, statement: string): Promise<void> {
  const client = new Client(target);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
