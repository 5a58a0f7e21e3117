import { expect, test } from 'vitest';
import type { AgendaRow } from '../../documents/index.ts';
import { type CaseAsked, casesUnderHeadings } from './cases-stand-under-their-headings.ts';

const row = (kind: AgendaRow['kind'], title: string, level = 0): AgendaRow => ({
  kind,
  title,
  level,
  number: kind === 'case' ? `${title}/26` : null,
  subPoints: [],
  responsible: [],
  start: null,
  end: null,
  minutes: null,
});
const heading = (title: string, level?: number) => row('group', title, level);
const one = (title: string, level?: number) => row('case', title, level);
type Shape = string | [string, Shape[]];
const shape = (rows: readonly CaseAsked<AgendaRow>[]): Shape[] =>
  rows.map(({ row: { title }, below }) => (below.length > 0 ? [title, shape(below)] : title));

test('cases stand under their headings, on every level, and after them at the top again', () => {
  const agenda = [
    ...[row('opening', ''), one('1'), heading('A'), heading('B', 1), one('2', 2), one('3', 1)],
    ...[row('break', '', 1), one('4', 1), one('5', 2), one('6')],
  ];
  expect(shape(casesUnderHeadings(agenda))).toEqual([
    '1',
    ['A', [['B', ['2']], '3', ['4', ['5']]]],
    '6',
  ]);
});

test('a heading over no case is left out, and levels that were skipped lose no case', () => {
  const agenda = [
    heading('A'),
    row('misc', 'Eventuelt', 1),
    heading('B'),
    one('1', 3),
    one('2', 2),
  ];
  expect(shape(casesUnderHeadings(agenda))).toEqual([['B', ['1', '2']]]);
  expect(casesUnderHeadings([])).toEqual([]);
});
