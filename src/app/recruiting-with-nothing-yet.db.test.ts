import { expect, it } from 'vitest';
import { newId } from '../kernel/ids.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

it('speaks of the applicant in the third person where the recruiter writes for them', async () => {
  const roles = await demoAppointments(db);
  const role = roles.find(({ label }) => label.nb.startsWith('Rekrutteringsansvarlig'));
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', new Date());
  if (!token.ok) throw new Error(token.refusal.code);
  const answer = await app.request('http://localhost/rekruttering/sokere/ny?utlysning=rec_host', {
    headers: { host: 'localhost', cookie: `omforent=${token.value}; sprak=nb` },
  });
  expect(answer.status).toBe(200);
  const html = await answer.text();
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  expect(main).toContain('Brev til søkeren skrives på');
  for (const word of [
    'Hva vil du',
    'Er du fast',
    'du kjenner best',
    'Brev til meg',
    'søker du?',
    'når du kan',
    'bare du leser',
  ]) {
    expect(main).not.toContain(word);
  }
});

it.each(['sokere', 'dekning', 'drofting', 'innstillinger', 'tilbud'])(
  'leads whoever recruits for an organisation without rounds from “%s” to the rounds',
  async (part) => {
    const roles = await demoAppointments(db);
    const role = roles.find(({ label }) => label.nb.startsWith('Rekrutteringsansvarlig'));
    const id = role?.appointmentId ?? 'app_';
    const token = await signInAsDemoRole(db, id, new Date());
    if (!token.ok) throw new Error(token.refusal.code);
    const waysToRounds = async () => {
      const answer = await app.request(`http://localhost/rekruttering/${part}`, {
        headers: { host: 'localhost', cookie: `omforent=${token.value}` },
      });
      expect(answer.status).toBe(200);
      return (await answer.text()).split('href="/rekruttering/utlysninger"').length - 1;
    };
    await db
      .updateTable('identity.appointment')
      .set({ organisation_id: newId('org') })
      .where('id', '=', id)
      .execute();
    // One is the tab that every page of recruiting has.
    expect(await waysToRounds()).toBe(2);
  },
);
