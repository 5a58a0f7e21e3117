import type { IsoDate } from '../../kernel/calendar.ts';
import type { PersonId, TermEntryId } from '../../kernel/ids.ts';

export const termStates = ['proposed', 'discussed', 'decided', 'rejected'] as const;
export type TermState = (typeof termStates)[number];

/** How the Norwegian word stands to the vendor's, in the codes of FHIR R4 ConceptMap. */
export const equivalences = [
  'equivalent',
  'equal',
  'wider',
  'narrower',
  'inexact',
  'unmatched',
] as const;
export type Equivalence = (typeof equivalences)[number];

/** A word of the vendor's system with the Norwegian word for it in both written standards. */
export type TermEntry = {
  id: TermEntryId;
  /** The vendor's word and, where it has one, its code. */
  source: string;
  sourceCode: string | null;
  area: string | null;
  nb: string;
  nn: string;
  /** Other Norwegian words people use for the same; the search knows them. */
  synonyms: readonly string[];
  definition: string;
  equivalence: Equivalence;
  state: TermState;
  proposedBy: PersonId | null;
  proposedByName: string;
  proposedOn: IsoDate;
  decidedOn: IsoDate | null;
  decidedByName: string | null;
  decidedByCase: string | null;
  version: number;
};

/** What is said of a word before anything is decided: the fields that somebody may write. */
export type TermDraft = {
  source: string;
  sourceCode: string;
  area: string;
  nb: string;
  nn: string;
  synonyms: readonly string[];
  definition: string;
  equivalence: Equivalence;
};

/** What somebody said about a term; numbered from 1 in the order it was said. */
export type TermComment = {
  no: number;
  personName: string;
  onBehalfOf: string;
  saidAt: Date;
  words: string;
};

/** Which written standard somebody offers to translate into. */
export const translatorStandards = ['nb', 'nn', 'both'] as const;
export type TranslatorStandard = (typeof translatorStandards)[number];

/** The most characters of each field; a word of the trade is short, its definition a paragraph. */
export const longest = {
  word: 200,
  definition: 4000,
  comment: 10_000,
  synonyms: 20,
} as const;

/** The most rows that a file may hold. */
export const mostRows = 100_000;
