import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { readMigrations } from './migration-files.ts';
import { schemaStands } from './schema-stands.ts';
import { testDatabase } from './test-database.ts';

const { pool } = await testDatabase({ empty: true });
let directory = '';

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'omforent-migrations-'));
  await pool.query('drop schema if exists omforent cascade; drop schema if exists a cascade');
  write('0001_a.sql', 'create schema a; create table a.t (n int);');
  write('0002_b.sql', 'insert into a.t values (1);');
});
afterEach(() => rmSync(directory, { recursive: true }));

const write = (name: string, sql: string) => writeFileSync(join(directory, name), sql);
const rows = async () => (await pool.query('select * from a.t')).rowCount;
const run = async () => {
  const verdict = await migrate(pool, directory);
  return verdict.ok ? verdict.value : verdict.refusal;
};

test('applies what is missing, once', async () => {
  expect(await run()).toEqual({ at: 2, applied: [1, 2] });
  expect(await run()).toEqual({ at: 2, applied: [] });
  expect(await rows()).toBe(1);
});

test('two that start together apply each migration once', async () => {
  const both = await Promise.all([run(), run()]);
  expect(both.map((one) => ('applied' in one ? one.applied.length : one)).sort()).toEqual([0, 2]);
  expect(await rows()).toBe(1);
});

test('a migration that fails leaves nothing of itself, and those before it stand', async () => {
  write('0003_c.sql', 'insert into a.t values (2); insert into a.nowhere values (1);');
  await expect(run()).rejects.toThrow('migration 3_c failed');
  expect(await rows()).toBe(1);
  write('0003_c.sql', 'insert into a.t values (2);');
  expect(await run()).toEqual({ at: 3, applied: [3] });
});

test('a database that a newer program has been at is refused', async () => {
  await run();
  rmSync(join(directory, '0002_b.sql'));
  expect(await run()).toEqual({ code: 'database-is-newer', database: 2, program: 1 });
});

test('a migration that was changed after it was applied is refused', async () => {
  await run();
  write('0001_a.sql', 'create schema a; create table a.t (n bigint);');
  expect(await run()).toEqual({ code: 'migration-changed', number: 1, name: 'a' });
});

test('a guest finds out that the schema is not its own, and changes nothing', async () => {
  expect(await schemaStands(pool, directory)).toMatchObject({
    refusal: { code: 'database-is-older', database: 0, program: 2 },
  });
  await run();
  expect(await schemaStands(pool, directory)).toMatchObject({ ok: true });
});

test('a gap in the numbers is a mistake of whoever wrote them', () => {
  write('0004_d.sql', 'select 1');
  expect(() => readMigrations(directory)).toThrow('expected 0003_name.sql');
});
