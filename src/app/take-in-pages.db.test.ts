import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleFile, samplePayload } from '../modules/exchange/sample-message.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo({ write: () => undefined }) });
const roles = await demoAppointments(db);
const inbox = '/utveksling/mottatt';

async function cookieOf(role: string): Promise<string> {
  const found = roles.find((one) => one.role === role);
  const token = await signInAsDemoRole(db, found?.appointmentId ?? '', new Date());
  if (!token.ok) throw new Error(token.refusal.code);
  return `omforent=${token.value}; sprak=nb`;
}
const [secretary, reader, member] = await Promise.all(
  ['secretary', 'reader', 'member'].map(cookieOf),
);

async function ask(path: string, cookie = secretary ?? '', body?: FormData | URLSearchParams) {
  const origin = 'http://localhost';
  const headers = { cookie, origin, host: 'localhost' };
  const sent = body ? { method: 'POST', body } : {};
  const answer = await app.request(`${origin}${path}`, { headers, ...sent });
  const raw = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, text: raw.toString('utf8') };
}

function formOf(...files: { name: string; bytes: Uint8Array }[]): FormData {
  const form = new FormData();
  for (const { name, bytes } of files) form.append('fil', new Blob([new Uint8Array(bytes)]), name);
  return form;
}

const plan = [{ tilUtvalgId: 'ASU', tilUtvalgNavn: 'ASU' }];
const message = (meldingId: string, sak: object) =>
  sampleFile('utvalgssak.send', samplePayload({ ...sak }, plan), { meldingId });

describe('the page of received messages', () => {
  it('takes several files at once, and says what came of each', async () => {
    const files = [
      message('side-1', { tittel: 'Første fra siden' }),
      { ...message('side-2', { tittel: 'Andre fra siden' }), name: 'to.json' },
    ];
    const answer = await ask(inbox, secretary, formOf(...files));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, inbox]);
    const page = await ask(inbox);
    expect(page.text).toContain('Første fra siden');
    expect(page.text).toContain('Andre fra siden');
  });

  it('tells which of them is refused and why, with no mark-up of theirs on the page', async () => {
    const bad = message('side-3', { tittel: '' });
    const odd = message('side-4', { tittel: '<script>alert(1)</script>' });
    const named = { ...bad, name: '<b>feil.json' };
    const answer = await ask(inbox, secretary, formOf(named, odd));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('&lt;b&gt;feil.json: Feltet sak/tittel mangler.');
    expect(answer.text).not.toMatch(/<b>feil|<script>alert/);
    const none = await ask(inbox, secretary, formOf());
    expect([none.status, none.text.includes('Velg minst én fil.')]).toEqual([422, true]);
  });

  it('takes no file of 50 MB, and keeps nothing of it', async () => {
    const count = async () =>
      (await db.selectFrom('exchange.received').select('id').execute()).length;
    const before = await count();
    const large = { name: 'stor.zip', bytes: new Uint8Array(50 * 1024 * 1024) };
    expect((await ask(inbox, secretary, formOf(large))).status).toBe(413);
    expect(await count()).toBe(before);
  });

  it('is for those who take messages in', async () => {
    for (const cookie of [reader, member]) {
      expect((await ask(inbox, cookie)).status).toBe(403);
      expect((await ask(inbox, cookie, formOf(message('side-9', {})))).status).toBe(403);
    }
  });
});

describe('what came with a case', () => {
  it('is read and fetched by those who may, as a file to save; of a closed case by nobody else', async () => {
    const closed = { tittel: 'Hemmeligord', skjerming: { skjermingshjemmel: 'Offl. § 13' } };
    const bytes = zipSync({
      'melding.json': sampleFile('utvalgssak.send', undefined, { meldingId: 'side-5' }).bytes,
      'payload.json': strToU8(JSON.stringify(samplePayload(closed, plan))),
      'side.html': strToU8('<script>alert(1)</script>'),
    });
    expect((await ask(inbox, secretary, formOf({ name: 'a.asice', bytes }))).status).toBe(303);
    const row = await db
      .selectFrom('exchange.received')
      .select(['id', 'case_id'])
      .where('message_id', '=', 'side-5')
      .executeTakeFirstOrThrow();
    const address = `/sakskoe/${row.case_id}`;
    expect((await ask(address)).text).toContain('Hemmeligord');
    const file = await ask(`${address}/filer/1`);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(file.headers.get('content-type')).toContain('application/octet-stream');
    for (const path of [address, `${address}/filer/1`, `${inbox}/${row.id}/svar`]) {
      for (const cookie of [reader, member]) {
        const answer = await ask(path, cookie);
        expect([403, 404]).toContain(answer.status);
        expect(answer.text).not.toContain('Hemmeligord');
      }
    }
    for (const odd of ['0', '2', '1e9', '-1', 'x']) {
      expect((await ask(`${address}/filer/${odd}`)).status).toBe(404);
    }
    expect((await ask('/sakskoe')).text).not.toContain('Hemmeligord');
    const answers = await ask(`${inbox}/${row.id}/svar`);
    expect(answers.headers.get('content-type')).toContain('application/zip');
  });
});
