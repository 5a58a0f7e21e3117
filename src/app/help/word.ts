import type { Language } from '../../kernel/language.ts';

/** Where people know a word from. */
export type Origin = 'notice' | 'minutes' | 'agreement' | 'register' | 'product';

/** A word of the trade, as the code, the people and the documents have it. */
export type Word = {
  /** What the code calls it. */
  code: string;
  names: Readonly<Record<Language, string>>;
  meaning: Readonly<Record<Language, string>>;
  from: Origin;
};

export const wordGroups = [
  'bodies',
  'year',
  'meetings',
  'summons',
  'cases',
  'procedure',
  'sitting',
  'minutes',
  'follow-up',
  'clarifications',
  'register',
  'recruitment',
  'terms',
  'public',
  'system',
] as const;
export type WordGroup = (typeof wordGroups)[number];

/** Writes a word down in one line: code, origin, then bokmål, nynorsk, English of each. */
export function word(
  code: string,
  from: Origin,
  names: readonly [nb: string, nn: string, en: string],
  meaning: readonly [nb: string, nn: string, en: string],
): Word {
  return {
    code,
    from,
    names: { nb: names[0], nn: names[1], en: names[2] },
    meaning: { nb: meaning[0], nn: meaning[1], en: meaning[2] },
  };
}
