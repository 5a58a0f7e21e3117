import { expect, test } from 'vitest';
import { datesInList } from './dates-in-a-pasted-list.ts';

const whole = { start: null, end: null };
const cases = [
  ['07.02.2024 Styremøte', { from: '2024-02-07', to: '2024-02-07', ...whole, label: 'Styremøte' }],
  ['onsdag 7.2. Styremøte', { from: '2024-02-07', to: '2024-02-07', ...whole, label: 'Styremøte' }],
  ['uke 8', { from: '2024-02-19', to: '2024-02-23', ...whole, label: '' }],
  [
    'Veke 40–41: Haustferie',
    { from: '2024-09-30', to: '2024-10-11', ...whole, label: 'Haustferie' },
  ],
  ['12.–14.3.', { from: '2024-03-12', to: '2024-03-14', ...whole, label: '' }],
  ['28.2.–3.3.2025 Seminar', { from: '2025-02-28', to: '2025-03-03', ...whole, label: 'Seminar' }],
  ['30.12.2024 - 02.01.2025', { from: '2024-12-30', to: '2025-01-02', ...whole, label: '' }],
  ['2024-06-19', { from: '2024-06-19', to: '2024-06-19', ...whole, label: '' }],
  [
    '3. april kl. 9–12 Arena',
    { from: '2024-04-03', to: '2024-04-03', start: '09:00', end: '12:00', label: 'Arena' },
  ],
  [
    '07.02.24 09.00-11.30, ASU',
    { from: '2024-02-07', to: '2024-02-07', start: '09:00', end: '11:30', label: 'ASU' },
  ],
  [
    '• 10.–12. mai 2024 – Samling',
    { from: '2024-05-10', to: '2024-05-12', ...whole, label: 'Samling' },
  ],
] as const;

test.each(cases)('%s', (line, span) => {
  expect(datesInList(line, 2024)).toEqual({ ok: true, value: [span] });
});

test('blank lines are passed over, and lines are kept in their order', () => {
  const read = datesInList('uke 8\n\n\r\n07.02.2024\n', 2024);
  expect(read.ok && read.value.map(({ from }) => from)).toEqual(['2024-02-19', '2024-02-07']);
});

test.each([
  '31.02.2024 Styremøte',
  'uke 54',
  'uke 53',
  'når det passer',
  '14.–12.3.',
  '07.02.2024 kl. 12–09',
  '7.2.20245',
])('%s is named with its line, and nothing is kept', (line) => {
  const read = datesInList(`07.02.2024\n\n${line}`, 2024);
  expect(read).toEqual({ ok: false, refusal: { code: 'line-unreadable', line: 3, text: line } });
});

test('nothing, and far too much, are refused as such', () => {
  expect(datesInList(' \n ', 2024)).toMatchObject({ refusal: { code: 'list-is-empty' } });
  const long = 'uke 8\n'.repeat(2001);
  expect(datesInList(long, 2024)).toMatchObject({ refusal: { code: 'too-many-lines' } });
});
