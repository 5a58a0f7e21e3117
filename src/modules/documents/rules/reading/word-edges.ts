/**
 * A pattern of whole words that respects æ, ø and å: its edges are "no letter beside", since
 * JavaScript's own `\b` knows ASCII only.
 */
export function words(alternatives: string, flags = 'iu'): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, flags);
}

/** The text with runs of white space made one space, and the ends trimmed. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The number of words, where a word is anything between white space. */
export function wordCount(text: string): number {
  const trimmed = text.trim();
  return trimmed === '' ? 0 : trimmed.split(/\s+/u).length;
}

/** Whether a text begins as a sentence or a title does: a capital, a digit or a quotation mark. */
export function startsLikeTitle(text: string): boolean {
  return /^[«"“”'’(]?[\p{Lu}\d]/u.test(text);
}

/** Whether a text begins with a small letter, as the rest of a broken line does. */
export function startsSmall(text: string): boolean {
  return /^[«"“(]?\p{Ll}/u.test(text);
}

/** Whether a text begins as a lettered point does: "a) Rent". */
export function isLettered(text: string): boolean {
  return /^[a-h][.)]\s/iu.test(text);
}

/** Whether a line holds nothing but an office, as under a signature: "styreleder". */
export function isOffice(text: string): boolean {
  return /^(?:\p{Ll}*(?:leder|leiar|sekretær|fører|førar|behandler|sjef|direktør)|rektor|referent|rådmann)(?:en)?[.,]?$/iu.test(
    text,
  );
}

/** Whether a line is a sentence of some length, and no title. */
export function isProse(text: string): boolean {
  return /[.!?]$/u.test(text) && wordCount(text) >= 6;
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?:;][»"”)]?$/u.test(text.trimEnd());
}
