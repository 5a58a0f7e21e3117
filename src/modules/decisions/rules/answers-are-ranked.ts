/** A word of the register that may stand for one that was asked with. */
export type Alternative = {
  word: string;
  /** Its share of a full match, from 0 to 1. */
  worth: number;
  /** How many entries use it, about. */
  entries: number;
  /** Where it stands for a part of the asked compound only: both parts together are the word. */
  part?: 'first' | 'last';
};

/** A word that was asked with, and all that may stand for it. */
export type Concept = { asked: string; alternatives: readonly Alternative[] };

/** Where in an entry a word stands: A what is asked about, B what was decided, C why. */
export type Place = 'A' | 'B' | 'C' | 'D';

const placeWorth: Readonly<Record<Place, number>> = { A: 1, B: 0.85, C: 0.65, D: 0.5 };

/** An entry of so many different words is neither short nor long. */
const usualLength = 40;

/** How much a word tells, in a register of so many entries: the fewer use it, the more. */
export function tells(entries: number, all: number): number {
  return Math.log(1 + (all + 1) / (Math.max(entries, 0) + 1));
}

/** What is told by a word that the register does not know: little, for nothing can meet it. */
const unknownTells = 0.5;

/** What each concept tells, and what each word that may stand for it is worth. */
export function worthOfWords(concepts: readonly Concept[], all: number) {
  return concepts.map(({ asked, alternatives }) => {
    const exact = alternatives.filter(({ worth }) => worth >= 0.85);
    // A rare compound tells no more than the word that it was found by.
    const ceiling = tells(Math.max(0, ...exact.map(({ entries }) => entries)), all);
    const words = alternatives.map(({ word, worth, entries, part }) => ({
      word,
      part,
      worth: worth * Math.min(ceiling, tells(entries, all)),
    }));
    return { asked, words, most: alternatives.length === 0 ? unknownTells : ceiling };
  });
}

/**
 * How well an entry answers a question, from 0 to 1: the share of what the question's words tell
 * that is met in the entry, where a word counts most in what was asked about and a long entry meets
 * many words by chance. The order of words and of entries does not matter.
 * @source F-039
 */
export function answerScore(
  concepts: ReturnType<typeof worthOfWords>,
  entry: { places: ReadonlyMap<string, Place>; length: number },
): { score: number; words: string[] } {
  let met = 0;
  let most = 0;
  const words: string[] = [];
  for (const concept of concepts) {
    most += concept.most;
    const best = { whole: 0, first: 0, last: 0 };
    for (const { word, worth, part = 'whole' } of concept.words) {
      const place = entry.places.get(word);
      if (place) best[part] = Math.max(best[part], worth * placeWorth[place]);
    }
    const own = Math.max(best.whole, best.first + best.last);
    if (own > 0) words.push(concept.asked);
    met += Math.min(own, concept.most);
  }
  if (most === 0) return { score: 0, words: [] };
  const chance = 1 + 0.15 * Math.max(0, Math.log(entry.length / usualLength));
  return { score: Math.min(1, met / most / chance), words };
}

/** What is so much weaker than the best answer is an answer to something else. */
const besideBest = 0.35;

/**
 * The best answers first; of those that are as good, the newest. Weak ones are left out: below
 * `least`, or far below the best.
 */
export function bestAnswers<Answer extends { score: number; day: string | null }>(
  answers: readonly Answer[],
  { limit, least }: { limit: number; least: number },
): Answer[] {
  const best = Math.max(0, ...answers.map(({ score }) => score));
  return answers
    .filter(({ score }) => score >= Math.max(least, best * besideBest))
    .toSorted((a, b) => b.score - a.score || (b.day ?? '').localeCompare(a.day ?? ''))
    .slice(0, limit);
}
