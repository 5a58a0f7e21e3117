import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { testDatabase } from './test-database.ts';

const { db, listen } = await testDatabase();

/** A listener that writes down what it hears, and lets a test wait for it. */
function ear() {
  const heard: string[] = [];
  const waiting: { for: string; resolve: () => void }[] = [];
  const hear = (what: string) => {
    heard.push(what);
    for (const one of waiting) if (one.for === what) one.resolve();
  };
  const listening = listen('test', { told: hear, missed: () => hear('begun') });
  const until = (what: string) =>
    new Promise<void>((resolve) => {
      if (heard.includes(what)) resolve();
      waiting.push({ for: what, resolve });
    });
  return { heard, until, listening };
}

const tell = (payload: string) => sql`select pg_notify('test', ${payload})`.execute(db);

describe('listening', () => {
  it('hears what was committed, and nothing of what was taken back', async () => {
    const { heard, until, listening } = ear();
    await listening.ready;
    await db
      .transaction()
      .execute(async (tx) => {
        await sql`select pg_notify('test', 'taken back')`.execute(tx);
        throw new Error('no');
      })
      .catch(() => undefined);
    await tell('kept');
    await until('kept');
    expect(heard).toEqual(['begun', 'kept']);
    await listening.close();
  });

  it('comes back by itself when its connection is cut, and says that it may have missed', async () => {
    const { heard, until, listening } = ear();
    await listening.ready;
    heard.length = 0;
    const again = until('begun');
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'omforent listening' and datname = current_database()`.execute(db);
    await again;
    await tell('after');
    await until('after');
    expect(heard).toEqual(['begun', 'after']);
    await listening.close();
  });

  it('leaves no connection behind', async () => {
    const { listening } = ear();
    await listening.ready;
    await listening.close();
    const count = async () =>
      (
        await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
      where application_name = 'omforent listening' and datname = current_database()`.execute(db)
      ).rows[0]?.n;
    await expect.poll(count).toBe(0);
  });
});
