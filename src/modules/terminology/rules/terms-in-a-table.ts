import {
  isFormula,
  plainField,
  readTable,
  type Separator,
  type TableFault,
  type TextRow,
} from '../../../kernel/separated-values.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { type Equivalence, equivalences, mostRows, type TermDraft } from '../vocabulary.ts';
import { type DraftRefusal, identityOf, wellWritten } from './a-term-is-well-written.ts';

/** The columns that a file may have. */
export const termColumns = [
  'source',
  'sourceCode',
  'area',
  'nb',
  'nn',
  'synonyms',
  'definition',
  'equivalence',
] as const;
export type TermColumn = (typeof termColumns)[number];

/** Which column of the file holds what; null is left out. */
export type Mapping = readonly (TermColumn | null)[];

/** A term that a file holds, with the line it stands on. */
export type ReadTerm = { line: number; draft: TermDraft };

/** What is wrong with one row. */
export type RowFault = { line: number } & (
  | DraftRefusal
  | { code: 'wrong-columns'; has: number; expected: number }
  | { code: 'formula'; column: TermColumn }
  | { code: 'unknown-equivalence'; typed: string }
  | { code: 'same-as-line'; other: number }
);

export type FileRefusal =
  | TableFault
  | { code: 'no-rows' }
  | { code: 'column-twice'; column: TermColumn }
  | { code: 'no-source-column' }
  | { code: 'no-norwegian-column' };

/** What stands in a file: the names of its columns, its terms, and what is wrong with the others. */
export type ReadTerms = {
  columns: readonly string[];
  mapping: Mapping;
  terms: readonly ReadTerm[];
  faults: readonly RowFault[];
};

/** What the columns are called in files that people have, in small letters. */
const knownNames: Readonly<Record<TermColumn, readonly string[]>> = {
  source: ['leverandørens ord', 'leverandøren sitt ord', 'the vendor’s word', 'kilde', 'source'],
  sourceCode: ['kode', 'code', 'kildekode', 'source code'],
  area: ['område', 'area', 'fagområde'],
  nb: ['bokmål', 'nb', 'norsk', 'target', 'norwegian'],
  nn: ['nynorsk', 'nn'],
  synonyms: ['synonymer', 'synonym', 'synonyms', 'andre ord'],
  definition: ['definisjon', 'definition', 'forklaring', 'beskrivelse'],
  equivalence: ['samsvar', 'equivalence', 'ekvivalens', 'relationship'],
};

/** What the columns of a file seem to hold, by their names; each kind once. */
export function guessedMapping(columns: readonly string[]): Mapping {
  const taken = new Set<TermColumn>();
  return columns.map((column) => {
    const name = column.trim().toLowerCase().replaceAll("'", '’');
    const found = termColumns.find((one) => knownNames[one].includes(name) && !taken.has(one));
    if (found) taken.add(found);
    return found ?? null;
  });
}

/**
 * The terms of a table whose first row names its columns. Every row that is no term is named with
 * its line and what is wrong; a table that cannot be told apart into rows is refused as a whole.
 * @source F-048
 */
export function termsInTable(
  text: string,
  separator: Separator,
  chosen: Mapping | null,
): Verdict<ReadTerms, FileRefusal> {
  const { rows, fault } = readTable(text, separator, mostRows + 1);
  if (fault?.code === 'too-many-rows') return refused({ code: 'too-many-rows', most: mostRows });
  if (fault) return refused(fault);
  const [head, ...lines] = rows;
  if (!head || lines.length === 0) return refused({ code: 'no-rows' });
  const columns = head.fields.map((field) => plainField(field).trim());
  const mapping = columns.map((_, at) => (chosen ?? guessedMapping(columns))[at] ?? null);
  const twice = termColumns.find((one) => mapping.filter((column) => column === one).length > 1);
  if (twice) return refused({ code: 'column-twice', column: twice });
  const terms: ReadTerm[] = [];
  const faults: RowFault[] = [];
  const seen = new Map<string, number>();
  for (const row of lines) {
    const read = termOfRow(row, mapping);
    if ('code' in read) {
      faults.push(read);
      continue;
    }
    const own = identityOf(read.draft);
    const other = seen.get(own);
    if (other === undefined) {
      seen.set(own, read.line);
      terms.push(read);
    } else faults.push({ line: read.line, code: 'same-as-line', other });
  }
  return allowed({ columns, mapping, terms, faults });
}

/** Whether a mapping says enough: which column is the vendor's word, and which a Norwegian one. */
export function isEnough(mapping: Mapping): Verdict<null, FileRefusal> {
  if (!mapping.includes('source')) return refused({ code: 'no-source-column' });
  if (!mapping.includes('nb') && !mapping.includes('nn')) {
    return refused({ code: 'no-norwegian-column' });
  }
  return allowed(null);
}

function termOfRow({ line, fields }: TextRow, mapping: Mapping): ReadTerm | RowFault {
  if (fields.length !== mapping.length) {
    return { line, code: 'wrong-columns', has: fields.length, expected: mapping.length };
  }
  const typed: Record<TermColumn, string> = { ...noFields };
  for (const [at, column] of mapping.entries()) {
    const field = fields[at];
    if (!column || field === undefined) continue;
    if (isFormula(field)) return { line, code: 'formula', column };
    typed[column] = plainField(field);
  }
  const equivalence = equivalenceIn(typed.equivalence);
  if (!equivalence) {
    return { line, code: 'unknown-equivalence', typed: typed.equivalence.slice(0, 60) };
  }
  const draft = wellWritten({ ...typed, synonyms: [typed.synonyms], equivalence });
  return draft.ok ? { line, draft: draft.value } : { line, ...draft.refusal };
}

const noFields: Readonly<Record<TermColumn, string>> = {
  source: '',
  sourceCode: '',
  area: '',
  nb: '',
  nn: '',
  synonyms: '',
  definition: '',
  equivalence: '',
};

/** The code of a relation as a file has it; nothing said means the same meaning. */
export function equivalenceIn(text: string): Equivalence | null {
  const code = text.trim().toLowerCase();
  if (!code) return 'equivalent';
  return equivalences.find((one) => one === code) ?? null;
}
