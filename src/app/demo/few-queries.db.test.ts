import { expect, test } from 'vitest';
import { logTogether } from '../../modules/audit/index.ts';
import { queueMessage } from '../../modules/messages/index.ts';
import { listTables, ownSchemas } from '../../platform/database/catalogue.ts';
import { inTransaction } from '../../platform/database/index.ts';
import { readMigrations } from '../../platform/database/migration-files.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { migrationDirectory } from '../cli/reach-database.ts';
import { inFewQueries } from './few-queries.ts';
import { insertDemo } from './load-demo.ts';

const plain = await testDatabase();
const few = await testDatabase();
const now = new Date('2026-03-10T09:00:00Z');

/**
 * All rows of all tables as text, less what is drawn by lot (ids, tokens and the seals over them),
 * and the moments that the database fills in itself.
 */
async function everything({ pool }: typeof plain): Promise<Record<string, string[]>> {
  const client = await pool.connect();
  try {
    const told: Record<string, string[]> = {};
    for (const { name } of await listTables(
      client,
      ownSchemas(readMigrations(migrationDirectory)),
    )) {
      const { rows } = await client.query<{ row: string }>(
        `select (to_jsonb(t) - array(
           select a.attname from pg_attrdef d
           join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
           where d.adrelid = '${name}'::regclass and pg_get_expr(d.adbin, d.adrelid) = 'now()'
         )::text[])::text as row
         from ${name} as t`,
      );
      told[name] = rows.map(({ row }) => withoutLots(row)).sort();
    }
    return told;
  } finally {
    client.release();
  }
}

const withoutLots = (row: string) =>
  row
    .replaceAll(/\b([a-z]+)_[0-9a-z]{16,}\b/g, '$1_')
    .replaceAll(/\\\\x[0-9a-f]{20,}/g, 'x')
    .replaceAll(/[\w-]{43}/g, 'token');

test('what is put in together is what is put in row by row', async () => {
  await inTransaction(plain.db, (tx) => insertDemo(tx, now));
  await inTransaction(few.db, (tx) =>
    inFewQueries(tx, (few) => logTogether(few, () => insertDemo(few, now))),
  );
  expect(await everything(few)).toEqual(await everything(plain));
}, 120_000);

test('a row whose key is there already is passed over, wherever the other is', async () => {
  const to = { name: 'Sekretær', email: 'sekretariat@asu.example', personId: null };
  const message = (onceKey: string) => ({
    ...{ onceKey, to, parts: [], about: null, bodyId: null },
    ...{ writtenStandard: 'nb' as const, subject: 'Innkalling', text: 'Velkommen.' },
  });
  const before = await inTransaction(few.db, (tx) => queueMessage(tx, message('before'), now));
  await inTransaction(few.db, (tx) =>
    inFewQueries(tx, async (saving) => {
      expect(await queueMessage(saving, message('before'), now)).toBe(before);
      const first = await queueMessage(saving, message('now'), now);
      expect(await queueMessage(saving, message('now'), now)).toBe(first);
      const put = await saving.selectFrom('messages.message').select('id').execute();
      expect(put.filter(({ id }) => id === before || id === first)).toHaveLength(2);
      await saving.deleteFrom('messages.message').where('id', '=', first).execute();
      expect(await queueMessage(saving, message('now'), now)).not.toBe(first);
    }),
  );
});
