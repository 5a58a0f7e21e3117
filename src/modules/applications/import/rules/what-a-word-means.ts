import { nameMatches } from '../../../organisations/index.ts';
import type { Named } from '../vocabulary.ts';
import { plainWords } from './plain-words.ts';

/** What one word of a file means, and how it is known; `key` is null where nobody knows yet. */
export type Meaning<Key extends string> = {
  /** As the file first writes it. */
  written: string;
  key: Key | '' | null;
  known: 'by-name' | 'guessed' | 'chosen' | 'unknown';
};

const same = (one: string, other: string) =>
  plainWords(other) !== '' && nameMatches([one], other) && nameMatches([other], one);

/**
 * Finds what a word means: what somebody chose, else whose name or alias it is however written, else
 * the only one whose name holds it or that it holds. A word that could be several is unknown.
 */
export function meaningOf<Key extends string>(
  written: string,
  named: readonly Named<Key>[],
  chosen: Readonly<Record<string, Key | ''>>,
): Meaning<Key> {
  const choice = chosen[plainWords(written)];
  if (choice === '' || named.some(({ id }) => id === choice)) {
    return { written, key: choice ?? null, known: 'chosen' };
  }
  const byName = named.filter(({ names }) => names.some((name) => same(name, written)));
  if (byName.length === 1) return { written, key: byName[0]?.id ?? null, known: 'by-name' };
  const near = plainWords(written).length < 3 ? [] : named.filter((one) => isNear(one, written));
  return near.length === 1
    ? { written, key: near[0]?.id ?? null, known: 'guessed' }
    : { written, key: null, known: 'unknown' };
}

function isNear({ names }: Named<string>, written: string): boolean {
  return names.some(
    (name) =>
      plainWords(name).length > 2 && (nameMatches([name], written) || nameMatches([written], name)),
  );
}

/**
 * The words of a field that may hold several: whole where it is a name; else between semicolons and
 * lines; else between commas, since a name may hold one itself.
 */
export function wordsOf(field: string, named: readonly Named<string>[]): string[] {
  const isName = (words: string) =>
    named.some(({ names }) => names.some((name) => same(name, words)));
  const parts = (text: string, between: RegExp) =>
    text
      .split(between)
      .map((part) => part.trim())
      .filter((part) => plainWords(part) !== '');
  if (isName(field)) return [field.trim()];
  return parts(field, /[;\n|]/u).flatMap((part) => {
    const finer = isName(part) ? [part] : parts(part, /,/u);
    return finer.length > 1 ? joinedWhereNamed(finer, isName) : [part];
  });
}

/** What stood between commas, with neighbours put together again where they are one name. */
function joinedWhereNamed(parts: readonly string[], isName: (words: string) => boolean): string[] {
  const words: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let taken = 1;
    for (let end = parts.length; end > at + 1; end--) {
      if (isName(parts.slice(at, end).join(', '))) {
        taken = end - at;
        break;
      }
    }
    words.push(parts.slice(at, at + taken).join(', '));
    at += taken;
  }
  return words;
}
