import { parseArgs } from 'node:util';
import {
  type CheckedMeeting,
  checkExports,
  checkedSamples,
  recordOfMeeting,
} from '../../modules/exchange/index.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { type ExitStatus, misused, refuse } from './exit-status.ts';
import { withDatabase } from './with-database.ts';

const usage = 'check-export [--meeting ID]… [DIRECTORY]';
const origin = 'https://omforent.example';

/**
 * `check-export`: writes sample meetings, and those that are named, in every standard, and checks
 * them by the standards' own schemas. Without a named meeting it needs no database.
 */
export async function checkExport(
  args: readonly string[],
  settings: Settings,
): Promise<ExitStatus> {
  const given = readArguments(args);
  const directory = given?.directory ?? settings.schemaDirectory;
  if (!given || directory === undefined) return misused(usage);
  if (given.meetings.length === 0) return report(directory, checkedSamples);
  return withDatabase(settings, { presence: 'guest', schema: 'ours' }, async ({ db }) => {
    const own: CheckedMeeting[] = [];
    for (const id of given.meetings) {
      const record = await recordOfMeeting(db, id, origin);
      if (!record) return refuse(`there is no meeting ${id}.`);
      own.push({ name: id, meeting: record.meeting });
    }
    return report(directory, [...checkedSamples, ...own]);
  });
}

function report(directory: string, meetings: readonly CheckedMeeting[]): ExitStatus {
  const reports = checkExports(directory, meetings);
  if (reports.every(({ published }) => !published)) {
    return refuse(`no published schemas were found in ${directory}.`);
  }
  for (const line of reports.flatMap(({ lines }) => lines)) process.stdout.write(`${line}\n`);
  const breaches = reports.reduce((sum, one) => sum + one.breaches, 0);
  return breaches === 0 ? 0 : refuse(`${breaches} breaches of published schemas.`);
}

function readArguments(args: readonly string[]) {
  try {
    const options = { meeting: { type: 'string', multiple: true } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [directory, ...more] = positionals;
    return more.length > 0 ? null : { directory, meetings: values.meeting ?? [] };
  } catch {
    return null;
  }
}
