import { describe, expect, it } from 'vitest';
import { isCaseNumber, piecesOf, withoutCaseWord } from './what-was-typed.ts';

describe('what was typed', () => {
  it.each([
    ['45/23', true],
    [' sak 45/2023 ', true],
    ['43-47/23', true],
    ['UKP', false],
    ['sak om avvik', false],
  ])('%j is a case number: %s', (typed, number) => {
    expect(isCaseNumber(typed)).toBe(number);
  });

  it('keeps the word "sak" where it is one', () => {
    expect(withoutCaseWord('saksbehandler')).toBe('saksbehandler');
    expect(withoutCaseWord('sak 49/23')).toBe('49/23');
  });

  it('is marked in a text, whatever the case, and is never taken for a pattern', () => {
    expect(piecesOf('Status for fagråd 1', 'FAGRÅD')).toEqual([
      { text: 'Status for ', sought: false },
      { text: 'fagråd', sought: true },
      { text: ' 1', sought: false },
    ]);
    expect(piecesOf('a.b (c)', '.* (c)')).toEqual([
      { text: 'a.b ', sought: false },
      { text: '(c)', sought: true },
    ]);
  });
});
