import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { stopReadingMail } from '../../../platform/mail/index.ts';
import { actingAsProgram, perform } from '../../identity/command.ts';
import { noteRead } from '../commands/note-read.ts';
import { type ReplyHandler, takeIncoming, takeWaiting } from '../index.ts';
import type { IncomingReply } from '../vocabulary.ts';

afterAll(stopReadingMail);

const { db } = await testDatabase();
const now = new Date('2026-03-02T10:00:00Z');
const acting = actingAsProgram(now);

const answer = (partstat: string) =>
  [
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    'UID:meet_1@omforent',
    `ATTENDEE;PARTSTAT=${partstat}:mailto:vara@kommune.example`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const mail = (ics: string, more: readonly string[] = []) =>
  Buffer.from(
    [
      ...more,
      'From: vara@kommune.example',
      'Message-ID: <svar-1@kommune.example>',
      'Subject: Svar',
      'Content-Type: text/calendar; method=REPLY',
      '',
      ics,
    ].join('\r\n'),
  );

let taken: IncomingReply[] = [];
const takes: ReplyHandler = async (_, reply) => {
  taken.push(reply);
  return allowed({ meetingId: 'meet_1', bodyId: 'body_1' });
};
const come = (raw: Buffer, handle: ReplyHandler = takes) =>
  takeIncoming(db, { raw, by: 'smtp' }, handle, acting);
const kept = () => db.selectFrom('messages.incoming').selectAll().execute();

beforeEach(async () => {
  taken = [];
  await db.deleteFrom('messages.incoming').execute();
});

describe('what comes in', () => {
  test('an answer is kept, handed on and noted with its meeting', async () => {
    expect(await come(mail(answer('DECLINED')))).toMatchObject({ first: true, state: 'handled' });
    expect(taken).toEqual([
      expect.objectContaining({ partstat: 'DECLINED', messageId: '<svar-1@kommune.example>' }),
    ]);
    const [row] = await kept();
    expect(row).toMatchObject({ state: 'handled', body_id: 'body_1', handled_at: now });
    expect(row?.raw.toString()).toContain('PARTSTAT=DECLINED');
  });

  test('the same mail twice is one, by whichever servers it went', async () => {
    await come(mail(answer('DECLINED')));
    const again = await come(mail(answer('DECLINED'), ['Received: from elsewhere']));
    expect(again).toMatchObject({ first: false, state: 'handled' });
    expect(taken).toHaveLength(1);
    expect(await kept()).toHaveLength(1);
  });

  test('the same mail in the same moment is handed on once', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => come(mail(answer('ACCEPTED')))));
    expect(all.filter(({ first }) => first)).toHaveLength(1);
    expect(taken).toHaveLength(1);
  });

  test('another answer under the Message-ID of a former one is not mistaken for it', async () => {
    await come(mail(answer('DECLINED')));
    expect(await come(mail(answer('ACCEPTED')))).toMatchObject({ first: true });
    expect(taken.map(({ partstat }) => partstat)).toEqual(['DECLINED', 'ACCEPTED']);
  });

  test('what is no answer waits for a reader, who says when it is read', async () => {
    const { id, state } = await come(Buffer.from('From: a@x.example\r\n\r\nJeg kommer ikke.\r\n'));
    expect(state).toBe('unhandled');
    expect((await kept())[0]).toMatchObject({ why: 'no-answer-in-it', text: 'Jeg kommer ikke.\n' });
    expect(await perform(db, noteRead, { id }, acting)).toMatchObject({ ok: true });
    expect((await kept())[0]).toMatchObject({ state: 'handled' });
    expect(await perform(db, noteRead, { id }, acting)).toMatchObject({ ok: false });
  });

  test('bytes that are nothing are kept too', async () => {
    expect(await come(Buffer.from([0, 1, 2, 255]))).toMatchObject({ state: 'unhandled' });
    expect(await kept()).toHaveLength(1);
  });

  test('the network cannot fill the house: the sender is to come back, a person can still lay in', async () => {
    await sql`insert into messages.incoming (id, once_key, came_at, came_by, message_id, from_email,
      subject, text, raw, state) select 'in_' || n, n::text, now(), 'smtp', '', '', '', '', '',
      'unhandled' from generate_series(1, 2000) n`.execute(db);
    await expect(come(mail(answer('ACCEPTED')))).rejects.toThrow('inbox-is-full');
    const byHand = { raw: mail(answer('ACCEPTED')), by: 'page' as const };
    expect(await takeIncoming(db, byHand, takes, acting)).toMatchObject({ state: 'handled' });
  });

  test('one that is refused is kept with the reason', async () => {
    await come(mail(answer('ACCEPTED')), async () => refused({ code: 'meeting-unknown' }));
    expect((await kept())[0]).toMatchObject({ state: 'unhandled', why: 'meeting-unknown' });
  });

  test('a surprise loses nothing', async () => {
    const result = await come(mail(answer('ACCEPTED')), () => Promise.reject(new Error('oops')));
    expect(result).toMatchObject({ state: 'unhandled', surprise: expect.any(Error) });
    expect((await kept())[0]).toMatchObject({ why: 'went-wrong' });
  });

  test('what a process that ended had kept is handed on by the next', async () => {
    const dying: ReplyHandler = () => new Promise(() => undefined);
    void come(mail(answer('ACCEPTED')), dying);
    await expect.poll(async () => (await kept()).length).toBe(1);
    const soon = () => new Date(now.getTime() + 30_000);
    expect(await takeWaiting(db, takes, soon)).toMatchObject({ handled: 0 });
    const later = () => new Date(now.getTime() + 120_000);
    expect(await takeWaiting(db, takes, later)).toMatchObject({ handled: 1, surprises: [] });
    expect(taken).toHaveLength(1);
    expect((await kept())[0]).toMatchObject({ state: 'handled' });
  });
});
