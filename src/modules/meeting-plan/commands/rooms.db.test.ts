import { expect, test } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { datesInList } from '../rules/dates-in-a-pasted-list.ts';
import { busyLayersOf, listLayers } from '../store/layers.ts';
import { insertBooking, listBookings } from '../store/rooms.ts';
import { addCalendar, removeCalendar } from './keep-calendars.ts';
import {
  addRoom,
  type BookingInput,
  bookRoom,
  changeBooking,
  releaseBooking,
} from './keep-rooms.ts';
import { planScene } from './test-scene.ts';

const { db } = await testDatabase();
const { committee, as } = await planScene(db);
const secretary = as('secretary');
const room = async (name: string) => {
  const added = await perform(db, addRoom, { name, venue: '1930-bygget', seats: 20 }, secretary);
  if (!added.ok) throw new Error('refused');
  return added.value;
};
const eleven = await room('Møterom 11');
const booking = (change: Partial<BookingInput> = {}): BookingInput => ({
  roomId: eleven,
  date: '2024-02-07',
  start: '13:00',
  end: '16:00',
  state: 'provisional',
  purpose: 'ASU',
  ...change,
});

test('twenty who book one room for the same hours at once: one has it', async () => {
  const verdicts = await Promise.all(
    Array.from({ length: 20 }, () => perform(db, bookRoom, booking(), secretary)),
  );
  expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await listBookings(db, 2024)).toHaveLength(1);
});

test('the database itself refuses a second booking, however it is written', async () => {
  const row = {
    id: newId('book'),
    room_id: eleven,
    held_on: '2024-03-06',
    starts_at: '09:00',
    ends_at: '10:00',
    state: 'confirmed' as const,
    purpose: 'direkte',
    planned_id: null,
    booked_by: 'noen',
    booked_at: new Date(),
  };
  const { id: _, ...plain } = row;
  const tried = await Promise.allSettled(
    Array.from({ length: 8 }, () => insertBooking(db as never, plain)),
  );
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a taken room is refused with who has it and a room that is free; the next minute is free', async () => {
  const four = await room('Møterom 4');
  const clash = await perform(db, bookRoom, booking({ start: '15:59', end: '17:00' }), secretary);
  expect(clash).toEqual({
    ok: false,
    refusal: {
      code: 'room-is-taken',
      by: 'ASU',
      start: '13:00',
      end: '16:00',
      free: '1930-bygget, Møterom 4',
    },
  });
  const after = await perform(db, bookRoom, booking({ start: '16:00', end: '17:00' }), secretary);
  expect(after.ok).toBe(true);
  expect((await perform(db, bookRoom, booking({ roomId: four }), secretary)).ok).toBe(true);
});

test('a booking is confirmed and let go, and is then free', async () => {
  const made = await perform(db, bookRoom, booking({ date: '2024-05-08' }), secretary);
  if (!made.ok) throw new Error('refused');
  await perform(db, changeBooking, { id: made.value, state: 'confirmed' }, secretary);
  const [there] = (await listBookings(db, 2024)).filter(({ id }) => id === made.value);
  expect(there?.state).toBe('confirmed');
  expect((await perform(db, releaseBooking, { id: made.value }, as('member', committee))).ok).toBe(
    false,
  );
  expect((await perform(db, releaseBooking, { id: made.value }, secretary)).ok).toBe(true);
  expect((await perform(db, bookRoom, booking({ date: '2024-05-08' }), secretary)).ok).toBe(true);
});

test('a calendar is kept with its entries, and goes with them', async () => {
  const list = datesInList('07.02.2024 Styremøte\nuke 8', 2024);
  if (!list.ok) throw new Error('unreadable');
  const input = {
    name: 'Styret',
    weight: 'must-avoid' as const,
    bodyIds: [committee],
    source: 'list' as const,
    fileName: '',
    spans: list.value,
  };
  const added = await perform(db, addCalendar, input, secretary);
  if (!added.ok) throw new Error('refused');
  const [layer] = await busyLayersOf(db, 2024);
  expect(layer).toMatchObject({ name: 'Styret', bodyIds: [committee] });
  expect(layer?.spans.map(({ from }) => from)).toEqual(['2024-02-07', '2024-02-19']);
  expect((await busyLayersOf(db, 2025))[0]?.spans).toEqual([]);
  await perform(db, removeCalendar, { id: added.value }, secretary);
  expect(await listLayers(db)).toEqual([]);
});
