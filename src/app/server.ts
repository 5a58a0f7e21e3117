import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Db } from '../platform/database/index.ts';
import type { Log } from '../platform/log/log.ts';
import type { Settings } from '../platform/settings/settings.ts';

/** What the pages are made of: an open database, what the operator decided, and the log. */
export type AppParts = { db: Db; settings: Settings; log: Log };

/** The whole web application. */
export async function createApp({ db }: AppParts): Promise<Hono> {
  const app = new Hono();
  app.get('/health', async (context) => {
    await sql`select 1`.execute(db);
    return context.text('ok');
  });
  return app;
}
