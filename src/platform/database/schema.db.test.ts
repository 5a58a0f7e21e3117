import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programRoot } from '../settings/program-root.ts';
import { ownSchemas } from './catalogue.ts';
import { describeSchema } from './describe-schema.ts';
import { readMigrations } from './migration-files.ts';
import { testDatabase } from './test-database.ts';

const { pool } = await testDatabase();
const schemas = ownSchemas(readMigrations(join(programRoot(), 'db/migrations')));

test('db/schema.sql is what the migrations make (npm run schema writes it)', async () => {
  const client = await pool.connect();
  const described = await describeSchema(client, schemas).finally(() => client.release());
  await expect(described).toMatchFileSnapshot(join(programRoot(), 'db/schema.sql'));
});

test('nothing is made outside the schemas that migrations create, where a backup would miss it', async () => {
  const { rows } = await pool.query(
    `select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'm', 'S') and n.nspname !~ '^pg_|^information_schema$'
       and (n.nspname <> all ($1) or c.relkind in ('p', 'm'))`,
    [schemas],
  );
  expect(rows).toEqual([]);
});
