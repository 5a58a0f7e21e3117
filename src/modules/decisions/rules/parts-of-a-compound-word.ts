const shortestFirst = 3;
const shortestLast = 4;

/** Where a word may be parted in two, with and without the letter that binds the parts. */
export function possibleParts(word: string): { first: string; last: string }[] {
  const ways: { first: string; last: string }[] = [];
  for (let at = shortestFirst; at <= word.length - shortestLast; at += 1) {
    const first = word.slice(0, at);
    const last = word.slice(at);
    ways.push({ first, last });
    if (/[se]$/u.test(first) && first.length > shortestFirst) {
      ways.push({ first: first.slice(0, -1), last });
    }
  }
  return ways;
}

/**
 * The two parts of a compound word, as far as the register itself uses them. Of several ways the one
 * with both parts known is taken, and of those the one whose shorter part is longest, then the one
 * whose parts are more used: "trygghets|alarm", not "trygg|hetsalarm". Where only one part is known,
 * the longest known one; the other may be misspelt. A word that is known itself is parted only in
 * two known words of four letters or more. Null where it cannot be parted.
 * @param entriesWith how many entries use a part, 0 where none does
 */
export function partsOf(
  word: string,
  isKnown: boolean,
  entriesWith: (part: string) => number,
): { first: string; last: string } | null {
  let best: { first: string; last: string; rank: readonly number[] } | null = null;
  for (const { first, last } of possibleParts(word)) {
    const [one, other] = [entriesWith(first), entriesWith(last)];
    const known = Math.max(one > 0 ? first.length : 0, other > 0 ? last.length : 0);
    if (known === 0) continue;
    const both = one > 0 && other > 0;
    if (isKnown && !(both && first.length >= shortestLast)) continue;
    const shorter = Math.min(first.length, last.length);
    const rank = both ? [1, shorter, Math.min(one, other)] : [0, known, one + other];
    if (!best || isHigher(rank, best.rank)) best = { first, last, rank };
  }
  return best && { first: best.first, last: best.last };
}

function isHigher(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}
