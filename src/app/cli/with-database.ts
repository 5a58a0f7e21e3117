import { migrate, schemaStands } from '../../platform/database/index.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { type ExitStatus, refuse } from './exit-status.ts';
import {
  migrationDirectory,
  type Presence,
  type Reached,
  reachDatabase,
} from './reach-database.ts';
import { refusalLine } from './refusal-line.ts';

/**
 * Does a command's work on the database and gives it back afterwards, also where the work is broken
 * off by SIGINT or SIGTERM. With `schema: 'ours'` the database is first brought to this program's
 * schema, or, where another process serves it, must have that schema already.
 */
export async function withDatabase(
  settings: Settings,
  needs: { presence: Presence; schema: 'ours' | 'any' },
  work: (database: Reached) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const reached = await reachDatabase(settings, needs.presence);
  if (!reached.ok) return refuse(refusalLine(reached.refusal));
  const database = reached.value;
  const breakOff = () => void database.close().finally(() => process.exit(130));
  process.once('SIGINT', breakOff);
  process.once('SIGTERM', breakOff);
  try {
    if (needs.schema === 'ours') {
      const verdict = database.asGuest
        ? await schemaStands(database.pool, migrationDirectory)
        : await migrate(database.pool, migrationDirectory);
      if (!verdict.ok) return refuse(refusalLine(verdict.refusal));
    }
    return await work(database);
  } finally {
    process.removeListener('SIGINT', breakOff);
    process.removeListener('SIGTERM', breakOff);
    await database.close();
  }
}
