import { expect, it } from 'vitest';
import { readPastedDays } from './read-pasted-days.ts';

it('reads days with one or two fields of time, past a row of names, with any separator', () => {
  const text = [
    'Dato;Tid;Sted;Digitalt;Hva',
    '03.09.2019;09.00–12.00;Rådhuset;https://mote.example/1;Inntak',
    '2019-09-05;0900;kl. 12;"Rom 1; andre etasje";;Kartlegging',
  ].join('\r\n');
  expect(readPastedDays(text)).toEqual({
    faults: [],
    days: [
      {
        line: 2,
        draft: {
          date: '2019-09-03',
          start: '09:00',
          end: '12:00',
          place: 'Rådhuset',
          remote: 'https://mote.example/1',
          configures: 'Inntak',
        },
      },
      {
        line: 3,
        draft: {
          date: '2019-09-05',
          start: '09:00',
          end: '12:00',
          place: 'Rom 1; andre etasje',
          remote: '',
          configures: 'Kartlegging',
        },
      },
    ],
  });
  expect(readPastedDays('3.9.19\t9-12\tRom\t\tInntak').days).toHaveLength(1);
});

it('names every line that is no day, and reads an empty list as none', () => {
  const text = [
    '31.09.2019;9-12;a;b;c',
    '03.09.2019;i morgen;a;b;c',
    '03.09.2019;9-12;a',
    '03.09.2019;9-12;a;b;=HYPERLINK("x")',
    '03.09.2019;9-12;a;b;"c',
  ].join('\n');
  expect(readPastedDays(text)).toEqual({
    days: [],
    faults: [
      { line: 1, code: 'no-such-day', typed: '31.09.2019' },
      { line: 2, code: 'no-such-time', typed: 'i morgen' },
      { line: 3, code: 'wrong-columns', has: 3 },
      { line: 4, code: 'formula' },
      { line: 5, code: 'quote-goes-wrong' },
    ],
  });
  expect(readPastedDays(' \n')).toEqual({ days: [], faults: [] });
});
