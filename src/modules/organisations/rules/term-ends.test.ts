import { describe, expect, it } from 'vitest';
import type { Term } from '../vocabulary.ts';
import {
  changeReportedInTime,
  extendTerm,
  successorsFrom,
  termEndsOn,
  termFindings,
} from './term-ends.ts';

const councils: Term = {
  id: 'term_councils',
  bodyId: 'body_asu',
  subject: 'fagrådsrepresentanter',
  electedOn: '2021-03-17',
  electedByCase: '11-14/21',
  lengthYears: 2,
  yearZero: 2021,
  extensions: [],
  changeDeadline: '2024-01-15',
  successorsFrom: null,
};
const extended: Term = { ...councils, extensions: [{ years: 1, byCase: '46/23' }] };
const findings = (term: Term, today: string) => termFindings(term, today).map((one) => one.code);

describe('a term of office', () => {
  it('of two years with 2021 as year zero ends with 2023', () => {
    expect(termEndsOn(councils)).toBe('2023-12-31');
  });
  it('without a year zero ends the day before the election came round', () => {
    expect(termEndsOn({ ...councils, yearZero: null })).toBe('2023-03-16');
    expect(termEndsOn({ ...councils, yearZero: null, electedOn: null })).toBeNull();
  });
  it('is extended by a case, once', () => {
    const verdict = extendTerm(councils, { years: 1, byCase: '46/23' });
    expect(verdict.ok && termEndsOn(verdict.value)).toBe('2024-12-31');
    expect(verdict.ok && successorsFrom(verdict.value)).toBe('2025-01-01');
    expect(extendTerm(extended, { years: 1, byCase: '46/23' })).toMatchObject({
      refusal: { code: 'already-extended-by-case' },
    });
    expect(extendTerm(councils, { years: 0, byCase: '46/23' }).ok).toBe(false);
  });
  it.each<[Term, string, string[]]>([
    [councils, '2023-06-01', []],
    [councils, '2023-12-06', ['term-ends-soon']],
    [councils, '2023-12-31', ['term-ends-soon']],
    [councils, '2024-01-01', ['term-has-ended']],
    [extended, '2023-12-06', []],
    [{ ...extended, successorsFrom: '2025-02-01' }, '2023-12-06', ['seats-empty-between-terms']],
    [{ ...extended, successorsFrom: '2024-12-01' }, '2023-12-06', ['terms-overlap']],
  ])('%# is reported on %s as %j', (term, today, codes) => {
    expect(findings(term, today)).toEqual(codes);
  });
  it('counts the days that a replacement was reported late', () => {
    expect(changeReportedInTime(extended, '2024-01-15').ok).toBe(true);
    expect(changeReportedInTime(extended, '2024-01-16')).toMatchObject({
      refusal: { code: 'change-after-deadline', deadline: '2024-01-15', daysLate: 1 },
    });
  });
});

it.each([0, -1, 1.5, 21, 99_999_999, Number.NaN])('refuses an extension by %d years', (years) => {
  expect(extendTerm(councils, { years, byCase: '46/23' })).toMatchObject({
    refusal: { code: 'extension-must-be-whole-years' },
  });
});
