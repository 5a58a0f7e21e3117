import { describe, expect, test } from 'vitest';
import { shippedProfiles } from '../../procedure/index.ts';
import { item, sitting } from '../test-notation.ts';
import { consensusOf } from './consensus-follows-from-the-stances.ts';

const { own } = shippedProfiles;
const weighing = (value: 'one-per-organisation' | 'weighted') => ({
  ...own,
  weight: { value, source: null },
  secretVote: { value: 'when-asked', source: null } as const,
});
const outcome = (story: string, rules: Parameters<typeof sitting>[1] = own) => {
  const told = sitting(story, rules);
  const found = told.now.ballots.at(-1)?.outcome;
  return { ...told, tally: found?.tally, result: found?.result, ballot: told.now.ballots.at(-1) };
};

describe('a vote by hands', () => {
  const open = 'open a b c d; start 1; ballot 1 hands';
  test('must fit the roll', () => {
    const { refused, warned, tally } = outcome(
      `${open}; stop; count for=4 against=1; count for=2 against=1; stop`,
    );
    expect(refused).toEqual([
      'stop: not-counted-yet',
      'count for=4 against=1: more-votes-than-roll',
    ]);
    expect(warned).toEqual(['count for=2 against=1: fewer-votes-than-roll']);
    expect(tally).toEqual({ counts: { for: 2, against: 1 }, blank: 0, entitled: 4 });
  });

  test.each([
    ['count for=-1', 'not-a-count'],
    ['count for=1.5', 'not-a-count'],
    ['count perhaps=1', 'no-such-option'],
    ['cast a for', 'counted-not-cast'],
  ])('does not take "%s"', (said, code) => {
    expect(outcome(`${open}; ${said}`).refused).toEqual([`${said}: ${code}`]);
  });

  test('that stands equal is settled by what the chair says', () => {
    const equal = `${open}; count for=2 against=2`;
    expect(outcome(`${equal}; stop`, 'municipal-act').result?.how).toBe('tie');
    expect(outcome(`${equal}; stop against`, 'municipal-act').result).toMatchObject({
      how: 'casting-vote',
      winner: 'against',
    });
  });
});

describe('a named vote', () => {
  test('may be changed while it runs, and the last one counts', () => {
    const { tally } = outcome(
      'open a b; start 1; ballot 1 named; cast a for; cast b for; cast a against; stop',
    );
    expect(tally?.counts).toEqual({ for: 1, against: 1 });
  });

  test('is for those on the roll, while it is open', () => {
    const { refused } = outcome(`
      open a b o? x/a; start 1; ballot 1 named; cast o for; cast x for; cast c for;
      cast a maybe; stop; cast a for`);
    expect(refused).toEqual([
      'cast o for: not-on-the-roll',
      'cast x for: member-is-there',
      'cast c for: no-such-participant',
      'cast a maybe: no-such-option',
      'cast a for: ballot-not-open',
    ]);
  });

  test('takes a blank vote only where the rules do', () => {
    const story = (kind: string) => `open a b; start 1; ballot 1 named ${kind}; cast a blank`;
    expect(outcome(story(''), 'municipal-act').refused).toEqual([
      'cast a blank: may-not-vote-blank',
    ]);
    expect(outcome(story('election'), 'municipal-act').refused).toEqual([]);
  });

  test('of the chair settles a tie', () => {
    const { result } = outcome(
      'open a b; start 1; ballot 1 named; cast a against; cast b for; stop',
      'municipal-act',
    );
    expect(result).toMatchObject({ how: 'casting-vote', winner: 'against' });
  });

  test('stands as it was stopped, whoever comes and goes afterwards', () => {
    const story = 'open a b c; start 1; ballot 1 named; cast a for; cast b for; cast c for; stop';
    const before = outcome(story);
    const after = outcome(`${story}; out b c; 10:00 in c`);
    expect(after.ballot?.outcome).toEqual(before.ballot?.outcome);
  });

  test('of somebody who left between debate and vote is not there to be counted', () => {
    const { refused, tally } = outcome(`
      open a b c; start 1; ask c; give c; hush c; out c; ballot 1 named;
      cast a for; cast b for; cast c for; stop`);
    expect(refused).toEqual(['cast c for: not-present']);
    expect(tally).toMatchObject({ counts: { for: 2 }, entitled: 2 });
  });
});

describe('a secret vote', () => {
  const open = 'open a b c; start 1; ballot 1 written election';
  test('keeps that somebody has voted, and not what', () => {
    const { ballot, tally } = outcome(`${open}; cast a for; cast b against; cast c for; stop`);
    expect([...(ballot?.cast.values() ?? [])]).toEqual([null, null, null]);
    expect(tally?.counts).toEqual({ for: 2, against: 1 });
  });

  test('cannot be changed, nor be cast again by the one whose seat it is', () => {
    const { refused } = outcome(
      'open a b c- x/c; start 1; ballot 1 written election; cast x for; in c; cast c against; cast x for',
    );
    expect(refused).toEqual(['cast c against: seat-has-voted', 'cast x for: member-is-there']);
  });

  test('is in the urn though the voter leaves', () => {
    const { tally, ballot } = outcome(`${open}; cast a for; cast b for; out b; stop`);
    expect(tally).toEqual({ counts: { for: 2, against: 0 }, blank: 0, entitled: 3 });
    expect(ballot?.outcome?.roll.map(({ filled }) => filled)).toEqual([true, true, true]);
  });

  test('does not end with a single vote in the urn, which would tell whose it is', () => {
    const { refused, ballot } = outcome(`${open}; cast b for; stop; annul`);
    expect(refused).toEqual(['stop: one-vote-would-tell']);
    expect(ballot?.state).toBe('annulled');
    expect(outcome(`${open}; cast b for; cast a for; stop`).refused).toEqual([]);
  });

  test('is not held by seats of unequal weight, whose sum would tell who voted what', () => {
    const story = (weights: string) => `open ${weights}; start 1; ballot 1 written`;
    expect(outcome(story('a*3 b c*5'), weighing('weighted')).refused).toEqual([
      'ballot 1 written: weights-would-tell',
    ]);
    expect(outcome(story('a*2 b*2 c*2'), weighing('weighted')).refused).toEqual([]);
  });

  test('is only held where the rules allow it', () => {
    expect(outcome('open a b; start 1; ballot 1 written', 'municipal-act').refused).toEqual([
      'ballot 1 written: secret-not-allowed',
    ]);
  });
});

describe('voices', () => {
  test('an organisation has one, and the first of its seats gives it', () => {
    const { refused, tally } = outcome(
      'open a@north b@north c@south; start 1; ballot 1 named; cast a for; cast b against; cast c for; stop',
      weighing('one-per-organisation'),
    );
    expect(refused).toEqual(['cast b against: organisation-has-voice']);
    expect(tally).toEqual({ counts: { for: 2, against: 0 }, blank: 0, entitled: 2 });
  });

  test('an organisation that has voted in secret does not vote again when another comes', () => {
    const { refused, tally } = outcome(
      'open a@north- b@north c@south; start 1; ballot 1 written; cast b for; in a; cast a for; cast c against; stop',
      weighing('one-per-organisation'),
    );
    expect(refused).toEqual(['cast a for: seat-has-voted']);
    expect(tally).toEqual({ counts: { for: 1, against: 1 }, blank: 0, entitled: 2 });
  });

  test('seats weigh what they weigh, their deputies too', () => {
    const { tally, ballot } = outcome(
      'open a*3 b- c x/b; start 1; ballot 1 named; cast a for; cast x against; cast c against; stop',
      weighing('weighted'),
    );
    expect(tally).toEqual({ counts: { for: 3, against: 2 }, blank: 0, entitled: 5 });
    expect(ballot?.outcome?.result.winner).toBe('for');
  });
});

describe('opening a vote', () => {
  test.each([
    ['open a b; start 1; ballot 2 named', 'ballot 2 named: item-not-current'],
    ['open a b; start 1; ballot 9 named', 'ballot 9 named: not-on-agenda'],
    ['open a b; start 1; pause; ballot 1 named', 'ballot 1 named: is-paused'],
    ['open a b; start 1; raise a 1; ballot 1 named', 'ballot 1 named: conflict-undecided'],
    ['open a b; start 1; ballot 1 named; ballot 1 hands', 'ballot 1 hands: ballot-is-open'],
    ['open a b; start 1; ballot 1 named; start 2', 'start 2: ballot-is-open'],
    ['open a b; start 1; ballot 1 named; close', 'close: ballot-is-open'],
    ['open a b; start 1; ballot 1 named; raise a 1', 'raise a 1: ballot-is-open'],
    ['open a b; start 1; ballot 1 named m7', 'ballot 1 named m7: no-such-motion'],
    ['open a b; start 1; decide 1; ballot 1 named', 'ballot 1 named: already-decided'],
  ])('%s', (story, refusal) => expect(outcome(story).refused).toEqual([refusal]));

  test('without a quorum is refused where the law says so, and warned of where the body does', () => {
    const story = 'open a b- c-; start 1; ballot 1 named';
    expect(outcome(story, 'municipal-act').refused).toEqual(['ballot 1 named: no-quorum']);
    expect(outcome(story, own)).toMatchObject({
      refused: [],
      warned: ['ballot 1 named: no-quorum'],
    });
  });

  test('on trial needs no quorum, and binds nobody', () => {
    const story = 'open a b- c-; start 1; ballot 1 named trial; cast a for; stop; decide 1 1';
    expect(outcome(story, 'municipal-act').refused).toEqual(['decide 1 1: trial-binds-nobody']);
  });
});

test('stopping a vote that too few have taken part in is warned of', () => {
  const story = 'open a b c d; start 1; ballot 1 named; cast a for; stop';
  expect(outcome(story, 'municipal-act').warned).toEqual(['stop: too-few-voted']);
});

test('an annulled vote is held again, and decides nothing', () => {
  const { refused, now } = outcome(`
    open a b; start 1; ballot 1 named; cast a for; annul; cast b for; decide 1 1;
    ballot 1 named; cast a for; cast b for; stop; decide 1 2; annul`);
  expect(refused).toEqual([
    'cast b for: ballot-not-open',
    'decide 1 1: ballot-not-stopped',
    'annul: already-decided',
  ]);
  expect(now.ballots.map(({ state }) => state)).toEqual(['annulled', 'stopped']);
});

describe('by consensus', () => {
  const stand = (story: string) => {
    const told = sitting(`open a b c- x/c o?; start 1; ${story}`, 'partnership-consensus');
    return { ...told, agreed: consensusOf(told.now, told.context, item(1)) };
  };
  test('a body agrees when nobody blocks, though some stand aside', () => {
    const { agreed } = stand('stances 1 a=consent b=reservation x=consent');
    expect(agreed?.result).toMatchObject({ how: 'consensus', winner: 'consent' });
  });

  test('one who blocks is enough, and says why', () => {
    const { refused } = stand('stances 1 a=consent b=block');
    expect(refused).toEqual(['stances 1 a=consent b=block: block-needs-reason']);
    const { agreed } = stand('stances 1 a=consent b=block=costs x=consent');
    expect(agreed?.result).toMatchObject({ how: 'not-reached', winner: null });
  });

  test('only those who sit in the body take a stance, and a deputy until the member comes', () => {
    expect(stand('stances 1 o=consent').refused).toEqual(['stances 1 o=consent: holds-no-seat']);
    const { agreed } = stand('stances 1 a=consent b=consent x=block=no; in c');
    expect(agreed?.tally.counts).toEqual({ consent: 2 });
  });
});
