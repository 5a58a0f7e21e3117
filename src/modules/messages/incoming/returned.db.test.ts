import { afterAll, beforeEach, expect, test } from 'vitest';
import type { BodyId, MessageId } from '../../../kernel/ids.ts';
import { allowed } from '../../../kernel/verdict.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { stopReadingMail } from '../../../platform/mail/index.ts';
import { deliveryReport } from '../../../platform/mail/test-delivery-report.ts';
import { actingAsProgram } from '../../identity/command.ts';
import { countFailed, eraseSealed, failedSealed, queueMessage, takeIncoming } from '../index.ts';
import { incomingAboutSealed, listIncoming, readRaw } from '../store/read-incoming.ts';

afterAll(stopReadingMail);

const { db } = await testDatabase();
const now = new Date('2026-03-02T10:00:00Z');
const acting = actingAsProgram(now);
const recipient = 'vara@kommune.example';

beforeEach(async () => {
  await db.deleteFrom('messages.message').execute();
  await db.deleteFrom('messages.incoming').execute();
});

async function sentMessage(state: 'sent' | 'waiting' = 'sent') {
  const id = await inTransaction(db, (tx) =>
    queueMessage(
      tx,
      {
        about: { meetingId: 'meet_1' },
        bodyId: 'body_1' as BodyId,
        to: { name: 'Vara', email: 'Vara@Kommune.example', personId: null },
        writtenStandard: 'nb',
        subject: 'Innkalling',
        text: 'Velkommen.',
        parts: [],
        onceKey: 'en',
      },
      now,
    ),
  );
  if (state === 'sent') {
    await db
      .updateTable('messages.message')
      .set({ state, next_try_at: null, sent_at: now, sent_by: 'smtp' })
      .where('id', '=', id)
      .execute();
  }
  return id;
}

const come = (report: Buffer, as = acting) =>
  takeIncoming(db, { raw: report, by: 'smtp' }, async () => allowed(nobody), as);
const nobody = { meetingId: null, bodyId: null };
const idOf = (id: MessageId) => `<${id}@omforent.example>`;
const message = () => db.selectFrom('messages.message').selectAll().executeTakeFirstOrThrow();
const kept = () => db.selectFrom('messages.incoming').selectAll().executeTakeFirstOrThrow();

test('a message that came back has failed, with the words of the server, and is counted', async () => {
  const id = await sentMessage();
  const report = deliveryReport({ about: idOf(id), recipient });
  expect(await come(report)).toMatchObject({ first: true, state: 'handled' });
  expect(await message()).toMatchObject({
    state: 'failed',
    problem: 'came-back',
    last_error: '5.1.1 smtp; 550 5.1.1 Postkassen finnes ikke her',
    sent_at: null,
  });
  expect(await kept()).toMatchObject({ why: 'came-back', meeting_id: 'meet_1', body_id: 'body_1' });
  expect(await countFailed(db, 'body_1' as BodyId)).toBe(1);
  const told = await db.selectFrom('audit.entry').selectAll().execute();
  expect(told.map((one) => [one.subject_kind, one.subject_id, one.body_id])).toContainEqual([
    'message',
    id,
    'body_1',
  ]);
});

test('the same report in the same moment is one', async () => {
  const id = await sentMessage();
  const report = deliveryReport({ about: idOf(id), recipient });
  const all = await Promise.all([1, 2, 3].map(() => come(report)));
  expect(all.filter(({ first }) => first)).toHaveLength(1);
  expect((await message()).state).toBe('failed');
});

test('a late report is not held against a message that is tried again, or goes elsewhere now', async () => {
  const id = await sentMessage('waiting');
  expect(await come(deliveryReport({ about: idOf(id), recipient }))).toMatchObject({
    state: 'handled',
  });
  expect((await message()).state).toBe('waiting');
  await db
    .updateTable('messages.message')
    .set({ state: 'sent', next_try_at: null, sent_at: now, to_email: 'ny@kommune.example' })
    .execute();
  const late = deliveryReport({ about: idOf(id), recipient, id: 'rapport-2' });
  expect(await come(late)).toMatchObject({ state: 'unhandled' });
  expect((await message()).state).toBe('sent');
});

test('a report on a mail that is not ours, or is only late, changes nothing', async () => {
  const id = await sentMessage();
  const delayed = deliveryReport({ about: idOf(id), recipient, action: 'delayed', id: 'a' });
  expect(await come(delayed)).toMatchObject({ state: 'handled' });
  const strange = deliveryReport({ about: '<msg_andre@x.example>', recipient, id: 'b' });
  expect(await come(strange)).toMatchObject({ state: 'unhandled' });
  expect((await message()).state).toBe('sent');
});

test('nobody holds a report against the message of a body that is not theirs', async () => {
  const id = await sentMessage();
  const actor = { ...acting.actor, role: 'secretary' as const, bodyId: 'body_2' as BodyId };
  const report = deliveryReport({ about: idOf(id), recipient });
  expect(await come(report, { ...acting, actor })).toMatchObject({ state: 'unhandled' });
  expect((await message()).state).toBe('sent');
  expect((await kept()).body_id).toBeNull();
});

const sealedMessage = async () => {
  const id = await sentMessage();
  await db
    .updateTable('messages.message')
    .set({ sealed: true, once_key: 'applicant/apct_x/receipt', meeting_id: null, body_id: null })
    .where('id', '=', id)
    .execute();
  return id;
};

test('a sealed letter that comes back is told of without whom, to those who look after mail', async () => {
  const id = await sealedMessage();
  await come(deliveryReport({ about: idOf(id), recipient }));
  expect((await message()).state).toBe('failed');
  const [shown] = await listIncoming(db, null, 10);
  expect(shown).toMatchObject({ aboutSealed: true, from: '', subject: '', text: '', reply: null });
  expect(await readRaw(db, shown?.id ?? '')).toBeNull();
  const told = await db.selectFrom('audit.entry').selectAll().execute();
  expect(JSON.stringify(told)).not.toContain(`"to":"${recipient}"`);
  expect(await incomingAboutSealed(db, 'applicant/apct_x/')).toHaveLength(1);
  expect(await incomingAboutSealed(db, 'applicant/apct_y/')).toEqual([]);
  expect(await failedSealed(db, ['applicant/apct_x/', 'applicant/apct_y/'])).toEqual(
    new Set(['applicant/apct_x/']),
  );
});

test('so is an answer to one, and a report in a form nobody knows; they go with the letter', async () => {
  const id = await sealedMessage();
  const answer = (name: string, lines: string[]) =>
    Buffer.from(
      [`From: kari@soker.example`, `Message-ID: <${name}@soker.example>`, ...lines].join('\r\n'),
    );
  await come(answer('a', [`In-Reply-To: ${idOf(id)}`, 'Subject: SV: Søknaden', '', 'Fra Kari']));
  await come(answer('b', ['Subject: Undelivered', '', `> Message-ID: ${idOf(id)}`, '> Kari']));
  await come(answer('c', ['Subject: Noe annet', '', 'Om <msg_finnesikke@omforent.example>']));
  const shown = await listIncoming(db, null, 10);
  expect(shown.filter(({ aboutSealed }) => aboutSealed)).toHaveLength(2);
  expect(JSON.stringify(shown.filter(({ aboutSealed }) => aboutSealed))).not.toMatch(/kari/i);
  expect(shown.find(({ aboutSealed }) => !aboutSealed)?.subject).toBe('Noe annet');
  expect(await incomingAboutSealed(db, 'applicant/apct_x/')).toHaveLength(2);
  await inTransaction(db, (tx) => eraseSealed(tx, 'applicant/apct_x/'));
  expect(await incomingAboutSealed(db, 'applicant/apct_x/')).toEqual([]);
  const rows = await db.selectFrom('messages.incoming').selectAll().execute();
  expect(rows.map(({ raw }) => raw.toString()).join()).not.toContain('Fra Kari');
});

test('nothing is kept of what comes back once the letter is erased, but that it came', async () => {
  const id = await sealedMessage();
  await inTransaction(db, (tx) => eraseSealed(tx, 'applicant/apct_x/'));
  await come(deliveryReport({ about: idOf(id), recipient }));
  const answer = ['From: kari@soker.example', 'Message-ID: <sent@soker.example>'];
  await come(Buffer.from([...answer, `In-Reply-To: ${idOf(id)}`, '', 'Fra Kari'].join('\r\n')));
  const rows = await db.selectFrom('messages.incoming').selectAll().execute();
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(row).toMatchObject({ from_email: '', subject: '', text: '', reply: null });
    expect(row).toMatchObject({ state: 'handled', about_sealed: id, content_deleted_at: now });
    expect(row.raw).toHaveLength(0);
  }
  expect((await message()).last_error).toBe('');
  expect(await incomingAboutSealed(db, 'applicant/apct_x/')).toEqual([]);
});

test('of a letter erased while it comes back, neither order leaves anything', async () => {
  const id = await sealedMessage();
  const report = deliveryReport({ about: idOf(id), recipient });
  const answer = Buffer.from(
    `From: kari@soker.example\r\nMessage-ID: <x@y.example>\r\nReferences: ${idOf(id)}\r\n\r\nKari`,
  );
  await Promise.all([
    come(report),
    come(answer),
    inTransaction(db, (tx) => eraseSealed(tx, 'applicant/apct_x/')),
  ]);
  const rows = await db.selectFrom('messages.incoming').selectAll().execute();
  expect(rows.map(({ raw, from_email }) => [raw.length, from_email])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect((await message()).last_error).toBe('');
});

test('a letter is known in a mail that quotes it in another encoding', async () => {
  const id = await sealedMessage();
  const said = `Kunne ikke leveres til Kari.\nMessage-ID: ${idOf(id)}\n`;
  await come(
    Buffer.from(
      [
        ...['From: postkontoret@mx.example', 'Message-ID: <b64@mx.example>', 'Subject: Retur'],
        ...['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8'],
        ...['Content-Transfer-Encoding: base64', '', Buffer.from(said).toString('base64'), ''],
      ].join('\r\n'),
    ),
  );
  expect(await listIncoming(db, null, 10)).toMatchObject([{ aboutSealed: true, text: '' }]);
});
