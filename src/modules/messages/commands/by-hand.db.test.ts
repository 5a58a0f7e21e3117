import { describe, expect, test } from 'vitest';
import type { MessageId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import type { Mailer } from '../../../platform/mail/index.ts';
import { type Acting, actingAsProgram, perform } from '../../identity/command.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { countFailed, messagesAbout, queueMessage, sendDue } from '../index.ts';
import { claimMessage } from './claim-message.ts';
import { sendAgain } from './send-again.ts';
import { withdrawMessage } from './withdraw-message.ts';

const { db } = await testDatabase();
const now = new Date('2026-03-02T10:00:00Z');
const clock = () => now;

const as = (role: Role, bodyId: `body_${string}` | null = null): Acting => {
  const program = actingAsProgram(now);
  return { ...program, actor: { ...program.actor, role, bodyId } };
};
const secretary = as('secretary', 'body_one');

let last = 0;
async function queued(email: string): Promise<{ id: MessageId; standing: () => Promise<unknown> }> {
  const meetingId = `meet_${++last}` as const;
  const id = await inTransaction(db, (tx) =>
    queueMessage(
      tx,
      {
        about: { meetingId },
        bodyId: 'body_one',
        to: { name: 'Medlem', email, personId: null },
        writtenStandard: 'nb',
        subject: 'Innkalling',
        text: 'Velkommen.',
        parts: [],
        onceKey: `key-${last}`,
      },
      now,
    ),
  );
  return { id, standing: async () => (await messagesAbout(db, meetingId))[0] };
}

const mailer: Mailer = {
  by: 'smtp',
  from: 'post@omforent.example',
  send: async () => ({ ok: true, said: '250 ok' }),
};
const code = (verdict: { ok: boolean; refusal?: { code: string } }) =>
  verdict.ok ? 'done' : verdict.refusal?.code;

describe('what a secretary does with a message', () => {
  test('a wrong address is corrected, and the message leaves', async () => {
    const { id, standing } = await queued('feil adresse');
    expect(await countFailed(db, 'body_one')).toBe(1);
    expect(await countFailed(db, 'body_two')).toBe(0);
    const wrong = await perform(db, sendAgain, { id, email: 'fortsatt feil' }, secretary);
    expect(code(wrong)).toBe('address-is-unusable');
    const email = ' medlem@kommune.example ';
    expect(code(await perform(db, sendAgain, { id, email }, secretary))).toBe('done');
    expect(await sendDue(db, mailer, clock)).toMatchObject({ sent: 1 });
    expect(await standing()).toMatchObject({
      state: 'sent',
      to: { email: 'medlem@kommune.example' },
    });
    expect(await countFailed(db, null)).toBe(0);
  });

  test('one that has left is never sent again nor taken back', async () => {
    const { id } = await queued('a@kommune.example');
    await sendDue(db, mailer, clock);
    const again = await perform(db, sendAgain, { id, email: 'a@kommune.example' }, secretary);
    expect(code(again)).toBe('message-left-already');
    expect(code(await perform(db, withdrawMessage, { id }, secretary))).toBe(
      'message-left-already',
    );
  });

  test('one that is taken back is not sent', async () => {
    const { id, standing } = await queued('a@kommune.example');
    expect(code(await perform(db, withdrawMessage, { id }, secretary))).toBe('done');
    expect(await sendDue(db, mailer, clock)).toMatchObject({ sent: 0 });
    expect(await standing()).toMatchObject({ state: 'withdrawn', nextTryAt: null });
  });

  test('one that is leaving now is left alone', async () => {
    const { id } = await queued('a@kommune.example');
    await perform(db, claimMessage, {}, actingAsProgram(now));
    expect(code(await perform(db, withdrawMessage, { id }, secretary))).toBe(
      'message-is-on-its-way',
    );
  });

  test('others, and the secretary of another body, may not', async () => {
    const { id } = await queued('a@kommune.example');
    expect(code(await perform(db, withdrawMessage, { id }, as('member')))).toBe('role-may-not');
    const other = as('secretary', 'body_two');
    expect(code(await perform(db, withdrawMessage, { id }, other))).toBe('other-body');
    expect(code(await perform(db, withdrawMessage, { id: 'msg_none' }, secretary))).toBe(
      'not-found',
    );
  });
});
