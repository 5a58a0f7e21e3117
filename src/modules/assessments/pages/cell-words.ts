import type { Language } from '../../../kernel/language.ts';
import { coverageText } from '../text/index.ts';
import type { CoveredNeed } from '../vocabulary.ts';

export const cellKinds = ['said', 'meets', 'partly', 'does-not'] as const;
export type CellKind = (typeof cellKinds)[number];

/** How somebody covers a need, as one cell says it; undefined where nothing is said of it. */
export function cellOf(covered: CoveredNeed | undefined): CellKind | undefined {
  if (!covered) return undefined;
  return covered.by === 'said' ? 'said' : covered.meets;
}

export const marks: Readonly<Record<CellKind, string>> = {
  said: '○',
  meets: '●',
  partly: '◐',
  'does-not': '✕',
};

/** What a cell says in a word; empty where nothing is said. */
export const cellWord = (kind: CellKind | undefined, language: Language): string =>
  kind ? coverageText[language].words[kind] : '';
