import { get, type IncomingMessage } from 'node:http';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { todayInNorway } from '../kernel/calendar.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { listen as serveOn } from './cli/listen.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { liveHub } from './live-hub.ts';
import { createApp } from './server.ts';

const { db, listen } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const log = logTo({ write: () => undefined });
const live = liveHub({ db, listen }, settings, log);
const app = await createApp({ db, settings, log, live });
const served = await serveOn(app.fetch, settings);
if (!served.ok) throw new Error(served.refusal.code);
const origin = served.value.address;
afterAll(async () => {
  await live.close();
  await served.value.close();
});

async function cookieOf(role: string, bodyId: string | null): Promise<string> {
  const all = await demoAppointments(db);
  const found = all.find((one) => one.role === role && one.bodyId === bodyId);
  const token = await signInAsDemoRole(db, found?.appointmentId ?? '', new Date());
  if (!token.ok) throw new Error(token.refusal.code);
  return `omforent=${token.value}`;
}

/** A meeting of the committee with papers, announced for today; its second case behind closed doors. */
async function meetingToday() {
  const { rows } = await sql<{ id: string }>`
    select m.id from meetings.meeting m where m.body_id = 'body_asu' and m.state = 'closed'
    order by m.held_on limit 1`.execute(db);
  const id = rows[0]?.id ?? '';
  await sql`delete from meetings.decision where meeting_id = ${id}`.execute(db);
  await sql`update meetings.meeting set state = 'published', held_on = ${todayInNorway(new Date())}
    where id = ${id}`.execute(db);
  const items = await sql<{ id: string }>`select id from meetings.agenda_item
    where meeting_id = ${id} and kind = 'case' order by position`.execute(db);
  const [open, shut] = items.rows.map((row) => row.id);
  await sql`update meetings.agenda_item set closed_basis = 'fvl. § 13', title = ${secret}
    where id = ${shut}`.execute(db);
  return { address: `${origin}/moter/${id}/direkte`, open: open ?? '', shut: shut ?? '' };
}
const secret = 'Fjellrevsaken';

type Answered = { answers: { key: string; done: boolean; code?: string }[] };

async function send(address: string, cookie: string, actions: unknown) {
  const answer = await fetch(`${address}/hendelser`, {
    method: 'POST',
    headers: { origin, cookie },
    body: new URLSearchParams({ batch: JSON.stringify(actions) }),
  });
  const value = (await answer.json()) as Answered;
  return { status: answer.status, answers: value.answers };
}

/** Follows a stream, and waits for a text to be told. */
function follow(url: string, cookie: string) {
  return new Promise<{ until: (text: string) => Promise<string>; ended: Promise<void> }>(
    (resolve, reject) => {
      get(url, { headers: { cookie } }, (answer: IncomingMessage) => {
        let all = '';
        let wake = () => undefined as unknown;
        answer.setEncoding('utf8');
        answer.on('data', (piece: string) => {
          all += piece;
          wake();
        });
        const ended = new Promise<void>((done) => answer.on('close', () => done()));
        const until = async (text: string) => {
          while (!all.includes(text)) {
            await new Promise<unknown>((again) => {
              wake = () => again(undefined);
            });
          }
          return all;
        };
        resolve({ until, ended });
      }).on('error', reject);
    },
  );
}

const page = async (address: string, cookie: string) =>
  (await fetch(address, { headers: { cookie } })).text();

describe('a live meeting page', () => {
  it('tells everybody who follows what one of them did, and nobody what is closed to them', async () => {
    const { address, shut, open } = await meetingToday();
    const [secretary, observer] = [
      await cookieOf('secretary', null),
      await cookieOf('observer', 'body_asu'),
    ];
    const [leads, sees] = [
      await follow(`${address}/strom`, secretary),
      await follow(`${address}/strom`, observer),
    ];
    await send(address, secretary, [
      { key: 'open', fact: { kind: 'open', time: '00:01' } },
      { key: 'start', fact: { kind: 'item-started', itemId: open, time: '00:02' } },
    ]);
    await Promise.all([leads.until('id: 2\n'), sees.until('id: 2\n')]);
    await send(address, secretary, [
      { key: 'shut', fact: { kind: 'item-started', itemId: shut, time: '00:03' } },
    ]);
    expect(await leads.until('id: 3\n')).toContain(secret);
    expect(await sees.until('id: 3\n')).not.toContain(secret);
    expect(await page(address, observer)).not.toContain(secret);
    expect(await page(`${address}/skjerm`, secretary)).not.toContain(secret);
    expect(await page(address, secretary)).toContain(secret);
  });

  it('takes an action that is sent twice once', async () => {
    const { address, open } = await meetingToday();
    const secretary = await cookieOf('secretary', null);
    const actions = [
      { key: 'open', fact: { kind: 'open', time: '00:01' } },
      { key: 'start', fact: { kind: 'item-started', itemId: open, time: '00:02' } },
    ];
    const [first, second] = await Promise.all([
      send(address, secretary, actions),
      send(address, secretary, actions),
    ]);
    for (const { answers } of [first, second]) {
      expect(answers.map((one) => [one.key, one.done])).toEqual([
        ['open', true],
        ['start', true],
      ]);
    }
    expect(await page(address, secretary)).toContain('data-number="2"');
  });

  it('refuses what no browser may say, and what is nothing', async () => {
    const { address } = await meetingToday();
    const [secretary, member] = [
      await cookieOf('secretary', null),
      await cookieOf('member', 'body_asu'),
    ];
    for (const kind of ['opened', 'toString', 'nonsense', '']) {
      const { status, answers } = await send(address, secretary, [{ key: 'k', fact: { kind } }]);
      expect([status, answers[0]?.code]).toEqual([422, 'unknown-fact']);
    }
    const missing = await send(address, secretary, [{ key: 'k', fact: { kind: 'decided' } }]);
    expect([missing.status, missing.answers[0]?.code]).toEqual([422, 'broken-fact']);
    for (const broken of [{}, [1], [{ key: 'k' }], [{ key: '<', fact: { kind: 'open' } }]]) {
      expect((await send(address, secretary, broken)).status).toBe(422);
    }
    const byMember = await send(address, member, [{ key: 'm', fact: { kind: 'open' } }]);
    expect(byMember.answers[0]).toMatchObject({ done: false, code: 'role-may-not' });
    expect(await page(address, secretary)).toContain('data-number="0"');
  });

  it('says again what was typed where a form without a script is refused', async () => {
    const { address, open } = await meetingToday();
    const secretary = await cookieOf('secretary', null);
    const typed = 'En lang tilførsel som ingen vil skrive om igjen';
    const answer = await fetch(`${address}/hendelser`, {
      method: 'POST',
      headers: { origin, cookie: secretary },
      body: new URLSearchParams({ kind: 'statement-made', itemId: open, text: typed }),
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(typed);
  });

  it('ends the stream when its session ends', async () => {
    const { address } = await meetingToday();
    const member = await cookieOf('member', 'body_asu');
    const { until, ended } = await follow(`${address}/strom`, member);
    await until('id: 0\n');
    await fetch(`${origin}/logg-ut`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin, cookie: member },
      body: new URLSearchParams({ a: 'b' }),
    });
    await ended;
    const again = await fetch(`${address}/strom`, {
      headers: { cookie: member },
      redirect: 'manual',
    });
    expect(again.status).toBe(303);
  });
});
