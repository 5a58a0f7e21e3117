import { afterAll, describe, expect, test } from 'vitest';
import { signInAsDemoRole } from '../../modules/identity/sign-in.ts';
import { demoAppointments } from '../../modules/identity/store/reads.ts';
import { queueMessage } from '../../modules/messages/index.ts';
import { inTransaction } from '../../platform/database/index.ts';
import { logTo } from '../../platform/log/log.ts';
import { stopReadingMail } from '../../platform/mail/index.ts';
import { demoDatabase } from '../demo/test-demo.ts';
import { createApp } from '../server.ts';
import { sessionCookie } from '../visit.ts';

afterAll(stopReadingMail);

const { db } = await demoDatabase();
await db.deleteFrom('messages.message').execute();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });
const meeting = await db
  .selectFrom('meetings.meeting')
  .select(['id', 'body_id'])
  .executeTakeFirstOrThrow();

async function cookieOf(role: 'secretary' | 'member') {
  const roles = await demoAppointments(db);
  const found = roles.find((one) => one.role === role && (role === 'member' || !one.bodyId));
  const some = found ?? roles.find((one) => one.role === role);
  const token = await signInAsDemoRole(db, some?.appointmentId ?? '', new Date());
  if (!token.ok) throw new Error(token.refusal.code);
  return `${sessionCookie}=${token.value}; sprak=nb`;
}

const ask = async (path: string, cookie: string, body?: FormData | URLSearchParams) => {
  const origin = 'http://localhost';
  const answer = await app.request(`${origin}${path}`, {
    headers: { cookie, origin, host: 'localhost' },
    ...(body ? { method: 'POST', body } : {}),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

const queue = (email: string, text = 'Svar her: https://x.example/svar/abc.') =>
  inTransaction(db, (tx) =>
    queueMessage(
      tx,
      {
        about: { meetingId: meeting.id },
        bodyId: null,
        to: { name: '<b>Medlem</b>', email, personId: null },
        writtenStandard: 'nn',
        subject: 'Innkalling <script>',
        text,
        parts: [{ name: 'mote.ics', mediaType: 'text/html', bytes: Buffer.from('<script>') }],
        onceKey: email,
      },
      new Date(),
    ),
  );

describe('the mail pages', () => {
  test('show what failed first, with the way to mend it and a count in the menu', async () => {
    const cookie = await cookieOf('secretary');
    await queue('a@kommune.example');
    const failed = await queue('feil');
    const list = await ask('/post', cookie);
    expect(list.status).toBe(200);
    expect(list.text).toContain('Adressen kan ikke brukes');
    expect(list.text.indexOf('feil')).toBeLessThan(list.text.indexOf('a@kommune.example'));
    expect(list.text).toMatch(/href="\/post"[^>]*>Post ?<span class="c">1</);
    const only = await ask(`/post?tilstand=waiting&mote=${meeting.id}`, cookie);
    expect(only.text).toContain('a@kommune.example');
    expect(only.text).not.toContain('Adressen kan ikke brukes');
    const wrong = await ask(
      `/post/${failed}/send-igjen`,
      cookie,
      new URLSearchParams({ epost: 'enda mer feil' }),
    );
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="enda mer feil"');
    const again = new URLSearchParams({ epost: 'b@kommune.example' });
    expect((await ask(`/post/${failed}/send-igjen`, cookie, again)).status).toBe(303);
  });

  test('show a message as it is read, and hand over its parts as files only', async () => {
    const cookie = await cookieOf('secretary');
    const id = await queue('c@kommune.example');
    const page = await ask(`/post/${id}`, cookie);
    expect(page.text).toContain('<a href="https://x.example/svar/abc"');
    expect(page.text).toContain('Sendt frå Omforent');
    expect(page.text).not.toMatch(/<script>|<b>Medlem/);
    const part = await ask(`/post/${id}/vedlegg/1`, cookie);
    expect(part.headers.get('content-disposition')).toMatch(/^attachment/);
    expect((await ask(`/post/${id}/vedlegg/2`, cookie)).status).toBe(404);
    expect((await ask(`/post/${id}/vedlegg/1e9`, cookie)).status).toBe(404);
  });

  test('take a calendar file by hand, keep it, and say why nobody took it', async () => {
    const cookie = await cookieOf('secretary');
    const ics = [
      'BEGIN:VCALENDAR',
      'METHOD:REPLY',
      'BEGIN:VEVENT',
      'UID:meet_finnes-ikke@omforent',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:vara@kommune.example',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
    const form = new FormData();
    form.set('fil', new File([ics], 'svar.ics', { type: 'text/calendar' }));
    expect((await ask('/post/inn', cookie, form)).status).toBe(303);
    const page = await ask('/post/inn', cookie);
    expect(page.text).toContain('vara@kommune.example kommer ikke');
    expect(page.text).toContain('Svaret gjelder ikke noe møte her.');
    expect(page.text).toMatch(/Innholdet slettes \d+\.\d+\.\d{4}\./);
    const none = await ask('/post/inn', cookie, new FormData());
    expect(none.status).toBe(422);
    expect(none.text).toContain('Velg en fil først.');
  });

  test('are not for members', async () => {
    const cookie = await cookieOf('member');
    expect((await ask('/post', cookie)).status).toBe(403);
    expect((await ask('/post/inn', cookie)).status).toBe(403);
    expect((await ask('/', cookie)).text).not.toContain('href="/post"');
  });
});
