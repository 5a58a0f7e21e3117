import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Composition, Seat, SeatRole, Side } from '../vocabulary.ts';
import { representationOn } from './bodies-represent-users-and-gps.ts';
import { deputiesFor, seatsWithoutDeputy, standIns } from './deputies-stand-in-per-seat-or-side.ts';
import { memberSeatsOn, vacantSeatsOn } from './seats-are-held-on-a-day.ts';
import { compositionOn } from './seats-fill-composition.ts';

const day = '2023-12-06';
const letters: Record<string, Side> = {
  m: 'municipality',
  t: 'trust',
  u: 'user',
  g: 'gp',
};
/**
 * "m1 m2 vm t1 v:t1 -t2 o": members by side and number, `v` a deputy for a side or for one seat,
 * `-` a vacant seat, `o` an observer, `!` a seat whose period is over.
 */
const seats = (notation: string, body = 'x'): Seat[] =>
  notation.split(' ').map((mark) => {
    const name = mark.replace(/[-!]/g, '');
    const deputy = name.startsWith('v');
    const role: SeatRole = deputy ? 'deputy' : name.startsWith('o') ? 'observer' : 'member';
    const forSeat = /^v:(\w+)/.exec(name)?.[1];
    return {
      id: `seat_${name}`,
      bodyId: `body_${body}`,
      role,
      side: letters[name.replace(/^v:?/, '').charAt(0)] ?? null,
      represents: null,
      holder: mark.startsWith('-') ? null : name,
      holderPersonId: null,
      deputyForSeat: forSeat ? `seat_${forSeat}` : null,
      deputyForSide: deputy && !forSeat ? (letters[name.charAt(1)] ?? null) : null,
      rank: Number(/\d+$/.exec(name)?.[0] ?? 1),
      validFrom: '2023-09-06',
      validTo: mark.startsWith('!') ? '2023-12-05' : null,
    };
  });
const names = (found: Seat[]) => found.map((seat) => seat.id.slice(5)).join(' ');

describe('a composition', () => {
  const fourAndFour: Composition = [
    { side: 'municipality', seats: 4 },
    { side: 'trust', seats: 4 },
  ];
  const sum = (notation: string) => {
    const { sides, findings } = compositionOn(seats(notation), fourAndFour, day);
    const print = (key: 'seated' | 'wanted') => sides.map((one) => one[key]).join(' + ');
    return `${print('seated')}, rule ${print('wanted')}: ${findings.map((one) => one.code)}`;
  };
  const full = 'm1 m2 m3 m4 t1 t2 t3 t4';
  it.each([
    [full, '4 + 4, rule 4 + 4: '],
    ['m1 m2 m3 m4 t1 t2 t3', '4 + 3, rule 4 + 4: side-short'],
    ['m1 m2 m3 m4 t1 t2 t3 -t4', '4 + 3, rule 4 + 4: side-short'],
    ['m1 m2 m3 m4 t1 t2 t3 !t4', '4 + 3, rule 4 + 4: side-short'],
    [`${full} t5`, '4 + 5, rule 4 + 4: side-over'],
    [`${full} u1`, '4 + 4, rule 4 + 4: side-not-in-rule'],
    [`${full} vm o1`, '4 + 4, rule 4 + 4: '],
  ])('%s: %s', (notation, expected) => expect(sum(notation)).toBe(expected));
});

describe('a negotiating committee of six', () => {
  const committee = seats('m1 m2 vm t1 t2 vt u1 vu g1');
  it('has no deputy for the GP', () => {
    expect(names(seatsWithoutDeputy(committee, day))).toBe('g1');
  });
  it('has one deputy for both municipal members, who takes one seat', () => {
    expect(standIns(committee, ['seat_m1', 'seat_m2', 'seat_g1'], day)).toEqual([
      { absent: 'seat_m1', deputy: 'seat_vm' },
      { absent: 'seat_m2', deputy: null },
      { absent: 'seat_g1', deputy: null },
    ]);
  });
  it('leaves out a deputy who is away too', () => {
    expect(standIns(committee, ['seat_u1', 'seat_vu'], day)).toEqual([
      { absent: 'seat_u1', deputy: null },
    ]);
  });
  it('counts one user and one GP among six', () => {
    expect(representationOn(committee, day)).toEqual([
      {
        bodyId: 'body_x',
        members: 6,
        sides: [
          { side: 'user', members: 1 },
          { side: 'gp', members: 1 },
        ],
        unrepresented: [],
      },
    ]);
  });
});

describe('seats', () => {
  it('call the deputy of the seat before those of the side, and these by rank', () => {
    const some = seats('m1 m2 vm2 vm1 v:m1');
    const called = (id: string) =>
      names(deputiesFor(some.find((seat) => seat.id === id) as Seat, some, day));
    expect(called('seat_m1')).toBe('v:m1 vm1 vm2');
    expect(called('seat_m2')).toBe('vm1 vm2');
  });
  it('show who is missing', () => {
    expect(names(vacantSeatsOn(seats('m1 -t1 -vm !t2'), day))).toBe('t1 vm');
  });
  it('of a group without users and GPs are shown as such', () => {
    const found = representationOn([...seats('m1 t1'), ...seats('u1 g1 vu', 'y')], day);
    expect(found.map((one) => one.unrepresented)).toEqual([['user', 'gp'], []]);
  });

  test('never put one deputy in two seats', () => {
    const mark = fc.constantFrom('m1', 'm2', 'm3', 'vm1', 'vm2', 't1', 'v:t1', 'v:m2');
    fc.assert(
      fc.property(fc.uniqueArray(mark, { minLength: 1 }), (marks) => {
        const some = seats(marks.join(' '));
        const absent = memberSeatsOn(some, day).map((seat) => seat.id);
        const deputies = standIns(some, absent, day).flatMap((one) => one.deputy ?? []);
        expect(new Set(deputies).size).toBe(deputies.length);
      }),
    );
  });
});
