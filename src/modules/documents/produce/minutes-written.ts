import type { WrittenStandard } from '../../../kernel/language.ts';
import type { Fact } from './notice-view.ts';

/**
 * Minutes in finished words: what is read, edited, signed and sealed, and what every format sets.
 * Plain data without any clock, so that the same meeting gives the same document each time.
 */
export type WrittenMinutes = {
  language: WrittenStandard;
  /** The document's title among other documents: kind, body and date. */
  title: string;
  partnership: string;
  kicker: string;
  heading: string;
  /** Body and date, short enough to run along the top of each page. */
  runningHead: string;
  date: string;
  facts: Fact[];
  sections: WrittenSection[];
};

export type WrittenSection = {
  /** `front`, `attendance`, `since-last`, `actions`, `end`, or the key of an item. */
  key: string;
  kind: 'front' | 'item' | 'list';
  number: string;
  /** The heading over several cases, said before the first of them; absent elsewhere. */
  under?: string;
  heading: string;
  /** "Unntatt offentlighet (…)" in words, or empty for an open item. */
  closed: string;
  /** The heading that everybody may read. */
  openHeading: string;
  parts: WrittenPart[];
};

/** `key` is the same each time the minutes are written: what a person changed is kept by it. */
export type WrittenPart =
  | {
      kind: 'text';
      key: string;
      heading: string;
      text: string;
      /** What was counted or decided is put right where it was recorded, not here. */
      fixed: boolean;
    }
  | { kind: 'table'; key: string; heading: string; columns: string[]; rows: string[][] }
  | { kind: 'points'; key: string; heading: string; points: WrittenPoint[] };

/** `before` tells what had been proposed, in words; empty where it was the same. */
export type WrittenPoint = { no: number | null; text: string; before: string };

/** What a PDF says of itself when it is sealed, or of the draft that it is. */
export type MinutesStanding = {
  /** The mark across a draft's pages; empty when it is approved. */
  draftMark: string;
  /** Along the foot: the state, or the short code of the seal. */
  edition: string;
  /** The closing page: who approved, the hash, and where it is verified. */
  closing: { heading: string; facts: Fact[]; note: string } | null;
};
