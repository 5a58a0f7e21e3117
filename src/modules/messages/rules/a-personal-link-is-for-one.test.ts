import { expect, it } from 'vitest';
import { withoutPersonalLinks } from './a-personal-link-is-for-one.ts';

const token = 'Zm9yZW5lZGUtaGVsc2UtZm9ydC1taW4tdmVubi0xMjM';

it.each([
  [`Svar her:\nhttps://omforent.example/svar/${token}\nTakk`, 'Svar her:\n(…)\nTakk'],
  [`http://10.0.0.1:3000/svar/${token}.`, '(…).'],
  [`https://a.example/svar/${token} https://a.example/svar/${token}`, '(…) (…)'],
  [`Svar: https://omforent.example/svar/standpunkt/${token}\nTakk`, 'Svar: (…)\nTakk'],
  ['https://omforent.example/moter/meet_1/innkalling', undefined],
])('shows %j as %j', (text, shown = text) => {
  expect(withoutPersonalLinks(text, '(…)')).toBe(shown);
});
