/**
 * What is typical of some numbers: the middle one, or half-way between the two in the middle; and
 * the smallest that nine of ten are no larger than. Null of nothing.
 */
export function typicalOf(
  numbers: readonly number[],
): { median: number; nineOfTen: number } | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const nineOfTen = sorted[Math.ceil((sorted.length * 9) / 10) - 1];
  if (upper === undefined || nineOfTen === undefined) return null;
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return { median: (lower + upper) / 2, nineOfTen };
}
