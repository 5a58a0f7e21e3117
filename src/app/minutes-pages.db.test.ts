import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { stopPdf } from '../platform/pdf/compile-pdf.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });
afterAll(stopPdf);

async function cookieOf(label: string): Promise<string> {
  const role = (await demoAppointments(db)).find((one) => one.label.nb.startsWith(label));
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', new Date());
  if (!token.ok) throw new Error(token.refusal.code);
  return `omforent=${token.value}`;
}
const secretary = await cookieOf('Sekretær, ASU');
const reader = await cookieOf('Leser');

const ask = (path: string, cookie: string, form?: Record<string, string>) =>
  app.request(`http://localhost${path}`, {
    method: form ? 'POST' : 'GET',
    headers: { cookie, origin: 'http://localhost', host: 'localhost' },
    ...(form && { body: new URLSearchParams(form) }),
  });
const textOf = async (path: string, cookie: string) => (await ask(path, cookie)).text();

/** The committee's closed meetings, the last first. */
const meetings = await db
  .selectFrom('meetings.meeting')
  .select(['id'])
  .where('body_id', '=', 'body_asu')
  .where('state', '=', 'closed')
  .orderBy('held_on', 'desc')
  .execute();
const [last, earlier] = meetings.map(({ id }) => id);
const secret = 'Fjellrevsaken';
const { id: closedItem } = await db
  .selectFrom('meetings.agenda_item as i')
  .innerJoin('meetings.decision as d', 'd.item_id', 'i.id')
  .select('i.id')
  .where('i.meeting_id', '=', earlier ?? 'meet_none')
  .orderBy('i.position', 'desc')
  .limit(1)
  .executeTakeFirstOrThrow();
await sql`update meetings.agenda_item set title = ${secret}, closed_basis = 'offl. § 13'
  where id = ${closedItem}`.execute(db);
await sql`update meetings.case_file set title = ${secret} where id =
  (select case_id from meetings.agenda_item where id = ${closedItem})`.execute(db);
await sql`update meetings.decision set note = ${secret} where item_id = ${closedItem}`.execute(db);

describe('minutes with a closed case', () => {
  it('show its number and basis, and nothing else, to those who may not read it', async () => {
    expect(await textOf(`/moter/${earlier}/protokoll`, secretary)).toContain(secret);
    for (const path of ['protokoll', 'oppgaver']) {
      expect(await textOf(`/moter/${earlier}/${path}`, reader)).not.toContain(secret);
    }
    expect(await textOf(`/moter/${earlier}/protokoll`, reader)).toContain('offl. § 13');
    for (const path of ['/vedtak', '/vedtak.csv', `/vedtak.json?ord=${secret}`]) {
      expect(await textOf(path, reader)).not.toContain(secret);
    }
    const { id } = await db
      .selectFrom('meetings.decision')
      .select('id')
      .where('item_id', '=', closedItem)
      .executeTakeFirstOrThrow();
    expect((await ask(`/vedtak/${id}`, reader)).status).toBe(403);
    expect((await ask(`/vedtak/${id}`, secretary)).status).toBe(200);
  });
});

describe('the way from draft to a seal that anybody verifies', () => {
  it('keeps what was typed where it is refused', async () => {
    const refused = await ask(`/moter/${last}/protokoll/innspill`, reader, {
      sak: 'item_none',
      innspill: 'Et langt innspill',
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Et langt innspill');
    const date = await ask(`/moter/${last}/protokoll/send-ut`, secretary, { til: 'i morgen' });
    expect(date.status).toBe(422);
    expect(await date.text()).toContain('i morgen');
  });

  it('is walked by the secretary, and the seal is read by somebody who is not signed in', async () => {
    const page = await textOf(`/moter/${earlier}/protokoll`, secretary);
    const hash = /name="hash" value="([0-9a-f]{64})"/u.exec(page)?.[1] ?? '';
    const decision = /<option value="(dec_[^"]+)"/u.exec(page)?.[1] ?? '';
    const approved = await ask(`/moter/${earlier}/protokoll/godkjenn`, secretary, {
      hash,
      vedtak: decision,
    });
    expect(approved.status).toBe(303);
    const sealed = await ask(`/moter/${earlier}/protokoll/forsegl`, secretary, { hash });
    expect(sealed.status).toBe(303);
    const verified = await app.request(`http://localhost/verifiser/${hash}`);
    expect(verified.status).toBe(200);
    const words = await verified.text();
    expect(words).toContain('hel og uendret');
    expect(words).not.toContain(secret);
    expect((await app.request(`http://localhost/verifiser/${'0'.repeat(64)}`)).status).toBe(404);
    const open = await (await ask(`/moter/${earlier}/protokoll.pdf`, reader)).arrayBuffer();
    const form = new FormData();
    form.set('fil', new File([open], 'protokoll.pdf', { type: 'application/pdf' }));
    const byFile = await app.request('http://localhost/verifiser', {
      method: 'POST',
      headers: { origin: 'http://localhost', host: 'localhost' },
      body: form,
    });
    expect(await byFile.text()).toContain('Utgaven uten saker unntatt offentlighet');
  });
});

describe('every page of minutes', () => {
  it.each(['nb', 'nn', 'en'])('is there in %s', async (language) => {
    const cookie = `${secretary}; sprak=${language}`;
    for (const path of [
      `/moter/${last}/protokoll`,
      `/moter/${last}/oppgaver`,
      '/verifiser?kode=AB12-CD34-EF56',
      '/vedtak?ar=2023&utfall=as_proposed',
    ]) {
      expect(`${path} ${(await ask(path, cookie)).status}`).toBe(`${path} 200`);
    }
    expect((await ask(`/moter/${last}/protokoll/rediger?del=end/ended`, cookie)).status).toBe(200);
    expect((await ask(`/moter/${last}/protokoll/rediger?del=tull`, cookie)).status).toBe(404);
  });
});
