/**
 * Whether something typed has the shape of a mail address: one word, an @, and a domain with a dot.
 * It catches slips of the hand; the mail server has the last word.
 */
export function couldBeMailAddress(typed: string): boolean {
  return typed.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(typed);
}
