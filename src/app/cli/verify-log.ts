import { checkLog } from '../../modules/audit/index.ts';
import { inSnapshot } from '../../platform/database/index.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { type ExitStatus, misused, refuse } from './exit-status.ts';
import { tellProgress } from './progress.ts';
import { withDatabase } from './with-database.ts';

/** `verify-log`: recomputes the whole audit chain, also while a server runs. */
export async function verifyLog(args: readonly string[], settings: Settings): Promise<ExitStatus> {
  if (args.length > 0) return misused('verify-log');
  return withDatabase(settings, { presence: 'guest', schema: 'ours' }, async ({ db }) => {
    const progress = tellProgress('checking');
    const found = await inSnapshot(db, (reader) =>
      checkLog(reader, (checked) => progress('the audit log', checked)),
    );
    if (!found.whole) {
      return refuse(
        `the audit log is broken at entry ${found.firstBroken} (${found.why}); ${found.entries} entries before it are whole.`,
      );
    }
    process.stdout.write(`${found.entries} entries, whole. Last seal: ${found.lastHash}\n`);
    return 0;
  });
}
