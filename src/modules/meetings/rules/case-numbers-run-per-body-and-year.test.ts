import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CaseNumber, NumberScheme } from '../vocabulary.ts';
import { formatCaseNumber, parseCaseNumber } from './case-numbers-have-one-key.ts';
import {
  caseNumberFindings,
  nextCaseNumber,
  numberOfLateCase,
  numbersForAgenda,
} from './case-numbers-run-per-body-and-year.ts';

const perYear: NumberScheme = { kind: 'per-year', yearDigits: 2, series: '' };
const numbers = (printed: string) =>
  printed.split(' ').map((one) => parseCaseNumber(one) as CaseNumber);
const next = (taken: string, year: number, scheme: NumberScheme = perYear) =>
  formatCaseNumber(nextCaseNumber(taken ? numbers(taken) : [], year, scheme), scheme);

describe('the next case number', () => {
  it.each<[string, number, string]>([
    ['43/23 53/23', 2023, '54/23'],
    ['53/23', 2024, '1/24'],
    ['10/21 11-14/21', 2021, '15/21'],
    ['', 2024, '1/24'],
    ['52/23 50/23', 2023, '53/23'],
    ['PS-9/23 4/23', 2023, '5/23'],
  ])('after %s in %i is %s', (taken, year, expected) => expect(next(taken, year)).toBe(expected));

  it('keeps to its own series', () => {
    expect(next('PS-9/23 4/23', 2023, { ...perYear, series: 'PS' })).toBe('PS 10/23');
  });
  it('counts within the meeting where the body does so', () => {
    expect(next('Sak1 Sak2', 2018, { kind: 'per-meeting' })).toBe('Sak 3');
  });
  it('gives every case of an agenda its number, and breaks none', () => {
    const rows = (['opening', 'case', 'break', 'case', 'misc', 'closing'] as const).map((kind) => ({
      kind,
    }));
    const given = numbersForAgenda(rows, numbers('42/23'), 2023, perYear);
    expect(given.map((one) => one && formatCaseNumber(one, perYear))).toEqual([
      null,
      '43/23',
      null,
      '44/23',
      '45/23',
      null,
    ]);
  });
});

describe('a case put into an agenda that is out', () => {
  const late = (agenda: string, place: number, scheme: NumberScheme) => {
    const all = numbers(agenda);
    const around = { before: all.slice(0, place), after: all.slice(place) };
    return formatCaseNumber(numberOfLateCase(around, all, 2023, scheme), scheme);
  };
  it.each<[string, number, string]>([
    ['Sak1 Sak2 Sak3', 2, 'Sak 2a'],
    ['Sak1 Sak2 Sak2a Sak3', 2, 'Sak 2b'],
    ['Sak1 Sak2 Sak2a Sak3', 3, 'Sak 2b'],
    ['Sak1 Sak2 Sak3', 3, 'Sak 4'],
    ['Sak1 Sak2 Sak3', 0, 'Sak 4'],
    ['Sak2 Sak1', 1, 'Sak 2a'],
  ])('%s, at place %i: %s', (agenda, place, expected) =>
    expect(late(agenda, place, { kind: 'per-meeting' })).toBe(expected),
  );
  it('goes on with the year, wherever it stands', () => {
    expect(late('43/23 44/23 45/23', 1, perYear)).toBe('46/23');
  });
  it('has letters enough, and after them a number', () => {
    const agenda = numbers('Sak1 Sak2');
    for (let at = 0; at < 703; at += 1) {
      const around = { before: agenda.slice(0, 1), after: agenda.slice(1) };
      agenda.push(numberOfLateCase(around, agenda, 2023, { kind: 'per-meeting' }));
    }
    const printed = agenda.map((one) => formatCaseNumber(one, { kind: 'per-meeting' }));
    expect(printed.slice(2, 4)).toEqual(['Sak 1a', 'Sak 1b']);
    expect(printed.slice(27, 29)).toEqual(['Sak 1z', 'Sak 1aa']);
    expect(printed.at(-1)).toBe('Sak 3');
  });

  test('changes no other number and takes none that is in use', () => {
    const places = fc.array(fc.nat({ max: 40 }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), places, fc.boolean(), (count, at, yearly) => {
        const scheme: NumberScheme = yearly ? perYear : { kind: 'per-meeting' };
        const agenda: CaseNumber[] = [];
        for (let one = 0; one < count; one += 1) agenda.push(nextCaseNumber(agenda, 2023, scheme));
        for (const wish of at) {
          const place = wish % (agenda.length + 1);
          const before = agenda.map((one) => formatCaseNumber(one, scheme));
          const around = { before: agenda.slice(0, place), after: agenda.slice(place) };
          agenda.splice(place, 0, numberOfLateCase(around, agenda, 2023, scheme));
          const printed = agenda.map((one) => formatCaseNumber(one, scheme));
          expect(printed.toSpliced(place, 1)).toEqual(before);
          expect(new Set(printed).size).toBe(printed.length);
          expect(printed.map(parseCaseNumber)).toEqual(agenda);
        }
        expect(caseNumberFindings(agenda)).toEqual([]);
      }),
    );
  });
});

describe('a run of case numbers', () => {
  const findings = (printed: string) =>
    caseNumberFindings(numbers(printed)).map((found) =>
      found.code === 'case-number-gap' ? `gap ${found.from}-${found.to}` : `twice ${found.number}`,
    );

  it.each([
    ['43/23 44/23 45/23', []],
    ['45/23 43/23 44/23', []],
    ['10/21 11-14/21 15/21', []],
    ['53/23 1/24', []],
    ['43/23 46/23', ['gap 44-45']],
    ['43/23 43/23', ['twice 43']],
    ['11-14/21 13/21', ['twice 13']],
    ['11-14/21 12/21 15/21', ['twice 12']],
    ['PS-1/23 1/23', []],
    ['Sak1 Sak2 Sak2a Sak3', []],
    ['Sak1 Sak2a Sak2 Sak2a', ['twice 2']],
  ])('%s: %j', (printed, found) => expect(findings(printed)).toEqual(found));

  test('grown by the next number has neither gap nor double', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        const run: CaseNumber[] = [];
        for (let at = 0; at < count; at += 1) run.push(nextCaseNumber(run, 2023, perYear));
        expect(caseNumberFindings(run)).toEqual([]);
        expect(run.at(-1)?.to).toBe(count);
      }),
    );
  });
});
