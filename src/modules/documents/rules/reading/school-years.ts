import { caseNumberOf } from './case-key.ts';
import type { NumberInText } from './case-number.ts';

/**
 * Reads "5-20/21", "6-20/21" as the cases 5 and 6 of the school year 2020/21. One such number alone
 * is a range of cases; several with the same years behind them cannot all be.
 */
export function withSchoolYears(hits: NumberInText[][]): NumberInText[][] {
  const firsts = new Map<string, Set<number>>();
  for (const hit of hits.flat()) {
    const years = yearsOf(hit);
    if (years === null) continue;
    firsts.set(years, (firsts.get(years) ?? new Set()).add(hit.number.seq));
  }
  if (![...firsts.values()].some((seqs) => seqs.size > 1)) return hits;
  return hits.map((ofLine) =>
    ofLine.map((hit) => {
      const years = yearsOf(hit);
      const several = years !== null && (firsts.get(years)?.size ?? 0) > 1;
      return several ? { ...hit, number: ofSchoolYear(hit.number) } : hit;
    }),
  );
}

/** "20/21" where the end of a range and its year follow each other as two years do; else null. */
function yearsOf(hit: NumberInText): string | null {
  const { seqTo, year } = hit.number;
  if (seqTo === null || year === null || (seqTo + 1) % 100 !== year % 100) return null;
  return `${seqTo}/${year}`;
}

function ofSchoolYear(number: NumberInText['number']): NumberInText['number'] {
  const { raw, series, seq, item, meeting, year, printed } = number;
  return caseNumberOf({
    raw,
    series,
    seq,
    item,
    meeting,
    year: year === null ? null : year - 1,
    printed,
  });
}
