import { expect, test } from 'vitest';
import { inChunks, jsonInPieces } from './json-in-pieces.ts';

function* given(...items: unknown[]) {
  yield* items;
}

test('says the same as JSON of the whole, with lists that are made as they are written', () => {
  for (const items of [[], [1], [{ a: 'ø"' }, [2, null]]]) {
    const whole = { a: 1, none: undefined, list: items, text: 'x', last: { b: [] } };
    const pieces = [...jsonInPieces({ ...whole, list: given(...items) })];
    expect(pieces.join('')).toBe(JSON.stringify(whole));
  }
  expect([...jsonInPieces({})].join('')).toBe('{}');
});

test('chunks are worth writing, and lose nothing', () => {
  const pieces = Array.from({ length: 500 }, (_, at) => `${at} `.repeat(200));
  const chunks = [...inChunks(pieces)];
  expect(chunks.join('')).toBe(pieces.join(''));
  expect(chunks.length).toBeLessThan(10);
  for (const chunk of chunks.slice(0, -1)) expect(chunk.length).toBeGreaterThanOrEqual(65_536);
  expect([...inChunks([])]).toEqual([]);
});
