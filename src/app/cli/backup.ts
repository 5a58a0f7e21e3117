import { resolve } from 'node:path';
import { takeBackup } from '../../platform/backup/take-backup.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { type ExitStatus, misused, refuse, tell } from './exit-status.ts';
import { tellProgress } from './progress.ts';
import { migrationDirectory } from './reach-database.ts';
import { refusalLine } from './refusal-line.ts';
import { withDatabase } from './with-database.ts';

/** `backup FILE`: everything in one file, also while a server runs. */
export async function backup(args: readonly string[], settings: Settings): Promise<ExitStatus> {
  const [file, ...more] = args;
  if (file === undefined || file.startsWith('-') || more.length > 0) return misused('backup FILE');
  // The schema may be an older one: a backup is what one takes before going on to a newer program.
  return withDatabase(settings, { presence: 'guest', schema: 'any' }, async ({ pool }) => {
    const target = { file: resolve(file), migrationDirectory };
    const taken = await takeBackup(pool, target, tellProgress('saving'));
    if (!taken.ok) return refuse(refusalLine(taken.refusal));
    tell(`${taken.value.rows} rows of ${taken.value.tables} tables are in ${target.file}.`);
    return 0;
  });
}
