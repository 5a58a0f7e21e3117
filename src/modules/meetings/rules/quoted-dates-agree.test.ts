import { expect, it } from 'vitest';
import { quotedDateFindings } from './quoted-dates-agree.ts';

const known = {
  cases: [
    {
      number: { series: '', from: 35, to: 35, year: 2022 },
      body: 'ASU',
      dates: ['2022-09-15'],
    },
  ],
  meetings: [],
};
const paper = { meetingDate: '2023-12-06', ownBody: 'ASU' };
const quoted = (citedDate: string | null) => [
  { itemId: 'item_a' as const, printed: '26/22', citedDate: null },
  { itemId: 'item_b' as const, printed: '35/22', citedDate },
];

it('reports a quoted decision of another year than its case, with the day that is meant', () => {
  expect(quotedDateFindings(quoted('2023-09-15'), known, paper)).toMatchObject([
    {
      code: 'case-year-differs-from-cited-date',
      itemId: 'item_b',
      part: 'quotation',
      at: 1,
      raw: '15.09.2023',
      proposed: '2022-09-15',
    },
  ]);
});

it('finds nothing in the right date, nor where no date is given', () => {
  expect(quotedDateFindings(quoted('2022-09-15'), known, paper)).toEqual([]);
  expect(quotedDateFindings(quoted(null), known, paper)).toEqual([]);
});
