import { describe, expect, it } from 'vitest';
import { readFlash, writeFlash } from './flash-cookie.ts';

const undo = { action: '/moter/meet_1/rader/item_1/flytt', fields: { retning: '3' } };

describe('what is told once', () => {
  it('comes back as it was sent, with the way back', () => {
    const flash = { text: 'Saken er flyttet – «50/23».', undo };
    expect(readFlash(writeFlash(flash))).toEqual(flash);
    expect(readFlash(writeFlash({ text: 'Lagret.' }))).toEqual({ text: 'Lagret.' });
  });

  it.each([
    ['no text', '{}'],
    ['no JSON', 'Saken er flyttet'],
    ['null', 'null'],
    ['nothing', undefined],
  ])('is nothing where the cookie holds %s', (_, cookie) =>
    expect(readFlash(cookie)).toBeUndefined(),
  );

  it.each([
    ['words', 'æ'.repeat(100_000), undo],
    ['pictures', '🏛'.repeat(5000), undo],
    ['a way back', 'Flyttet.', { ...undo, fields: { retning: 'x'.repeat(9000) } }],
  ])('stays within what a browser keeps, whatever the length of its %s', (_, text, way) => {
    const cookie = writeFlash({ text, undo: way });
    expect(encodeURIComponent(cookie).length).toBeLessThan(4000);
    expect(readFlash(cookie)?.text.slice(0, 8)).toBe(text.slice(0, 8));
  });

  it.each(['https://example.org/', '//example.org', '/\\example.org', '/\t/example.org', ''])(
    'leads nowhere but to our own addresses: %s',
    (action) => {
      const cookie = JSON.stringify({ text: 'Lagret.', undo: { ...undo, action } });
      expect(readFlash(cookie)).toEqual({ text: 'Lagret.' });
    },
  );
});
