import type { CaseNumber } from '../../vocabulary.ts';

/** The four digits of a printed year, or null where it cannot be a year of meetings. */
export function fullYear(printed: string): number | null {
  const value = Number(printed);
  if (printed.length === 4) return value >= 1985 && value <= 2040 ? value : null;
  if (printed.length !== 2) return null;
  if (value <= 40) return 2000 + value;
  return value >= 85 ? 1900 + value : null;
}

/** What tells whether two case numbers mean the same case: series, year and sequence. */
export function caseKey(parts: {
  series: string | null;
  year: number | null;
  seq: number;
  item?: number | null;
  meeting?: number | null;
}): string {
  const item = parts.item == null ? '' : `.${parts.item}`;
  const meeting = parts.meeting == null ? '' : `/${parts.meeting}`;
  return `${parts.series ?? ''}|${parts.year ?? ''}|${parts.seq}${item}${meeting}`;
}

type Parts = {
  raw: string;
  series: string | null;
  seq: number;
  seqTo?: number | null;
  item?: number | null;
  meeting?: number | null;
  year: number | null;
  printed: string;
};

export function caseNumberOf(parts: Parts): CaseNumber {
  const { raw, series, seq, year, printed } = parts;
  const item = parts.item ?? null;
  const meeting = parts.meeting ?? null;
  const key = caseKey({ series, year, seq, item, meeting });
  return { raw, printed, key, series, seq, seqTo: parts.seqTo ?? null, item, meeting, year };
}

/** The numbers a range covers; a single number gives itself. Refuses ranges over 200 long. */
export function expanded(number: CaseNumber): CaseNumber[] {
  if (number.seqTo === null) return [number];
  if (number.seqTo - number.seq > 200) return [{ ...number, seqTo: null }];
  const all: CaseNumber[] = [];
  for (let seq = number.seq; seq <= number.seqTo; seq += 1) {
    const printed = number.printed.replace(/\d+-\d+/u, String(seq));
    const { raw, series, item, meeting, year } = number;
    all.push(caseNumberOf({ raw, series, seq, item, meeting, year, printed }));
  }
  return all;
}
