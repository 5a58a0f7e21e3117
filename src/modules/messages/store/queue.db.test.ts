import { describe, expect, test } from 'vitest';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { messagesAbout, queueMessage } from '../index.ts';
import type { NewMessage } from '../vocabulary.ts';

const { db } = await testDatabase();
const now = new Date('2026-03-02T10:00:00Z');
const meetingId = 'meet_one';

const message = (given: Partial<NewMessage> = {}): NewMessage => ({
  about: { meetingId },
  bodyId: 'body_one',
  to: { name: 'Leder', email: 'leder@kommune.example', personId: null },
  writtenStandard: 'nb',
  subject: 'Innkalling',
  text: 'Velkommen til møte.',
  parts: [],
  onceKey: 'key',
  ...given,
});

const queue = (given: Partial<NewMessage>) =>
  inTransaction(db, (tx) => queueMessage(tx, message(given), now));

describe('queueing a message', () => {
  test('keeps what it was given, with its parts', async () => {
    const bytes = new TextEncoder().encode('BEGIN:VCALENDAR');
    const id = await queue({
      onceKey: 'first',
      parts: [{ name: 'mote.ics', mediaType: 'text/calendar', bytes, calendarMethod: 'REQUEST' }],
    });
    const [found] = await messagesAbout(db, meetingId);
    expect(found).toMatchObject({ id, onceKey: 'first', state: 'waiting', nextTryAt: now });
    const part = await db.selectFrom('messages.part').selectAll().executeTakeFirstOrThrow();
    expect(part).toMatchObject({ message_id: id, number: 1, calendar_method: 'REQUEST' });
    expect(part.bytes.toString()).toBe('BEGIN:VCALENDAR');
  });

  test('two with the same key are one, also when queued in the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 5 }, () => queue({ onceKey: 'same' })));
    expect(new Set(ids).size).toBe(1);
    const all = await messagesAbout(db, meetingId);
    expect(all.filter((one) => one.onceKey === 'same')).toHaveLength(1);
  });

  test('is undone with the transaction it tells of', async () => {
    const broken = inTransaction(db, async (tx) => {
      await queueMessage(tx, message({ onceKey: 'undone' }), now);
      throw new Error('something else went wrong');
    });
    await expect(broken).rejects.toThrow('something else');
    const all = await messagesAbout(db, meetingId);
    expect(all.some((one) => one.onceKey === 'undone')).toBe(false);
  });

  test('an address that nobody could deliver to is seen as failed at once', async () => {
    await queue({ onceKey: 'bad', to: { name: 'X', email: 'ikke en adresse', personId: null } });
    const bad = (await messagesAbout(db, meetingId)).find((one) => one.onceKey === 'bad');
    expect(bad).toMatchObject({ state: 'failed', problem: 'address-unusable', nextTryAt: null });
  });

  test('a line break in a name or subject begins no header of its own', async () => {
    const to = { name: 'Leder\r\nBcc: alle@x.example', email: 'a@x.example', personId: null };
    await queue({ onceKey: 'crlf', to, subject: 'Møte\r\nX-Evil: 1\0' });
    const found = (await messagesAbout(db, meetingId)).find((one) => one.onceKey === 'crlf');
    expect(found?.to.name).toBe('Leder Bcc: alle@x.example');
    expect(found?.subject).toBe('Møte X-Evil: 1');
  });
});
