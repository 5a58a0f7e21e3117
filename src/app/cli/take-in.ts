import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isId } from '../../kernel/ids.ts';
import { takeInDirectory } from '../../modules/exchange/index.ts';
import { actingAsProgram } from '../../modules/identity/command.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { type ExitStatus, misused, refuse, tell } from './exit-status.ts';
import { withDatabase } from './with-database.ts';

const usage = 'take-in [--body ID] DIRECTORY';

/**
 * `take-in DIRECTORY`: takes in the messages that lie in a directory. Each file is moved to `done`
 * or, with its reasons beside it, to `refused`; answers are laid in `answers`. May be broken off and
 * run again.
 */
export async function takeIn(args: readonly string[], settings: Settings): Promise<ExitStatus> {
  const given = readArguments(args);
  if (!given) return misused(usage);
  return withDatabase(settings, { presence: 'guest', schema: 'ours' }, async ({ db }) => {
    const options = { bodyId: given.bodyId, schemas: settings.schemaDirectory ?? null };
    const taken = await takeInDirectory(db, given.directory, actingAsProgram(new Date()), options);
    if (!taken.ok) return refuse(`there is no directory ${given.directory}.`);
    const { files, refused } = taken.value;
    for (const { name, lines } of files) for (const line of lines) tell(`${name}: ${line}`);
    tell(`${files.length} files, of which ${refused} were refused.`);
    return refused === 0 ? 0 : 1;
  });
}

function readArguments(args: readonly string[]) {
  try {
    const options = { body: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [directory, ...more] = positionals;
    const { body } = values;
    if (directory === undefined || more.length > 0) return undefined;
    if (body !== undefined && !isId('body', body)) return undefined;
    return { directory: resolve(directory), bodyId: body ?? null };
  } catch {
    return undefined;
  }
}
