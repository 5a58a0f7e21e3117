import {
  isFormula,
  plainField,
  readTable,
  type Separator,
  separatorOf,
  separators,
  type TextRow,
} from '../../../kernel/separated-values.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { decodeText } from '../../../platform/reading/decode-text.ts';
import type { FieldFault, FieldFile } from './field-fault.ts';

/** More rows than any pool has; what has more is another kind of file. */
const mostRows = 500_000;

export type TableWithHeader = {
  file: FieldFile;
  header: readonly string[];
  rows: readonly TextRow[];
};

/**
 * The rows below the header of a table, in whichever writing and with whichever separator: the one
 * by which the header has the columns that are looked for, where there is one.
 */
export function tableWithHeader(
  bytes: Uint8Array,
  file: FieldFile,
  columns: readonly string[],
): Verdict<TableWithHeader, FieldFault> {
  const text = decodeText(bytes);
  if (!text.ok) return refused({ code: 'not-text', file });
  const { rows, fault } = readTable(text.value, separatorBy(text.value, columns), mostRows);
  if (fault) return refused({ ...fault, file });
  const [first, ...below] = rows;
  if (!first || below.length === 0) return refused({ code: 'empty', file });
  const header = headerOf(first);
  const names = header.map(sameWriting);
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
  if (twice !== undefined) return refused({ code: 'column-twice', file, column: twice });
  return allowed({ file, header, rows: below });
}

const headerOf = ({ fields }: TextRow) => fields.map((name) => plainField(name.trim()));

function separatorBy(text: string, columns: readonly string[]): Separator {
  const divides = (separator: Separator) => {
    const [first] = readTable(text.slice(0, 64_000), separator, 1).rows;
    const names = new Set(first && headerOf(first).map(sameWriting));
    return columns.every((column) => names.has(sameWriting(column)));
  };
  return separators.find(divides) ?? separatorOf(text);
}

/** One field of a row as it was meant; what is a formula, or is not there, is refused. */
export function fieldOf(
  { file }: TableWithHeader,
  { line, fields }: TextRow,
  at: number,
  column: string,
): Verdict<string, FieldFault> {
  const written = (fields[at] ?? '').trim();
  if (written === '') return refused({ code: 'missing-value', file, line, column });
  if (isFormula(written)) return refused({ code: 'formula', file, line, column, value: written });
  return allowed(plainField(written).normalize('NFC'));
}

/** Names and values are the same whatever the case and the spaces around them. */
export function sameWriting(text: string): string {
  return text.trim().normalize('NFC').toLocaleLowerCase('nb');
}
