import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import type { Db } from './tables.ts';
import { type DatabaseTarget, inDatabase } from './target.ts';

/** What is in a database before the tests of a file, made once in a run: its name, and how. */
type Filling = { name: string; fill: (db: Db) => Promise<void> };

/** A database of one's own, open, with its address for whoever wants another connection. */
export type TestDatabase = OpenDatabase & { target: DatabaseTarget };

/**
 * A fresh database with every migration applied, for one test file; dropped when that file is done.
 * Call it at the top of the file, outside tests and hooks: `const { db } = await testDatabase()`.
 * Files that use it are named `*.db.test.ts`. With `empty`, a database without any migration. With
 * `filled`, a copy of one that was filled so by the first file of the run that asked for it.
 */
export async function testDatabase(
  options: { empty?: boolean; filled?: Filling } = {},
): Promise<TestDatabase> {
  const { target: server, template: migrated, prefix } = inject('testServer');
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  const template = options.filled ? await filledTemplate(options.filled) : migrated;
  await statement(
    server,
    `create database ${name} template ${options.empty ? 'template1' : template}`,
  );
  const target = inDatabase(server, name);
  const open = openDatabase(target, { connections: 8 });
  afterAll(async () => {
    await open.close();
    await statement(server, `drop database ${name} with (force)`);
  });
  return { ...open, target };
}

/** The template of that name. It is renamed when whole, so that nobody copies one half filled. */
async function filledTemplate({ name, fill }: Filling): Promise<string> {
  const { target: server, template, prefix } = inject('testServer');
  const filled = `${prefix}_${name}`;
  const unfinished = `${filled}_unfinished`;
  const client = new Client(server);
  await client.connect();
  try {
    // Let go of with the connection. The other process waits here until the template is there.
    await client.query('select pg_advisory_lock(hashtext($1))', [filled]);
    const there = await client.query('select from pg_database where datname = $1', [filled]);
    if (there.rowCount === 0) {
      await client.query(`drop database if exists ${unfinished} with (force)`);
      await client.query(`create database ${unfinished} template ${template}`);
      const { db, close } = openDatabase(inDatabase(server, unfinished));
      await fill(db).finally(close);
      await client.query(`alter database ${unfinished} rename to ${filled}`);
    }
    return filled;
  } finally {
    await client.end();
  }
}

async function statement(server: DatabaseTarget, sql: string): Promise<void> {
  const client = new Client(server);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
