/** How a word of the register stands to a word that was asked with, by their stems. */
export type Nearness = 'same' | 'form' | 'derived' | 'longer' | 'part' | 'misspelt';

const derivations = new Set(
  `ing else sjon asjon ning ling sle het heit lig leg ert t d n e er ar r eri skap elig bar isk ist
  ende ande leik isjon ering est en de te iv ur s a eut i isk logisk log logi ist istisk`.split(
    /\s+/u,
  ),
);
const isEnding = (rest: string) => rest === '' || derivations.has(rest);

/**
 * What share of a full match a word of the register is worth, from 0 to 1, when it is the same word
 * in another shape: derived from the same root, a compound with it, or with a slip of the finger.
 * Both are stems. 0: they have nothing to do with one another.
 */
export function nearness(asked: string, known: string): { how: Nearness; worth: number } | null {
  if (asked === known) return { how: 'same', worth: 1 };
  const shared = sharedBeginning(asked, known);
  const short = Math.min(asked.length, known.length);
  if (shared >= 4 && shared >= short * 0.6) {
    if (isEnding(asked.slice(shared)) && isEnding(known.slice(shared))) {
      return { how: 'derived', worth: 0.8 };
    }
  }
  if (asked.length >= 4 && known.length >= asked.length + 2) {
    // In a compound word the last part says what it is, and the others what kind of it.
    if (known.endsWith(asked)) return { how: 'longer', worth: 0.75 };
    if (known.startsWith(asked)) return { how: 'longer', worth: 0.6 };
    if (asked.length >= 5 && known.includes(asked)) return { how: 'longer', worth: 0.35 };
  }
  const slips = asked.length >= 9 ? 2 : asked.length >= 6 ? 1 : 0;
  const distance = slips > 0 ? slipsBetween(asked, known, slips) : null;
  if (distance === null) return null;
  return { how: 'misspelt', worth: distance === 1 ? 0.75 : 0.55 };
}

function sharedBeginning(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/**
 * How many slips of the finger lie between two words: a letter too many, too few, another, or two
 * that changed places. Null where there are more than `most`.
 */
export function slipsBetween(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null;
  const width = other.length + 1;
  let before: number[] = [];
  let last = Array.from({ length: width }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at < width; at += 1) {
      const change = one[row - 1] === other[at - 1] ? 0 : 1;
      let least = Math.min(
        (last[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + change,
      );
      const swapped = row > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (swapped) least = Math.min(least, (before[at - 2] ?? 0) + 1);
      now.push(least);
    }
    if (Math.min(...now) > most) return null;
    [before, last] = [last, now];
  }
  const distance = last[other.length] ?? 0;
  return distance <= most ? distance : null;
}
