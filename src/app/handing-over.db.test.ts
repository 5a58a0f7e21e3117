import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { OrganisationId } from '../kernel/ids.ts';
import { testRound } from '../modules/adverts/test-rows.ts';
import { testApplicant } from '../modules/applications/test-rows.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { insertAppointment, insertPerson } from '../modules/identity/store/writes.ts';
import { listGroups, listRoleProfiles } from '../modules/recruitment/index.ts';
import { inTransaction } from '../platform/database/index.ts';
import { logTo } from '../platform/log/log.ts';
import { addresses } from '../ui/addresses.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo({ write: () => undefined }) });
const recruiter = (await demoAppointments(db)).find(({ role }) => role === 'recruiter');
const token = await signInAsDemoRole(db, recruiter?.appointmentId ?? '', new Date());
if (!token.ok) throw new Error(token.refusal.code);
const signedIn = `omforent=${token.value}`;
const neighbour: OrganisationId = 'org_k-stjordal';

/** A recruiter of another organisation, signed in. */
async function signedInFor(organisationId: OrganisationId): Promise<string> {
  const appointment = {
    ...{ role: 'recruiter' as const, organisationId, onBehalfOf: 'Nabokommunen', bodyId: null },
    ...{ bodyName: null, label: { nb: 'Nabo', nn: 'Nabo', en: 'Neighbour' } },
  };
  const person = { name: 'Nabo', login: null, passwordHash: null, demo: true };
  await inTransaction(db, async (tx) =>
    insertAppointment(tx, await insertPerson(tx, person), appointment),
  );
  const made = (await demoAppointments(db)).find((one) => one.onBehalfOf === 'Nabokommunen');
  const session = await signInAsDemoRole(db, made?.appointmentId ?? '', new Date());
  if (!session.ok) throw new Error(session.refusal.code);
  return `omforent=${session.value}`;
}

async function ask(path: string, fields?: Record<string, string>, cookie = '') {
  const origin = 'http://localhost';
  const answer = await app.request(`${origin}${path}`, {
    headers: { origin, host: 'localhost', cookie: `${cookie}; sprak=nb` },
    ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, bytes, text: bytes.toString('utf8') };
}
const links = async () =>
  (
    await db
      .selectFrom('messages.message')
      .select(['text', 'to_email'])
      .where('once_key', 'like', 'hand-over/%')
      .orderBy('queued_at')
      .execute()
  ).map(({ text }) => /\/svar\/overlevering\/[\w-]+/.exec(text)?.[0] ?? '');

it('goes from the recruiter to a receiver who confirms, and is stamped on the round', async () => {
  const [group] = await listGroups(db);
  const [role] = await listRoleProfiles(db);
  if (!group || !role) throw new Error('the demo has groups and roles');
  const round = await inTransaction(db, (tx) =>
    testRound(tx, {
      ...{ groups: [group.id], roles: [role.id], issuer: recruiter?.organisationId ?? 'org_none' },
      ...{ state: 'closed', ordered_by: 'Samarbeidsrådet', hand_over_to: 'Nabokommunen' },
    }),
  );
  await inTransaction(db, (tx) =>
    testApplicant(tx, { roundId: round.id, roleId: role.id, groups: [group.id], name: 'Tora Vik' }),
  );
  const page = addresses.handOver(round.id);
  expect((await ask(page, undefined, signedIn)).text).toContain('Samarbeidsrådet');
  const wrong = await ask(page, { mottaker: 'Rådmannen', epost: 'feil' }, signedIn);
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain('value="Rådmannen"');
  const stranger = { mottaker: 'Rådmannen', epost: 'feil@nabo.example', organisasjon: 'org_none' };
  expect((await ask(page, stranger, signedIn)).status).toBe(422);
  const form = { ...stranger, organisasjon: neighbour };
  const theirs = addresses.applicants({ utlysning: round.id });
  const own = await signedInFor(neighbour);
  expect((await ask(page, undefined, own)).status).toBe(404);
  expect((await ask(theirs, undefined, own)).text).not.toContain('Tora Vik');
  expect((await ask(page, form, signedIn)).status).toBe(303);
  const twice = await ask(page, form, signedIn);
  expect(twice.status).toBe(409);
  expect(twice.text).toContain('Den overleveres én gang.');
  const again = { gjor: 'igjen', epost: 'rett@nabo.example' };
  expect((await ask(page, again, signedIn)).status).toBe(303);
  const [first = '', link = ''] = await links();
  expect((await ask(first)).status).toBe(404);
  expect((await ask(`${link}/sokere.csv`)).status).toBe(404);
  expect((await ask(link)).text).toContain('Bekreft at listen er mottatt');
  expect((await ask(link, { navn: ' ' })).status).toBe(422);
  const versionOf = async () =>
    (await db.selectFrom('adverts.round').select('version').where('id', '=', round.id).execute())[0]
      ?.version;
  const before = await versionOf();
  const confirmed = await Promise.all(
    ['Leder i Nabokommunen', 'Leder i Nabokommunen'].map((navn) => ask(link, { navn })),
  );
  expect(confirmed.map(({ status }) => status)).toEqual([303, 303]);
  expect(await versionOf()).toBe((before ?? 0) + 1);
  const told = await db
    .selectFrom('audit.entry')
    .select('number')
    .where('command', '=', 'applications.confirm-hand-over')
    .execute();
  expect(told).toHaveLength(1);
  const file = await ask(`${link}/sokere.csv`);
  expect(file.text).toContain('Tora Vik');
  const sum = createHash('sha256').update(file.bytes).digest('hex');
  // From then on the round is theirs who took it over; the issuer keeps it and the receipt.
  expect((await ask(theirs, undefined, own)).text).toContain('Tora Vik');
  expect((await ask(theirs, undefined, signedIn)).text).not.toContain('Tora Vik');
  expect((await ask(addresses.recruitmentRound(round.id), undefined, signedIn)).text).toContain(
    'Overtatt av',
  );
  const change = { gjor: 'avslutt', versjon: String(round.version + 1) };
  expect((await ask(addresses.recruitmentRound(round.id), change, signedIn)).status).toBe(404);
  expect((await ask(addresses.recruitmentRound(round.id), change, own)).status).toBe(303);
  const receipt = (await ask(page, undefined, signedIn)).text;
  expect(receipt).toContain(sum);
  expect(receipt).toContain('er ikke ansvarlig for utvelgelsen fra');
  expect(receipt).toContain('Leder i Nabokommunen');
});
