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
    run: async (args, settings) => (await import('./start.ts')).start(args, settings),
  },
  {
    name: 'import',
    usage: 'import [--json] FILE…',
    meaning: 'print what meeting documents hold, without keeping anything',
    run: async (args) => (await import('./import.ts')).importDocuments(args),
  },
  {
    name: 'backup',
    usage: 'backup FILE',
    meaning: 'save everything in one new file, also while a server runs',
    run: async (args, settings) => (await import('./backup.ts')).backup(args, settings),
  },
  {
    name: 'restore',
    usage: 'restore FILE [--replace]',
    meaning: 'put a backup into the database, all of it or nothing',
    run: async (args, settings) => (await import('./restore.ts')).restore(args, settings),
  },
  {
    name: 'demo',
    usage: 'demo --reset',
    meaning: 'make the demo region as it was on the first day',
    run: async (args, settings) => (await import('./demo.ts')).demo(args, settings),
  },
  {
    name: 'verify-log',
    usage: 'verify-log',
    meaning: 'recompute the audit log from its first entry to its last',
    run: async (args, settings) => (await import('./verify-log.ts')).verifyLog(args, settings),
  },
  {
    name: 'check-export',
    usage: 'check-export [--meeting ID]… [DIRECTORY]',
    meaning: 'check exports by the standards’ own schemas, from DIRECTORY or OMFORENT_SCHEMAS',
    run: async (args, settings) => (await import('./check-export.ts')).checkExport(args, settings),
  },
  {
    name: 'take-in',
    usage: 'take-in [--body ID] DIRECTORY',
    meaning: 'take in messages of KS Fiks; each file is moved to done or refused',
    run: async (args, settings) => (await import('./take-in.ts')).takeIn(args, settings),
  },
  {
    name: 'admin-create',
    usage: 'admin-create --login LOGIN --name NAME --organisation NAME',
    meaning: 'let somebody in who may let others in; the password is asked for',
    run: async (args, settings) => (await import('./appoint.ts')).adminCreate(args, settings),
  },
  {
    name: 'appoint',
    usage: 'appoint --role ROLE [--body NAME] --login LOGIN --name NAME --organisation NAME',
    meaning: 'give somebody a role, for one body or for all; a new login is asked for a password',
    run: async (args, settings) => (await import('./appoint.ts')).appoint(args, settings),
  },
  {
    name: 'select',
    usage: 'select PROBLEM.json',
    meaning: 'choose people for groups under quotas; `select` alone shows every option',
    run: async (args) => (await import('./select.ts')).selectPeople(args),
  },
  {
    name: 'verify-draw',
    usage: 'verify-draw [--commitment SHA256] [--fairness] RECORD',
    meaning:
      'draw again from a published record, and say what differs; is its lottery the fair one?',
    run: async (args) => (await import('./verify-draw.ts')).verifyDraw(args),
  },
];
