import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Move, moveItem } from './an-agenda-item-moves-without-loss.ts';

const items = (letters: string) => [...letters].map((id) => ({ id }));
const moved = (letters: string, id: string, move: Move) =>
  moveItem(items(letters), id, move)
    .map((item) => item.id)
    .join('');

describe('moving an agenda item', () => {
  it.each<[string, Move, string]>([
    ['b', 'up', 'bacd'],
    ['b', 'down', 'acbd'],
    ['a', 'up', 'abcd'],
    ['d', 'down', 'abcd'],
    ['d', { to: 0 }, 'dabc'],
    ['a', { to: 2 }, 'bcad'],
    ['a', { to: 99 }, 'bcda'],
    ['c', { to: -1 }, 'cabd'],
    ['x', 'up', 'abcd'],
  ])('%s %o: %s', (id, move, after) => expect(moved('abcd', id, move)).toBe(after));

  test('loses nobody and keeps the others in order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]$/), { minLength: 1 }),
        fc.nat({ max: 30 }),
        fc.nat({ max: 30 }),
        (letters, pick, to) => {
          const id = letters[pick % letters.length] as string;
          const after = moveItem(items(letters.join('')), id, { to }).map((item) => item.id);
          expect(after.filter((letter) => letter !== id)).toEqual(
            letters.filter((letter) => letter !== id),
          );
          expect(after).toHaveLength(letters.length);
        },
      ),
    );
  });
});
