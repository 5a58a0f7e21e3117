import { expect, it } from 'vitest';
import { appendToLog } from '../../modules/audit/index.ts';
import { signInAsDemoRole } from '../../modules/identity/sign-in.ts';
import { demoAppointments } from '../../modules/identity/store/reads.ts';
import { inTransaction } from '../../platform/database/index.ts';
import { logTo } from '../../platform/log/log.ts';
import { demoDatabase } from '../demo/test-demo.ts';
import { createApp } from '../server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo({ write: () => undefined }) });

const secret = 'Fjellrevsaken';
await inTransaction(db, (tx) =>
  appendToLog(tx, {
    at: new Date().toISOString(),
    personId: 'pers_skriver',
    personName: 'Sekretær, ASU',
    role: 'secretary',
    onBehalfOf: 'Sekretariatet',
    command: 'minutes.edit-part',
    subjectKind: 'minutes',
    subjectId: 'meet_lukket',
    bodyId: 'body_asu',
    before: null,
    after: { text: secret },
  }),
);

async function logReadBy(bodyId: string | null): Promise<string> {
  const role = (await demoAppointments(db)).find((one) => one.role === 'secretary');
  const appointmentId = role?.appointmentId ?? 'app_none';
  await db
    .updateTable('identity.appointment')
    .set({ body_id: bodyId as `body_${string}` | null })
    .where('id', '=', appointmentId)
    .execute();
  const token = await signInAsDemoRole(db, appointmentId, new Date());
  const cookie = token.ok ? `omforent=${token.value}` : '';
  const answer = await app.request('http://localhost/logg', { headers: { cookie } });
  expect(answer.status).toBe(200);
  return answer.text();
}

it('tells the secretary of another body that something was done, and not what', async () => {
  const other = await logReadBy('body_fagrad-2');
  expect(other.includes(secret)).toBe(false);
  expect(other.includes('Sekretær, ASU')).toBe(true);
  expect((await logReadBy('body_asu')).includes(secret)).toBe(true);
  expect((await logReadBy(null)).includes(secret)).toBe(true);
});
