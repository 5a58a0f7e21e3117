import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Side } from '../../organisations/vocabulary.ts';
import {
  type CalledDeputy,
  type DeputySeat,
  deputiesToCall,
  inOrderFor,
  type Place,
} from './the-right-deputy-is-called-in-order.ts';

const place = (no: number, side: Side | null, away: boolean): Place => ({
  id: `inv_m${no}`,
  seatId: `seat_m${no}`,
  side,
  away,
});
const deputy = (no: number, more: Partial<DeputySeat>): DeputySeat => ({
  seatId: `seat_d${no}`,
  who: `d${no}`,
  forSeat: null,
  forSide: null,
  rank: 1,
  ...more,
});
const ask = (more: Partial<Parameters<typeof deputiesToCall>[0]>) =>
  deputiesToCall({
    places: [],
    called: [],
    deputies: [],
    unable: new Set(),
    begun: false,
    ...more,
  });

describe('the right deputy is called in order', () => {
  const m1 = place(1, 'municipality', true);
  const m2 = place(2, 'municipality', true);
  const own = deputy(1, { forSeat: m1.seatId, rank: 9 });
  const second = deputy(2, { forSide: 'municipality', rank: 2 });
  const first = deputy(3, { forSide: 'municipality', rank: 1 });
  const other = deputy(4, { forSide: 'trust' });
  const deputies = [second, other, first, own];

  it('calls the deputy of the very seat first, then those of the side by rank', () => {
    expect(ask({ places: [m1], deputies }).call).toEqual([
      { standsInFor: m1.id, seatId: own.seatId },
    ]);
    expect(ask({ places: [m2, m1], deputies }).call.map((one) => one.seatId)).toEqual([
      first.seatId,
      own.seatId,
    ]);
  });

  it('passes over one who has said no, is a member already, or is called elsewhere', () => {
    const called: CalledDeputy[] = [
      { id: 'inv_d1', seatId: own.seatId, who: own.who, standsInFor: m1.id, declined: true },
    ];
    const answer = ask({ places: [m1], deputies, called, unable: new Set([first.who]) });
    expect(answer.call).toEqual([{ standsInFor: m1.id, seatId: second.seatId }]);
  });

  it('says that a place is empty where nobody is left, and never takes another side', () => {
    const answer = ask({ places: [m1, m2, place(3, 'gp', true)], deputies: [first, other] });
    expect(answer.call).toEqual([{ standsInFor: m1.id, seatId: first.seatId }]);
    expect(answer.empty).toEqual([m2.id, 'inv_m3']);
  });

  it('calls off the deputy of one who comes after all, or moves them to where they are needed', () => {
    const called: CalledDeputy[] = [
      { id: 'inv_d3', seatId: first.seatId, who: first.who, standsInFor: m1.id, declined: false },
    ];
    const back = { ...m1, away: false };
    const alone = ask({ places: [back], deputies: [first], called });
    expect(alone).toMatchObject({ callOff: ['inv_d3'], call: [], move: [] });
    const needed = ask({ places: [back, m2], deputies: [first], called });
    expect(needed).toMatchObject({
      callOff: [],
      call: [],
      move: [{ id: 'inv_d3', standsInFor: m2.id }],
    });
    expect(ask({ places: [back], deputies: [first], called, begun: true }).callOff).toEqual([]);
  });
});

const side = fc.constantFrom<Side | null>('municipality', 'trust', 'user', null);
const world = fc
  .record({
    places: fc.array(fc.record({ side, away: fc.boolean() }), { maxLength: 8 }),
    deputies: fc.array(
      fc.record({
        side: fc.constantFrom<Side>('municipality', 'trust', 'user'),
        seat: fc.option(fc.nat(7)),
        rank: fc.integer({ min: 1, max: 4 }),
        who: fc.nat(5),
      }),
      { maxLength: 8 },
    ),
    declined: fc.array(fc.nat(7)),
    unable: fc.array(fc.nat(5)),
  })
  .map(({ places, deputies, declined, unable }) => {
    const asPlaces = places.map((one, no) => place(no, one.side, one.away));
    const asDeputies = deputies.map((one, no) =>
      deputy(no, {
        who: `p${one.who}`,
        rank: one.rank,
        ...(one.seat === null ? { forSide: one.side } : { forSeat: `seat_m${one.seat}` }),
      }),
    );
    return { asPlaces, asDeputies, declined, unable: new Set(unable.map((no) => `p${no}`)) };
  });

/** Carries an answer out on what was called before. */
function after(
  called: readonly CalledDeputy[],
  answer: ReturnType<typeof deputiesToCall>,
  deputies: readonly DeputySeat[],
): CalledDeputy[] {
  const moved = called
    .filter((one) => !answer.callOff.includes(one.id))
    .map((one) => ({ ...one, ...answer.move.find(({ id }) => id === one.id) }));
  const added = answer.call.map(({ standsInFor, seatId }, no): CalledDeputy => {
    const who = deputies.find((one) => one.seatId === seatId)?.who ?? '';
    return { id: `inv_new${no}-${called.length}`, seatId, who, standsInFor, declined: false };
  });
  return [...moved, ...added];
}

describe('whatever the answers', () => {
  it('no deputy stands in two places, no place has two, and nobody unable is called', () => {
    fc.assert(
      fc.property(world, ({ asPlaces, asDeputies, declined, unable }) => {
        let called: CalledDeputy[] = [];
        // Everybody answers, then some of the deputies say no, one after the other.
        for (const no of [-1, ...declined]) {
          called = called.map((one, at) => (at === no ? { ...one, declined: true } : one));
          const asked = { places: asPlaces, deputies: asDeputies, called, unable, begun: false };
          const answer = deputiesToCall(asked);
          called = after(called, answer, asDeputies);
          const standing = called.filter((one) => !one.declined);
          expect(new Set(standing.map((one) => one.who)).size).toBe(standing.length);
          expect(new Set(standing.map((one) => one.standsInFor)).size).toBe(standing.length);
          for (const one of standing) {
            expect(unable.has(one.who)).toBe(false);
            const own = asPlaces.find((where) => where.id === one.standsInFor);
            expect(own?.away).toBe(true);
            if (own) {
              expect(inOrderFor(own, asDeputies).map((d) => d.seatId)).toContain(one.seatId);
            }
          }
          const away = asPlaces.filter((where) => where.away).map((where) => where.id);
          const served = [...standing.map((one) => one.standsInFor), ...answer.empty];
          expect(served.toSorted()).toEqual(away.toSorted());
          // Asked again at once, nothing more is to be done.
          const again = deputiesToCall({ ...asked, called });
          expect([...again.call, ...again.move, ...again.callOff]).toEqual([]);
        }
      }),
    );
  });

  it('nobody who could be called is left while a place stays empty', () => {
    fc.assert(
      fc.property(world, ({ asPlaces, asDeputies, unable }) => {
        const asked = { places: asPlaces, deputies: asDeputies, called: [], unable, begun: false };
        const answer = deputiesToCall(asked);
        const taken = new Set(
          answer.call.map(({ seatId }) => asDeputies.find((one) => one.seatId === seatId)?.who),
        );
        for (const id of answer.empty) {
          const where = asPlaces.find((one) => one.id === id);
          const free = where
            ? inOrderFor(where, asDeputies).filter((d) => !taken.has(d.who) && !unable.has(d.who))
            : [];
          expect(free).toEqual([]);
        }
      }),
    );
  });
});
