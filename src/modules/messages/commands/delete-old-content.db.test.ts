import { afterAll, expect, test } from 'vitest';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { stopReadingMail } from '../../../platform/mail/index.ts';
import { actingAsProgram, perform } from '../../identity/command.ts';
import { type ReplyHandler, takeIncoming } from '../incoming/take-incoming.ts';
import { listIncoming, readRaw } from '../store/read-incoming.ts';
import { deleteOldContent } from './delete-old-content.ts';

afterAll(stopReadingMail);

const { db } = await testDatabase();
const came = new Date('2026-01-01T08:00:00Z');
const daysLater = (days: number) =>
  actingAsProgram(new Date(came.getTime() + days * 24 * 60 * 60 * 1000));

const mail = (number: number) =>
  Buffer.from(
    [
      'From: vara@kommune.example',
      `Message-ID: <svar-${number}@kommune.example>`,
      'Subject: Ligger hjemme',
      'Content-Type: text/calendar; method=REPLY',
      '',
      'BEGIN:VCALENDAR',
      'METHOD:REPLY',
      'BEGIN:VEVENT',
      'UID:meet_1@omforent',
      'COMMENT:Ligger hjemme',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:vara@kommune.example',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
const takes: ReplyHandler = async () => allowed({ meetingId: null, bodyId: null });
const takesNot: ReplyHandler = async () => refused({ code: 'meeting-unknown' });

test('what people wrote goes in time, what became of it stays, and the log tells how many', async () => {
  const come = (number: number, handle: ReplyHandler) =>
    takeIncoming(db, { raw: mail(number), by: 'smtp' }, handle, actingAsProgram(came));
  const handled = await come(1, takes);
  const unhandled = await come(2, takesNot);
  const run = (days: number) => perform(db, deleteOldContent, null, daysLater(days));
  const left = async () => {
    const rows = await db.selectFrom('messages.incoming').selectAll().execute();
    const written = (row: (typeof rows)[number]) =>
      `${row.raw} ${row.text} ${row.subject} ${JSON.stringify(row.reply)}`;
    return rows.filter((row) => written(row).includes('Ligger hjemme')).map(({ id }) => id);
  };
  expect(await run(29)).toMatchObject({ value: { deleted: 0 } });
  expect(await left()).toHaveLength(2);
  const twice = await Promise.all([run(30), run(30)]);
  expect(twice.map((one) => one.ok && one.value.deleted).toSorted()).toEqual([0, 1]);
  expect(await left()).toEqual([unhandled.id]);
  expect(await run(180)).toMatchObject({ value: { deleted: 1 } });
  expect(await left()).toEqual([]);
  expect(await readRaw(db, handled.id)).toBeNull();
  const told = await db
    .selectFrom('audit.entry')
    .select('after')
    .where('command', '=', 'messages.delete-old-content')
    .execute();
  expect(told).toEqual([{ after: { deleted: 1 } }, { after: { deleted: 1 } }]);
  const [first] = await listIncoming(db, null, 10);
  expect(first).toMatchObject({ state: 'unhandled', reply: { partstat: 'DECLINED', comment: '' } });
});

test('a mail that comes again after its content went is still the same', async () => {
  const again = await takeIncoming(db, { raw: mail(1), by: 'smtp' }, takes, daysLater(200));
  expect(again.first).toBe(false);
});
