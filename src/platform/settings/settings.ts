import { resolve } from 'node:path';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';

/** What an operator may decide about one running Omforent. Nothing else is read from the environment. */
export type Settings = {
  port: number;
  host: string;
  /** Absolute path of the directory that holds the embedded PostgreSQL. */
  dataDirectory: string;
  /** A PostgreSQL server of one's own, instead of the embedded one. */
  databaseUrl?: string;
  /** Whether an empty database is filled with the demo region on start. */
  demo: boolean;
};

export type SettingName = 'PORT' | 'HOST' | 'OMFORENT_DATA' | 'DATABASE_URL' | 'OMFORENT_DEMO';

export type SettingRefusal = {
  code: 'setting-wrong';
  name: SettingName;
  value: string;
  why: string;
};

/** One line per setting, for `help` and for the table in the README. */
export const settingTable: readonly { name: SettingName; meaning: string; default: string }[] = [
  { name: 'PORT', meaning: 'TCP port to listen on', default: '3000' },
  { name: 'HOST', meaning: 'address to listen on', default: '127.0.0.1' },
  {
    name: 'OMFORENT_DATA',
    meaning: 'directory of the embedded database',
    default: './data',
  },
  {
    name: 'DATABASE_URL',
    meaning: 'postgres://… of your own PostgreSQL 16 or newer, instead of the embedded one',
    default: 'none',
  },
  {
    name: 'OMFORENT_DEMO',
    meaning: '1 fills an empty database with the demo region on start, 0 leaves it empty',
    default: '1, or 0 with DATABASE_URL',
  },
];

/**
 * Reads the settings out of an environment. An empty value counts as not given. Refuses the first
 * wrong value, naming it. The demo is on for the embedded database only: whoever brings a server
 * of their own is past trying, and must ask for it.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Verdict<Settings, SettingRefusal> {
  const given = (name: SettingName): string | undefined => env[name]?.trim() || undefined;
  const wrong = (name: SettingName, why: string) =>
    refused({ code: 'setting-wrong', name, value: given(name) ?? '', why });

  const port = given('PORT') ?? '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    return wrong('PORT', 'it must be a whole number from 0 to 65535');
  }
  const host = given('HOST') ?? '127.0.0.1';
  if (!/^[\w.:-]+$/.test(host)) return wrong('HOST', 'it must be a host name or an IP address');

  const databaseUrl = given('DATABASE_URL');
  if (databaseUrl !== undefined && !isPostgresUrl(databaseUrl)) {
    return wrong('DATABASE_URL', 'it must be postgres://user:password@host:port/database');
  }
  const demo = given('OMFORENT_DEMO') ?? (databaseUrl === undefined ? '1' : '0');
  if (demo !== '0' && demo !== '1') return wrong('OMFORENT_DEMO', 'it must be 0 or 1');

  return allowed({
    port: Number(port),
    host,
    dataDirectory: resolve(given('OMFORENT_DATA') ?? './data'),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    demo: demo === '1',
  });
}

function isPostgresUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname } = new URL(value);
  return /^postgres(ql)?:$/.test(protocol) && pathname.length > 1;
}
