import type { SpeakingBudget } from '../vocabulary.ts';

/** What a paper seems to promise, with the words it was read from. A suggestion, never a fact. */
export type BudgetSuggestion = { budget: SpeakingBudget; raw: string };

/** A full stop after "min." ends no sentence unless a capital follows. */
const sentenceEnd = /[!?]|\.(?=\s+\p{Lu})|\.?\n\s*\n|\.\s*$/u;
const promise =
  /(?<!\p{L})(?:hvert|hver|kvart|kvar|alle)\s+(?<label>\p{L}[\p{L}-]*)\s+(?:gis|gjev|får|blir\s+gitt|er\s+gitt|vert\s+gjevne?|har|disponerer)\s.*/isu;
const share = /(?<!\d)(\d{1,3})\s*min(?:utter|utt)?(?!\p{L})/giu;

/**
 * Answers the speaking time that a text promises to each of a kind, all its shares added: five
 * minutes for the status and five for questions make ten. How many there are the text seldom says,
 * so the body's structure gives it: `countOf` is asked with the word the text uses ("fagråd") and
 * answers null where it knows none.
 * @source F-069, R-43
 */
export function budgetSuggestions(
  text: string,
  countOf: (label: string) => number | null,
): BudgetSuggestion[] {
  return text.split(sentenceEnd).flatMap((sentence) => {
    const found = promise.exec(sentence);
    if (!found) return [];
    const raw = found[0].trim();
    const label = (found.groups?.label ?? '').toLowerCase();
    const minutesEach = [...raw.matchAll(share)].reduce((sum, one) => sum + Number(one[1]), 0);
    const count = countOf(label);
    if (count === null || count < 1 || minutesEach < 1) return [];
    return [{ budget: { count, minutesEach, label }, raw }];
  });
}
