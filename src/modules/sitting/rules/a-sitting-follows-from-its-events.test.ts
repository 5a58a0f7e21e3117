import { describe, expect, test } from 'vitest';
import { shippedProfiles } from '../../procedure/index.ts';
import { contextOf, item, meetingId, sitting } from '../test-notation.ts';
import type { SittingEvent, SittingFact } from '../vocabulary.ts';
import {
  afterEvent,
  sittingOf,
  sittingWithMore,
  unopened,
} from './a-sitting-follows-from-its-events.ts';
import { courseOf } from './the-course-follows-from-its-events.ts';
import { presentAt } from './who-was-there-for-an-item.ts';

const order = contextOf(shippedProfiles.own).items.map(({ id }) => id);

/** The same numbers from 0 up to 1 for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const words = `in a | in b | in c | in x | out a | out b | out c | out x | start 1 | start 2
  | end 1 | end 2 | ask a | ask b reply | ask c point-of-order | give a | give b | hush a
  | raise a 1 | raise a 2; judge a 2 unfit | judge a 1 fit | judge a 1 unfit
  | resume; start 1; ballot 1 named | resume; start 2; ballot 2 named | ballot 2 hands
  | resume; start 2; ballot 2 written election | cast a for; cast b against | cast c for; cast x for
  | cast a against; cast x against | cast b for | count for=2 against=1 | stop | stop | annul
  | move a 1 Nytt punkt | withdraw 1 | pause | write 1 Noe | state a 1 Noe | decide 3 | decide 2 1
  | retract 7 | retract 9 | retract 12 | call x b | order 3 1 | minutes 2 5`.split('|');
const bodies = [
  shippedProfiles.own,
  { ...shippedProfiles.own, weight: { value: 'weighted', source: null } },
  { ...shippedProfiles.own, weight: { value: 'one-per-organisation', source: null } },
] as const;
/** A meeting in which anything may be said at any time; what may not happen is refused. */
function anyMeeting(seed: number, length = 120) {
  const next = random(seed);
  const said = Array.from({ length }, () => words[Math.floor(next() * words.length)]);
  const story = `open a*3 b@north c@north x@north/c; start 1; ${said.join('; ')}`;
  return sitting(story, bodies[seed % bodies.length]);
}
const seeds = Array.from({ length: 90 }, (_, seed) => seed + 1);

describe('for any meeting', () => {
  test.each(seeds)('%i', (seed) => {
    const { events, now } = anyMeeting(seed);
    const whole = sittingOf(meetingId, order, events);
    expect(whole).toEqual(now);

    // One event after another comes to the same as all of them, once those taken back are left out.
    const gone = new Set(
      events.flatMap(({ fact }) => (fact.kind === 'retracted' ? [fact.number] : [])),
    );
    let step = unopened(meetingId, order);
    for (const event of events) if (!gone.has(event.number)) step = afterEvent(step, event);
    expect({ ...step, upTo: whole.upTo }).toEqual(whole);

    // Nor does it matter where the log was cut, when what came since is added.
    const cut = seed % events.length;
    const [before, more] = [events.slice(0, cut), events.slice(cut)];
    const known = sittingOf(meetingId, order, before);
    expect(sittingWithMore(known, { order, before, more })).toEqual(whole);

    for (const { outcome } of whole.ballots) {
      if (!outcome) continue;
      const votes = Object.values(outcome.tally.counts).reduce((sum, one) => sum + one, 0);
      expect(votes + outcome.tally.blank).toBeLessThanOrEqual(outcome.tally.entitled);
      const filled = outcome.roll.filter((seat) => seat.filled);
      const voices = filled.reduce((sum, { weight }) => sum + weight, 0);
      expect(outcome.tally.entitled).toBe(voices);
      const seated = filled.map((one) => one.participant);
      expect(new Set(seated).size).toBe(seated.length);
    }
    expect(whole.speeches.filter(({ state }) => state === 'speaking').length).toBeLessThan(2);
  });
});

test('and in those meetings there are votes enough to tell', () => {
  const outcomes = seeds.flatMap((seed) =>
    anyMeeting(seed).now.ballots.flatMap(({ outcome }) => outcome?.tally ?? []),
  );
  const voted = outcomes.filter(({ counts }) => Object.values(counts).some((votes) => votes > 0));
  expect(voted.length).toBeGreaterThan(40);
});

describe('any log has an answer', () => {
  const event = (fact: unknown, number: number): SittingEvent => ({
    meetingId,
    number,
    at: new Date(0),
    by: { personId: 'pers_a', name: '' },
    key: String(number),
    fact: fact as SittingFact,
  });

  test('in any order, with holes and things that nobody knows', () => {
    for (const seed of seeds.slice(0, 20)) {
      const next = random(seed);
      const { events } = anyMeeting(seed);
      const shuffled = events
        .filter(() => next() > 0.3)
        .map(({ fact }, at) => ({ fact, at, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ fact }, at) => event(fact, at + 1));
      const odd = [...shuffled, event({ kind: 'unheard-of' }, shuffled.length + 1)];
      expect(sittingOf(meetingId, order, odd).upTo).toBe(odd.length);
    }
  });

  test('however the rows come out of the database', () => {
    const { events, now } = anyMeeting(5);
    expect(sittingOf(meetingId, order, [...events].reverse())).toEqual(now);
  });
});

test('what was taken back never happened', () => {
  const without = sitting('open a b; start 1; ask a; give a');
  const taken = sitting('open a b; start 1; out b; ask a; give a; retract 6');
  expect(taken.refused).toEqual([]);
  expect(taken.events).toHaveLength(without.events.length + 2);
  expect(taken.now.presence).toEqual(without.now.presence);
});

test('a long meeting is folded in a few milliseconds', () => {
  const speech = (at: number) => `ask a; give a; hush a; write 1 Avsnitt ${at}; out b; in b`;
  const story = Array.from({ length: 40 }, (_, at) => speech(at)).join('; ');
  const { events } = sitting(`open a b; start 1; ${story}`);
  const many = Array.from({ length: 8 }, () => events.slice(4)).flat();
  const log = [...events.slice(0, 4), ...many].map((one, at) => ({ ...one, number: at + 1 }));
  expect(log.length).toBeGreaterThan(1900);
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now();
    sittingOf(meetingId, order, log);
    return performance.now() - from;
  });
  // Some milliseconds where nothing else runs; the bound is for a machine that others use too.
  expect(Math.min(...times)).toBeLessThan(100);
});

describe('the course of an item', () => {
  test('keeps each time that it was treated', () => {
    const { now } = sitting('open a; start 1; 09:10 start 2; 09:20 start 1; 09:25 end 1');
    expect(courseOf(now, item(1))).toMatchObject({
      from: '09:00',
      to: '09:25',
      spans: [
        { from: '09:00', to: '09:10' },
        { from: '09:20', to: '09:25' },
      ],
    });
    expect(now.current).toBeNull();
  });

  test('says who was there for it, who came and who left', () => {
    const { now } = sitting(`
      open a b c- d e-; start 1; 09:05 in c; 09:10 out b; 09:15 in b; 09:20 end 1; in e; 09:30 out d`);
    expect(
      presentAt(now, item(1)).map(({ participant, there, arrived, left }) => [
        participant.slice('part_'.length),
        there,
        arrived.join(),
        left.join(),
      ]),
    ).toEqual([
      ['a', 'whole', '', ''],
      ['b', 'part', '09:15', '09:10'],
      ['c', 'part', '09:05', ''],
      ['d', 'whole', '', ''],
    ]);
  });

  test('after the meeting only takes in texts that were on their way', () => {
    const { refused, now } = sitting('open a; start 1; close; write 1 Referat; ask a; in b');
    expect(refused).toEqual(['ask a: sitting-ended', 'in b: sitting-ended']);
    expect(courseOf(now, item(1)).treatment).toBe('Referat');
  });
});
