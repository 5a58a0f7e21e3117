import { describe, expect, it } from 'vitest';
import { sessionSeconds, signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { type Action, actions } from '../modules/identity/vocabulary.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { routes } from './routes.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });
const meeting = await db.selectFrom('meetings.meeting').select('id').executeTakeFirstOrThrow();

/** An address of a route, with an existing meeting where it names one. */
const addressOf = (path: string) =>
  path.replace(':id', path.startsWith('/moter') ? meeting.id : 'org_1').replace(/:\w+/g, 'item_1');

async function ask(route: (typeof routes)[number], cookie?: string) {
  const headers: Record<string, string> = { origin: 'http://localhost', host: 'localhost' };
  if (cookie) headers.cookie = cookie;
  const body = route.method === 'POST' ? { body: new URLSearchParams({ a: 'b' }) } : {};
  return app.request(`http://localhost${addressOf(route.path)}`, {
    method: route.method,
    headers,
    ...body,
  });
}

async function cookieOf(label: string): Promise<string> {
  const role = (await demoAppointments(db)).find((one) => one.label.nb.startsWith(label));
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', new Date());
  if (!token.ok) throw new Error(token.refusal.code);
  expect(sessionSeconds).toBeGreaterThan(0);
  return `omforent=${token.value}`;
}

const anybodySendsIn: readonly Action[] = [
  'case.propose',
  'matter.raise',
  'minutes.comment',
  'term.propose',
];

describe('every address asks the policy', () => {
  it('knows more than thirty addresses, each with an action of the one table', () => {
    expect(routes.length).toBeGreaterThan(30);
    for (const route of routes) expect(actions).toContain(route.action);
  });

  it('sends everybody who is not signed in to sign in, but where it is open', async () => {
    const open = routes.filter((route) => route.action === 'open').map((route) => route.path);
    // What is public by purpose: the portal, checking a seal, and answering by a personal link.
    const byPurpose = /^\/(innsyn|verifiser|svar)(\/|$)/;
    const others = open.filter((path) => !byPurpose.test(path));
    expect([...new Set(others)].sort()).toEqual(['/bytt-rolle', '/logg-inn', '/sprak']);
    for (const route of routes.filter((one) => one.action !== 'open')) {
      const answer = await ask(route);
      expect(`${route.path} ${answer.status}`).toBe(`${route.path} 303`);
      expect(answer.headers.get('location')).toMatch(/^\/logg-inn/);
    }
  });

  it('lets a reader change nothing', async () => {
    const cookie = await cookieOf('Leser');
    const before = await db.selectFrom('audit.entry').select('number').execute();
    for (const route of routes.filter((one) => one.method === 'POST' && one.action !== 'open')) {
      if (route.action === 'act-as-oneself') continue;
      const answer = await ask(route, cookie);
      // Anybody may send a matter, a comment or a word in; this form has nothing of what they ask for.
      const sendsIn = anybodySendsIn.includes(route.action);
      expect(sendsIn ? [403, 404, 422] : [403, 404]).toContain(answer.status);
    }
    expect(await db.selectFrom('audit.entry').select('number').execute()).toEqual(before);
  });

  it('refuses a form that comes from another site', async () => {
    const cookie = await cookieOf('Sekretær');
    const answer = await app.request('http://localhost/moter/ny', {
      method: 'POST',
      headers: { origin: 'http://elsewhere.example', cookie, host: 'localhost' },
      body: new URLSearchParams({ a: 'b' }),
    });
    expect(answer.status).toBe(403);
  });
});
