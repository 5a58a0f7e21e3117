import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { todayInNorway } from '../../kernel/calendar.ts';
import { type Acting, perform } from '../../modules/identity/command.ts';
import { openSession } from '../../modules/identity/sign-in.ts';
import { demoAppointments } from '../../modules/identity/store/reads.ts';
import { layPlan } from '../../modules/meeting-plan/commands/lay-plan.ts';
import { makePlan } from '../../modules/meeting-plan/commands/make-plan.ts';
import { queueMessage } from '../../modules/messages/index.ts';
import { readMinutes } from '../../modules/minutes/index.ts';
import { chainHolds } from '../../modules/minutes/rules/a-document-has-one-hash.ts';
import { readSealsOfBody } from '../../modules/minutes/store/seals.ts';
import { openDatabase } from '../../platform/database/index.ts';
import { testMailServer } from '../../platform/mail/test-mail-server.ts';
import { programRoot } from '../../platform/settings/program-root.ts';
import { addresses } from '../../ui/addresses.ts';
import { demoDatabase } from '../demo/test-demo.ts';

const { db, target } = await demoDatabase();
const secretary = (await demoAppointments(db)).find((one) => one.role === 'secretary');
if (!secretary) throw new Error('the demo has no secretary');
// What the demo has to mail would be on its way while the tests look for who waits.
await sql`delete from messages.message`.execute(db);
const token = await openSession(db, secretary, new Date());
const post = await testMailServer();
const data = mkdtempSync(join(tmpdir(), 'omforent-killed-'));
afterAll(async () => {
  await post.close();
  rmSync(data, { recursive: true, force: true });
});

const url = () => {
  if ('connectionString' in target) return target.connectionString;
  const { host, port, user, password, database } = target;
  const account = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
  return `postgresql://${account}@${encodeURIComponent(host)}:${port}/${database}`;
};

/** The program as an operator starts it, on the database of this test; the demo mails nobody. */
async function started({ demo }: { demo: boolean } = { demo: true }) {
  const child = spawn(process.execPath, [join(programRoot(), 'tools/omforent.mjs'), 'start'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: url(),
      OMFORENT_DATA: data,
      OMFORENT_DEMO: demo ? '1' : '0',
      ...(demo
        ? {}
        : {
            OMFORENT_SMTP_URL: `smtp://127.0.0.1:${post.port}`,
            OMFORENT_MAIL_FROM: 'post@omforent.example',
          }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const kill = () => child.kill('SIGKILL');
  onTestFinished(async () => {
    kill();
    await ended;
  });
  let said = '';
  for await (const chunk of child.stdout) {
    said += String(chunk);
    const address = /^Omforent: (http:\S+)\n/m.exec(said)?.[1];
    if (address) return { address, kill, ended };
  }
  throw new Error(`it did not start: ${said}`);
}

const send = (address: string, path: string, fields: Record<string, string> = {}) =>
  fetch(address + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: `omforent=${token}`, origin: address },
    body: new URLSearchParams(fields),
  });

/**
 * Lets the program do something until the database makes it wait for `held`, kills it there, as when
 * the power goes, and lets go.
 */
async function killedAt(held: ReturnType<typeof sql>, path: string, fields = {}) {
  const { address, kill, ended } = await started();
  const other = openDatabase(target, { connections: 1 });
  try {
    await other.db.transaction().execute(async (tx) => {
      await held.execute(tx);
      const answered = send(address, path, fields).then(
        (answer) => answer.status,
        () => 'broke off' as const,
      );
      await vi.waitFor(
        async () => {
          const waits = await sql`select 1 from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
          expect(waits.rows).not.toEqual([]);
        },
        { timeout: 20_000, interval: 20 },
      );
      kill();
      await ended;
      expect(await answered).toBe('broke off');
    });
  } finally {
    await other.close();
  }
}

const atTheLog = sql`lock table audit.entry in share row exclusive mode`;
const told = async (command: string) =>
  (
    await db
      .selectFrom('audit.entry')
      .select('number')
      .where('command', '=', command)
      .where('person_id', '=', secretary.personId)
      .execute()
  ).length;

test('killed while minutes are sealed: no seal, and then one', { timeout: 90_000 }, async () => {
  const meeting = await db
    .selectFrom('meetings.meeting')
    .select(['id', 'body_id'])
    .where('body_id', '=', 'body_asu')
    .where('state', '=', 'closed')
    .orderBy('held_on')
    .executeTakeFirstOrThrow();
  const { id, body_id: bodyId } = meeting;
  await sql`insert into minutes.sheet (meeting_id, body_id, state, approved_way, version,
      changed_at, changed_by, approved_by)
    values (${id}, ${bodyId}, 'approved', 'two-signatories', 1, now(), 'Leder', 'Leder')`.execute(
    db,
  );
  const hash = (await readMinutes(db, id))?.hash;
  await sql`update minutes.sheet set approved_hash = ${hash}, approved_at = now()
    where meeting_id = ${id}`.execute(db);
  const before = (await readSealsOfBody(db, bodyId)).length;

  await killedAt(atTheLog, addresses.minutesSeal(id));
  expect(await readSealsOfBody(db, bodyId)).toHaveLength(before);
  expect((await readMinutes(db, id))?.sheet.state).toBe('approved');
  expect(await told('minutes.seal')).toBe(0);

  const { address } = await started();
  expect((await send(address, addresses.minutesSeal(id))).status).toBe(303);
  const seals = await readSealsOfBody(db, bodyId);
  expect(seals).toHaveLength(before + 1);
  expect(chainHolds(seals)).toBe(true);
  expect((await readMinutes(db, id))?.sheet.state).toBe('sealed');
  expect(await told('minutes.seal')).toBe(1);
});

test('killed while a plan is made into meetings and told: nothing, and then all once', {
  timeout: 120_000,
}, async () => {
  const acting: Acting = { actor: secretary, now: new Date(), today: todayInNorway(new Date()) };
  const year = Number(acting.today.slice(0, 4)) + 2;
  const order = { body_id: 'body_asu', name: 'Prøveplan', year, county: '', bodyIds: ['body_asu'] };
  const weeks = { summer_from: 26, summer_to: 33 };
  const made = await perform(db, makePlan, { ...order, ...weeks } as never, acting);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  const planId = made.value;
  const laid = await perform(db, layPlan, { planId, anew: false }, acting);
  if (!laid.ok) throw new Error(JSON.stringify(laid.refusal));
  const planned = () =>
    db
      .selectFrom('meeting_plan.planned_meeting')
      .select(['id', 'meeting_id'])
      .where('plan_id', '=', planId)
      .orderBy('held_on')
      .execute();
  const meetings = async () =>
    (
      await db
        .selectFrom('meetings.meeting')
        .select('id')
        .where('held_on', '>=', `${year}-01-01`)
        .execute()
    ).length;
  const all = (await planned()).length;
  expect(all).toBeGreaterThan(2);
  const last = (await planned()).at(-1)?.id;

  // All meetings but the last have been written when it is killed.
  const atTheLast = sql`select 1 from meeting_plan.planned_meeting where id = ${last} for update`;
  await killedAt(atTheLast, addresses.meetingPlan(planId), { gjor: 'godta' });
  expect(await meetings()).toBe(0);
  expect((await planned()).every(({ meeting_id }) => meeting_id === null)).toBe(true);

  await killedAt(atTheLog, addresses.meetingPlan(planId), { gjor: 'send' });
  const versions = () =>
    sql`select 1 from meeting_plan.plan_version where plan_id = ${planId}`.execute(db);
  const mails = () =>
    sql`select to_email from messages.message where once_key like ${`meeting-plan ${planId} %`}`
      .execute(db)
      .then(({ rows }) => rows);
  expect((await versions()).rows).toEqual([]);
  expect(await mails()).toEqual([]);

  const { address } = await started();
  for (const gjor of ['godta', 'send', 'godta', 'send']) {
    await send(address, addresses.meetingPlan(planId), { gjor });
  }
  expect(await meetings()).toBe(all);
  expect((await versions()).rows).toHaveLength(1);
  const addressed = await mails();
  expect(addressed.length).toBeGreaterThan(0);
  expect(new Set(addressed.map((one) => JSON.stringify(one))).size).toBe(addressed.length);
});

test('killed while a mail leaves: it is not lost, and a second one is known as the first', {
  timeout: 120_000,
}, async () => {
  await sql`delete from messages.message`.execute(db);
  const mail = (email: string) =>
    db.transaction().execute((tx) =>
      queueMessage(
        tx,
        {
          about: null,
          bodyId: 'body_asu',
          to: { name: 'Medlem', email, personId: null },
          writtenStandard: 'nb',
          subject: 'Innkalling',
          text: 'Velkommen til møte.',
          parts: [],
          onceKey: email,
        },
        new Date(),
      ),
    );
  const messageIds = (to: string) =>
    post.delivered
      .filter((one) => one.to.includes(to))
      .map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
  const leasesRunOut = () =>
    sql`update messages.message set leased_until = now() - interval '1 second'
      where leased_until is not null`.execute(db);
  const arrives = (email: string, times: number) =>
    vi.waitFor(() => expect(messageIds(email)).toHaveLength(times), {
      timeout: 30_000,
      interval: 50,
    });

  const early = await started({ demo: false });
  post.behaviour.recipient = () => {
    early.kill();
    return { status: 451, text: 'nobody hears this' };
  };
  await mail('for@prove.example');
  await early.ended;
  post.behaviour.recipient = () => undefined;
  expect(messageIds('for@prove.example')).toEqual([]);

  // The next is killed when the mail server has taken the mail, before it could hear that it had.
  await leasesRunOut();
  const late = await started({ demo: false });
  post.behaviour.data = () => {
    late.kill();
    return 'take';
  };
  await late.ended;
  post.behaviour.data = () => 'take';
  expect(messageIds('for@prove.example')).toHaveLength(1);

  await leasesRunOut();
  await started({ demo: false });
  await arrives('for@prove.example', 2);
  expect(new Set(messageIds('for@prove.example')).size).toBe(1);
  await mail('etter@prove.example');
  await arrives('etter@prove.example', 1);
  await vi.waitFor(
    async () => {
      const states = await db.selectFrom('messages.message').select('state').execute();
      expect(states.map(({ state }) => state)).toEqual(['sent', 'sent']);
    },
    { timeout: 20_000, interval: 50 },
  );
  expect(messageIds('for@prove.example')).toHaveLength(2);
});
