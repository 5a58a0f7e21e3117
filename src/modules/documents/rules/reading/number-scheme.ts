import type { NumberInText } from './case-number.ts';
import type { Anchor } from './frame.ts';

/** Key by which an anchor's case is looked up. */
export function keyOf(anchor: Anchor): string {
  return anchor.hit.number.key;
}

export function distinct(anchors: readonly Anchor[]): number {
  return new Set(anchors.map(keyOf)).size;
}

/** Decides between "Sak 1", "12/19", "12-19" and "2019/12" where several stand in one document. */
export function oneScheme(anchors: Anchor[]): Anchor[] {
  const of = (...forms: NumberInText['form'][]) =>
    anchors.filter((anchor) => forms.includes(anchor.hit.form));
  const plain = of('plain');
  const typed = of('typed');
  const slash = of('year_last');
  const first = of('year_first');
  const hyphen = of('hyphen').filter((anchor) => plausibleHyphen(anchor, anchors));
  const dated = slash.length > 0 ? slash : hyphen;
  const vouchedFirst = first.filter(
    (anchor) => anchor.hit.sakWord || anchor.hit.number.series !== null,
  );
  const byYearFirst =
    distinct(vouchedFirst) > 0 || (slash.length === 0 && distinct(first) >= 2)
      ? distinct(vouchedFirst) > 0
        ? vouchedFirst
        : first
      : [];
  const yearful = inOrder([
    ...dated,
    ...(dated.length === 0 || byYearFirst.some((anchor) => anchor.hit.number.series !== null)
      ? byYearFirst
      : []),
  ]);
  if (typed.length > 0) {
    const vouched = yearful.filter(
      (anchor) => anchor.hit.form === 'year_last' && /^sak\s?\d/iu.test(anchor.rest) === false,
    );
    return inOrder([...typed, ...(distinct(typed) >= 2 ? [] : vouched)]);
  }
  if (distinct(plain) >= 2 && secondNumbers(yearful, plain)) return inOrder(plain);
  if (
    plain.length > 0 &&
    !isRun(yearful) &&
    distinct(plain) >= Math.min(2, distinct(yearful) + 1)
  ) {
    return inOrder(plain);
  }
  return yearful.length > 0 ? yearful : inOrder(plain);
}

/** Whether most of the numbers with a year stand right under a plain one: archive numbers. */
function secondNumbers(yearful: readonly Anchor[], plain: readonly Anchor[]): boolean {
  const under = yearful.filter((anchor) =>
    plain.some((first) => anchor.line > first.line && anchor.line - first.line <= 2),
  );
  return under.length * 2 > yearful.length;
}

function plausibleHyphen(anchor: Anchor, all: readonly Anchor[]): boolean {
  const { number, sakWord } = anchor.hit;
  if (sakWord || number.series !== null) return true;
  return all.some(
    (other) =>
      other.hit.form === 'hyphen' &&
      other.hit.number.year === number.year &&
      Math.abs(other.hit.number.seq - number.seq) === 1,
  );
}

export function inOrder(anchors: Anchor[]): Anchor[] {
  return [...anchors].sort((a, b) => a.line - b.line);
}

/** At least two numbers, mostly one after the other. */
function isRun(anchors: readonly Anchor[]): boolean {
  const seqs = [...new Set(anchors.map((anchor) => anchor.hit.number.seq))];
  if (seqs.length < 2) return false;
  const sorted = [...seqs].sort((a, b) => a - b);
  const near = sorted.filter((seq, at) => at > 0 && seq - (sorted[at - 1] ?? 0) <= 3).length;
  return near * 2 >= sorted.length - 1;
}

export function dominantYear(
  anchors: readonly Anchor[],
  meetingYear: number | null,
): number | null {
  const counts = new Map<number, Set<string>>();
  for (const anchor of anchors) {
    const { year } = anchor.hit.number;
    if (year === null) continue;
    const keys = counts.get(year) ?? new Set();
    keys.add(keyOf(anchor));
    counts.set(year, keys);
  }
  const ranked = [...counts]
    .map(([year, keys]) => ({ year, count: keys.size }))
    .sort((a, b) => b.count - a.count);
  const most = ranked[0];
  if (most === undefined) return null;
  const own = ranked.find((entry) => entry.year === meetingYear);
  if (own !== undefined && own.count * 4 >= most.count) return own.year;
  return most.year;
}

export function fitsYear(hit: NumberInText, year: number | null): boolean {
  return hit.number.year === null || year === null || hit.number.year === year;
}
