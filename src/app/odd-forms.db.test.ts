import { expect, it } from 'vitest';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo({ write: () => undefined }) });
const [secretary] = await demoAppointments(db);
const token = await signInAsDemoRole(db, secretary?.appointmentId ?? '', new Date());
const cookie = token.ok ? `omforent=${token.value}` : '';

const send = async (address: string, fields: Readonly<Record<string, string>>) =>
  (
    await app.request(`http://localhost${address}`, {
      method: 'POST',
      headers: { cookie, origin: 'http://localhost', host: 'localhost' },
      body: new URLSearchParams(fields),
    })
  ).status;

const gathering = await db
  .selectFrom('meeting_plan.gathering')
  .select('id')
  .executeTakeFirstOrThrow();
const duty = await db
  .selectFrom('follow_up.obligation')
  .select('id')
  .where('state', '=', 'open')
  .executeTakeFirstOrThrow();

/** What no counter is, and what the database cannot count to. */
const odd = ['NaN', '-1', '1e308', 'Infinity', '2147483648', '99999999999999999999', '\0x', ''];

it.each(odd)('the number %j in a form is refused, and no page falls', async (number) => {
  const report = { gjor: 'rapport', utsending: 'none' };
  const answers = {
    gathering: await send(`/samlinger/${gathering.id}`, { ...report, versjon: number }),
    participants: await send(`/samlinger/${gathering.id}`, {
      ...report,
      versjon: '1',
      deltakere: number || '-',
    }),
    rules: await send('/regler/proc_forhandlingene/endre', { fra: '01.01.2099', sett: number }),
    report: await send(`/oppfolging/${duty.id}/meld`, { versjon: number, rapport: 'Gjort' }),
    explain: await send(`/oppfolging/${duty.id}/forklar`, { versjon: number, forklaring: 'Fordi' }),
  };
  for (const [form, status] of Object.entries(answers)) {
    expect(`${form} ${[409, 422].includes(status)}`).toBe(`${form} true`);
  }
});
