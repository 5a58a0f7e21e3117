import { describe, expect, it } from 'vitest';
import { addDays, todayInNorway } from '../kernel/calendar.ts';
import { testRound } from '../modules/adverts/test-rows.ts';
import { testApplicant } from '../modules/applications/test-rows.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import type { Role } from '../modules/identity/vocabulary.ts';
import { queueMessage } from '../modules/messages/index.ts';
import { listGroups, listRoleProfiles } from '../modules/recruitment/index.ts';
import { inTransaction } from '../platform/database/index.ts';
import { testDatabase } from '../platform/database/test-database.ts';
import { logTo } from '../platform/log/log.ts';
import { addresses } from '../ui/addresses.ts';
import { loadDemo } from './demo/load-demo.ts';
import { routes } from './routes.ts';
import { createApp } from './server.ts';

const now = new Date();
const today = todayInNorway(now);
const { db } = await testDatabase();
await loadDemo(db, now);
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo({ write: () => undefined }) });
const roles = await demoAppointments(db);

/**
 * Two words that stand nowhere else: one is asked for, and may come back as what was asked; the
 * other stands in everything that the applicant wrote, and tells whether anything of it was shown.
 */
const asked = 'Tvibergsheim';
const rare = 'Kvernbergsvik';
const directors = roles.filter(({ role }) => role === 'director');
const [right, wrong] = directors;
if (!right || !wrong) throw new Error('the demo has two directors');
const [first, second] = await listGroups(db);
const [profile] = await listRoleProfiles(db);
if (!first || !second || !profile) throw new Error('the demo has groups and roles');
const round = await inTransaction(db, (tx) =>
  testRound(tx, {
    groups: [
      { bodyId: first.id, decider: right.personId },
      { bodyId: second.id, decider: wrong.personId },
    ],
    roles: [profile.id],
    advert_on: addDays(today, -5),
    deadline: addDays(today, 20),
    erase_after: addDays(today, 300),
  }),
);
const applicant = await inTransaction(db, (tx) =>
  testApplicant(tx, {
    roundId: round.id,
    roleId: profile.id,
    groups: [first.id],
    name: `=${rare} ${asked}`,
    email: `${rare.toLowerCase()}@kommune.example`,
    unit: rare,
    experience: rare,
    motivation: rare,
  }),
);
await inTransaction(db, (tx) =>
  queueMessage(
    tx,
    {
      about: null,
      bodyId: null,
      to: { name: rare, email: `${rare.toLowerCase()}@`, personId: null },
      writtenStandard: 'nb',
      subject: rare,
      text: rare,
      parts: [],
      onceKey: `applicant/${applicant.id}/test`,
      sealed: true,
    },
    now,
  ),
);

async function cookieOf(appointmentId: string): Promise<string> {
  const token = await signInAsDemoRole(db, appointmentId, now);
  if (!token.ok) throw new Error(token.refusal.code);
  return `omforent=${token.value}`;
}
const cookieOfRole = (role: Role) =>
  cookieOf(roles.find((one) => one.role === role)?.appointmentId ?? '');

async function ask(path: string, cookie?: string) {
  const answer = await app.request(`http://localhost${path}`, {
    headers: { host: 'localhost', ...(cookie ? { cookie } : {}) },
  });
  return { status: answer.status, text: await answer.text() };
}
const tells = (text: string) => text.toLowerCase().includes(rare.toLowerCase());

/** Every address that answers a question, with what is there to be found filled in. */
function everyAddress(): string[] {
  const ids = [applicant.id, round.id, applicant.applications[0]?.bodyId ?? ''];
  return routes
    .filter(({ method, path }) => method === 'GET' && !path.includes('hendelser'))
    .flatMap(({ path }) =>
      path.includes(':')
        ? ids.map((id) => path.replace(':id', id).replaceAll(/:\w+/g, profile?.id ?? ''))
        : [path],
    );
}
const ofApplicants = [
  addresses.applicants({ utlysning: round.id }),
  addresses.applicants({ utlysning: round.id, navn: asked }),
  addresses.applicantsFile({ utlysning: round.id }),
  addresses.newApplicant({ utlysning: round.id }),
  addresses.applicant(applicant.id),
  addresses.assessApplicant(applicant.id, profile.id),
  addresses.coverage({ utlysning: round.id }),
  addresses.handOver(round.id),
  addresses.recruitmentRound(round.id),
];
const elsewhere = [
  `/sok?q=${asked}`,
  `/sok?q=${asked.slice(0, 6)}`,
  '/post',
  '/post?tilstand=failed',
  '/logg',
  '/innsyn',
  addresses.openAdverts(),
  addresses.openAdvert(round.id),
  addresses.oparl(),
  addresses.oparlBodies(),
];
const insiders: readonly Role[] = ['recruiter', 'director', 'shop_steward'];
const outsiders = [...new Set(roles.map(({ role }) => role))].filter(
  (role) => !insiders.includes(role),
);

describe('who applied', () => {
  it('is a secret to every other role, whatever they ask for', async () => {
    expect(outsiders.length).toBeGreaterThan(7);
    for (const role of outsiders) {
      const cookie = await cookieOfRole(role);
      for (const path of [...ofApplicants, ...elsewhere]) {
        const { text } = await ask(path, cookie);
        expect(`${role} ${path} ${tells(text)}`).toBe(`${role} ${path} false`);
      }
      for (const path of ofApplicants.slice(0, 5)) {
        expect((await ask(path, cookie)).status, `${role} ${path}`).toBe(403);
      }
    }
  }, 120_000);

  it.each<Role | 'stranger'>(['secretary', 'vendor', 'stranger'])(
    'is told by no address of the house to a %s',
    async (role) => {
      const cookie = role === 'stranger' ? undefined : await cookieOfRole(role);
      const told: string[] = [];
      for (const path of everyAddress()) {
        if (tells((await ask(path, cookie)).text)) told.push(path);
      }
      expect(told).toEqual([]);
    },
    180_000,
  );

  it('is for the director of that group, and not for the one of another', async () => {
    const [own, other] = [await cookieOf(right.appointmentId), await cookieOf(wrong.appointmentId)];
    expect(tells((await ask(ofApplicants[0] ?? '', own)).text)).toBe(true);
    expect((await ask(addresses.applicant(applicant.id), own)).status).toBe(200);
    for (const path of ofApplicants) {
      const { text } = await ask(path, other);
      expect(`${path} ${tells(text)}`).toBe(`${path} false`);
    }
    expect((await ask(addresses.applicant(applicant.id), other)).status).toBe(404);
    expect((await ask(addresses.newApplicant({ utlysning: round.id }), own)).status).toBe(403);
  });

  it('is read by recruiter and shop steward, and each reading is kept', async () => {
    const count = async () =>
      (
        await db
          .selectFrom('applications.reading')
          .select(['place', 'role'])
          .where('applicant_id', '=', applicant.id)
          .orderBy('number')
          .execute()
      ).map(({ place, role }) => `${role} ${place}`);
    const before = (await count()).length;
    for (const role of ['recruiter', 'shop_steward'] as const) {
      const cookie = await cookieOfRole(role);
      expect(tells((await ask(ofApplicants[0] ?? '', cookie)).text)).toBe(true);
      const file = await ask(addresses.applicantsFile({ utlysning: round.id }), cookie);
      expect(file.text).toContain(`'=${rare}`);
      expect(tells((await ask(addresses.applicant(applicant.id), cookie)).text)).toBe(true);
    }
    expect((await count()).slice(before)).toEqual([
      'recruiter list',
      'recruiter list-file',
      'recruiter application',
      'shop_steward list',
      'shop_steward list-file',
      'shop_steward application',
    ]);
    const none = await ask(
      addresses.applicants({ utlysning: round.id, navn: 'ingen' }),
      await cookieOfRole('recruiter'),
    );
    expect(none.text).toContain('Ingen passer med valget');
    expect((await count()).length).toBe(before + 6);
  });
});
