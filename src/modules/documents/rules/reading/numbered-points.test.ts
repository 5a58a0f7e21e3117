import { describe, expect, test } from 'vitest';
import { sourceOfText } from '../../../../platform/reading/plain-text.ts';
import { linesOfSource } from './lines-of-source.ts';
import { joined, pointsIn } from './numbered-points.ts';

function points(text: string): string[] {
  const source = sourceOfText(text, 'text');
  if (!source.ok) throw new Error(source.refusal.code);
  const { lines } = linesOfSource(source.value);
  return pointsIn(lines, 0, lines.length).points.map((point) => `${point.no ?? '-'} ${point.text}`);
}

describe('points', () => {
  test('run on over blank lines and broken lines', () => {
    expect(points('1. Saken tas til orientering.\n\n \n2. Styret ber om\n\nen plan.')).toEqual([
      '1 Saken tas til orientering.',
      '2 Styret ber om en plan.',
    ]);
  });

  test('end where text starts anew behind the last one', () => {
    expect(points('1. Innkalling godkjennes.\n\n\nSaker til eventuelt')).toEqual([
      '1 Innkalling godkjennes.',
    ]);
  });

  test('a second list is not the first', () => {
    expect(points('1. Ett.\n2. To.\n\n1. Noe annet.')).toHaveLength(2);
  });

  test('letters and brackets number points too', () => {
    expect(points('a) Ett\nb) To')).toEqual(['a Ett', 'b To']);
    expect(points('1) Ett\n2) To\n3) Tre')).toHaveLength(3);
  });

  test('text without numbers is one point', () => {
    expect(points('Planen vedtas\nslik den ligger.')).toEqual(['- Planen vedtas slik den ligger.']);
  });

  test('a date at the start of a line is no number', () => {
    expect(points('12.03.2019 møttes utvalget.')).toEqual(['- 12.03.2019 møttes utvalget.']);
  });
});

test('a word broken at a hyphen is joined, a name keeps its hyphen', () => {
  expect(joined('sentrale samhandlings-', 'funksjoner')).toBe('sentrale samhandlingsfunksjoner');
  expect(joined('arbeid med Fosen-', 'kommunene')).toBe('arbeid med Fosen-kommunene');
  expect(joined('Nasjonal helse-', 'og samhandlingsplan')).toBe(
    'Nasjonal helse- og samhandlingsplan',
  );
});
