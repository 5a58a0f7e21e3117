import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

async function cookieOf(label: string): Promise<string> {
  const role = (await demoAppointments(db)).find((one) => one.label.nb.startsWith(label));
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', new Date());
  if (!token.ok) throw new Error(token.refusal.code);
  return `omforent=${token.value}`;
}
const [reader, administrator] = [await cookieOf('Leser'), await cookieOf('Administrator')];
const ask = async (address: string, cookie: string) =>
  (await app.request(`http://localhost${address}`, { headers: { cookie } })).text();
const send = (address: string, fields: Record<string, string>) =>
  app.request(`http://localhost${address}`, {
    method: 'POST',
    headers: { cookie: administrator, origin: 'http://localhost' },
    body: new URLSearchParams(fields),
  });

const [matter] = (
  await sql<{ id: string; item: string }>`select t.case_id as id, i.id as item
    from meetings.treatment t join meetings.agenda_item i on i.case_id = t.case_id`.execute(db)
).rows;
const [meeting] = (
  await sql<{ id: string }>`select id from meetings.meeting
    where body_id = 'body_asu' and state = 'published'`.execute(db)
).rows;
if (!matter || !meeting) throw new Error('The demo has no plan, or no meeting that is called.');
const plan = `/saker/${matter.id}/behandlingsplan`;

it('shows a form that was refused with all that was typed', async () => {
  const typed = { rader: '1', sett: 'noe annet', 'utvalg-1': 'body_asu', 'rolle-1': 'informed' };
  const answer = await send(plan, { ...typed, 'plass-1': '7', 'var-1': '', 'fast-1': '' });
  expect(answer.status).toBe(409);
  const page = await answer.text();
  expect(page).toContain('Noen endret planen mens du holdt på.');
  expect(page).toMatch(/value="body_asu" selected/u);
  expect(page).toMatch(/value="informed" selected/u);
  expect(page).toContain('value="7"');
});

it('takes the matter in, shows what was recommended, and hides it when its case is closed', async () => {
  const answer = await send(`/moter/${meeting.id}/behandlingsplan`, { sak: matter.id, steg: '2' });
  expect(answer.status).toBe(303);
  const paper = answer.headers.get('location') ?? '';
  expect(await ask(`/saker/${matter.id}`, reader)).toContain('gir innstilling');
  const open = await ask(paper, administrator);
  expect(open).toContain('Innstilling fra AU');
  expect(open).toContain('Bruk som forslag til vedtak');

  expect((await send(`${paper}/innstilling`, { steg: '1' })).status).toBe(303);
  expect(await ask(paper, administrator)).toContain('Framlegget har alt et forslag til vedtak.');
  expect((await send(`${paper}/innstilling`, { steg: '1' })).status).toBe(422);

  await sql`update meetings.meeting set state = 'held' where id = ${meeting.id}`.execute(db);
  const own = await ask(paper, reader);
  expect(own).toContain('Innstilling fra AU');
  expect(own).not.toContain('Bruk som forslag til vedtak');
  await sql`update meetings.agenda_item set closed_basis = 'Offl. § 13'
    where id = ${matter.item}`.execute(db);
  const closed = await ask(paper, reader);
  expect(closed).not.toContain('Innstilling fra AU');
  expect(closed).not.toContain('Behandlingsplan');
  expect(closed).not.toContain(matter.id);
});
