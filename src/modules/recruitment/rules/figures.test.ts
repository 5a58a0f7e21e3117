import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stated, StatedDate, StatedFigure } from '../vocabulary.ts';
import { wellStated } from './a-figure-is-well-stated.ts';
import { agree, contradictionsIn } from './stated-numbers-contradict.ts';
import { activeFigure, targetOf } from './the-board-follows-the-active-figure.ts';

let count = 0;
const shared = (key: string) => ({
  ...{ id: `fig_${++count}` as const, key, name: { nb: key, nn: key, en: key } },
  ...{ source: 'notat', statedOn: null, state: 'open' as const, decidedByCase: null, version: 1 },
});
const number = (
  key: string,
  low: number,
  high = low,
  more: Partial<StatedFigure> = {},
): StatedFigure => ({ ...shared(key), unit: 'people', low, high, about: false, ...more });
const day = (key: string, from: string, to = from, hangsOn: string | null = null): StatedDate => ({
  ...shared(key),
  unit: 'date',
  from,
  to,
  hangsOn,
});

const table = { seatsByParty: [168, 85], groups: 12 };
const codes = (stated: readonly Stated[]) =>
  contradictionsIn(stated, table).map(({ code }) => code);

describe('what is stated of the members', () => {
  const stated = [
    number('members-total', 130, 150),
    number('members-total', 200, 200, { about: true }),
  ];

  it('contradicts itself and the table of 168 + 85 = 253', () => {
    const found = contradictionsIn(stated, table);
    expect(found.map(({ code }) => code)).toEqual(['stated-differently', 'sum-differs']);
    expect(found[1]?.computed).toEqual({ value: 253, from: [168, 85] });
    expect(found[1]?.figures).toHaveLength(2);
  });

  it('does not contradict an empty table, nor once a case has replaced it', () => {
    const empty = { seatsByParty: [0, 0], groups: 0 };
    expect(contradictionsIn(stated, empty).map(({ code }) => code)).toEqual(['stated-differently']);
    const settled = stated.map((one) => ({ ...one, state: 'replaced' as const }));
    expect(codes(settled)).toEqual([]);
  });

  it('leaves a tenth where the text says about, and nothing where it does not', () => {
    expect(codes([number('members-total', 253)])).toEqual([]);
    expect(codes([number('members-total', 252)])).toEqual(['sum-differs']);
    expect(codes([number('members-total', 230, 230, { about: true })])).toEqual([]);
    expect(codes([number('members-total', 229.9, 229.9, { about: true })])).toEqual([
      'sum-differs',
    ]);
  });

  it('is what the board counts against once a case has made one active', () => {
    expect(targetOf(stated, 253)).toEqual({ low: 253, high: 253, figure: null });
    const active = { ...number('members-total', 200), state: 'active' as const };
    expect(targetOf([...stated, active], 253)).toEqual({ low: 200, high: 200, figure: active });
    expect(
      activeFigure([{ ...day('experts-start', '2019-02-25'), state: 'active' }], 'experts-start'),
    ).toBe(null);
  });
});

describe('the experts', () => {
  it('cannot be 50 in 12 groups with four at most: 12 × 4 = 48', () => {
    const found = contradictionsIn(
      [number('experts-total', 50, 50, { about: true }), number('experts-per-group', 3, 4)],
      table,
    );
    expect(found).toMatchObject([
      { code: 'average-differs', against: { value: 48, from: [12, 4] } },
    ]);
    expect(found[0]?.computed?.value.toFixed(1)).toBe('4.2');
  });

  it('can be 48, cannot be 35, and are not judged without groups', () => {
    const each = number('experts-per-group', 3, 4);
    expect(codes([number('experts-total', 48), each])).toEqual([]);
    const few = contradictionsIn([number('experts-total', 35), each], table);
    expect(few).toMatchObject([{ against: { value: 36, from: [12, 3] } }]);
    const none = { seatsByParty: [], groups: 0 };
    expect(contradictionsIn([number('experts-total', 50), each], none)).toEqual([]);
  });

  it('are stated differently as 8–10 and 6–10, though the ranges meet', () => {
    expect(codes([number('experts-first', 8, 10), number('experts-first', 6, 10)])).toEqual([
      'stated-differently',
    ]);
    expect(codes([number('experts-first', 8, 10), number('experts-first', 8, 10)])).toEqual([]);
  });
});

describe('a day', () => {
  it('is too early by 30 days before the one it hangs on', () => {
    const found = contradictionsIn(
      [
        day('experts-start', '2019-02-25', '2019-02-25', 'council-decision'),
        day('council-decision', '2019-03-27'),
      ],
      table,
    );
    expect(found).toMatchObject([{ code: 'date-before', computed: { value: 30 } }]);
  });

  it('is not too early on the same day, in a month that holds it, or where nothing is hung on', () => {
    const council = day('council-decision', '2019-03-27');
    const start = (from: string, to = from) => day('experts-start', from, to, 'council-decision');
    expect(codes([start('2019-03-27'), council])).toEqual([]);
    expect(codes([start('2019-03-01', '2019-03-31'), council])).toEqual([]);
    expect(codes([start('2019-02-25')])).toEqual([]);
    expect(codes([day('experts-start', '2019-02-25'), council])).toEqual([]);
  });

  it('is stated differently where the spans do not meet', () => {
    const february = day('members-in-place', '2019-02-01', '2019-02-28');
    expect(codes([february, day('members-in-place', '2019-02-25')])).toEqual([]);
    expect(codes([february, day('members-in-place', '2019-03-01')])).toEqual([
      'stated-differently',
    ]);
  });
});

describe('two figures', () => {
  it('agree whichever is named first, and each with itself', () => {
    const range = fc.tuple(fc.nat(500), fc.nat(100), fc.boolean());
    fc.assert(
      fc.property(range, range, ([a, more, about], [b, other, roughly]) => {
        const one = number('x', a, a + more, { about });
        const two = number('x', b, b + other, { about: roughly });
        expect(agree(one, two)).toBe(agree(two, one));
        expect(agree(one, one)).toBe(true);
      }),
    );
    expect(agree(number('x', 1), day('x', '2019-01-01'))).toBe(false);
  });
});

describe('a figure that is written down', () => {
  const draft = { ...number('members-total', 8, 10), name: { nb: ' Noen  få ', nn: '', en: '' } };
  const code = (typed: Parameters<typeof wellStated>[0]) => {
    const verdict = wellStated(typed);
    return verdict.ok ? '' : verdict.refusal.code;
  };

  it('is tidied, and says in every language what bokmål does until somebody writes it', () => {
    const verdict = wellStated(draft);
    expect(verdict.ok && verdict.value.name).toEqual({
      nb: 'Noen få',
      nn: 'Noen få',
      en: 'Noen få',
    });
  });

  it('is refused without name or source, backwards, past all bounds or in another unit', () => {
    expect(code({ ...draft, name: { nb: ' ', nn: 'x', en: 'x' } })).toBe('line-is-empty');
    expect(code({ ...draft, source: '' })).toBe('line-is-empty');
    expect(code({ ...draft, source: 'x'.repeat(201) })).toBe('line-too-long');
    expect(code({ ...draft, low: 11 })).toBe('no-such-range');
    expect(code({ ...draft, low: -1 })).toBe('no-such-range');
    expect(code({ ...draft, high: Number.NaN })).toBe('no-such-range');
    expect(code({ ...draft, high: 1e15 })).toBe('number-too-large');
    expect(code({ ...draft, unit: 'percent' })).toBe('wrong-unit');
    expect(code({ ...draft, key: 'expert-workload', unit: 'percent', high: 101 })).toBe(
      'no-such-percent',
    );
    const start = day('experts-start', '2019-02-25', '2019-02-24');
    expect(code(start)).toBe('no-such-range');
    expect(code({ ...start, to: '2019-02-25', hangsOn: 'experts-start' })).toBe('hangs-on-itself');
  });
});
