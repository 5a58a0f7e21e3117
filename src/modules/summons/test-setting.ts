import { newId, type SeatId } from '../../kernel/ids.ts';
import { inTransaction } from '../../platform/database/index.ts';
import type { Db } from '../../platform/database/tables.ts';
import { perform } from '../identity/command.ts';
import { setting } from '../meetings/commands/test-setting.ts';
import { addItem, publishMeeting } from '../meetings/index.ts';
import type { SeatRow } from '../organisations/store/tables.ts';
import { insertSeat } from '../organisations/store/writes.ts';
import type { SeatRole, Side } from '../organisations/vocabulary.ts';

const blank = {
  represents: null,
  holder_person_id: null,
  organisation_id: null,
  deputy_for_seat: null,
  deputy_for_side: null,
  rank: 1,
  appointed_by_case: null,
  valid_from: null,
  valid_to: null,
} satisfies Partial<SeatRow>;

/** A body of four members from two sides, three deputies, an observer, and a published meeting. */
export async function calledSetting(db: Db) {
  const base = await setting(db);
  const { bodyId, secretary } = base;
  const seats = new Map<string, SeatId>();
  let position = 0;
  const seat = async (
    holder: string,
    role: SeatRole,
    side: Side | null,
    more: Partial<SeatRow> = {},
  ) => {
    const row = {
      ...blank,
      body_id: bodyId,
      role,
      side,
      holder,
      email: `${holder.toLowerCase()}@prove.example`,
      position: position++,
      ...more,
    };
    const id = await inTransaction(db, (tx) => insertSeat(tx, row));
    seats.set(holder, id);
    return id;
  };
  await seat('Leder', 'chair', 'municipality', { holder_person_id: newId('pers') });
  await seat('Kommune', 'member', 'municipality', { holder_person_id: newId('pers') });
  await seat('Sykehus', 'member', 'trust', { holder_person_id: newId('pers') });
  await seat('Klinikk', 'member', 'trust');
  await seat('Vara1', 'deputy', 'municipality', { deputy_for_side: 'municipality' });
  await seat('Vara2', 'deputy', 'municipality', { deputy_for_side: 'municipality', rank: 2 });
  await seat('Varasykehus', 'deputy', 'trust', { deputy_for_side: 'trust' });
  await seat('Observator', 'observer', null);
  const publishedMeeting = async (date = '2026-03-04') => {
    const meetingId = await base.newMeeting(date);
    const item = {
      kind: 'case' as const,
      title: 'Status for arbeidet',
      minutes: 30,
      responsible: [],
    };
    await perform(db, addItem, { meetingId, at: 1, ...item }, secretary);
    await publish(meetingId);
    return meetingId;
  };
  const publish = async (meetingId: string) => {
    const order = { meetingId, seenVersion: null, origin: 'http://prove.example' };
    const done = await perform(db, publishMeeting, { ...order, explanations: {} }, secretary);
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    return done.value.number;
  };
  return { ...base, seats, seat, publishedMeeting, publish };
}
