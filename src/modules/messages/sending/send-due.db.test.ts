import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { type Mailer, openMailer } from '../../../platform/mail/index.ts';
import { type Behaviour, testMailServer } from '../../../platform/mail/test-mail-server.ts';
import { actingAsProgram, perform } from '../../identity/command.ts';
import { claimMessage } from '../commands/claim-message.ts';
import { messagesAbout, queueMessage, sendDue } from '../index.ts';

const { db } = await testDatabase();
const meetingId = 'meet_one';
let now = new Date('2026-03-02T10:00:00Z');
const clock = () => now;
const pass = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

const queue = (onceKey: string, email = `${onceKey}@kommune.example`) => {
  // One after the other, so that the queue has an order.
  pass(0.001);
  return inTransaction(db, (tx) =>
    queueMessage(
      tx,
      {
        about: { meetingId },
        bodyId: 'body_one',
        to: { name: 'Medlem', email, personId: null },
        writtenStandard: 'nn',
        subject: `Innkalling ${onceKey}`,
        text: 'Velkomen til møte.',
        parts: [],
        onceKey,
      },
      now,
    ),
  );
};

const standing = async (onceKey: string) =>
  (await messagesAbout(db, meetingId)).find((one) => one.onceKey === onceKey);

const mailerFor = (port: number): Mailer =>
  openMailer({
    dataDirectory: '/nowhere',
    demo: false,
    mail: { from: 'post@omforent.example', smtp: { host: '127.0.0.1', port, secure: false } },
  });

async function server(behaviour: Behaviour = {}, port?: number) {
  const started = await testMailServer(port);
  Object.assign(started.behaviour, behaviour);
  onTestFinished(started.close);
  return { ...started, mailer: mailerFor(started.port) };
}

const messageIds = (mails: readonly { raw: string }[]) =>
  mails.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);

beforeEach(async () => {
  await db.deleteFrom('messages.message').execute();
});

describe('sending what is due', () => {
  test('each message leaves once, and the log tells of it', async () => {
    const { delivered, mailer } = await server();
    const id = await queue('a');
    await queue('b');
    expect(await sendDue(db, mailer, clock)).toMatchObject({ sent: 2, surprises: [] });
    expect(await sendDue(db, mailer, clock)).toMatchObject({ sent: 0 });
    expect(delivered.flatMap(({ to }) => to)).toEqual(['a@kommune.example', 'b@kommune.example']);
    expect(await standing('a')).toMatchObject({ state: 'sent', sentAt: now, lastError: '' });
    const entries = await db
      .selectFrom('audit.entry')
      .select(['command', 'role', 'body_id'])
      .where('subject_id', '=', id)
      .execute();
    expect(entries).toEqual([
      { command: 'messages.note-outcome', role: 'program', body_id: 'body_one' },
    ]);
  });

  test('a server that is down holds up all, and each is delivered once when it is up', async () => {
    const gone = await testMailServer();
    await gone.close();
    const mailer = mailerFor(gone.port);
    await queue('a');
    await queue('b');
    expect(await sendDue(db, mailer, clock)).toMatchObject({ sent: 0, delayed: 1 });
    for (const key of ['a', 'b']) {
      expect(await standing(key)).toMatchObject({
        state: 'waiting',
        problem: 'server-unreachable',
        nextTryAt: new Date(now.getTime() + 60_000),
      });
    }
    expect(await sendDue(db, mailer, clock)).toMatchObject({ sent: 0, delayed: 0 });
    const { delivered } = await server({}, gone.port);
    pass(1);
    expect(await sendDue(db, mailer, clock)).toMatchObject({ sent: 2 });
    expect(delivered).toHaveLength(2);
    expect(await standing('a')).toMatchObject({ state: 'sent', attempts: 2, problem: null });
  });

  test('a server that asks us to wait is asked again, and the others go meanwhile', async () => {
    let asked = 0;
    const { delivered, mailer } = await server({
      recipient: (address) =>
        address.startsWith('grey') && asked++ === 0
          ? { status: 451, text: 'greylisted, come back' }
          : undefined,
    });
    await queue('grey');
    await queue('b');
    expect(await sendDue(db, mailer, clock)).toMatchObject({ sent: 1, delayed: 1 });
    const waiting = await standing('grey');
    expect(waiting).toMatchObject({ state: 'waiting', problem: 'refused-for-now', attempts: 1 });
    expect(waiting?.lastError).toContain('greylisted');
    pass(1);
    expect(await sendDue(db, mailer, clock)).toMatchObject({ sent: 1 });
    expect(delivered).toHaveLength(2);
  });

  test('a recipient who is refused for good fails at once and is never tried again', async () => {
    let asked = 0;
    const { mailer } = await server({
      recipient: () => {
        asked += 1;
        return { status: 550, text: 'no such user' };
      },
    });
    await queue('a');
    expect(await sendDue(db, mailer, clock)).toMatchObject({ failed: 1 });
    pass(24 * 60);
    await sendDue(db, mailer, clock);
    expect(asked).toBe(1);
    expect(await standing('a')).toMatchObject({ state: 'failed', problem: 'recipient-refused' });
  });

  test('a server that takes nothing from our sender holds up all instead of failing all', async () => {
    const { mailer } = await server({ sender: () => ({ status: 550, text: 'not you' }) });
    await queue('a');
    await queue('b');
    expect(await sendDue(db, mailer, clock)).toMatchObject({ failed: 0, delayed: 1 });
    expect(await standing('b')).toMatchObject({ state: 'waiting', problem: 'server-refuses-us' });
  });

  test('a mail that is refused as such fails; one that is refused for now does not', async () => {
    const { mailer } = await server({
      data: (raw) => ({ status: raw.includes('Innkalling a') ? 554 : 452, text: 'no' }),
    });
    await queue('a');
    await queue('b');
    await sendDue(db, mailer, clock);
    expect(await standing('a')).toMatchObject({ state: 'failed', problem: 'message-refused' });
    expect(await standing('b')).toMatchObject({ state: 'waiting', problem: 'refused-for-now' });
  });

  test('a server that hangs up in the middle of a mail holds up that mail only', async () => {
    let first = true;
    const { delivered, mailer } = await server({
      data: (raw) => {
        if (!raw.includes('Innkalling a') || !first) return 'take';
        first = false;
        return 'hang-up';
      },
    });
    await queue('a');
    await queue('b');
    expect(await sendDue(db, mailer, clock)).toMatchObject({ sent: 1, delayed: 1 });
    expect(await standing('a')).toMatchObject({ state: 'waiting', problem: 'broke-off' });
    pass(1);
    await sendDue(db, mailer, clock);
    expect(delivered).toHaveLength(2);
  });

  test('two senders on one queue deliver each message exactly once', async () => {
    const { delivered, mailer } = await server();
    const keys = Array.from({ length: 24 }, (_, at) => `m${at}`);
    for (const key of keys) await queue(key);
    const rounds = await Promise.all([1, 2, 3].map(() => sendDue(db, mailer, clock)));
    expect(rounds.reduce((sum, round) => sum + round.sent, 0)).toBe(24);
    expect(new Set(delivered.flatMap(({ to }) => to)).size).toBe(24);
    expect(delivered).toHaveLength(24);
  });

  test('a process that ends between sending and noting: the second mail is known as the first', async () => {
    const { delivered, mailer } = await server();
    await queue('a');
    const dying: Mailer = { ...mailer, send: (mail) => mailer.send(mail).then(() => forever) };
    const forever = new Promise<never>(() => undefined);
    void sendDue(db, dying, clock);
    await expect.poll(() => delivered.length).toBe(1);
    expect(await sendDue(db, mailer, clock)).toMatchObject({ sent: 0 });
    pass(11);
    expect(await sendDue(db, mailer, clock)).toMatchObject({ sent: 1 });
    const [first, second] = messageIds(delivered);
    expect(first).toMatch(/^<msg_.*@omforent\.example>$/);
    expect(second).toBe(first);
  });

  test('a lease that ran out does not let a late failure undo what another has sent', async () => {
    const { mailer } = await server();
    await queue('a');
    let answer: () => void = () => undefined;
    const slow: Mailer = {
      ...mailer,
      send: () =>
        new Promise((resolve) => {
          answer = () =>
            resolve({ ok: false, holdsUp: 'never', problem: 'message-refused', said: 'late' });
        }),
    };
    const late = sendDue(db, slow, clock);
    await expect.poll(() => standing('a').then((one) => one?.attempts)).toBe(1);
    pass(11);
    await sendDue(db, mailer, clock);
    answer();
    await late;
    expect(await standing('a')).toMatchObject({ state: 'sent' });
  });

  test('it is given up three days after the first try, and the log tells why', async () => {
    const gone = await testMailServer();
    await gone.close();
    const id = await queue('a');
    for (let tries = 0; tries < 60; tries++) {
      await sendDue(db, mailerFor(gone.port), clock);
      const now = await standing('a');
      if (now?.state !== 'waiting') break;
      pass((now.nextTryAt?.getTime() ?? 0) / 60_000 - clock().getTime() / 60_000);
    }
    expect(await standing('a')).toMatchObject({ state: 'failed', problem: 'gave-up' });
    const entry = await db
      .selectFrom('audit.entry')
      .select('after')
      .where('subject_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(entry.after).toMatchObject({ state: 'failed', problem: 'gave-up' });
  });

  test('what surprises the sender is tried again and told to the operator', async () => {
    const { mailer } = await server();
    await queue('a');
    const broken: Mailer = { ...mailer, send: () => Promise.reject(new Error('surprise')) };
    const round = await sendDue(db, broken, clock);
    expect(round.surprises).toHaveLength(1);
    pass(1);
    expect(await sendDue(db, mailer, clock)).toMatchObject({ sent: 1 });
  });

  test('one that is on lease is passed over by the next claim', async () => {
    await queue('a');
    const claims = await Promise.all(
      [1, 2].map(() => perform(db, claimMessage, {}, actingAsProgram(now))),
    );
    expect(claims.filter((claim) => claim.ok && claim.value !== null)).toHaveLength(1);
  });
});
