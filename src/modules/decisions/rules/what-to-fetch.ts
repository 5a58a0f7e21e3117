import type { Concept } from './answers-are-ranked.ts';

/** Words that must stand in an entry together, each with what may stand for it. */
export type Clause = readonly Concept[];

const mostClauses = 6;
const mostStrong = 6;

/**
 * Which entries to fetch before they are ranked, so that about `most` come of it however common the
 * words are: first all with one of the rare words, then those with two of the others at once, and
 * where all words are common, those with as many of them as it takes. Each clause is an
 * alternative to the others. `expected` is about how many entries they meet; more than `most` only
 * where no way of asking meets fewer.
 */
export function whatToFetch(
  concepts: readonly Concept[],
  { all, most }: { all: number; most: number },
): { clauses: Clause[]; expected: number } {
  const known = concepts
    .filter(({ alternatives }) => alternatives.length > 0)
    .map((concept) => ({ concept, share: Math.min(1, entriesWith(concept) / Math.max(1, all)) }))
    .sort((a, b) => a.share - b.share);
  const clauses: Clause[] = [];
  let room = most;
  const common: ReturnType<typeof strongest>[] = [];
  for (const one of known) {
    const expected = one.share * all;
    if (expected <= room) {
      clauses.push([one.concept]);
      room -= expected;
    } else common.push(strongest(one.concept, all));
  }
  for (let a = 0; a < common.length; a += 1) {
    for (let b = a + 1; b < common.length; b += 1) {
      const [first, second] = [common[a], common[b]];
      if (!first || !second) continue;
      const expected = first.share * second.share * all;
      if (expected > room || clauses.length >= mostClauses) continue;
      clauses.push([first.concept, second.concept]);
      room -= expected;
    }
  }
  if (clauses.length > 0 || common.length === 0) {
    return { clauses, expected: most - room };
  }
  const together: Concept[] = [];
  let expected = all;
  for (const { concept, share } of common) {
    together.push(concept);
    expected *= share;
    if (expected <= most) break;
  }
  return { clauses: [together], expected };
}

/** A common word is looked for by what stands for it best: the rest costs time and finds no more. */
function strongest({ asked, alternatives }: Concept, all: number) {
  const best = alternatives.filter(({ worth }) => worth >= 0.5).slice(0, mostStrong);
  const concept = { asked, alternatives: best.length > 0 ? best : alternatives.slice(0, 1) };
  return { concept, share: Math.min(1, entriesWith(concept) / Math.max(1, all)) };
}

const entriesWith = ({ alternatives }: Concept) =>
  alternatives.reduce((sum, { entries }) => sum + entries, 0);
