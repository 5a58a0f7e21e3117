import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { perform } from '../modules/identity/command.ts';
import { actorOfSession, signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { askQuestion } from '../modules/vendor-questions/index.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { routes } from './routes.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const now = new Date();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });
const today = now.toISOString().slice(0, 10);

async function signedIn(label: string) {
  const role = (await demoAppointments(db)).find((one) => one.label.nb === label);
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', now);
  if (!token.ok) throw new Error(token.refusal.code);
  const actor = await actorOfSession(db, token.value, { now, today, demo: true });
  if (!actor) throw new Error(`nobody is ${label}`);
  return { cookie: `omforent=${token.value}`, acting: { actor, now, today } };
}

const own = await signedIn('Leverandør, Helseplattformen');
const other = await signedIn('Leverandør, trygghetsalarmer');
const expert = await signedIn('Fagekspert, Hjemmetjenester');

async function ask(vendor: typeof own, words: string) {
  const asked = await perform(
    db,
    askQuestion,
    {
      area: 'hjemmetjenester',
      title: `${words} i tittelen`,
      question: `${words} i spørsmålet`,
      background: `${words} i bakgrunnen`,
      neededBy: null,
      replyEmail: null,
      origin: 'http://localhost',
    },
    vendor.acting,
  );
  if (!asked.ok) throw new Error(asked.refusal.code);
  return asked.value;
}

const mine = await ask(own, 'Kvitringsfrekvens');
const theirs = await ask(other, 'Batterispenning');

const request = (address: string, cookie: string, form?: Record<string, string>) =>
  app.request(`http://localhost${address}`, {
    method: form ? 'POST' : 'GET',
    headers: { origin: 'http://localhost', host: 'localhost', cookie },
    ...(form ? { body: new URLSearchParams(form) } : {}),
  });

/** Every kind of thing that an address can name, as the demo has it. */
async function idsOfAll(): Promise<Map<string, string>> {
  const first = async (table: 'meetings.meeting' | 'meetings.case_file' | 'meetings.decision') =>
    (await db.selectFrom(table).select('id').limit(1).executeTakeFirstOrThrow()).id as string;
  return new Map([
    ['/moter', await first('meetings.meeting')],
    ['/saker', await first('meetings.case_file')],
    ['/vedtak', await first('meetings.decision')],
    ['/grupper', 'body_kg02'],
    ['/organisasjoner', 'org_st-olavs'],
    ['/leverandorsporsmal', theirs.id],
  ]);
}

describe('what a vendor sees', () => {
  it('is its own questions, and nothing else at any address', async () => {
    const ids = await idsOfAll();
    const letIn: string[] = [];
    // Signing out is everybody's, and would end the round.
    for (const route of routes.filter(({ path }) => path !== '/logg-ut')) {
      const under = [...ids].find(([start]) => route.path.startsWith(start))?.[1] ?? 'x_1';
      const path = route.path.replace(':id', under).replace(/:\w+/g, 'item_1');
      const answer = await request(
        path,
        own.cookie,
        route.method === 'POST' ? { a: 'b' } : undefined,
      );
      if (route.action !== 'open' && answer.status !== 403 && answer.status !== 404) {
        letIn.push(`${route.method} ${route.path} ${answer.status}`);
      }
    }
    expect(letIn.toSorted()).toEqual(
      [
        // Its own start page, help and role, as everybody signed in has them.
        'GET / 303',
        'GET /hjelp 200',
        'GET /leverandorsporsmal 200',
        'GET /leverandorsporsmal/ny 200',
        'POST /leverandorsporsmal/ny 422',
      ].toSorted(),
    );
  });

  it('reads its own in the list and by address', async () => {
    const list = await (await request('/leverandorsporsmal', own.cookie)).text();
    expect(list).toContain('Kvitringsfrekvens');
    expect(list).not.toContain('Batterispenning');
    const page = await request(`/leverandorsporsmal/${mine.id}`, own.cookie);
    expect(page.status).toBe(200);
    const text = await page.text();
    for (const inside of ['Fagekspert', 'body_kg02', '/avklaringer', '/vedtak', '/grupper']) {
      expect(text).not.toContain(inside);
    }
  });

  it('is not told that another vendor’s question exists', async () => {
    for (const address of [theirs.id, 'ask_thereisnone0000']) {
      const answer = await request(`/leverandorsporsmal/${address}`, own.cookie);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('Batterispenning');
    }
    const filters = await request('/leverandorsporsmal?vis=alle&omrade=', own.cookie);
    expect(await filters.text()).not.toContain('Batterispenning');
  });

  it('takes back its own, and not another’s', async () => {
    const form = { sett: '1', begrunnelse: 'Det løste seg.' };
    const foreign = await request(`/leverandorsporsmal/${theirs.id}/trekk`, own.cookie, form);
    expect(foreign.status).toBe(404);
    expect((await request(`/leverandorsporsmal/${mine.id}/trekk`, own.cookie, form)).status).toBe(
      303,
    );
    const states = await db
      .selectFrom('vendor_questions.question')
      .select(['id', 'state'])
      .where('id', 'in', [mine.id, theirs.id])
      .execute();
    expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toEqual({
      [mine.id]: 'withdrawn',
      [theirs.id]: 'asked',
    });
  });
});

it('has every question on one of the pages of the list, once, and no other vendor’s', async () => {
  await sql`insert into vendor_questions.question
    select (jsonb_populate_record(null::vendor_questions.question, to_jsonb(q) ||
      jsonb_build_object('id', 'ask_mange' || n, 'running', 9000 + n, 'needed_by', null))).*
    from vendor_questions.question as q, generate_series(1, 120) as n
    where q.id = ${mine.id}`.execute(db);
  for (const [cookie, start] of [
    [own.cookie, '/leverandorsporsmal'],
    [expert.cookie, '/leverandorsporsmal?omrade=&vis=alle'],
  ] as const) {
    const met: string[] = [];
    for (let next: string | undefined = start; next; ) {
      const page: string = await (await request(next, cookie)).text();
      const here = [...page.matchAll(/<a href="\/leverandorsporsmal\/(ask_\w+)"/g)];
      expect(here.length).toBeLessThanOrEqual(50);
      met.push(...here.map((one) => one[1] ?? ''));
      next = /<a href="([^"]+)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    const stored = await db
      .selectFrom('vendor_questions.question')
      .select('id')
      .$if(cookie === own.cookie, (rows) =>
        rows.where('vendor', '=', own.acting.actor.organisationId),
      )
      .execute();
    expect(met.toSorted()).toEqual(stored.map(({ id }) => id as string).toSorted());
    expect(met.includes(theirs.id)).toBe(cookie !== own.cookie);
  }
});
