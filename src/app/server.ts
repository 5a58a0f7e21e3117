import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { sql } from 'kysely';
import { noticeSheet } from '../modules/documents/index.ts';
import { type Answer, leaveFor, type Route, type Visit } from '../modules/identity/route.ts';
import { mayDo } from '../modules/identity/rules/who-may-do-what.ts';
import type { PolicyRefusal } from '../modules/identity/vocabulary.ts';
import type { Db } from '../platform/database/index.ts';
import { asset } from '../platform/http/assets.ts';
import type { EventHub, Subscription } from '../platform/http/event-hub.ts';
import { securityHeaders } from '../platform/http/security-headers.ts';
import { type Room, readForm } from '../platform/http/sent-form.ts';
import type { Log } from '../platform/log/log.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { addresses } from '../ui/addresses.ts';
import { errorPage, forbiddenPage, notFoundPage } from './error-pages.tsx';
import { readFlash, writeFlash } from './flash-cookie.ts';
import { pathForTheLog } from './path-for-the-log.ts';
import { renderAnswer } from './render-answer.tsx';
import { routes } from './routes.ts';
import { languageCookie, originOf, sessionCookie, visitOf, withForm } from './visit.ts';

/**
 * What the pages are made of: an open database, what the operator decided, the log, and what tells
 * open pages of changes; without that, a page shows what is new when it is loaded again.
 */
export type AppParts = { db: Db; settings: Settings; log: Log; live?: EventHub };

type Edge = {
  db: Db;
  log: Log;
  demo: boolean;
  schemas: string | undefined;
  proxies: readonly string[];
  now: () => Date;
  live: EventHub | undefined;
  /** What people who are not signed in may send at the same time, all of them together. */
  roomForStrangers: Room;
};

const flashCookie = 'beskjed';
const ordinaryFormBytes = 2 * 1024 * 1024;
const bytesForStrangers = 64 * 1024 * 1024;

/** The whole web application. */
export async function createApp({ db, settings, log, live }: AppParts): Promise<Hono> {
  const app = new Hono();
  const { demo, schemaDirectory: schemas } = settings;
  const edge: Edge = {
    db,
    log,
    demo,
    schemas,
    proxies: settings.proxies ?? [],
    now: () => new Date(),
    live,
    roomForStrangers: { left: bytesForStrangers },
  };
  app.use(securityHeaders);
  app.use(csrf());
  app.get('/health', async (context) => {
    await sql`select 1`.execute(db);
    return context.text('ok');
  });
  app.get('/assets/:name', (context) => asset(context, context.req.param('name')));
  app.get(noticeSheet.path, (context) => {
    context.header('cache-control', 'public, max-age=31536000, immutable');
    context.header('content-type', 'text/css; charset=utf-8');
    return context.body(noticeSheet.css);
  });
  app.get('/favicon.ico', (context) => context.body(null, 204));
  for (const route of routes) {
    app.on(route.method, route.path, (context) => serve(context, route, edge));
  }
  app.notFound(async (context) => {
    const visit = await visitOf(context, edge);
    return send(context, notFoundPage(visit), visit);
  });
  app.onError(async (error, context) => {
    if (error instanceof HTTPException) {
      const visit = await visitOf(context, edge);
      return send(context, { ...errorPage(visit, { code: 'form-broken' }), status: 403 }, visit);
    }
    log.error('a page failed', { path: pathForTheLog(context.req.path), error });
    const visit = await visitOf(context, edge).catch(() => null);
    return visit ? send(context, errorPage(visit), visit) : context.text('500', 500);
  });
  return app;
}

async function serve(context: Context, route: Route, edge: Edge): Promise<Response> {
  let visit = await visitOf(context, edge);
  if (route.method === 'POST') {
    // Nothing is taken in from somebody who may not send anything here, however large it is.
    const door = mayDo(visit.actor, route.action, { bodyId: null });
    if (!door.ok) return turnAway(context, route, door.refusal, visit);
    const room = route.action === 'open' ? edge.roomForStrangers : undefined;
    const form = await readForm(context.req.raw, route.maxBytes ?? ordinaryFormBytes, room);
    if (!form.ok) return send(context, errorPage(visit, form.refusal), visit);
    visit = withForm(visit, form.value);
  }
  const leave = await leaveFor(route, visit);
  if (!leave) return send(context, notFoundPage(visit), visit);
  if (!leave.ok) return turnAway(context, route, leave.refusal, visit);
  const answer = await route.answer(visit);
  if (answer.kind === 'events') return follow(context, answer.subscription, visit, edge.live);
  if (answer.kind === 'session' && visit.sessionToken) edge.live?.endOwner(visit.sessionToken);
  return send(context, answer, visit);
}

/** Leads a stranger to sign in, and tells everybody else why they may not. */
async function turnAway(
  context: Context,
  route: Route,
  refusal: PolicyRefusal,
  visit: Visit,
): Promise<Response> {
  if (refusal.code !== 'not-signed-in') return send(context, forbiddenPage(visit, refusal), visit);
  const back = route.method === 'GET' ? visit.path : '/';
  return context.redirect(addresses.signIn(back), 303);
}

/** Hands the connection over to the hub, which keeps it open beside all that Hono knows. */
function follow(
  context: Context,
  subscription: Subscription,
  visit: Visit,
  live: EventHub | undefined,
): Response {
  const { outgoing } = (context.env ?? {}) as Partial<HttpBindings>;
  if (!live || !outgoing || !visit.sessionToken) return context.text('', 503);
  const again = context.req.header('last-event-id');
  const seen = again && /^\d{1,9}$/.test(again) ? Number(again) : subscription.seen;
  live.join({ ...subscription, seen }, visit.sessionToken, outgoing);
  return RESPONSE_ALREADY_SENT;
}

async function send(context: Context, answer: Answer, visit: Visit): Promise<Response> {
  const secure = originOf(context).startsWith('https:');
  const cookie = { path: '/', sameSite: 'Lax', httpOnly: true, secure } as const;
  switch (answer.kind) {
    case 'page': {
      const flash = readFlash(getCookie(context, flashCookie));
      if (flash) deleteCookie(context, flashCookie, { path: '/' });
      context.header('cache-control', 'private, no-store');
      return context.html(await renderAnswer(answer, visit, flash), statusOf(answer.status));
    }
    case 'redirect':
      if (answer.flash) {
        const flash = writeFlash({ text: answer.flash, undo: answer.undo });
        setCookie(context, flashCookie, flash, { ...cookie, maxAge: 60 });
      }
      return context.redirect(answer.to, 303);
    case 'session':
      if (answer.token === null) deleteCookie(context, sessionCookie, { path: '/' });
      else {
        const maxAge = answer.maxAgeSeconds ?? 0;
        setCookie(context, sessionCookie, answer.token, { ...cookie, maxAge });
      }
      return context.redirect(answer.to, 303);
    case 'language':
      setCookie(context, languageCookie, answer.language, { ...cookie, maxAge: 31_536_000 });
      return context.redirect(answer.to, 303);
    case 'file': {
      const disposition = answer.inline ? 'inline' : 'attachment';
      if (answer.fileName) {
        const name = encodeURIComponent(answer.fileName);
        context.header('content-disposition', `${disposition}; filename*=UTF-8''${name}`);
      }
      context.header('content-type', answer.mediaType);
      context.header('cache-control', 'private, no-store');
      return context.body(answer.bytes as string);
    }
    case 'json':
      if (answer.forAll) context.header('access-control-allow-origin', '*');
      return context.json(answer.value as object, statusOf(answer.status));
    case 'events':
    case 'not-found':
      return send(context, notFoundPage(visit), visit);
    default:
      return answer satisfies never;
  }
}

function statusOf(status: number | undefined) {
  return (status ?? 200) as 200 | 400 | 403 | 404 | 409 | 413 | 422 | 500;
}
