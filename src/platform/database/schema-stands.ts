import type { Pool } from 'pg';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import { appliedMigrations, type MigrationRefusal, outstanding } from './migrate.ts';
import { readMigrations } from './migration-files.ts';

export type SchemaRefusal =
  | MigrationRefusal
  | { code: 'database-is-older'; database: number; program: number };

/**
 * Whether the database has exactly this program's schema. For whoever works as a guest beside a
 * running server, and so must not change the schema under it.
 */
export async function schemaStands(
  pool: Pool,
  directory: string,
): Promise<Verdict<null, SchemaRefusal>> {
  const migrations = readMigrations(directory);
  const client = await pool.connect();
  try {
    const applied = await appliedMigrations(client);
    const verdict = outstanding(migrations, applied);
    if (!verdict.ok) return verdict;
    if (verdict.value.length === 0) return allowed(null);
    return refused({
      code: 'database-is-older',
      database: applied.length,
      program: migrations.length,
    });
  } finally {
    client.release();
  }
}
