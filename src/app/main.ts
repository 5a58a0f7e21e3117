import { readSettings } from '../platform/settings/settings.ts';
import { commands } from './cli/commands.ts';
import { type ExitStatus, refuse, tell } from './cli/exit-status.ts';
import { helpPage, nearestCommand } from './cli/help.ts';
import { refusalLine } from './cli/refusal-line.ts';

/** Runs the program with the words behind its name, and ends the process with its exit status. */
export async function main(args: readonly string[]): Promise<void> {
  // Whoever reads the answer may have seen enough of it (`| head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await dispatch(args).catch((error) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
    return 1;
  });
  // What is left on the way out is written first; nothing that lingers may hold the process up.
  process.stdout.write('', () => process.exit());
}

async function dispatch([name, ...args]: readonly string[]): Promise<ExitStatus> {
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(helpPage());
    return 0;
  }
  if (name === undefined) {
    process.stderr.write(helpPage());
    return 2;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) {
    const nearest = nearestCommand(name);
    tell(`there is no command ${name}. ${nearest ? `Did you mean ${nearest}?` : 'Try help.'}`);
    return 2;
  }
  const settings = readSettings(process.env);
  if (!settings.ok) return refuse(refusalLine(settings.refusal));
  return command.run(args, settings.value);
}
