const weights = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2, 1],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1],
] as const;

/** Six digits for the day and five more; people put a space, a dot or a hyphen between them. */
const candidate = /(?<!\d)(\d{6})[ .-]?(\d{5})(?!\d)/gu;
/** Signs that cannot be seen would part the digits for a machine and not for a reader. */
const unseen = /[\p{Cf}\u00ad]/gu;

/**
 * Answers where a text holds a national identity number: birth numbers, D-numbers (day + 40),
 * and the synthetic series (month + 40, + 65 or + 80), each with both control digits right.
 * Answered as the digits alone, in their order, each occurrence once.
 * @source eInnsyn NoSSN; F-120
 */
export function identityNumbersIn(text: string): string[] {
  const seen = text.normalize('NFKC').replace(unseen, '').replace(/\s/gu, ' ');
  return [...seen.matchAll(candidate)]
    .map(([, day = '', rest = '']) => day + rest)
    .filter(isIdentityNumber);
}

/** Whether eleven digits are an identity number: a possible day, and two right control digits. */
export function isIdentityNumber(digits: string): boolean {
  if (!/^\d{11}$/u.test(digits)) return false;
  const values = [...digits].map(Number);
  return isPossibleDay(digits) && weights.every((row) => sumOf(row, values) % 11 === 0);
}

/** A text as a report may show it: identity numbers keep their day, and lose the rest. */
export function masked(text: string): string {
  const seen = text.normalize('NFKC').replace(unseen, '');
  return seen.replace(candidate, (whole, day: string, rest: string) =>
    isIdentityNumber(day + rest) ? `${day} •••••` : whole,
  );
}

const sumOf = (row: readonly number[], values: readonly number[]) =>
  row.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0);

function isPossibleDay(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  const inYear = [0, 40, 65, 80].some((added) => month - added >= 1 && month - added <= 12);
  return day >= 1 && day <= 31 && inYear;
}
