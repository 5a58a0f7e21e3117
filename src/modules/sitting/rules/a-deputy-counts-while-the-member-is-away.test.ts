import { describe, expect, test } from 'vitest';
import { item, part, sitting, type Told } from '../test-notation.ts';
import { rollNow } from './a-deputy-counts-while-the-member-is-away.ts';

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
