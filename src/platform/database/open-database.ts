import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { columnTypes } from './column-types.ts';
import { type Heard, type Listening, listenTo } from './listen.ts';
import type { Db } from './tables.ts';
import type { DatabaseTarget } from './target.ts';

export type { DatabaseTarget } from './target.ts';

/** An open database. `pool` is for what SQL builders do not cover: migrations, COPY. */
export type OpenDatabase = {
  db: Db;
  pool: Pool;
  /** Hears what others tell of, on a connection of its own. Closed by whoever opened it. */
  listen: (channel: string, heard: Heard) => Listening;
  /** Waits for the queries under way, then closes every connection. Call it once. */
  close: () => Promise<void>;
};

/**
 * Opens a pool of at most `connections` (16) connections; the first is made when first used. A day
 * cut out of a point in time in SQL is a day in Norway.
 */
export function openDatabase(target: DatabaseTarget, options = { connections: 16 }): OpenDatabase {
  const pool = new Pool({
    ...target,
    max: options.connections,
    types: columnTypes,
    application_name: 'omforent',
    connectionTimeoutMillis: 15_000,
    onConnect: async (client) => {
      // A connection that is lost in use fails its query; the event besides must not end the program.
      client.on('error', () => undefined);
      await client.query("set timezone to 'Europe/Oslo'");
    },
  });
  // A lost idle connection is replaced when next needed; a query under way gets its own error.
  pool.on('error', () => undefined);
  const db: Db = new Kysely({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    pool,
    listen: (channel, heard) => listenTo(target, channel, heard),
    close: () => pool.end(),
  };
}
