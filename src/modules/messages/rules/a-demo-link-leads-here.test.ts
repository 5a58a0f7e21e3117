import { expect, it } from 'vitest';
import { leadingHere } from './a-demo-link-leads-here.ts';

it.each([
  ['Svar: http://127.0.0.1:3000/svar/abc.', 'Svar: http://localhost:4114/svar/abc.'],
  [
    'http://localhost:3000/a\nhttps://127.0.0.1/b',
    'http://localhost:4114/a\nhttp://localhost:4114/b',
  ],
  ['http://127.0.0.1:3000', 'http://localhost:4114'],
  ['https://omforent.example/svar/abc', 'https://omforent.example/svar/abc'],
  ['http://127.0.0.1.example/svar', 'http://127.0.0.1.example/svar'],
  ['http://localhost.example:3000/svar', 'http://localhost.example:3000/svar'],
])('shows %j as %j', (text, shown) => {
  expect(leadingHere(text, 'http://localhost:4114')).toBe(shown);
});
