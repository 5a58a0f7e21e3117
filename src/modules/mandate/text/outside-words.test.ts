import { expect, it } from 'vitest';
import type { OutsideMandate } from '../vocabulary.ts';
import { affectsLines, outsideSentence, outsideWords } from './outside-words.ts';

const areas = [
  { code: 'legevakt', nb: 'Legevakt', nn: 'Legevakt', en: 'Out-of-hours service' },
  { code: 'helsehus', nb: 'Helsehus', nn: 'Helsehus', en: 'Health houses' },
];
const across: OutsideMandate = {
  code: 'sides',
  touched: ['municipality', 'trust', 'gp'],
  outside: ['trust', 'gp'],
};

it.each([
  ['nb', 'utenfor mandatet: på tvers av kommune–sykehus–fastlege'],
  ['nn', 'utanfor mandatet: på tvers av kommune–sjukehus–fastlege'],
  ['en', 'outside the mandate: across municipality–hospital–GP'],
] as const)('a matter across sides is told in %s', (language, words) => {
  expect(outsideSentence([across], language, areas)).toBe(words);
});

it.each<[OutsideMandate, string]>([
  [{ code: 'sides', touched: ['trust'], outside: ['trust'] }, 'gjelder sykehus'],
  [{ code: 'service-area', serviceAreas: ['legevakt'] }, 'tjenesteområdet Legevakt'],
  [
    { code: 'service-area', serviceAreas: ['legevakt', 'helsehus'] },
    'tjenesteområdene Legevakt og Helsehus',
  ],
  [{ code: 'domain', domains: ['profession', 'workflow'] }, 'gjelder fag og arbeidsflyt'],
  [{ code: 'organisation', organisations: ['org_1'] }, 'gjelder Røros kommune'],
  [{ code: 'cost', cost: 1_000_000, limit: 250_000 }, 'koster 1 000 000 kr, grensen er 250 000 kr'],
  [
    { code: 'not-in-force', validFrom: '2026-05-01', validTo: null },
    'mandatet gjelder fra 01.05.2026',
  ],
  [
    { code: 'not-in-force', validFrom: null, validTo: '2025-12-31' },
    'mandatet gjaldt til 31.12.2025',
  ],
])('%o is told', (outside, words) => {
  const told = outsideWords(outside, 'nb', areas, () => 'Røros kommune');
  expect(told.replaceAll('\u00a0', ' ')).toBe(words);
});

it('a matter is told by what it affects, and what it does not is left out', () => {
  const affects = {
    domains: ['workflow'],
    serviceAreas: ['legevakt'],
    sides: ['municipality', 'gp'],
    organisations: [],
    cost: null,
  } as const;
  expect(affectsLines(affects, 'nb', areas)).toEqual([
    { label: 'Domene', value: 'Arbeidsflyt' },
    { label: 'Tjenesteområde', value: 'Legevakt' },
    { label: 'Side', value: 'Kommune, Fastlege' },
  ]);
});
