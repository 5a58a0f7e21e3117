import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inSnapshot, inTransaction } from './in-transaction.ts';
import { testDatabase } from './test-database.ts';

const { db, pool } = await testDatabase();

const one = async (expression: string) =>
  (await pool.query(`select ${expression} as value`)).rows[0].value;

test('a day stays a day, whatever the time zone of the machine', async () => {
  expect(await one("date '2026-03-29'")).toBe('2026-03-29');
  expect(await one("array[date '2026-01-01', null]")).toEqual(['2026-01-01', null]);
});

test('a point in time is a Date, and its day in SQL is the day in Norway', async () => {
  const late = "timestamptz '2026-06-30T22:30:00Z'";
  expect(await one(late)).toEqual(new Date('2026-06-30T22:30:00Z'));
  expect(await one(`(${late})::date`)).toBe('2026-07-01');
});

test('bigint is a number while it is exact, and never silently another number', async () => {
  expect(await one('(select count(*) from (values (1), (2)) v)')).toBe(2);
  expect(await one('array[1::bigint, 2]')).toEqual([1, 2]);
  await expect(one('9007199254740993')).rejects.toThrow('not exact');
});

test('names sort the Norwegian way', async () => {
  const { rows } = await pool.query(
    "select x from (values ('Ås'), ('Ørsta'), ('Ålesund'), ('Aa'), ('Asker'), ('Ævik')) v(x) order by x collate \"nb-x-icu\"",
  );
  expect(rows.map(({ x }) => x)).toEqual(['Asker', 'Ævik', 'Ørsta', 'Aa', 'Ålesund', 'Ås']);
});

await pool.query('create table scratch (id int primary key, n int not null)');
await pool.query('insert into scratch values (1, 0), (2, 0)');
const rowOne = async () => (await pool.query('select n from scratch where id = 1')).rows[0].n;

test('an answer not worth keeping leaves nothing behind, and is still answered', async () => {
  const answer = await inTransaction(
    db,
    async (tx) => {
      await sql`update scratch set n = 99 where id = 1`.execute(tx);
      return { ok: false };
    },
    { keep: ({ ok }) => ok },
  );
  expect(answer).toEqual({ ok: false });
  expect(await rowOne()).toBe(0);
});

test('work that throws is rolled back and its own error comes out', async () => {
  const work = inTransaction(db, async (tx) => {
    await sql`update scratch set n = 98 where id = 1`.execute(tx);
    throw new Error('surprise');
  });
  await expect(work).rejects.toThrow('surprise');
  expect(await rowOne()).toBe(0);
});

test('two that would overwrite each other under serializable both get done', async () => {
  const addOne = () =>
    inTransaction(
      db,
      async (tx) => {
        const { rows } = await sql<{ n: number }>`select n from scratch where id = 1`.execute(tx);
        await sql`update scratch set n = ${(rows[0]?.n ?? 0) + 1} where id = 1`.execute(tx);
      },
      { isolation: 'serializable' },
    );
  await Promise.all([addOne(), addOne()]);
  expect(await rowOne()).toBe(2);
});

test('a deadlock is resolved by doing one of the two over', async () => {
  let bothHoldOne = () => {};
  const bothHold = new Promise<void>((resolve) => {
    bothHoldOne = resolve;
  });
  let met = 0;
  const inOrder = (first: number, second: number) =>
    inTransaction(db, async (tx) => {
      await sql`update scratch set n = n + 10 where id = ${first}`.execute(tx);
      if (++met === 2) bothHoldOne();
      await bothHold;
      await sql`update scratch set n = n + 10 where id = ${second}`.execute(tx);
    });
  await Promise.all([inOrder(1, 2), inOrder(2, 1)]);
  expect(met).toBe(3);
  expect(await rowOne()).toBe(22);
});

test('a snapshot does not see what others commit, and cannot write', async () => {
  await inSnapshot(db, async (reader) => {
    const seen = () => reader.selectFrom(sql<{ n: number }>`scratch`.as('s')).selectAll().execute();
    const before = await seen();
    await pool.query('insert into scratch values (3, 0)');
    expect(await seen()).toEqual(before);
  });
  const writing = inSnapshot(db, (reader) =>
    reader
      .with('w', () => sql`(insert into scratch values (4, 0) returning id)`)
      .selectFrom('w')
      .selectAll()
      .execute(),
  );
  await expect(writing).rejects.toThrow('read-only transaction');
});
