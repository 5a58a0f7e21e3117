import type { TermDraft } from '../vocabulary.ts';
import { type TermColumn, termColumns } from './terms-in-a-table.ts';

/** A term's fields in the order of `termColumns`, as a file has them and `termsInTable` reads them. */
export function rowOfTerm(term: TermDraft): string[] {
  const fields: Readonly<Record<TermColumn, string>> = {
    ...term,
    synonyms: term.synonyms.join(' | '),
  };
  return termColumns.map((column) => fields[column]);
}
