/** eInnsyn's receiver takes this many characters where its specification names no limit. */
export const textLimit = 500;

/**
 * Answers a text within a limit. A longer one is cut between two words and ends by saying where all
 * of it stands. Characters are counted as the receiver counts them: UTF-16 units.
 */
export function fitted(text: string, limit: number, elsewhere: string): string {
  if (text.length <= limit) return text;
  const ending = ` … ${elsewhere}`;
  const room = text.slice(0, Math.max(0, limit - ending.length));
  const whole = room.replace(/\s+\S*$/u, '').trimEnd();
  const kept = whole.length >= room.length / 2 ? whole : room.replace(/[\ud800-\udbff]$/u, '');
  return `${kept}${ending}`.slice(0, limit);
}
