import { describe, expect, test } from 'vitest';
import { shippedProfiles } from '../../procedure/index.ts';
import { item, sitting } from '../test-notation.ts';
import { speakersInOrder, timeUsed } from './the-floor-goes-in-order.ts';

const waiting = (story: string) =>
  speakersInOrder(sitting(story).now, item(1)).map(
    ({ participant, form }) => `${participant.slice('part_'.length)} ${form}`,
  );

describe('the floor', () => {
  test('goes to points of order, then replies, then by turn', () => {
    expect(
      waiting(
        'open a b c d e; start 1; ask a; ask b; ask c; give a; ask d reply; ask e point-of-order',
      ),
    ).toEqual(['e point-of-order', 'd reply', 'b contribution', 'c contribution']);
  });

  test('leaves a reply among the others once the next has spoken', () => {
    expect(
      waiting('open a b c d; start 1; ask a; ask b; ask c; give a; ask d reply; give b'),
    ).toEqual(['c contribution', 'd reply']);
  });

  test.each([
    ['ask b reply', 'ask b reply: nothing-to-reply-to'],
    ['ask a; ask a', 'ask a: asked-already'],
    ['ask a; give a; ask b reply; ask c reply; ask d reply', 'ask d reply: replies-used'],
    ['no-more 1; ask a', 'ask a: speakers-closed'],
    ['ask a; out a; give a', 'give a: not-waiting'],
    ['pause; ask a; give a', 'give a: is-paused'],
    ['raise a 1; judge a 1 unfit nobody; ask a', 'ask a: disqualified'],
    ['hush a', 'hush a: nobody-has-the-floor'],
  ])('%s', (story, refusal) => {
    expect(sitting(`open a b c d; start 1; ${story}`).refused).toEqual([refusal]);
  });

  test.each([
    [0, 'ask b reply: replies-used', 'ask c reply: replies-used'],
    [1, 'ask c reply: replies-used'],
    [2],
    [null],
  ])('is for as many replies as the rules of the body say: %s', (most, ...refused) => {
    const rules = { ...shippedProfiles.own, replies: { value: most, source: null } } as const;
    const story = 'open a b c d; start 1; ask a; give a; ask b reply; ask c reply';
    expect(sitting(story, rules).refused).toEqual(refused);
    const third = sitting(`${story}; ask d reply`, rules).refused;
    expect(third.includes('ask d reply: replies-used')).toBe(most !== null);
  });

  test('is taken from whoever has it when it is given to the next', () => {
    const { now } = sitting('open a b; start 1; ask a; ask b; give a; 09:04 give b');
    expect(now.speeches.map(({ state }) => state)).toEqual(['done', 'speaking']);
  });
});

test('time is counted per organisation, that of whoever speaks now included', () => {
  const { now, warned } = sitting(`
    open a@north b@north c@south; start 1; limit 120; ask a; ask b; ask c;
    09:00 give a; 09:02 hush a; 09:02 give b; 09:05 give c`);
  const used = timeUsed(now, item(1), new Date(Date.UTC(2026, 2, 4, 9, 6)));
  expect([...used.byOrganisation]).toEqual([
    ['north', 300],
    ['south', 60],
  ]);
  expect(warned).toEqual(['give b: speaking-time-used']);
});
