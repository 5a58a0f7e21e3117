import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CaseId } from '../../../kernel/ids.ts';
import { caseTrail, type TrailSources } from './case-trail.ts';

const id = (number: string): CaseId => `case_${number.replace('/', '-')}`;
/** "31/23@2023-09-06 37/23@2023-10-04>31/23 44/23#tema": case, its day, what it cites, its topic. */
const sources = (notation: string, more: Partial<TrailSources> = {}): TrailSources => {
  const marks = notation.split(' ').map((mark) => {
    const [, number = '', date, cites, topic = ''] =
      /^([^@>#]+)(?:@([^>#]+))?(?:>([^#]+))?(?:#(.+))?$/.exec(mark) ?? [];
    return { number, date, cites: cites?.split(',') ?? [], topic };
  });
  return {
    cases: marks.map(({ number, topic }) => ({ id: id(number), number, title: number, topic })),
    treatments: marks.flatMap(({ number, date }) =>
      date ? [{ caseId: id(number), meetingId: null, date, outcome: null }] : [],
    ),
    links: marks.flatMap(({ number, cites }) =>
      cites.map((to) => ({ from: id(number), to: id(to) })),
    ),
    events: [],
    obligations: [],
    ...more,
  };
};
const told = (start: string, of: TrailSources) =>
  caseTrail(id(start), of)
    .nodes.map((node) =>
      node.kind === 'treated' ? node.number : node.kind === 'event' ? node.text : `!${node.date}`,
    )
    .join(' ');

const discharge = sources(
  '31/23@2023-09-06 37/23@2023-10-04>31/23 49/23@2023-12-06>31/23,37/23 44/23@2023-12-06>31/23 9/20@2020-01-01 8/20@2020-01-01>9/20',
  {
    events: [{ caseId: id('44/23'), date: '2023-11-22', text: 'konferanse' }],
    obligations: [
      {
        id: 'obl_1',
        caseId: id('49/23'),
        due: '2024-02-07',
        who: 'gruppen',
        what: 'orientere',
        standing: 'open',
      },
    ],
  },
);

describe('the trail of a case', () => {
  it('tells it from the first decision to what is still due', () => {
    expect(told('31/23', discharge)).toBe('31/23 37/23 konferanse 44/23 49/23 !2024-02-07');
  });
  it('is the same story from whichever case one starts', () => {
    expect(told('49/23', discharge)).toBe(told('31/23', discharge));
  });
  it('leaves out other stories', () => {
    expect(told('9/20', discharge)).toBe('8/20 9/20');
  });
  it('goes round a circle once', () => {
    expect(told('1/23', sources('1/23@2023-01-01>2/23 2/23@2023-02-01>1/23,2/23'))).toBe(
      '1/23 2/23',
    );
  });
  it('follows a topic where no paper cites another', () => {
    expect(told('2/23', sources('1/23@2023-01-01#avtale 2/23@2023-02-01#avtale 3/23'))).toBe(
      '1/23 2/23',
    );
  });
  it('puts last what is only cited and has no date', () => {
    expect(told('2/23', sources('2/23@2023-02-01>53/22 53/22'))).toBe('2/23 53/22');
  });
  it('tells a case twice that was treated twice', () => {
    const twice = sources('1/23@2023-01-01');
    const again = { ...twice.treatments[0]!, date: '2023-03-01' };
    expect(told('1/23', { ...twice, treatments: [again, ...twice.treatments] })).toBe('1/23 1/23');
  });

  test('ends, whatever the links', () => {
    const number = fc.constantFrom('1/23', '2/23', '3/23', '4/23');
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number)), (links) => {
        const of = {
          ...sources('1/23@2023-01-01 2/23@2023-01-02 3/23 4/23@2023-01-04'),
          links: links.map(([from, to]) => ({ from: id(from), to: id(to) })),
        };
        const dates = caseTrail(id('1/23'), of).nodes.map((node) => node.date ?? '9');
        expect(dates).toEqual(dates.toSorted());
      }),
    );
  });
});
