import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, migrate, openDatabase } from '../src/platform/database/index.ts';
import { ownPostgres } from '../src/platform/postgres/index.ts';
import type { Workshop } from './figure.ts';

/** An empty database with every migration, on a server of its own; `stop` takes both away. */
export async function ownDatabase({ root }: Workshop): Promise<{
  db: Db;
  stop: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'omforent-bench-'));
  const postgres = await ownPostgres(folder);
  if (!postgres.ok) throw new Error(postgres.refusal.code);
  const open = openDatabase(postgres.value.target, { connections: 4 });
  const migrated = await migrate(open.pool, join(root, 'db/migrations'));
  if (!migrated.ok) throw new Error(migrated.refusal.code);
  return {
    db: open.db,
    stop: async () => {
      await open.close();
      await postgres.value.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
