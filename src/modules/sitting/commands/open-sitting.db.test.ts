import { expect, test } from 'vitest';
import { type BodyId, newId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { setting } from '../../meetings/commands/test-setting.ts';
import { cancelMeeting } from '../../meetings/index.ts';
import { readSitting } from '../store/reads.ts';
import { tellSitting } from '../tell-sitting.ts';
import { openSitting } from './open-sitting.ts';

const { db } = await testDatabase();

async function bodyWithSeats(published = true) {
  const { bodyId, secretary, as, newMeeting } = await setting(db);
  const meetingId = await newMeeting('2026-02-01');
  const chair = await seat(bodyId, 'chair', 'Leder', 1);
  const member = await seat(bodyId, 'member', 'Medlem', 2);
  await seat(bodyId, 'deputy', 'Vara', 3);
  if (published) {
    await db
      .updateTable('meetings.meeting')
      .set({ state: 'published' })
      .where('id', '=', meetingId)
      .execute();
  }
  const open = (key: string, present: readonly string[], by = secretary, onDay?: string) => {
    const order = { meetingId, key, time: '13:02', present, ...(onDay ? { onDay } : {}) };
    return perform(db, openSitting, order, by);
  };
  return { meetingId, secretary, as, chair, member, open };
}

async function seat(
  bodyId: BodyId,
  role: 'chair' | 'member' | 'deputy',
  holder: string,
  at: number,
) {
  const id = newId('seat');
  await db
    .insertInto('organisations.seat')
    .values({
      id,
      body_id: bodyId,
      role,
      side: null,
      represents: null,
      holder,
      holder_person_id: null,
      email: null,
      organisation_id: null,
      deputy_for_seat: null,
      deputy_for_side: null,
      rank: 1,
      weight: 1,
      appointed_by_case: null,
      valid_from: null,
      valid_to: null,
      position: at,
    })
    .execute();
  return id;
}

test('the meeting opens with those expected, and the chair leads if there', async () => {
  const { meetingId, chair, member, open } = await bodyWithSeats();
  expect(await open('k', [chair])).toMatchObject({ ok: true, value: { upTo: 3 } });
  const sitting = await readSitting(db, meetingId);
  expect(sitting.participants.map(({ name }) => name)).toEqual(['Leder', 'Medlem']);
  const [leader, other] = sitting.participants;
  expect(sitting).toMatchObject({ phase: 'open', openedAt: '13:02', chair: leader?.id });
  expect(sitting.presence.get(other!.id)).toBeUndefined();
  expect(other?.seatId).toBe(member);
});

test('two who open at once open it once; what is sent again is answered the same', async () => {
  const { meetingId, chair, open } = await bodyWithSeats();
  const both = await Promise.all([open('one', [chair]), open('two', [chair])]);
  expect(both.map((one) => one.ok).sort()).toEqual([false, true]);
  const won = both[0]?.ok ? 'one' : 'two';
  expect(await open(won, [chair])).toMatchObject({ ok: true, value: { upTo: 3 } });
  expect((await readSitting(db, meetingId)).upTo).toBe(3);
});

test('once it is open it cannot be cancelled, and before that it can', async () => {
  const { meetingId, secretary, chair, open } = await bodyWithSeats();
  const cancel = (id: string) =>
    perform(db, cancelMeeting, { meetingId: id, reason: 'Angrer' }, secretary);
  const other = await bodyWithSeats();
  expect(await open('k', [chair])).toMatchObject({ ok: true });
  expect(await cancel(meetingId)).toMatchObject({ refusal: { code: 'meeting-has-been-opened' } });
  expect(
    await perform(
      db,
      cancelMeeting,
      { meetingId: other.meetingId, reason: 'Nei' },
      other.secretary,
    ),
  ).toMatchObject({ ok: true });
});

test('it does not open before its notice is out, or for others', async () => {
  const draft = await bodyWithSeats(false);
  expect(await draft.open('k', [])).toMatchObject({ refusal: { code: 'meeting-not-published' } });
  const { open, as } = await bodyWithSeats();
  expect(await open('k', [], as('member'))).toMatchObject({ refusal: { code: 'role-may-not' } });
});

test.each(['2026-01-31', '2026-02-02'])(
  'on %s, another day than its own, it opens only for whoever says so',
  async (today) => {
    const { meetingId, secretary, open } = await bodyWithSeats();
    const by = { ...secretary, today };
    const refusal = { code: 'another-day', date: '2026-02-01', today };
    expect(await open('k', [], by)).toMatchObject({ ok: false, refusal });
    expect(await open('k', [], by, today)).toMatchObject({ ok: false, refusal });
    expect(await open('k', [], by, '2026-02-01')).toMatchObject({ ok: true });
    expect((await readSitting(db, meetingId)).phase).toBe('open');
  },
);

test('a meeting that has been is told once, and says what could not have happened', async () => {
  const { meetingId, secretary } = await bodyWithSeats();
  const at = new Date('2026-02-01T12:00:00Z');
  const told = [
    { at, fact: { kind: 'opened' as const, participants: [], time: '13:00' } },
    { at, fact: { kind: 'paused' as const, time: '13:10' } },
  ];
  await tellSitting(db, meetingId, told, secretary);
  await tellSitting(db, meetingId, told, secretary);
  expect((await readSitting(db, meetingId)).upTo).toBe(2);
  const twice = [...told, { at, fact: { kind: 'paused' as const, time: '13:11' } }];
  await expect(tellSitting(db, meetingId, twice, secretary)).rejects.toThrow(
    'paused, number 3: is-paused',
  );
});
