import { expect, it } from 'vitest';
import { todayInNorway } from '../kernel/calendar.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const lines: string[] = [];
const log = logTo({ write: (line) => lines.push(line) });
const app = await createApp({ db, settings, log });

async function cookieOf(label: string): Promise<string> {
  const role = (await demoAppointments(db)).find((one) => one.label.nb === label);
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', new Date());
  if (!token.ok) throw new Error(`${label}: ${token.refusal.code}`);
  return `omforent=${token.value}`;
}

/** Every link of the open rounds: where it leads, and whose it is. */
const links = (
  await db
    .selectFrom('messages.message as m')
    .select(['m.text', 'm.once_key as key'])
    .where('m.text', 'like', '%/svar/standpunkt/%')
    .orderBy('m.id')
    .execute()
).flatMap(({ text, key }) => {
  const [, token = ''] = /\/svar\/standpunkt\/([\w-]+)/.exec(text) ?? [];
  const [round = '', seat = ''] = (key ?? '').split('-');
  return [{ token, round, seat }];
});

/** A link of an open round to a seat that no other test has used. */
async function freshLink() {
  for (let at = links.pop(); at; at = links.pop()) {
    const found = await db
      .selectFrom('matters.asked as a')
      .innerJoin('matters.round as r', 'r.id', 'a.round_id')
      .innerJoin('matters.matter as m', 'm.id', 'r.matter_id')
      .innerJoin('organisations.seat as s', 's.id', 'a.seat_id')
      .select(['a.seat_id as seatId', 'm.title', 'a.name', 'a.round_id as roundId'])
      .where('a.round_id', '=', at.round as `round_${string}`)
      .where('a.seat_id', '=', at.seat as `seat_${string}`)
      .where('a.role', '=', 'member')
      .where('r.closed_at', 'is', null)
      // One whose last day has passed is not closed, and takes no answers either.
      .where('r.closes_on', '>=', todayInNorway(new Date()))
      .executeTakeFirst();
    if (found) return { ...found, address: `/svar/standpunkt/${at.token}` };
  }
  throw new Error('The demo has too few open rounds.');
}

const open = (address: string, cookie = '') =>
  app.request(`http://localhost${address}`, { headers: { cookie } });
const answer = (address: string, cookie = '') =>
  app.request(`http://localhost${address}`, {
    method: 'POST',
    headers: { cookie, origin: 'http://localhost', host: 'localhost' },
    body: new URLSearchParams({ standpunkt: 'agree' }),
  });
const field = 'name="standpunkt"';

it('takes an answer from whoever has the mail, and from nobody who guesses', async () => {
  const { address, title } = await freshLink();
  const page = await (await open(address)).text();
  expect(page).toContain(title);
  expect(page).toContain(field);
  for (const wrong of [
    `${address}x`,
    address.slice(0, -1),
    '/svar/standpunkt/%00',
    `${address}=`,
  ]) {
    expect((await open(wrong)).status).toBe(404);
    const refused = await answer(wrong);
    expect(refused.status).toBe(404);
    expect((await refused.text()).includes(title)).toBe(false);
  }
});

it('tells at once that the seat has another holder, who is asked anew', async () => {
  const { address, seatId } = await freshLink();
  await db
    .updateTable('organisations.seat')
    .set({ holder: 'Nyvalgt', holder_person_id: null })
    .where('id', '=', seatId)
    .execute();
  const page = await open(address);
  const text = await page.text();
  expect(text.includes(field)).toBe(false);
  expect(text).toContain('Nyvalgt');
  expect((await answer(address)).status).toBe(422);
});

it('tells at once that the seat ended yesterday', async () => {
  const { address, seatId } = await freshLink();
  await db
    .updateTable('organisations.seat')
    .set({ valid_to: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10) })
    .where('id', '=', seatId)
    .execute();
  expect((await (await open(address)).text()).includes(field)).toBe(false);
});

it('tells somebody else who is signed in whose it is, before anything is typed', async () => {
  const { address, name } = await freshLink();
  const cookie = await cookieOf('Leser, kommune');
  const text = await (await open(address, cookie)).text();
  expect(text.includes(field)).toBe(false);
  expect(text).toContain(name);
  expect((await answer(address, cookie)).status).toBe(422);
});

it('is told to nobody by the log where its page fails', async () => {
  const { address } = await freshLink();
  await db.schema.alterTable('matters.position').renameTo('elsewhere').execute();
  expect((await open(address)).status).toBe(500);
  await db.schema.withSchema('matters').alterTable('elsewhere').renameTo('position').execute();
  expect(lines.join('')).toContain('a page failed');
  expect(lines.join('').includes(address.split('/').at(-1) ?? '')).toBe(false);
});
