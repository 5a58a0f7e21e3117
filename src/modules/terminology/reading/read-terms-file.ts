import { type Separator, separatorOf, separators } from '../../../kernel/separated-values.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { decodeText } from '../../../platform/reading/decode-text.ts';
import { type MapRefusal, termsInConceptMap } from '../rules/terms-in-a-concept-map.ts';
import {
  type FileRefusal,
  isEnough,
  type Mapping,
  type ReadTerm,
  type RowFault,
  type TermColumn,
  termColumns,
  termsInTable,
} from '../rules/terms-in-a-table.ts';

export type TermsFileRefusal =
  | FileRefusal
  | MapRefusal
  | { code: 'not-text' }
  | { code: 'undecodable' }
  | { code: 'too-heavy' };

/** What a file holds: its kind, its terms, what is wrong with the rest, and why it is not enough. */
export type TermsFile = {
  kind: 'table' | 'concept-map';
  terms: readonly ReadTerm[];
  faults: readonly RowFault[];
  table: {
    columns: readonly string[];
    mapping: Mapping;
    separator: Separator;
    lacks: FileRefusal | null;
  } | null;
};

/** How somebody wants a table read: its separator and its columns; null leaves it to the file. */
export type Reading = { separator: Separator | null; mapping: Mapping | null };

/**
 * Reads a file of terms: CSV in UTF-8, UTF-16 or Latin-1, or a ConceptMap. Takes about a second for
 * the largest file that is let in, since rows and bytes are both limited.
 */
export function readTermsFile(
  bytes: Uint8Array,
  { separator: wanted, mapping }: Reading,
): Verdict<TermsFile, TermsFileRefusal> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const undecodable = decoded.refusal.code === 'undecodable-text';
    return refused({ code: undecodable ? 'undecodable' : 'not-text' });
  }
  const text = decoded.value;
  if (/^\uFEFF?\s*[{[]/u.test(text)) {
    const map = termsInConceptMap(text);
    return map.ok ? allowed({ kind: 'concept-map', ...map.value, table: null }) : map;
  }
  const separator = wanted ?? separatorOf(text);
  const read = termsInTable(text, separator, mapping);
  if (!read.ok) return read;
  const { columns, terms, faults } = read.value;
  const enough = isEnough(read.value.mapping);
  const lacks = enough.ok ? null : enough.refusal;
  return allowed({
    kind: 'table',
    terms: lacks ? [] : terms,
    faults: lacks ? [] : faults,
    table: { columns, mapping: read.value.mapping, separator, lacks },
  });
}

const mostColumns = 60;

/** How an address or a form wants a table read: `skille`, and `k0`, `k1` … for its columns. */
export function readingIn(text: (name: string) => string | null): Reading {
  const separator = separators.find((one) => one === text('skille')) ?? null;
  const columns = Array.from({ length: mostColumns }, (_, at) => text(`k${at}`));
  const count = columns.findLastIndex((one) => one !== null) + 1;
  if (count === 0) return { separator, mapping: null };
  const mapping = columns
    .slice(0, count)
    .map((typed): TermColumn | null => termColumns.find((one) => one === typed) ?? null);
  return { separator, mapping };
}
