import { daysBetween } from '../../../kernel/calendar.ts';
import type { Computed, Contradiction, Stated, StatedDate, StatedFigure } from '../vocabulary.ts';

/** What the quota table says, party by party, and in how many groups. */
export type Table = { seatsByParty: readonly number[]; groups: number };

/** "About" leaves room for a tenth. */
const room = 0.1;

/**
 * Everything that does not agree among the stated figures and with the table. What a case has
 * replaced is left out: it is settled.
 * @source F-030, X01–X04, X06
 */
export function contradictionsIn(stated: readonly Stated[], table: Table): Contradiction[] {
  const standing = stated.filter(({ state }) => state !== 'replaced');
  return [
    ...statedDifferently(standing),
    ...sumsThatDiffer(standing, table),
    ...averagesThatDiffer(standing, table),
    ...datesTooEarly(standing),
  ];
}

const isDate = (one: Stated): one is StatedDate => one.unit === 'date';
const isNumber = (one: Stated): one is StatedFigure => one.unit !== 'date';
const ofKey = (stated: readonly Stated[], key: string) =>
  stated.filter(isNumber).filter((one) => one.key === key);

/** Whether two say the same: equal ranges, or near enough where the text says "about". */
export function agree(one: Stated, other: Stated): boolean {
  if (isDate(one) && isDate(other)) return one.from <= other.to && other.from <= one.to;
  if (!isNumber(one) || !isNumber(other)) return false;
  if (one.low === other.low && one.high === other.high) return true;
  if (!one.about && !other.about) return false;
  const [a, b] = [widened(one), widened(other)];
  return a.low <= b.high && b.low <= a.high;
}

const widened = ({ low, high, about }: StatedFigure) =>
  about ? { low: low * (1 - room), high: high * (1 + room) } : { low, high };

function statedDifferently(stated: readonly Stated[]): Contradiction[] {
  return [...new Set(stated.map(({ key }) => key))].flatMap((key) => {
    const own = stated.filter((one) => one.key === key);
    const odd = own.filter((one) => own.some((other) => other !== one && !agree(one, other)));
    if (odd.length === 0) return [];
    return [contradiction('stated-differently', key, odd)];
  });
}

function sumsThatDiffer(stated: readonly Stated[], { seatsByParty }: Table): Contradiction[] {
  const sum = seatsByParty.reduce((all, one) => all + one, 0);
  if (sum === 0) return [];
  const differing = ofKey(stated, 'members-total').filter((one) => {
    const { low, high } = widened(one);
    return sum < low || sum > high;
  });
  if (differing.length === 0) return [];
  const computed = { value: sum, from: seatsByParty };
  return [contradiction('sum-differs', 'members-total', differing, computed)];
}

/**
 * Whether so many experts can be spread as stated: if every group had the most there is said to be
 * in some, there would still be too few (12 × 4 = 48 < 50), or if all had the least, too many.
 */
function averagesThatDiffer(stated: readonly Stated[], { groups }: Table): Contradiction[] {
  if (groups === 0) return [];
  return ofKey(stated, 'experts-total').flatMap((total) =>
    ofKey(stated, 'experts-per-group').flatMap((each) => {
      const few = groups * each.high < total.low;
      const many = groups * each.low > total.high;
      if (!few && !many) return [];
      const [whole, per] = few ? [total.low, each.high] : [total.high, each.low];
      const average = { value: whole / groups, from: [whole, groups] };
      const reach = { value: groups * per, from: [groups, per] };
      return [contradiction('average-differs', total.key, [total, each], average, reach)];
    }),
  );
}

function datesTooEarly(stated: readonly Stated[]): Contradiction[] {
  const dates = stated.filter(isDate);
  return dates.flatMap((date) =>
    dates
      .filter((first) => first.key === date.hangsOn && date.to < first.from)
      .map((first) => {
        const days = { value: daysBetween(date.to, first.from), from: [] };
        return contradiction('date-before', date.key, [date, first], days);
      }),
  );
}

const contradiction = (
  code: Contradiction['code'],
  key: string,
  of: readonly Stated[],
  computed: Computed | null = null,
  against: Computed | null = null,
): Contradiction => ({ code, key, figures: of.map(({ id }) => id), computed, against });
