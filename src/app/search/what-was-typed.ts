/** What was typed without the word before a case number: "sak 49/23" becomes "49/23". */
export function withoutCaseWord(typed: string): string {
  return typed.trim().replace(/^(?:sak|case)\s+(?=\d)/iu, '');
}

/** Whether a case is asked for by its number, such as 45/23. */
export function isCaseNumber(typed: string): boolean {
  return /^[\d-]{1,9}\/\d{2,4}$/u.test(withoutCaseWord(typed));
}

/** A text cut where words that were looked for begin and end, so that they can be marked. */
export type Piece = { text: string; sought: boolean };

/** Answers a text in pieces; words are sought as typed, whatever the case, longest first. */
export function piecesOf(text: string, typed: string): Piece[] {
  const words = withoutCaseWord(typed)
    .split(/\s+/u)
    .filter((word) => word.length > 1)
    .toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return [{ text, sought: false }];
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  return text
    .split(new RegExp(`(${pattern})`, 'giu'))
    .map((part, at) => ({ text: part, sought: at % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
