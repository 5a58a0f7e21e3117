import type { Settings } from '../../platform/settings/settings.ts';
import type { ExitStatus } from './exit-status.ts';

/** A command of the program. Its work is loaded only when it is called. */
export type CliCommand = {
  name: string;
  /** Behind `omforent `: the name with what it takes. */
  usage: string;
  meaning: string;
  run: (args: readonly string[], settings: Settings) => Promise<ExitStatus>;
};

export const commands: readonly CliCommand[] = [
  {
    name: 'start',
    usage: 'start',
    meaning: 'serve Omforent until stopped',
    run: async (_, settings) => (await import('./start.ts')).start(settings),
  },
];
