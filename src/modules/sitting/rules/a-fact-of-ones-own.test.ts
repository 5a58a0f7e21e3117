import { expect, test } from 'vitest';
import type { PersonId } from '../../../kernel/ids.ts';
import { part, sitting } from '../test-notation.ts';
import type { Sitting } from '../vocabulary.ts';
import { isOnesOwn } from './a-fact-of-ones-own.ts';

const own = 'pers_a' as PersonId;

/** The meeting with the first member signed in as a person. */
function withPerson(now: Sitting): Sitting {
  const participants = now.participants.map((one) =>
    one.id === part('a') ? { ...one, personId: own } : one,
  );
  return { ...now, participants };
}

test('whoever has the floor may leave it, and nobody else’s', () => {
  const { now } = sitting('open a b; start 1; ask a; give a; ask b');
  const [first, second] = now.speeches;
  const ended = (speech = '') => ({ kind: 'floor-ended', speech, time: '10:00' }) as const;
  expect(isOnesOwn(withPerson(now), ended(first?.id), own)).toBe(true);
  expect(isOnesOwn(withPerson(now), ended(second?.id), own)).toBe(false);
});

test('giving the floor is for those who lead, also to oneself', () => {
  const { now } = sitting('open a b; start 1; ask a');
  const given = { kind: 'floor-given', speech: now.speeches[0]?.id ?? '', time: '10:00' } as const;
  expect(isOnesOwn(withPerson(now), given, own)).toBe(false);
});
