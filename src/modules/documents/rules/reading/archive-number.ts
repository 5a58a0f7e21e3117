import type { NumberInText } from './case-number.ts';
import { startsSmall } from './word-edges.ts';

const atStart = /^(\d{2,4}\/\d{1,6}(?:-\d{1,3})?)(?=\s|$)\s*/u;

/** Whether "2023/2024" or "2023/24" is a pair of years that follow each other. */
export function isYearPair(text: string): boolean {
  const match = /^((?:19|20)\d{2})\/((?:19|20)?\d{2})$/u.exec(text);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]) % 100;
}

/**
 * The number of the archive that stands between a case number and its title, and the title without
 * it. A pair of years and a number that a small letter follows belong to the title.
 */
export function withoutArchive(rest: string): { archive: string | null; rest: string } {
  const match = atStart.exec(rest);
  const number = match?.[1];
  if (match === null || number === undefined) return { archive: null, rest };
  const title = rest.slice(match[0].length);
  if (startsSmall(title) || (title !== '' && isYearPair(number))) return { archive: null, rest };
  return { archive: number, rest: title };
}

/**
 * Whether the number `hit` right behind the case number `last` is of the archive: it neither goes
 * on with the run nor names itself a case.
 */
export function isArchiveBeside(last: NumberInText, hit: NumberInText, text: string): boolean {
  if (hit.sakWord || hit.number.series !== null || hit.form !== 'year_last') return false;
  if (!/^\s{1,20}$/u.test(text.slice(last.end, Math.min(hit.leadStart, last.end + 21))))
    return false;
  const step = hit.number.seq - last.number.seq;
  return hit.number.year !== last.number.year || step < 1 || step > 3;
}
