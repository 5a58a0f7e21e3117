import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, inject } from 'vitest';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { type DatabaseTarget, inDatabase } from './target.ts';

/** A database of one's own, open, with its address for whoever wants another connection. */
export type TestDatabase = OpenDatabase & { target: DatabaseTarget };

/**
 * A fresh database with every migration applied, for one test file; dropped when that file is done.
 * Call it at the top of the file, outside tests and hooks: `const { db } = await testDatabase()`.
 * Files that use it are named `*.db.test.ts`. With `empty`, a database without any migration.
 */
export async function testDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const { target: server, template, prefix } = inject('testServer');
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
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

async function statement(server: DatabaseTarget, sql: string): Promise<void> {
  const client = new Client(server);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
