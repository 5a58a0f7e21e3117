import type { IsoDate } from '../../../kernel/calendar.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { RoundSetting } from '../round-setting.ts';

/** A part of a printed document. Text in it is never taken for markup. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'quote'; text: string; by: string }
  | { kind: 'facts'; facts: readonly { label: string; value: string }[] }
  | { kind: 'list'; numbered: boolean; items: readonly string[] }
  | {
      kind: 'table';
      columns: readonly string[];
      /** Shares of the width, one for each column. */
      widths: readonly number[];
      rows: readonly (readonly string[])[];
    };

/** One chapter of the document of a round. */
export type Chapter = { title: string; blocks: readonly Block[] };

/** What a chapter of the document is written from. */
export type ArchiveGiven = {
  db: Reader;
  setting: RoundSetting;
  standard: WrittenStandard;
  today: IsoDate;
};

/** A chapter that a module adds; the app hands over those of the modules above this one. */
export type ArchiveSection = (given: ArchiveGiven) => Promise<Chapter>;

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** The facts that there is something to say of. */
export const facts = (...pairs: readonly (readonly [string, string | null])[]): Block => ({
  kind: 'facts',
  facts: pairs.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
});
