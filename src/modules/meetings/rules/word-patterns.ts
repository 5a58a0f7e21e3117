/**
 * Building stones of the patterns that read Norwegian text. Patterns made of them need the flag
 * `u`. JavaScript's `\b` takes æ, ø and å for no letters, so whole words are marked here.
 */

/** One of some words, given with blanks between; an underscore stands for a blank in the text. */
export function oneOf(...words: string[]): string {
  const all = words.join(' ').split(/\s+/).filter(Boolean);
  return `(?:${all.map((word) => word.replaceAll('_', String.raw`\s+`)).join('|')})`;
}

/** The same, neither begun nor continued by other letters. */
export function wholeWord(...words: string[]): string {
  return String.raw`(?<!\p{L})${oneOf(...words)}(?!\p{L})`;
}

/** A body's short name: "ASU", "AU", "RAG". Read with regard to case. */
export const shortName = String.raw`(?<!\p{L})\p{Lu}{2,6}(?!\p{L})`;

/** The name, alone or with its meeting: "ASU", "ASU-møte", "ASU møtet". */
export const bodyMeeting = `${shortName}(?:[- ]møtet?)?`;
