import { describe, expect, it } from 'vitest';
import { shownValues } from './shown-value.ts';

describe('a logged value', () => {
  it('is told field by field, without the empty ones', () => {
    expect(shownValues({ who: 'Leder', due: null, report: '', minutes: 0 })).toEqual([
      { path: 'who', value: 'Leder' },
      { path: 'minutes', value: '0' },
    ]);
  });

  it('tells what lies within by its path', () => {
    expect(shownValues({ item: { responsible: ['a', 'b'] }, points: [{ no: 1 }] })).toEqual([
      { path: 'item · responsible', value: 'a, b' },
      { path: 'points · 1 · no', value: '1' },
    ]);
  });

  it('is nothing where there was nothing', () => {
    expect(shownValues(null)).toEqual([]);
  });
});
