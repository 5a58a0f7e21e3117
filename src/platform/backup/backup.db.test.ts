import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { migrate } from '../database/migrate.ts';
import { testDatabase } from '../database/test-database.ts';
import { restoreBackup } from './restore-backup.ts';
import { takeBackup } from './take-backup.ts';

const { pool } = await testDatabase({ empty: true });
const scratch = mkdtempSync(join(tmpdir(), 'omforent-backup-'));
const migrationDirectory = join(scratch, 'migrations');
const file = join(scratch, 'a.backup');
afterAll(() => rmSync(scratch, { recursive: true }));

const first = `
  create schema a;
  create table a.kind (name text primary key);
  insert into a.kind values ('seeded by the migration');
  create table a.node (
    id bigint generated always as identity primary key, parent bigint references a.node,
    kind text references a.kind, bytes bytea, said text, twice int generated always as (n * 2) stored,
    n int, at timestamptz, day date, facts jsonb, names text[]
  );
  create table a.entry (n int primary key);
  create function a.refuse() returns trigger language plpgsql as $$
    begin raise exception 'append-only'; end $$;
  create trigger no_change before update or delete or truncate on a.entry
    for each statement execute function a.refuse();
  alter table a.kind add column favourite bigint references a.node;
`;
const second = 'alter table a.node add column added text not null default $$later$$;';

const write = (name: string, sql: string) => writeFileSync(join(migrationDirectory, name), sql);
const rowsOf = async (table: string) =>
  (await pool.query(`select * from ${table} order by 1`)).rows;
const everything = async () => [
  await rowsOf('a.kind'),
  await rowsOf('a.node'),
  await rowsOf('a.entry'),
];
const backup = async () => {
  const verdict = await takeBackup(pool, { file, migrationDirectory });
  return verdict.ok ? verdict.value : verdict.refusal;
};
const restore = async (more: { file?: string; replace?: boolean } = {}) => {
  const source = { file, migrationDirectory, replace: true, ...more };
  const verdict = await restoreBackup(pool, source);
  return verdict.ok ? verdict.value : verdict.refusal;
};

beforeEach(async () => {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(migrationDirectory, { recursive: true });
  write('0001_first.sql', first);
  await pool.query('drop schema if exists a cascade; drop schema if exists omforent cascade');
  await migrate(pool, migrationDirectory);
  await pool.query(`
    delete from a.kind;
    insert into a.kind values ('tab\t, line\nand \\. back\\slash');
    insert into a.node (parent, kind, bytes, said, n, at, day, facts, names)
      select case when i > 1 then i - 1 end, (select name from a.kind), decode('00ff0a5c2e', 'hex'),
        case i % 3 when 0 then null when 1 then '' else E'\\\\.\\n' end, i,
        '2026-06-30T22:30:00.123456Z', '2026-01-01', '{"ø": [1, null]}', array['a,b', null, '"']
      from generate_series(1, 50) i;
    update a.kind set favourite = 50;
    insert into a.entry select generate_series(1, 5);
  `);
});

test('what comes back is what was there, computed columns, circles and sequences included', async () => {
  const before = await everything();
  expect(await backup()).toEqual({ tables: 3, rows: 56 });
  await pool.query("update a.node set said = 'spoilt'; insert into a.entry values (6)");
  expect(await restore()).toMatchObject({ rows: 56, from: 1, at: 1 });
  expect(await everything()).toEqual(before);
  const next = await pool.query('insert into a.node (n) values (1) returning id, twice');
  expect(next.rows).toEqual([{ id: 51, twice: 2 }]);
});

test('references and triggers hold again afterwards', async () => {
  await backup();
  await restore();
  await expect(pool.query('insert into a.node (parent) values (999)')).rejects.toThrow(
    'foreign key',
  );
  await expect(pool.query('delete from a.entry')).rejects.toThrow('append-only');
});

test('a backup of an older schema is restored and then migrated', async () => {
  await backup();
  write('0002_second.sql', second);
  expect(await restore()).toMatchObject({ from: 1, at: 2 });
  expect((await rowsOf('a.node'))[0]).toMatchObject({ n: 1, added: 'later' });
});

test('a backup of a newer schema is refused', async () => {
  write('0002_second.sql', second);
  await migrate(pool, migrationDirectory);
  await backup();
  rmSync(join(migrationDirectory, '0002_second.sql'));
  expect(await restore()).toEqual({ code: 'database-is-newer', database: 2, program: 1 });
});

test('a database in use is refused unless it is to be replaced', async () => {
  await backup();
  expect(await restore({ replace: false })).toEqual({ code: 'database-not-empty' });
  await pool.query('drop schema a cascade; drop schema omforent cascade');
  expect(await restore({ replace: false })).toMatchObject({ rows: 56 });
});

test('a backup does not write over a file', async () => {
  await backup();
  expect(await backup()).toEqual({ code: 'file-exists', file });
});

test('a place that cannot be written is refused', async () => {
  const nowhere = join(scratch, 'none', 'a.backup');
  const verdict = await takeBackup(pool, { file: nowhere, migrationDirectory });
  expect(verdict).toMatchObject({ refusal: { code: 'file-not-writable', why: 'ENOENT' } });
});

const text = () => gunzipSync(readFileSync(file)).toString('utf8');
const change = (from: string, to: string) => () => gzipSync(text().replace(from, to));

test.each<[string, () => Buffer, string]>([
  ['cut off while zipped', () => readFileSync(file).subarray(0, -100), 'backup-broken'],
  [
    'cut off at a line',
    () => gzipSync(text().split('\n').slice(0, 40).join('\n')),
    'backup-broken',
  ],
  [
    'without its last line',
    () => gzipSync(text().split('\n').slice(0, -2).join('\n').concat('\n')),
    'backup-broken',
  ],
  ['with another value in a row', change('2026-01-01', '2026-01-02'), 'backup-broken'],
  ['with a row left out', () => gzipSync(text().replace(/^5\n/m, '')), 'backup-broken'],
  [
    'with rows for a table of the system',
    change('"table":"a.entry"', '"table":"pg_catalog.pg_proc"'),
    'backup-broken',
  ],
  ['with something after its end', () => gzipSync(text().concat('{}\n')), 'backup-broken'],
  ['that is something else', () => gzipSync('{"format":"other"}\n'), 'not-a-backup'],
  ['that is not even zipped', () => Buffer.from('minutes'), 'not-a-backup'],
])('a file %s is refused, and the database stays as it was', async (_, bytes, code) => {
  await backup();
  const tampered = join(scratch, 'b.backup');
  writeFileSync(tampered, bytes());
  await pool.query("update a.node set said = 'since then'");
  const before = await everything();
  expect(await restore({ file: tampered })).toMatchObject({ code, file: tampered });
  expect(await everything()).toEqual(before);
});

test('a file that is not there is refused', async () => {
  const missing = join(scratch, 'missing');
  expect(await restore({ file: missing })).toMatchObject({
    code: 'file-not-readable',
    why: 'ENOENT',
  });
});
