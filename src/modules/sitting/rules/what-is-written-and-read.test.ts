import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../../kernel/difference-of-texts.ts';
import { item, motion, sitting } from '../test-notation.ts';
import { readFact } from './a-fact-is-read-from-outside.ts';
import { decisionFromVotes } from './the-decision-follows-from-the-votes.ts';
import { participantsOf } from './those-expected-are-on-the-roll.ts';

describe('the difference of two texts', () => {
  const pairs = [
    ['', ''],
    ['', 'Ny tekst'],
    ['Utvalget ber om en rapport.', 'Utvalget ber om en kort rapport innen juni.'],
    ['En  linje\nog en til', 'En linje\n\nog to til'],
    ['æøå 1, 2', 'æøå 2, 1'],
  ] as const;
  test.each(pairs)('"%s" to "%s" gives both back', (before, after) => {
    const runs = differenceOf(before, after);
    const joined = (kinds: readonly string[]) =>
      runs
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('');
    expect(joined(['kept', 'removed'])).toBe(before);
    expect(joined(['kept', 'added'])).toBe(after);
  });

  test('shows the words that were put in', () => {
    expect(differenceOf('ber om en rapport', 'ber om en kort rapport')).toContainEqual(
      expect.objectContaining({ kind: 'added', text: expect.stringContaining('kort') }),
    );
  });

  test('of two long texts with nothing in common is told at once', () => {
    const text = (word: string) =>
      Array.from({ length: 9000 }, (_, at) => `${word}${at}`).join(' ');
    const from = performance.now();
    expect(differenceOf(text('a'), text('b')).length).toBeGreaterThan(1);
    expect(performance.now() - from).toBeLessThan(5000);
  });
});

describe('the decision', () => {
  const decision = (story: string) => {
    const { now, context } = sitting(`open a b c; start 1; ${story}`, 'own');
    const first = context.items.find(({ id }) => id === item(1));
    return first && decisionFromVotes(now, first, '');
  };
  const vote = (option: string) => `cast a ${option}; cast b ${option}; cast c ${option}; stop`;

  test('is as proposed where nothing else was adopted', () => {
    expect(decision('')).toMatchObject({ outcome: 'as_proposed' });
    expect(decision(`move a 1 Annet; ballot 1 named m1; ${vote('paper')}`)).toMatchObject({
      outcome: 'as_proposed',
    });
  });

  test('takes an amendment in at its point and a new point after the others', () => {
    const story = `
      move a 2 Endret; move b new Lagt til; ballot 1 named m1; ${vote('m1')};
      ballot 1 named m2; ${vote('m2')}`;
    const found = decision(story);
    expect(found?.outcome).toBe('changed');
    expect(
      found && 'points' in found && found.points.map((one) => [one.proposedNo, one.text]),
    ).toEqual([
      [1, 'Punkt 1 som foreslått.'],
      [2, 'Endret'],
      [null, 'Lagt til'],
    ]);
  });

  test('is rejected where the vote on the whole goes against', () => {
    expect(decision(`ballot 1 named; ${vote('against')}`)).toMatchObject({ outcome: 'rejected' });
  });

  test('takes nothing from a trial vote, or from one that was annulled', () => {
    const trial = `move a 1 Annet; ballot 1 named m1 trial; ${vote('m1')}`;
    expect(decision(trial)).toMatchObject({ outcome: 'as_proposed' });
    const annulled = `move a 1 Annet; ballot 1 named m1; ${vote('m1')}; annul`;
    expect(decision(annulled)).toMatchObject({ outcome: 'as_proposed' });
  });

  test('rests on a motion that can no longer be withdrawn or taken back', () => {
    const { refused } = sitting(
      `open a b c; start 1; move a 1 Annet; ballot 1 named m1; ${vote('m1')}; withdraw 1; retract 7`,
      'own',
    );
    expect(refused).toEqual(['withdraw 1: motion-is-voted-on', 'retract 7: cannot-be-taken-back']);
  });
});

describe('a fact from outside', () => {
  const good = {
    kind: 'motion-put',
    motionId: motion('abc'),
    itemId: 'item_abc',
    participant: 'part_abc',
    pointNo: 1,
    text: 'Ny tekst',
  };
  const decided = {
    kind: 'decided',
    itemId: 'item_abc',
    ballotId: null,
    unanimous: true,
    note: '',
  };
  test('may be a decision of any kind that a meeting comes to', () => {
    const point = { proposedNo: 1, text: 'Ny', kind: 'note', obligation: null };
    for (const decision of [
      null,
      { outcome: 'as_proposed', note: '' },
      { outcome: 'changed', note: '', points: [point] },
      { outcome: 'postponed', note: '', until: null },
    ]) {
      expect(readFact({ ...decided, decision })).toEqual({ ...decided, decision });
    }
  });

  test('is read with nothing but what belongs in it', () => {
    expect(readFact({ ...good, number: 7, __proto__: { x: 1 } })).toEqual(good);
  });

  test.each([
    null,
    'opened',
    [],
    {},
    { kind: 'toString' },
    { ...good, text: 7 },
    { ...good, pointNo: -1 },
    { ...good, participant: "part_'; drop table" },
    { kind: 'arrived', participant: 'part_abc', time: '25:00' },
    { kind: 'ballot-counted', ballotId: 'vote_abc', tally: { counts: { for: 1e99 }, blank: 0 } },
    { ...good, text: 'x'.repeat(30_000) },
    { ...good, text: 'a\0b' },
    { ...good, text: '\ud800' },
    { ...decided, decision: { outcome: 'changed', note: '' } },
    { ...decided, decision: { outcome: 'changed', note: '', points: [{ text: 1 }] } },
    { ...decided, decision: { outcome: 'adopted', note: '' } },
    { ...decided, decision: { outcome: 'postponed', note: '', until: '2026-02-30' } },
  ])('that is none is told apart: %j', (value) => expect(readFact(value)).toBeNull());
});

test('those expected have the seats they fill: a deputy that of the member who is away', () => {
  let next = 0;
  const one = {
    side: null,
    personId: null,
    represents: null,
    organisation: null,
    reply: 'none',
    weight: 1,
  } as const;
  const people = participantsOf(
    [
      { ...one, id: 'inv_a', seatId: 'seat_a', role: 'chair', name: 'A', standsInFor: null },
      { ...one, id: 'inv_x', seatId: 'seat_x', role: 'deputy', name: 'X', standsInFor: 'inv_a' },
      { ...one, id: 'inv_y', seatId: 'seat_y', role: 'deputy', name: 'Y', standsInFor: null },
    ],
    () => `part_${++next}`,
  );
  expect(people.map(({ seatId, standsInFor }) => [seatId, standsInFor])).toEqual([
    ['seat_a', null],
    ['seat_a', 'part_1'],
    [null, null],
  ]);
});
