import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseCaseNumber } from './case-numbers-have-one-key.ts';
import { datesInText } from './dates-in-text.ts';
import { meetingDatesInText } from './meeting-dates-in-text.ts';
import { readProposal, requestsInText } from './proposal-kind-and-obligation.ts';
import { referencesInText } from './references-in-text.ts';
import { budgetSuggestions } from './time-budget-is-read-from-the-paper.ts';

const near = '2023-12-06';
const pieces = [
  'sak ',
  'ASU-',
  'ASU',
  'vedtaket ',
  'vedtak i ',
  'ber ',
  'om at ',
  'gruppen ',
  'innen ',
  '12.',
  '06.',
  '09.23',
  '26/22',
  '11-14/21',
  'januar ',
  ', ',
  ' og ',
  '(',
  '.',
  '\n',
  'i møte den ',
  'Å',
];
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => some.join('')),
);

test('whatever the text, what is found stands where it is said to stand', () => {
  fc.assert(
    fc.property(text, (some) => {
      const dates = [...datesInText(some, near), ...meetingDatesInText(some)];
      const references = referencesInText(some, 2024);
      const cited = references.flatMap((one) => one.citedDate ?? []);
      for (const { raw, span } of [...dates, ...references, ...cited]) {
        expect(some.slice(span.start, span.end)).toBe(raw);
      }
      const { obligation } = readProposal(some, near);
      expect(obligation?.what ?? '').not.toMatch(/^\s|\s$/);
    }),
  );
});

describe('a text made to be slow', () => {
  it.each([
    'A'.repeat(20_000),
    `vedtak ${'AB'.repeat(5_000)}1 06.12.2023`,
    'vedtak i '.repeat(2_000),
    'ASU ber om at gruppen '.repeat(900),
    `ASU ber ${'gruppen '.repeat(2_000)}.`,
    'sak 1, 2, '.repeat(2_000),
    '01.01. og '.repeat(2_000),
    ' '.repeat(20_000),
    '\n '.repeat(10_000),
    'hvert fagråd gis '.repeat(1_200),
    '-'.repeat(20_000),
  ])('%# is read all the same', (slow) => {
    const began = performance.now();
    datesInText(slow, near);
    meetingDatesInText(slow);
    referencesInText(slow, 2024);
    readProposal(slow, near);
    requestsInText(slow, near);
    budgetSuggestions(slow, () => 5);
    parseCaseNumber(slow);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
