import { type Db, dropOwnSchemas, migrate } from '../../platform/database/index.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { type ExitStatus, misused, refuse, tell } from './exit-status.ts';
import { migrationDirectory } from './reach-database.ts';
import { refusalLine } from './refusal-line.ts';
import { withDatabase } from './with-database.ts';

/**
 * `demo --reset`: the demo region as it was on the first day, while no server runs. Refuses a
 * database in which somebody has an account of their own: that is no demo any more.
 */
export async function demo(args: readonly string[], settings: Settings): Promise<ExitStatus> {
  if (args.length !== 1 || args[0] !== '--reset') return misused('demo --reset');
  return withDatabase(settings, { presence: 'alone', schema: 'ours' }, async ({ db, pool }) => {
    if (await isInRealUse(db)) {
      return refuse('somebody has an account of their own in this database; it is not reset.');
    }
    await dropOwnSchemas(pool, migrationDirectory);
    const migrated = await migrate(pool, migrationDirectory);
    if (!migrated.ok) return refuse(refusalLine(migrated.refusal));
    await loadDemo(db, new Date());
    tell('the demo region is as it was on the first day.');
    return 0;
  });
}

async function isInRealUse(db: Db): Promise<boolean> {
  const person = await db
    .selectFrom('identity.person')
    .select('id')
    .where('demo', '=', false)
    .where('login', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return person !== undefined;
}
