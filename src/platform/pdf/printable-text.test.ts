import { expect, test } from 'vitest';
import { printableData } from './printable-text.ts';

const shown = (text: string) => printableData(text);

test('letters of the languages of Norway stay as they are', () => {
  const text = 'æøå ÆØÅ é ü – «sitat» § áčđŋšŧž ÁČĐŊŠŦŽ ïñ 10 °C ½ → • …';
  expect(shown(text)).toEqual({ data: text, replaced: 0 });
});

test('a letter written with a loose accent is set as one letter', () => {
  expect(shown('A\u030angstrøm').data).toBe('Ångstrøm');
});

test('characters that the typeface lacks are marked and counted', () => {
  expect(shown('a 😀 日本')).toEqual({ data: 'a □ □□', replaced: 3 });
  expect(shown('\ue000').replaced).toBe(1);
});

test('unseen characters that could turn or hide text are left out', () => {
  expect(shown('a\u202eb\u200bc\u0000d\ufeffe\u00adf')).toEqual({ data: 'abcdef', replaced: 0 });
  expect(shown('linje\nlinje').data).toBe('linje\nlinje');
});

test('only words too long for a line get places to break', () => {
  const long = 'menneskerettighetsorganisasjon';
  expect(shown(long).data).toBe(long);
  expect(shown('x'.repeat(41)).data).toBe(
    ['x'.repeat(16), 'x'.repeat(16), 'x'.repeat(9)].join('\u200b'),
  );
  expect(shown('samhandling.sekretariatet@kommune.example').data).toBe(
    'samhandling.\u200bsekretariatet@\u200bkommune.\u200bexample',
  );
  const address = 'https://example.no/moter/2023-12-06/innkalling';
  expect(shown(address).data).toBe(address);
});

test('data keeps its shape, and addresses their characters', () => {
  const data = { a: ['😀', 1, null, true], b: { href: 'https://example.no/😀' } };
  expect(printableData(data)).toEqual({
    data: { a: ['□', 1, null, true], b: { href: 'https://example.no/😀' } },
    replaced: 1,
  });
});
