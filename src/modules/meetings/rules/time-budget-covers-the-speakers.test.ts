import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { SpeakingBudget } from '../vocabulary.ts';
import { budgetFindings } from './time-budget-covers-the-speakers.ts';

/** "45:5x10 /10": 45 minutes for 5 speakers of 10 minutes each, then a break of 10. */
const items = (notation: string) =>
  notation.split(' ').map((mark, at) => {
    const [minutes = '', demand] = mark.replace('/', '').split(':');
    const [count, minutesEach] = (demand ?? '').split('x').map(Number);
    const budget: SpeakingBudget | null =
      count && minutesEach ? { count, minutesEach, label: 'fagråd' } : null;
    const kind = mark.startsWith('/') ? ('break' as const) : ('case' as const);
    return { id: `${at}`, kind, minutes: minutes === '-' ? null : Number(minutes), budget };
  });
const short = (notation: string) => budgetFindings(items(notation))[0];

describe('the time budget', () => {
  it('is five minutes short for five councils of ten in forty-five', () => {
    expect(short('10 45:5x10 5 /10 15')).toMatchObject({
      itemId: '1',
      needed: 50,
      available: 45,
      missing: 5,
      mends: [
        { way: 'shorten-each', minutesEach: 9 },
        { way: 'fewer-speakers', count: 4 },
        { way: 'take-from-next-break', minutes: 5, breakLeft: 5 },
        { way: 'end-later', minutes: 5 },
      ],
    });
  });
  it.each(['45:4x10', '50:5x10', '45', '/10'])('is enough in %s', (notation) => {
    expect(short(notation)).toBeUndefined();
  });
  it('takes no break away, and none that is over', () => {
    const ways = (notation: string) => short(notation)?.mends.map((mend) => mend.way);
    expect(ways('40:5x10 /10')).not.toContain('take-from-next-break');
    expect(ways('/10 45:5x10')).not.toContain('take-from-next-break');
  });
  it('offers only a later end where nothing is set aside', () => {
    expect(short('-:5x10')?.mends).toEqual([{ way: 'end-later', minutes: 50 }]);
  });

  test('is mended by every way it offers', () => {
    const number = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(number, number, fc.nat({ max: 200 }), (count, each, minutes) => {
        for (const mend of short(`${minutes}:${count}x${each} /20`)?.mends ?? []) {
          const mended =
            mend.way === 'shorten-each'
              ? `${minutes}:${count}x${mend.minutesEach}`
              : mend.way === 'fewer-speakers'
                ? `${minutes}:${mend.count}x${each}`
                : `${minutes + mend.minutes}:${count}x${each}`;
          expect(short(mended)).toBeUndefined();
        }
      }),
    );
  });
});
