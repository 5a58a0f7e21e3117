import type { KnownNames, Named } from '../vocabulary.ts';
import { plainWords } from './plain-words.ts';
import { findable, type Meaning, meaningOf } from './what-a-word-means.ts';

export type WordsOfFile = {
  [Kind in keyof KnownNames]: readonly Meaning<KnownNames[Kind][number]['id']>[];
};

/** A file with more different words than this holds prose, of which nothing is guessed. */
const mostGuessed = 2_000;

/** Keeps each different word of a file once, with what it means. */
export function dictionary<Key extends string>(
  named: readonly Named<Key>[],
  chosen: Readonly<Record<string, Key | ''>>,
  { leaveUnknown = false }: { leaveUnknown?: boolean } = {},
) {
  const things = findable(named);
  const words = new Map<string, Meaning<Key>>();
  const look = (written: string): Meaning<Key> => {
    const plain = plainWords(written);
    const kept = words.get(plain);
    if (kept) return kept;
    const mayGuess = words.size < mostGuessed;
    const found = meaningOf(written, things, chosen, { mayGuess });
    const left = leaveUnknown && found.key === null;
    const meaning: Meaning<Key> = left ? { ...found, key: '', known: 'chosen' } : found;
    words.set(plain, meaning);
    return meaning;
  };
  return { things, words, look };
}

/** How many words nobody knows yet, which keep a file from being taken in; an employer may be new. */
export function countUnknown({ groups, roles, needs }: WordsOfFile): number {
  return [...groups, ...roles, ...needs].filter(({ key }) => key === null).length;
}
