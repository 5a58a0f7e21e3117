import { resolve } from 'node:path';
import { restoreBackup } from '../../platform/backup/restore-backup.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { type ExitStatus, misused, refuse, tell } from './exit-status.ts';
import { tellProgress } from './progress.ts';
import { migrationDirectory } from './reach-database.ts';
import { refusalLine } from './refusal-line.ts';
import { withDatabase } from './with-database.ts';

/** `restore FILE [--replace]`: all of a backup or nothing, while no server runs. */
export async function restore(args: readonly string[], settings: Settings): Promise<ExitStatus> {
  const replace = args.includes('--replace');
  const [file, ...more] = args.filter((arg) => arg !== '--replace');
  if (file === undefined || file.startsWith('-') || more.length > 0) {
    return misused('restore FILE [--replace]');
  }
  return withDatabase(settings, { presence: 'alone', schema: 'any' }, async ({ pool }) => {
    const source = { file: resolve(file), migrationDirectory, replace };
    const restored = await restoreBackup(pool, source, tellProgress('restoring'));
    if (!restored.ok) return refuse(refusalLine(restored.refusal));
    const { rows, takenAt, from, at } = restored.value;
    const migrated = from === at ? '' : `, and brought from schema ${from} to ${at}`;
    tell(`${rows} rows from ${takenAt} are restored${migrated}.`);
    return 0;
  });
}
