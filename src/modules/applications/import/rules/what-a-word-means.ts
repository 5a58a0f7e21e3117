import { plainName } from '../../../../kernel/plain-name.ts';
import type { Named } from '../vocabulary.ts';
import { plainWords } from './plain-words.ts';

/** What one word of a file means, and how it is known; `key` is null where nobody knows yet. */
export type Meaning<Key extends string> = {
  /** As the file first writes it. */
  written: string;
  key: Key | '' | null;
  known: 'by-name' | 'guessed' | 'chosen' | 'unknown';
};

/** Things with their names as they are compared, made once for a whole file. */
export type Findable<Key extends string> = {
  ids: readonly { id: Key; names: readonly string[] }[];
  byName: ReadonlyMap<string, ReadonlySet<Key>>;
};

/** Shorter words are in too many names to be guessed from. */
const shortestGuess = 3;

/** Makes things findable by their names, however those are written. */
export function findable<Key extends string>(named: readonly Named<Key>[]): Findable<Key> {
  const byName = new Map<string, Set<Key>>();
  for (const { id, names } of named) {
    for (const name of names.map(plainName).filter(Boolean)) {
      byName.set(name, (byName.get(name) ?? new Set()).add(id));
    }
  }
  const ids = named.map(({ id, names }) => ({
    id,
    names: names.map(wordByWord).filter((name) => name.length >= shortestGuess),
  }));
  return { ids, byName };
}

/** A name without accents, its words apart. */
const wordByWord = (text: string) => plainWords(text).split(' ').map(plainName).join(' ');

/**
 * Finds what a word means: what somebody chose, else whose name or alias it is however written, else
 * the only one in whose name words begin so, or whose name stands in it. "Fjellheim" is not Heim. A
 * word that could be several is unknown.
 */
export function meaningOf<Key extends string>(
  written: string,
  { ids, byName }: Findable<Key>,
  chosen: Readonly<Record<string, Key | ''>>,
  { mayGuess = true }: { mayGuess?: boolean } = {},
): Meaning<Key> {
  const choice = chosen[plainWords(written)];
  if (choice === '' || (choice && ids.some(({ id }) => id === choice))) {
    return { written, key: choice, known: 'chosen' };
  }
  const plain = plainName(written);
  const [own, ...others] = byName.get(plain) ?? [];
  if (own && others.length === 0) return { written, key: own, known: 'by-name' };
  const unknown = { written, key: null, known: 'unknown' } as const;
  if (own || !mayGuess || plain.length < shortestGuess) return unknown;
  const words = wordByWord(written);
  const near = ids.filter(({ names }) =>
    names.some((name) => ` ${name}`.includes(` ${words}`) || ` ${words} `.includes(` ${name} `)),
  );
  const [only] = near;
  return only && near.length === 1 ? { written, key: only.id, known: 'guessed' } : unknown;
}

/**
 * The words of a field that may hold several: whole where it is a name; else between semicolons, bars
 * and lines; else between commas, or what else is said, since a name may hold one itself.
 */
export function wordsOf(
  field: string,
  { byName }: Findable<string>,
  finer: RegExp = /,/u,
): string[] {
  const isName = (words: string) => byName.has(plainName(words));
  if (isName(field)) return [field.trim()];
  return partsOf(field, /[;\n|]/u).flatMap(({ text }) => {
    if (isName(text)) return [text];
    const parts = partsOf(text, finer).slice(0, mostInField);
    return parts.length > 1 ? joinedWhereNamed(text, parts, isName) : [text];
  });
}

/** More between commas than anybody could apply for is no list of groups. */
const mostInField = 60;

type Part = { text: string; from: number; to: number };

/** What stands between marks and says something, with its place. */
function partsOf(text: string, between: RegExp): Part[] {
  let at = 0;
  return text.split(between).flatMap((part) => {
    const from = at;
    at += part.length + 1;
    if (plainName(part) === '') return [];
    return [{ text: part.trim(), from, to: from + part.length }];
  });
}

/** What stood between marks, with neighbours put together again where they are one name. */
function joinedWhereNamed(
  text: string,
  parts: readonly Part[],
  isName: (words: string) => boolean,
): string[] {
  const words: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let taken = 1;
    const whole = (end: number) => text.slice(parts[at]?.from, parts[end - 1]?.to).trim();
    for (let end = Math.min(parts.length, at + 5); end > at + 1; end--) {
      if (isName(whole(end))) {
        taken = end - at;
        break;
      }
    }
    words.push(whole(at + taken));
    at += taken;
  }
  return words;
}
