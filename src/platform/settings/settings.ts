import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import {
  folderSender,
  isSenderAddress,
  type MailSettings,
  readSmtpUrl,
  withoutAccount,
} from './mail-settings.ts';

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
  /** How mail goes and comes. Left out: laid in a folder, and none comes in by itself. */
  mail?: MailSettings;
  /** Addresses of the machines that pass requests on to this one, besides itself. */
  proxies?: readonly string[];
  /** Absolute path of the publishers' schemas that exports are checked by, besides ours. */
  schemaDirectory?: string;
};

export type SettingName =
  | 'PORT'
  | 'HOST'
  | 'OMFORENT_DATA'
  | 'DATABASE_URL'
  | 'OMFORENT_DEMO'
  | 'OMFORENT_SMTP_URL'
  | 'OMFORENT_MAIL_FROM'
  | 'OMFORENT_MAIL_IN_PORT'
  | 'OMFORENT_PROXIES'
  | 'OMFORENT_SCHEMAS';

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
    meaning: 'directory of the embedded database, and of mail where no server takes it',
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
  {
    name: 'OMFORENT_SMTP_URL',
    meaning: 'smtp://user:password@host:port (or smtps:) that takes mail; the demo sends none',
    default: 'none: mail is laid in post/ut',
  },
  {
    name: 'OMFORENT_MAIL_FROM',
    meaning: 'address that mail is sent from and answered to; needed with OMFORENT_SMTP_URL',
    default: 'post@omforent.example',
  },
  {
    name: 'OMFORENT_MAIL_IN_PORT',
    meaning: 'TCP port where answers come in by SMTP for the address above',
    default: 'none: no port is opened',
  },
  {
    name: 'OMFORENT_PROXIES',
    meaning: 'IP addresses of the proxies in front, with commas; one on this machine is known',
    default: 'none: whoever connects is the client',
  },
  {
    name: 'OMFORENT_SCHEMAS',
    meaning: 'directory of the standards’ own schemas, which exports are then checked by too',
    default: 'none: only ours',
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
  const given: Given = (name) => env[name]?.trim() || undefined;
  const wrong: Wrong = (name, why) =>
    refused({ code: 'setting-wrong', name, value: withoutAccount(given(name) ?? ''), why });

  const port = given('PORT') ?? '3000';
  if (!isPort(port)) {
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
  const mail = readMail(given, wrong);
  if (!mail.ok) return mail;
  const schemas = given('OMFORENT_SCHEMAS');
  const proxies = given('OMFORENT_PROXIES')
    ?.split(',')
    .map((one) => one.trim());
  if (proxies?.some((one) => isIP(one) === 0)) {
    return wrong('OMFORENT_PROXIES', 'it must be IP addresses with commas between them');
  }

  return allowed({
    port: Number(port),
    host,
    dataDirectory: resolve(given('OMFORENT_DATA') ?? './data'),
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    demo: demo === '1',
    mail: mail.value,
    ...(proxies === undefined ? {} : { proxies }),
    ...(schemas === undefined ? {} : { schemaDirectory: resolve(schemas) }),
  });
}

type Given = (name: SettingName) => string | undefined;
type Wrong = (name: SettingName, why: string) => { ok: false; refusal: SettingRefusal };

function readMail(given: Given, wrong: Wrong): Verdict<MailSettings, SettingRefusal> {
  const url = given('OMFORENT_SMTP_URL');
  const smtp = url === undefined ? undefined : readSmtpUrl(url);
  if (smtp === null) {
    return wrong('OMFORENT_SMTP_URL', 'it must be smtp://user:password@host:port, or smtps:');
  }
  const from = given('OMFORENT_MAIL_FROM') ?? (smtp ? '' : folderSender);
  if (!isSenderAddress(from)) {
    return wrong('OMFORENT_MAIL_FROM', 'it must be a mail address such as post@example.org');
  }
  const inPort = given('OMFORENT_MAIL_IN_PORT');
  if (inPort !== undefined && !isPort(inPort)) {
    return wrong('OMFORENT_MAIL_IN_PORT', 'it must be a whole number from 0 to 65535');
  }
  return allowed({
    ...(smtp ? { smtp } : {}),
    from,
    ...(inPort === undefined ? {} : { inPort: Number(inPort) }),
  });
}

function isPort(typed: string): boolean {
  return /^\d{1,5}$/.test(typed) && Number(typed) <= 65535;
}

function isPostgresUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname } = new URL(value);
  return /^postgres(ql)?:$/.test(protocol) && pathname.length > 1;
}
