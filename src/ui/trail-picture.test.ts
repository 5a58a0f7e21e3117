import { describe, expect, it } from 'vitest';
import { type TrailLane, trailPicture } from './trail-picture.ts';

const lane = (key: string, ...dates: (string | null)[]): TrailLane => ({
  key,
  number: key,
  title: key,
  marks: dates.map((date, at) => ({ key: `${key}${at}`, date, shape: 'treated', label: '' })),
});

describe('the picture of a trail', () => {
  it('is empty where nothing has a date', () => {
    expect(trailPicture([lane('a', null)], [], '2023-11-23')).toBeNull();
  });

  it('holds every date and today, in their order, with air at both ends', () => {
    const picture = trailPicture([lane('a', '2022-06-15', '2023-10-04')], [], '2023-11-23');
    const [first, last, today] = ['2022-06-15', '2023-10-04', '2023-11-23'].map((date) =>
      picture?.at(date),
    ) as [number, number, number];
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(last);
    expect(last).toBeLessThan(today);
    expect(today).toBeLessThan(100);
    expect(picture?.years.map(({ year }) => year)).toEqual(['2022', '2023']);
  });

  it('links a case with the last treatment, before it, of the case it cites', () => {
    const lanes = [
      lane('old', '2022-01-01', '2022-06-01', '2023-06-01'),
      lane('new', '2023-01-01'),
    ];
    const picture = trailPicture(lanes, [{ from: 'new', to: 'old' }], '2023-11-23');
    expect(picture?.curves).toEqual([
      {
        key: 'new old',
        from: { lane: 1, at: picture?.at('2023-01-01') },
        to: { lane: 0, at: picture?.at('2022-06-01') },
      },
    ]);
  });

  it('draws no link to a case that has no date, nor from a case to itself', () => {
    const lanes = [lane('a', '2023-01-01'), lane('b', null)];
    const links = [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'a' },
      { from: 'a', to: 'gone' },
    ];
    expect(trailPicture(lanes, links, '2023-11-23')?.curves).toEqual([]);
  });
});
