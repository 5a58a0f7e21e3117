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

it.each([
  ['/moter/meet_%00x', 404],
  ['/saker/case_%00', 404],
  ['/grupper/body_%00', 404],
  ['/importer/imp_%00', 404],
  ['/oppfolging/obl_%00', 404],
  ['/moter/%ff', 404],
  ['/moter?ar=99999999999', 200],
  ['/moter?ar=-1', 200],
  ['/moter?ar=2024.5', 200],
  ['/saker?ar=99999999999', 200],
  ['/saker?ar=1.5', 200],
  ['/saker?ord=%00', 200],
  ['/saker?etter=99999999999999999999', 200],
  ['/sok?q=%00', 200],
  ['/avklaringer?side=1.001', 200],
  ['/avklaringer?side=-3&vis=%3Cscript%3E&gruppe=%27&ord=%00', 200],
  ['/avklaringer?side=99999999999999999999', 200],
  ['/avklaringer/matter_%00', 404],
  ['/leverandorsporsmal?vis=1e99&omrade=%00', 200],
  ['/vedtak?ar=1.5&gjelder=31.02.2026&side=1.001', 200],
  ['/tall?fra=31.02.2026&til=0001&gruppe=%00', 200],
  ['/oppfolging?ord=%00&hvem=%00&etter=1e99', 200],
  ['/logg-inn?til=%2F%0A%2Fexample.org', 303],
])('%s answers %i', async (address, status) => {
  const answer = await app.request(`http://localhost${address}`, { headers: { cookie } });
  expect(answer.status).toBe(status);
});
