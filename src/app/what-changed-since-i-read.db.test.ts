import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { perform } from '../modules/identity/command.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import type { Actor } from '../modules/identity/vocabulary.ts';
import {
  addItem,
  changeMeeting,
  moveAgendaItem,
  planMeeting,
  publishMeeting,
} from '../modules/meetings/index.ts';
import { testDatabase } from '../platform/database/test-database.ts';
import { logTo } from '../platform/log/log.ts';
import { loadDemo } from './demo/load-demo.ts';
import { createApp } from './server.ts';

const now = new Date('2026-02-01T10:00:00Z');
const { db } = await testDatabase();
await loadDemo(db, now);
// No duty that somebody missed holds a notice back here.
await sql`update follow_up.obligation set explanation = 'Utsatt.'`.execute(db);
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

const actor: Actor = {
  personId: 'pers_prove',
  name: 'Sekretær',
  appointmentId: 'app_prove',
  role: 'secretary',
  label: { nb: 's', nn: 's', en: 's' },
  organisationId: 'org_prove',
  onBehalfOf: 'Prøve',
  bodyId: null,
};
const acting = { actor, now, today: '2026-02-01' };
const done = <Value>(verdict: { ok: true; value: Value } | { ok: false; refusal: unknown }) => {
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal));
  return verdict.value;
};

async function cookieOf(label: string): Promise<string> {
  const role = (await demoAppointments(db)).find((one) => one.label.nb.startsWith(label));
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', new Date());
  return `omforent=${done(token)}`;
}
const [reader, late] = [await cookieOf('Medlem'), await cookieOf('Leder')];
const ask = async (address: string, cookie: string) =>
  (await app.request(`http://localhost${address}`, { headers: { cookie } })).text();
/** What the page says above the notice, and the marks of its rows in order. */
const told = async (address: string, cookie: string) => {
  const page = await ask(address, cookie);
  const note = /<section class="sinceread".*?<\/section>/su.exec(page)?.[0] ?? '';
  return {
    title: /<h2[^>]*>(.*?)<\/h2>/u.exec(note)?.[1] ?? null,
    list: [...note.matchAll(/<li>(.*?)<\/li>/gu)].map((one) => one[1]),
    marks: [...page.matchAll(/class="rowmark (\w+)"/gu)].map((one) => one[1]),
  };
};

const meetingId = done(
  await perform(
    db,
    planMeeting,
    { bodyId: 'body_asu', date: '2026-06-10', start: '13:00', end: '15:00', place: 'Rom 1' },
    acting,
  ),
);
const row = {
  meetingId,
  kind: 'case',
  minutes: 10,
  responsible: [] as string[],
  at: null,
} as const;
const add = async (title: string) => done(await perform(db, addItem, { ...row, title }, acting));
const publish = async () => {
  const seen = { seenVersion: null, origin: 'http://localhost', explanations: {} };
  done(await perform(db, publishMeeting, { meetingId, ...seen }, acting));
};
const place = async (from: string, to: string) => {
  const time = { date: '2026-06-10', start: '13:00', end: '15:00' } as const;
  const rest = { ...time, archiveCase: '', writtenStandard: 'nb' } as const;
  const base = { ...rest, place: from };
  const wanted = { ...rest, place: to };
  done(await perform(db, changeMeeting, { meetingId, base, wanted }, acting));
};
const notice = `/moter/${meetingId}/innkalling`;
const nothing = { title: null, list: [], marks: [] };

it('tells who read version 1 the sum of versions 2 and 3, and others nothing', async () => {
  const [first] = [await add('Første sak'), await add('Andre sak')];
  await publish();
  expect(await told(notice, reader)).toEqual(nothing);
  expect(await told(`/moter/${meetingId}`, reader)).toEqual(nothing);

  await add('Tredje sak');
  await place('Rom 1', 'Rom 2');
  await publish();
  await place('Rom 2', 'Rom 1');
  done(await perform(db, moveAgendaItem, { meetingId, itemId: first, move: { to: 1 } }, acting));
  await publish();

  expect(await told(notice, late)).toEqual(nothing);
  const meeting = await told(`/moter/${meetingId}`, reader);
  const read = await told(notice, reader);
  expect(read).toEqual(meeting);
  expect(read.title).toBe('Endret siden du leste versjon 1');
  expect(read.list.filter((one) => one?.includes('ny på saklisten'))).toHaveLength(1);
  expect(read.list.join()).not.toContain('Rom');
  expect(read.marks).toHaveLength(3);
  expect(read.marks.filter((one) => one === 'moved')).toHaveLength(1);
  expect(read.marks.at(-1)).toBe('new');

  expect(await told(notice, reader)).toEqual(nothing);
  expect((await told(`${notice}?versjon=3&siden=2`, reader)).list.join()).toContain('Rom 1');
});

it('an older version that is looked up again is news to nobody', async () => {
  expect(await told(`${notice}?versjon=1`, reader)).toEqual(nothing);
  expect(await told(`${notice}?versjon=1&siden=3`, reader)).toEqual(nothing);
  expect(await told(`${notice}?siden=99`, reader)).toEqual(nothing);
  expect(await told(notice, reader)).toEqual(nothing);
});

it('leads whoever follows the link in the mail without being signed in back to the news', async () => {
  await place('Rom 1', 'Rom 3');
  await publish();
  const answer = await app.request(`http://localhost${notice}`, { redirect: 'manual' });
  expect(answer.status).toBe(303);
  expect(decodeURIComponent(answer.headers.get('location') ?? '')).toContain(notice);
  expect((await told(notice, reader)).list).toHaveLength(1);
});
