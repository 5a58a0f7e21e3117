import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { todayInNorway } from '../kernel/calendar.ts';
import { isLanguage, type Language } from '../kernel/language.ts';
import type { SentForm, Visit } from '../modules/identity/route.ts';
import { mayDo } from '../modules/identity/rules/who-may-do-what.ts';
import { actorOfSession } from '../modules/identity/sign-in.ts';
import { casesClosedTo } from '../modules/meetings/who-may-read-cases.ts';
import type { Db } from '../platform/database/index.ts';
import { clientAddress } from '../platform/http/client-address.ts';
import { emptyForm, type FormFields } from '../platform/http/sent-form.ts';
import type { Log } from '../platform/log/log.ts';

import { pathForTheLog } from './path-for-the-log.ts';

export const sessionCookie = 'omforent';
export const languageCookie = 'sprak';

function asForm(fields: FormFields): SentForm {
  return {
    text: (name) => fields.texts.find(([own]) => own === name)?.[1] ?? '',
    all: (name) => fields.texts.filter(([own]) => own === name).map(([, value]) => value),
    file: (name) => fields.files.get(name) ?? null,
    files: (name) => fields.uploads.filter(([own]) => own === name).map(([, file]) => file),
    has: (name) => fields.texts.some(([own]) => own === name),
  };
}

/** The language of the cookie, else the first of the browser's that we speak, else bokmål. */
export function languageOf(cookie: string | undefined, accepted: string | undefined): Language {
  if (isLanguage(cookie)) return cookie;
  for (const part of (accepted ?? '').split(',')) {
    const code = part.trim().slice(0, 2).toLowerCase();
    if (code === 'no') return 'nb';
    if (isLanguage(code)) return code;
  }
  return 'nb';
}

/** Scheme and host as the visitor sees them, also behind a proxy that ends TLS. */
export function originOf(context: Context): string {
  const url = new URL(context.req.url);
  const scheme = context.req.header('x-forwarded-proto')?.split(',')[0]?.trim();
  return `${scheme === 'https' ? 'https' : url.protocol.slice(0, -1)}://${url.host}`;
}

/** The other end of the connection; nothing where there is none, as in a test without a socket. */
function peerOf({ env }: Context): string | undefined {
  const { incoming } = (env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress;
}

/** PostgreSQL cannot be asked for a NUL, and no address of ours has one. */
const withoutNul = (text: string) => text.replaceAll('\0', '');

/** The same visit with the form that came with it, once that has been read. */
export function withForm(visit: Visit, fields: FormFields): Visit {
  return { ...visit, form: asForm(fields) };
}

/** Gathers what a request brings besides its form, before any route is asked. */
export async function visitOf(
  context: Context,
  edge: {
    db: Db;
    log: Log;
    demo: boolean;
    schemas?: string | undefined;
    proxies?: readonly string[];
    now: () => Date;
  },
): Promise<Visit> {
  const now = edge.now();
  const token = getCookie(context, sessionCookie);
  const today = todayInNorway(now);
  const at = { now, today, demo: edge.demo };
  const actor = token ? await actorOfSession(edge.db, token, at) : null;
  const may: Visit['may'] = (action, subject) => mayDo(actor, action, subject);
  const url = new URL(context.req.url);
  return {
    db: edge.db,
    actor,
    sessionToken: token ?? null,
    language: languageOf(getCookie(context, languageCookie), context.req.header('accept-language')),
    now,
    today,
    demo: edge.demo,
    ...(edge.schemas === undefined ? {} : { schemas: edge.schemas }),
    origin: originOf(context),
    client: clientAddress(peerOf(context), context.req.header('x-forwarded-for'), edge.proxies),
    path: url.pathname + url.search,
    params: Object.fromEntries(
      Object.entries(context.req.param()).map(([name, value]) => [name, withoutNul(value)]),
    ),
    query: new URLSearchParams([...url.searchParams].map((pair) => pair.map(withoutNul))),
    form: asForm(emptyForm),
    broke: (error) =>
      edge.log.error('a form was given back', { path: pathForTheLog(context.req.path), error }),
    acting: () => {
      if (!actor) throw new Error('A route that acts for somebody lets in only who is signed in.');
      return { actor, now, today };
    },
    may,
    closedCases: () => casesClosedTo({ db: edge.db, may }),
  };
}
