import { expect, it } from 'vitest';
import { linesOfRows, rowsOfLines } from './standing-rows-are-typed-as-lines.ts';

const words = { break: 'pause', opening: 'åpning', closing: 'avslutning', misc: 'eventuelt' };

it('reads rows as people type them, and writes them back the same', () => {
  const text = [
    'Godkjenning av innkalling og saksliste; 10; Leder',
    'Status: fra rådene; 45; Fagrådsledere',
    'pause: Pause; 10',
    'eventuelt: Eventuelt',
  ].join('\n');
  const { rows, unreadable } = rowsOfLines(`\n${text}\r\n`);
  expect(unreadable).toEqual([]);
  expect(rows.map(({ kind, minutes }) => [kind, minutes])).toEqual([
    ['case', 10],
    ['case', 45],
    ['break', 10],
    ['misc', null],
  ]);
  expect(rows[1]?.title).toBe('Status: fra rådene');
  expect(linesOfRows(rows, words)).toBe(text);
});

it('gives back what it cannot read, and keeps the rest', () => {
  const { rows, unreadable } = rowsOfLines('Sak; mange\npause:\nSak; 5; A; B\nSak; 601\nGod; 5');
  expect(rows.map(({ title }) => title)).toEqual(['God']);
  expect(unreadable).toEqual(['Sak; mange', 'pause:', 'Sak; 5; A; B', 'Sak; 601']);
});

it('reads what lies under a heading by its dash, and no dash without a heading', () => {
  const text = ['overskrift: Orientering', '- Status; 10; Leder', '- pause: Kaffe; 5', 'Neste sak'];
  const { rows, unreadable } = rowsOfLines(text.join('\n'));
  expect(unreadable).toEqual([]);
  expect(rows.map(({ kind, indented }) => [kind, indented])).toEqual([
    ['group', false],
    ['case', true],
    ['break', true],
    ['case', false],
  ]);
  expect(linesOfRows(rows, { ...words, group: 'overskrift' })).toBe(text.join('\n'));
  const wrong = ['- Løs; 5', 'overskrift: Med tid; 5', 'Sak', '- Under en sak'];
  expect(rowsOfLines(wrong.join('\n')).unreadable).toEqual(wrong.toSpliced(2, 1));
});
