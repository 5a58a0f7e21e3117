/** What a column of the database holds at most. */
const largest = 2 ** 31 - 1;

/**
 * The whole number, not negative, that an address or a hidden field carries; undefined where it is
 * none, or more than the database counts to.
 */
export function wholeNumber(text: string | null | undefined): number | undefined {
  if (!text || !/^\d{1,10}$/.test(text.trim())) return undefined;
  const number = Number(text);
  return number <= largest ? number : undefined;
}
