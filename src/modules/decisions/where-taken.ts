import type { ReactNode } from 'react';
import type { Language } from '../../kernel/language.ts';
import type { StatusShape } from '../../ui/components/status.tsx';
import type { Visit } from '../identity/route.ts';
import type { DecisionSource, EntryRow } from './vocabulary.ts';

/** What those who took a decision tell of it on its page. */
export type Told = {
  /** How it came about: votes, the proof, what follows from it. */
  sections: ReactNode;
  facts: readonly { label: string; value: ReactNode }[];
};

/**
 * A kind of place where decisions are taken. The register does not know meetings or matters; whoever
 * puts the house together gives it one of these for each.
 */
export type PlaceOfDecision = {
  /** The outcomes' codes, in the order a list offers them. */
  outcomes: readonly string[];
  outcome: (code: string, language: Language) => { word: string; shape: StatusShape };
  tell: (visit: Visit, entry: EntryRow) => Promise<Told>;
};

export type WhereTaken = Readonly<Record<DecisionSource['kind'], PlaceOfDecision>>;
