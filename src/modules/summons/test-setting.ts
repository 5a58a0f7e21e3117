import { newId, type SeatId } from '../../kernel/ids.ts';
import type { Db } from '../../platform/database/tables.ts';
import { type Acting, perform } from '../identity/command.ts';
import { actingInTest } from '../identity/test-acting.ts';
import type { Role } from '../identity/vocabulary.ts';
import { addItem, planMeeting, publishMeeting } from '../meetings/index.ts';
import type { SeatRow } from '../organisations/index.ts';
import { bodyRow, organisationRow } from '../organisations/test-rows.ts';
import type { SeatRole, Side } from '../organisations/vocabulary.ts';

const bare = {
  short_name: null,
  valid_from: null,
  valid_to: null,
  written_standard: 'nb',
} as const;

/** A body of four members from two sides, three deputies and an observer, for tests. */
export async function calledSetting(db: Db) {
  const organisationId = newId('org');
  const bodyId = newId('body');
  const home = { ...bare, id: organisationId, name: 'Prøvefellesskapet', kind: 'partnership' };
  await db
    .insertInto('organisations.organisation')
    .values(organisationRow({ ...home }))
    .execute();
  const { valid_from: _from, valid_to: _to, ...named } = bare;
  await db
    .insertInto('organisations.body')
    .values(
      bodyRow({ ...named, id: bodyId, organisation_id: organisationId, name: 'Prøveutvalget' }),
    )
    .execute();
  const as = (role: Role, name: string = role): Acting =>
    actingInTest(role, {
      name,
      organisationId,
      onBehalfOf: 'Prøvefellesskapet',
      bodyId: role === 'secretary' ? null : bodyId,
      now: new Date('2026-02-01T10:00:00Z'),
      today: '2026-02-01',
    });
  const secretary = as('secretary', 'Sekretær');
  const seats = new Map<string, SeatId>();
  const seat = async (
    holder: string,
    role: SeatRole,
    side: Side | null,
    more: Partial<SeatRow> = {},
  ) => {
    const id = newId('seat');
    await db
      .insertInto('organisations.seat')
      .values({
        ...vacant,
        id,
        body_id: bodyId,
        role,
        side,
        holder,
        email: `${holder.toLowerCase()}@prove.example`,
        position: seats.size,
        ...more,
      })
      .execute();
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
  const publish = async (meetingId: string) => {
    const order = { meetingId, seenVersion: null, origin: 'http://prove.example' };
    const done = await perform(db, publishMeeting, { ...order, explanations: {} }, secretary);
    if (!done.ok) throw new Error(JSON.stringify(done.refusal));
    return done.value.number;
  };
  const publishedMeeting = async (date = '2026-03-04') => {
    const wanted = { bodyId, date, start: '13:00', end: '16:00', place: 'Rom 1' };
    const planned = await perform(db, planMeeting, wanted, secretary);
    if (!planned.ok) throw new Error(planned.refusal.code);
    const meetingId = planned.value;
    const item = { kind: 'case' as const, title: 'Status for arbeidet', minutes: 30, at: 1 };
    await perform(db, addItem, { meetingId, ...item, responsible: [] }, secretary);
    await publish(meetingId);
    return meetingId;
  };
  return { bodyId, as, secretary, seats, seat, publishedMeeting, publish };
}

const vacant = {
  represents: null,
  holder_person_id: null,
  organisation_id: null,
  deputy_for_seat: null,
  deputy_for_side: null,
  rank: 1,
  weight: 1,
  appointed_by_case: null,
  valid_from: null,
  valid_to: null,
} satisfies Partial<SeatRow>;
