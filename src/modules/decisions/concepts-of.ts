import type { Reader } from '../../platform/database/tables.ts';
import type { Alternative, Concept } from './rules/answers-are-ranked.ts';
import { nearness } from './rules/how-near-two-words-are.ts';
import { partsOf, possibleParts } from './rules/parts-of-a-compound-word.ts';
import { type QuestionWords, wordsOfQuestion } from './rules/words-of-a-question.ts';
import { otherForms } from './rules/words-that-say-the-same.ts';
import { type KnownWord, knownAmong, stemsOf, wordsAround, wordsLike } from './store/near-words.ts';

/** How many words of the register may stand for one that was asked with. */
const mostAlternatives = 40;
/** So many words of a question may be misspelt; a question of nothing but slips is none. */
const mostSlips = 8;
const formWorth = 0.9;
const partWorth = { first: 0.6, last: 0.6 } as const;

/**
 * What the words of a question may stand for among the words that the register uses: the same word
 * inflected, in the other written standard, as the term register has it, as a part of a compound
 * word or with such parts, or spelt right. A word that means nothing by itself is left out.
 * @param synonyms other words for one, by the word, as the term register knows them
 */
export async function conceptsOf(
  db: Reader,
  { words, joined }: Pick<QuestionWords, 'words' | 'joined'>,
  synonyms: ReadonlyMap<string, readonly string[]>,
): Promise<Concept[]> {
  const formsOf = new Map(
    words.map((word) => {
      const terms = (synonyms.get(word) ?? []).flatMap((term) => wordsOfQuestion(term).words);
      const others = [...terms, ...(joined.get(word) ?? [])];
      return [word, [...otherForms(word), ...others, ...others.flatMap(otherForms)]];
    }),
  );
  const ways = words.flatMap(possibleParts);
  const parts = [...new Set(ways.flatMap(({ first, last }) => [first, last]))];
  for (const part of parts) formsOf.set(part, formsOf.get(part) ?? otherForms(part));
  const stems = await stemsOf(db, [...formsOf.keys(), ...[...formsOf.values()].flat()]);
  const known = await knownAmong(db, [...stems.values()]);

  /** The stems of a word and of what says the same, with what each is worth. */
  const stemsFor = (word: string) =>
    [word, ...(formsOf.get(word) ?? [])].flatMap((form, at) => {
      const stem = stems.get(form);
      return stem === undefined ? [] : [{ stem, share: at === 0 ? 1 : formWorth }];
    });
  const entriesWith = (word: string) =>
    Math.max(0, ...stemsFor(word).map(({ stem }) => known.get(stem) ?? 0));
  const partedOf = (word: string) => partsOf(word, entriesWith(word) > 0, entriesWith);

  const asked = words
    .filter((word) => stems.has(word))
    .map((word) => ({ word, isKnown: entriesWith(word) > 0, parted: partedOf(word) }));
  const slipped = asked
    .filter(({ isKnown }) => !isKnown)
    .flatMap(({ word, parted }) => [word, parted?.first ?? '', parted?.last ?? ''])
    .filter((word) => word !== '' && entriesWith(word) === 0)
    .slice(0, mostSlips);
  const rooted = asked
    .flatMap(({ parted }) => (parted ? [parted.first, parted.last] : []))
    .flatMap((part) => stems.get(part) ?? []);
  const [around, like] = await Promise.all([
    wordsAround(db, [
      ...new Set([
        ...asked.flatMap(({ word }) => stemsFor(word)).map(({ stem }) => stem),
        ...rooted,
      ]),
    ]),
    wordsLike(db, [...new Set(slipped.flatMap((word) => stems.get(word) ?? []))]),
  ]);
  const aroundOf = byStem(around);
  const likeOf = byStem(like);

  return asked.map(({ word, parted }) => {
    const best = new Map<string, Alternative>();
    const offer = ({ word: other, entries }: KnownWord, worth: number, part?: 'first' | 'last') => {
      if (worth <= (best.get(other)?.worth ?? 0)) return;
      best.set(other, { word: other, worth, entries, ...(part && { part }) });
    };
    const offerLike = (typed: string, share: number, part?: 'first' | 'last') => {
      const stem = stems.get(typed) ?? '';
      for (const near of likeOf.get(stem) ?? []) {
        offer(near, (nearness(stem, near.word)?.worth ?? 0) * share, part);
      }
    };
    for (const { stem, share } of stemsFor(word)) {
      const entries = known.get(stem);
      if (entries !== undefined) offer({ word: stem, entries }, share);
      for (const near of aroundOf.get(stem) ?? []) {
        offer(near, (nearness(stem, near.word)?.worth ?? 0) * share);
      }
    }
    offerLike(word, 1);
    for (const part of ['first', 'last'] as const) {
      const typed = parted?.[part];
      if (!typed) continue;
      for (const { stem, share } of stemsFor(typed)) {
        const entries = known.get(stem);
        if (entries !== undefined) offer({ word: stem, entries }, share * partWorth[part], part);
        for (const near of aroundOf.get(stem) ?? []) {
          offer(near, (nearness(stem, near.word)?.worth ?? 0) * share * partWorth[part], part);
        }
      }
      offerLike(typed, partWorth[part], part);
    }
    const alternatives = [...best.values()]
      .toSorted((a, b) => b.worth - a.worth || b.entries - a.entries)
      .slice(0, mostAlternatives);
    return { asked: word, alternatives };
  });
}

function byStem<Row extends { stem: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.stem, [...(found.get(row.stem) ?? []), row]);
  return found;
}
