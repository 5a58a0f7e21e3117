import { expect, it } from 'vitest';
import { wholeNumber } from './whole-number.ts';

it.each([
  ['0', 0],
  [' 2024 ', 2024],
  ['2147483647', 2147483647],
])('%j is %i', (text, number) => expect(wholeNumber(text)).toBe(number));

it.each(['', null, undefined, '-1', '1.5', '1e3', '2147483648', '99999999999', 'tre', '0x10'])(
  '%j is none',
  (text) => expect(wholeNumber(text)).toBeUndefined(),
);
