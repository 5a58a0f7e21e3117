import type { Share } from '../../vocabulary.ts';

/** A share in words where the language has a word for it, else as 5/8. */
export function fraction(
  { numerator, denominator }: Share,
  words: Readonly<Record<string, string>>,
): string {
  const written = `${numerator}/${denominator}`;
  return words[written] ?? written;
}
