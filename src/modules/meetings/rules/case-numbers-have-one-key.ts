import type { CaseNumber, NumberScheme } from '../vocabulary.ts';

/** The oldest year a number may carry; "96" reads as 1996, "94" as no year. */
const firstYear = 1995;
/** "Administrativt samarbeidsutvalg-sak 11-14/2021" is shorter; what is longer is a sentence. */
const longestNumber = 60;

/**
 * Answers the number as the body prints it: "54/23", "11-14/21", "PS 12/2019", "Sak 3", "Sak 2a".
 * @source F-070
 */
export function formatCaseNumber(number: CaseNumber, scheme: NumberScheme): string {
  const one = `${number.from}${number.letter ?? ''}`;
  const run = number.from === number.to ? one : `${number.from}-${number.to}`;
  if (scheme.kind === 'per-meeting' || number.year === null) return `Sak ${run}`;
  const series = number.series ? `${number.series} ` : '';
  return `${series}${run}/${String(number.year).slice(-scheme.yearDigits)}`;
}

/**
 * Reads one printed case number, or answers null. The year may come last ("43/23", "046/2020",
 * "01-21") or first ("2014/15"), or be missing ("Sak 3"); the word "sak" is no part of the series.
 * A single number may have one letter or two behind it ("Sak 2a", "12a/23").
 */
export function parseCaseNumber(printed: string): CaseNumber | null {
  const text = printed.normalize('NFC').trim().replace(/[.:]$/, '');
  if (text.length > longestNumber) return null;
  for (const form of forms) {
    const found = form.exec(text)?.groups;
    if (found) return numberOf(found);
  }
  return null;
}

const series = String.raw`^(?:(?<series>(?!sak)\p{L}[\p{L}-]*?)?[\s-]*(?:sak(?:\s?nr\.?)?)?[\s:-]*)`;
const forms = [
  String.raw`(?<year>(?:19|20)\d{2})\/(?<from>\d{1,3})$`,
  String.raw`(?<from>\d{1,4})(?<letter>[a-z]{1,2})\/(?<year>(?:19|20)\d{2}|\d{2})$`,
  String.raw`(?<from>\d{1,4})(?:\s?[-–]\s?(?<to>\d{1,4}))?\/(?<year>(?:19|20)\d{2}|\d{2})$`,
  String.raw`(?<from>\d{1,4})\s?[-–]\s?(?<year>(?:19|20)\d{2})$`,
  String.raw`(?<from>0\d{1,2})-(?<year>\d{2})$`,
  String.raw`(?<from>\d{1,3})(?<letter>[a-z]{1,2})?$`,
].map((form) => new RegExp(series + form, 'iu'));

function numberOf(found: Record<string, string | undefined>): CaseNumber | null {
  const from = Number(found.from);
  const to = Number(found.to ?? found.from);
  const year = found.year === undefined ? null : fullYear(found.year);
  if (year === undefined || from < 1 || to < from) return null;
  const own = (found.series ?? '').replace(/-$/, '').toUpperCase();
  const letter = found.letter?.toLowerCase();
  return { series: own, from, to, year, ...(letter ? { letter } : {}) };
}

/** The year in four digits; undefined where two digits or four name no year of ours. */
export function fullYear(digits: string): number | undefined {
  const short = Number(digits);
  const year = digits.length === 4 ? short : short >= firstYear % 100 ? 1900 + short : 2000 + short;
  return year >= firstYear && year < 2095 ? year : undefined;
}

/**
 * Answers one key for each number that a case goes by, whatever the zeros and digits it is printed
 * with: "046/2020" and "46/20" are the same case. A range has one key for each of its numbers.
 */
export function caseNumberKeys(number: CaseNumber): string[] {
  return Array.from(
    { length: number.to - number.from + 1 },
    (_, at) => `${number.series}|${number.year ?? ''}|${number.from + at}${number.letter ?? ''}`,
  );
}
