import { daysBetween, type IsoDate } from '../kernel/calendar.ts';

/** Something that happened, or is due, in a case. */
export type TrailMark = {
  key: string;
  date: IsoDate | null;
  shape: 'treated' | 'event' | 'due' | 'late';
  /** What it is, in words. */
  label: string;
  href?: string;
};

/** One case with all its marks. */
export type TrailLane = {
  key: string;
  number: string;
  title: string;
  href?: string;
  /** The case whose trail this is. */
  own?: boolean;
  marks: readonly TrailMark[];
};

/** One case's paper cites another. */
export type TrailLink = { from: string; to: string };

export type TrailPicture = {
  /** Percent from the left; null for a mark without a date. */
  at: (date: IsoDate | null) => number | null;
  /** The first day of each year within the picture. */
  years: { year: string; at: number }[];
  /** From the citing lane to the cited one: lane indexes and percents. */
  curves: { key: string; from: { lane: number; at: number }; to: { lane: number; at: number } }[];
};

/**
 * Places a trail between its first and its last date, with air at both ends. A link runs from the
 * citing case's first treatment to the cited case's last mark before it.
 */
export function trailPicture(
  lanes: readonly TrailLane[],
  links: readonly TrailLink[],
  today: IsoDate,
): TrailPicture | null {
  const dates = lanes.flatMap((lane) => lane.marks.flatMap(({ date }) => date ?? [])).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return null;
  const end = last < today ? today : last;
  const air = Math.max(20, daysBetween(first, end) * 0.04);
  const width = daysBetween(first, end) + 2 * air;
  const place = (date: IsoDate) =>
    Math.round((1000 * (daysBetween(first, date) + air)) / width) / 10;
  const years: TrailPicture['years'] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) {
    years.push({ year: String(year), at: Math.max(0, place(`${year}-01-01`)) });
  }
  return {
    at: (date) => (date ? place(date) : null),
    years,
    curves: links.flatMap((link) => {
      const citing = lanes.findIndex((lane) => lane.key === link.from);
      const cited = lanes.findIndex((lane) => lane.key === link.to);
      const from = datesOf(lanes[citing])[0];
      if (citing === cited || !from) return [];
      const earlier = datesOf(lanes[cited]).filter((date) => date <= from);
      const to = earlier.at(-1) ?? datesOf(lanes[cited])[0];
      if (!to) return [];
      return {
        key: `${link.from} ${link.to}`,
        from: { lane: citing, at: place(from) },
        to: { lane: cited, at: place(to) },
      };
    }),
  };
}

const datesOf = (lane: TrailLane | undefined): IsoDate[] =>
  (lane?.marks ?? [])
    .flatMap(({ date, shape }) => (date && shape === 'treated' ? date : []))
    .toSorted();
