import { describe, expect, it } from 'vitest';
import type { Invitation, Round } from '../vocabulary.ts';
import { type HeldSeat, sendingPlan } from './whom-a-sending-reaches.ts';

const round: Round = {
  meetingId: 'meet_1',
  bodyId: 'body_1',
  publication: 1,
  sequence: 0,
  askedSequence: 0,
  date: '2026-03-04',
  start: '13:00',
  end: '16:00',
  place: 'Rom 1',
  origin: '',
  sentAt: new Date(0),
  sentBy: '',
};
const published = { number: 2, date: '2026-03-04', start: '13:00', end: '16:00', place: 'Rom 1' };
const seat = (name: string, more: Partial<HeldSeat> = {}): HeldSeat => ({
  seatId: `seat_${name}`,
  name,
  personId: null,
  email: `${name}@prove.example`,
  deputy: false,
  ...more,
});
const invited = (name: string, more: Partial<Invitation> = {}): Invitation => ({
  id: `inv_${name}`,
  meetingId: 'meet_1',
  bodyId: 'body_1',
  seatId: `seat_${name}`,
  role: 'member',
  side: null,
  name,
  personId: null,
  email: `${name}@prove.example`,
  represents: null,
  organisation: null,
  writtenStandard: 'nb',
  standsInFor: null,
  rank: null,
  reply: 'none',
  reason: '',
  repliedAt: null,
  repliedVia: null,
  calledOffAt: null,
  calledOffFor: null,
  mailedPublication: 1,
  mailedTo: `${name}@prove.example`,
  remindedOn: null,
  ...more,
});
const plan = (more: Partial<Parameters<typeof sendingPlan>[0]>, time: object = {}) => {
  const answer = sendingPlan({
    round,
    published: { ...published, endIsSet: true, ...time },
    seats: [],
    invitations: [],
    hasNewsSince: () => false,
    ...more,
  });
  const said = answer.sendings.map((one) => [
    one.kind,
    one.kind === 'call' || one.kind === 'vacant' ? one.seatId : one.invitation.name,
  ]);
  return { moved: answer.moved, said };
};

describe('whom the next sending reaches', () => {
  const seats = [seat('a'), seat('b'), seat('v', { deputy: true })];
  const deputy = invited('v', { standsInFor: 'inv_b' });
  const invitations = [invited('a'), invited('b', { reply: 'not-coming' }), deputy];

  it('calls everybody but the deputies the first time', () => {
    expect(plan({ round: null, seats }).said).toEqual([
      ['call', 'seat_a'],
      ['call', 'seat_b'],
    ]);
  });

  it('reaches nobody where nothing is new', () => {
    expect(plan({ seats, invitations }).said).toEqual([]);
  });

  it('tells what is new to those who may come', () => {
    expect(plan({ seats, invitations, hasNewsSince: () => true }).said).toEqual([
      ['update', 'a'],
      ['update', 'v'],
    ]);
  });

  it.each([{ date: '2026-03-11' }, { start: '09:00' }, { end: '15:00' }])(
    'asks all again at a new time, and lets the deputies go: %o',
    (time) => {
      expect(plan({ seats, invitations, hasNewsSince: () => true }, time)).toEqual({
        moved: true,
        said: [
          ['ask-again', 'a'],
          ['ask-again', 'b'],
          ['call-off', 'v'],
        ],
      });
    },
  );

  it('does not ask again because the minutes of the agenda changed the planned end', () => {
    expect(plan({ seats, invitations }, { end: '15:00', endIsSet: false }).moved).toBe(false);
  });

  it('gives a vacant seat a place once, and lets it go when the seat is filled', () => {
    const empty = [seat('a', { name: '', email: null })];
    expect(plan({ round: null, seats: empty }).said).toEqual([['vacant', 'seat_a']]);
    const place = invited('a', { name: '', email: null, mailedTo: null, reply: 'not-coming' });
    expect(plan({ seats: empty, invitations: [place] }).said).toEqual([]);
    expect(plan({ seats: [seat('a')], invitations: [place] }).said).toEqual([
      ['call-off', ''],
      ['call', 'seat_a'],
    ]);
  });

  it('asks the deputy in a vacant seat again at a new time, who is nobody else to ask', () => {
    const empty = [seat('a', { name: '', email: null }), seat('v', { deputy: true })];
    const place = invited('a', { name: '', email: null, mailedTo: null, reply: 'not-coming' });
    const ofPlace = (more: object) => invited('v', { standsInFor: 'inv_a', ...more });
    const moved = (deputy: Invitation) =>
      plan({ seats: empty, invitations: [place, deputy] }, { date: '2026-03-11' }).said;
    expect(moved(ofPlace({ reply: 'coming' }))).toEqual([['ask-again', 'v']]);
    expect(moved(ofPlace({ reply: 'not-coming' }))).toEqual([['call-off', 'v']]);
  });

  it('calls off whoever has left the seat, and calls the one who has it now', () => {
    const now = [seat('a', { name: 'ny' })];
    expect(plan({ seats: now, invitations: [invited('a'), invited('x')] }).said).toEqual([
      ['call-off', 'a'],
      ['call-off', 'x'],
      ['call', 'seat_a'],
    ]);
  });

  it('knows a person by their id also under another name', () => {
    const same = [seat('a', { name: 'A. Nyttnavn', personId: 'pers_1' })];
    expect(plan({ seats: same, invitations: [invited('a', { personId: 'pers_1' })] }).said).toEqual(
      [],
    );
  });

  it('reaches those who had no address before, or have got another', () => {
    const late = invited('a', { email: null, mailedTo: null, mailedPublication: null });
    expect(plan({ seats: [seat('a')], invitations: [late] }).said).toEqual([['reach', 'a']]);
    const without = plan({ seats: [seat('a', { email: null })], invitations: [late] });
    expect(without.said).toEqual([]);
  });
});
