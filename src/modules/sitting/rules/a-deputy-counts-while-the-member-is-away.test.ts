import { describe, expect, test } from 'vitest';
import { item, part, sitting, type Told } from '../test-notation.ts';
import { inVacantSeat, rollNow } from './a-deputy-counts-while-the-member-is-away.ts';

/** Who fills each seat: "a x - " where nobody fills the third. */
const filled = ({ now }: Told, no = 1, time?: string) =>
  rollNow(now, item(no), time)
    .map((seat) => (seat.filled ? seat.participant.slice('part_'.length) : '-'))
    .join(' ');
const quorum = ({ now, context }: Told, no = 1) => {
  const { met, present, required, of } = context.procedure.quorum(rollNow(now, item(no)));
  return `${met ? 'yes' : 'no'} ${present}/${of}, ${required} required`;
};

describe('a deputy', () => {
  test.each([
    ['is nobody while the member is there', 'open a b x/a', 'a b'],
    ['has the seat while the member is away', 'open a- b x/a', 'x b'],
    ['gets it when the member leaves', 'open a b x/a; out a', 'x b'],
    ['gives it back when the member comes', 'open a- b x/a; in a', 'a b'],
    ['leaves it empty by going too', 'open a- b x/a; out x', '- b'],
    ['is followed by the next of the seat', 'open a- b x/a- y/a', 'y b'],
    ['that nobody called has no seat', 'open a- b x+', '- b'],
    ['may be called in the middle of it', 'open a b x+; out a; call x a', 'x b'],
    ['fills one seat, not two', 'open a- b- c x/a; call x b', '- x c'],
  ])('%s', (_, story, seats) => {
    const told = sitting(story);
    expect(filled(told)).toBe(seats);
    expect(rollNow(told.now, item(1)).length).toBe(seats.split(' ').length);
  });

  test('is counted at any earlier time as it was then', () => {
    const told = sitting('open a b x/a; 09:20 out a; 09:40 in a; 09:50 out b');
    expect(filled(told, 1, '09:10')).toBe('a b');
    expect(filled(told, 1, '09:30')).toBe('x b');
    expect(filled(told, 1, '09:45')).toBe('a b');
    expect(filled(told, 1, '09:55')).toBe('a -');
  });
});

describe('a seat that nobody holds', () => {
  test.each([
    ['is on the roll and not filled', 'open a b !e', 'a b -', 'yes 2/3, 2 required'],
    ['counts in what is required', 'open a b- !e !f', 'a - - -', 'no 1/4, 2 required'],
    [
      'is filled by the deputy who was called to it',
      'open a b- x/e !e',
      'a - x',
      'yes 2/3, 2 required',
    ],
    ['stays when that deputy is not there', 'open a b x/e- !e', 'a b -', 'yes 2/3, 2 required'],
    [
      'stays when that deputy is called elsewhere',
      'open a b- x/e !e; call x b',
      'a x -',
      'yes 2/3, 2 required',
    ],
  ])('%s', (_, story, seats, count) => {
    const told = sitting(story);
    expect(filled(told)).toBe(seats);
    expect(quorum(told)).toBe(count);
  });

  test('is of the frozen roll, with nobody in it, and gives no vote', () => {
    const told = sitting('open a b !e; start 1; ballot 1 named; cast a for; cast b for; stop');
    const outcome = told.now.ballots[0]?.outcome;
    expect(told.refused).toEqual([]);
    expect(outcome?.roll.at(-1)).toMatchObject({ filled: false, participant: null });
    expect(outcome?.quorum).toMatchObject({ present: 2, of: 3 });
    expect(outcome?.tally).toEqual({ counts: { for: 2, against: 0 }, blank: 0, entitled: 2 });
  });

  test('is taken by a member who is added, and then by no other', () => {
    const { now } = sitting('open a x/e !e !f');
    const [a] = now.participants;
    const added = (id: string) => ({ ...a!, id: part(id), seatId: null });
    const first = inVacantSeat(now, added('n'));
    expect(first.seatId).toBe('seat_f');
    const after = { ...now, participants: [...now.participants, first] };
    expect(inVacantSeat(after, added('m')).seatId).toBe(null);
    expect(inVacantSeat(now, { ...added('o'), role: 'observer' }).seatId).toBe(null);
    expect(rollNow(after, null)).toHaveLength(3);
  });
});

describe('observers and guests', () => {
  test('are not on the roll', () => expect(filled(sitting('open a b o?'))).toBe('a b'));
});

describe('a delegated vote', () => {
  test('counts for nobody once both the deputy and the member are out of the room', () => {
    const told = sitting(`
      open a b c d- x/d; start 1; ballot 1 named;
      cast a for; cast b for; cast c against; cast x against;
      out x; stop`);
    const outcome = told.now.ballots[0]?.outcome;
    expect(outcome?.tally).toEqual({ counts: { for: 2, against: 1 }, blank: 0, entitled: 3 });
    expect(told.warned).toContain('stop: votes-not-counted');
    expect(outcome?.roll.map(({ filled: there }) => there)).toEqual([true, true, true, false]);
  });

  test('gives way to the member who comes back before voting stops', () => {
    const told = sitting(`
      open a b c- x/c; start 1; ballot 1 named; cast a for; cast b against; cast x against;
      in c; cast x against; cast c for; stop`);
    expect(told.refused).toEqual(['cast x against: member-is-there']);
    expect(told.now.ballots[0]?.outcome?.tally.counts).toEqual({ for: 2, against: 1 });
  });

  test('keeps the quorum only as long as the deputy stays', () => {
    const present = 'open a b c- d- x/c';
    expect(quorum(sitting(present))).toBe('yes 3/4, 2 required');
    const alone = sitting(`${present}; out a; start 1; out b; ballot 1 named; out x`);
    expect(quorum(alone)).toBe('no 0/4, 2 required');
    expect(alone.warned).toEqual(['out b: quorum-would-be-lost']);
    expect(alone.refused).toEqual(['ballot 1 named: no-quorum']);
  });
});

describe('a disqualified member', () => {
  const settled = 'open a b c x+; raise a 1; judge a 1 unfit';
  test('is out in that item, and the deputy who was called is in it for that item only', () => {
    const told = sitting(`${settled} x`);
    expect(filled(told, 1)).toBe('x b c');
    expect(filled(told, 2)).toBe('a b c');
    expect(quorum(told, 1)).toBe('yes 3/3, 2 required');
  });

  test('leaves the seat empty where nobody is called', () => {
    const told = sitting(`${settled} nobody`);
    expect(filled(told, 1)).toBe('- b c');
    expect(quorum(told, 1)).toBe('yes 2/3, 2 required');
    expect(rollNow(told.now, item(1))[0]).toMatchObject({
      disqualified: true,
      participant: part('a'),
    });
  });

  test('is not stood in for by one who is there and was not called in the item', () => {
    const told = sitting('open a b x/a; raise a 1; judge a 1 unfit nobody');
    expect(filled(told, 1)).toBe('- b');
    expect(told.warned).toEqual(['judge a 1 unfit nobody: no-deputy-to-call']);
  });

  test('calls the free deputy unless told otherwise', () => {
    expect(filled(sitting(settled))).toBe('x b c');
  });
});
