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

test('whoever has a seat notes that they came to it, and nobody else did', () => {
  const { now } = sitting('open b a- c/a- d+- e?-');
  const asOwn = (name: string) => ({
    ...now,
    participants: now.participants.map((one) => ({
      ...one,
      personId: one.id === part(name) ? own : null,
    })),
  });
  const came = (name: string) =>
    ({ kind: 'arrived', participant: part(name), time: '09:10' }) as const;
  expect(isOnesOwn(asOwn('a'), came('a'), own)).toBe(true);
  expect(isOnesOwn(asOwn('a'), came('b'), own)).toBe(false);
  expect(isOnesOwn(asOwn('c'), came('c'), own), 'a deputy who was called').toBe(true);
  expect(isOnesOwn(asOwn('d'), came('d'), own), 'a deputy whom nobody called').toBe(false);
  expect(isOnesOwn(asOwn('e'), came('e'), own), 'an observer').toBe(false);
});

test('that somebody left is for those who lead to note', () => {
  const { now } = sitting('open a b');
  const left = { kind: 'left', participant: part('a'), time: '09:10', leave: true } as const;
  expect(isOnesOwn(withPerson(now), left, own)).toBe(false);
});
