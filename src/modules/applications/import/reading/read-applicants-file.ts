import {
  isFormula,
  plainField,
  readTable,
  type Separator,
  separatorOf,
  separators,
  type TableFault,
} from '../../../../kernel/separated-values.ts';
import { allowed, refused, type Verdict } from '../../../../kernel/verdict.ts';
import { decodeText } from '../../../../platform/reading/decode-text.ts';
import { fileKind } from '../../../../platform/reading/file-kind.ts';
import {
  type ApplicantsTable,
  type FileRow,
  type ImportChoices,
  largestFile,
  mostColumns,
  mostRows,
} from '../vocabulary.ts';
import { readWorkbook, type WorkbookRefusal } from './read-workbook.ts';

export type ReadFile = {
  /** What the fields stand between; null in a workbook. */
  separator: Separator | null;
  /** The sheets of a workbook; none in a text. */
  sheets: readonly string[];
  table: ApplicantsTable;
};

export type FileRefusal =
  | WorkbookRefusal
  | Exclude<TableFault, { code: 'too-many-rows' }>
  | { code: 'empty-file' }
  | { code: 'too-large'; bytes: number; limit: number }
  /** A format that must be saved anew first; its usual ending. */
  | { code: 'unsupported-format'; extension: string }
  | { code: 'not-a-table' }
  | { code: 'undecodable' }
  | { code: 'no-rows' }
  | { code: 'too-heavy' };

/** So many rows are counted, so that whoever brings too many learns how many there are. */
const mostCounted = 250_000;

/**
 * Reads a file of applicants: CSV in UTF-8, UTF-16 or Windows-1252, or an XLSX workbook. Refuses as
 * a whole what is no table, holds a formula, or is larger than an import takes: with the place or
 * the count.
 * @source F-020
 */
export async function readApplicantsFile(
  bytes: Uint8Array,
  fileName: string,
  { sheet, separator }: Pick<ImportChoices, 'sheet' | 'separator'>,
): Promise<Verdict<ReadFile, FileRefusal>> {
  if (bytes.length === 0) return refused({ code: 'empty-file' });
  if (bytes.length > largestFile) {
    return refused({ code: 'too-large', bytes: bytes.length, limit: largestFile });
  }
  const file = fileKind(bytes, fileName);
  if (file.kind === 'zip') {
    const read = await readWorkbook(bytes, sheet);
    if (!read.ok) return read;
    const table = tableOf(read.value.rows);
    return table.ok
      ? allowed({ separator: null, sheets: read.value.sheets, table: table.value })
      : table;
  }
  if (file.kind === 'pdf') return refused({ code: 'unsupported-format', extension: 'pdf' });
  if (file.kind === 'unreadable') {
    const { refusal } = file;
    if (refusal.code === 'unsupported-format' || refusal.code === 'password-protected') {
      return refused(refusal);
    }
    return refused({ code: 'not-a-table' });
  }
  return readText(bytes, separator);
}

function readText(bytes: Uint8Array, chosen: Separator | null): Verdict<ReadFile, FileRefusal> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const undecodable = decoded.refusal.code === 'undecodable-text';
    return refused({ code: undecodable ? 'undecodable' : 'not-a-table' });
  }
  // Spreadsheets say in a line of its own what the fields stand between.
  const said = /^\uFEFF?sep=(.)(?=\r?\n)/u.exec(decoded.value);
  const text = said ? decoded.value.slice(said[0].length) : decoded.value;
  const separator = chosen ?? separators.find((one) => one === said?.[1]) ?? separatorOf(text);
  const { rows, fault } = readTable(text, separator, mostCounted);
  if (fault && fault.code !== 'too-many-rows') return refused(fault);
  let within = 0;
  const numbered = rows.map(({ line, fields }): FileRow => {
    const row = { line: line - within, fields };
    for (const field of fields) within += field.match(/\r\n|\n|\r/gu)?.length ?? 0;
    return row;
  });
  const table = tableOf(numbered, plainField);
  return table.ok ? allowed({ separator, sheets: [], table: table.value }) : table;
}

/**
 * A table of rows: its head is the first row with two fields that say something, since exports like
 * to begin with a title of their own. Rows that say nothing are none.
 */
function tableOf(
  all: readonly FileRow[],
  plain: (field: string) => string = (field) => field,
): Verdict<ApplicantsTable, FileRefusal> {
  const rows = all.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  const filled = ({ fields }: FileRow) => fields.filter((field) => field.trim() !== '').length;
  const at = Math.max(
    0,
    rows.slice(0, 20).findIndex((row) => filled(row) > 1),
  );
  const [head, ...lines] = rows.slice(at);
  if (!head || lines.length === 0) return refused({ code: 'no-rows' });
  if (lines.length > mostRows) {
    return refused({ code: 'too-many-rows', most: mostRows, has: lines.length });
  }
  const columns = head.fields.map((field) => plain(field).trim());
  while (columns.at(-1) === '') columns.pop();
  if (columns.length > mostColumns) {
    return refused({ code: 'too-many-columns', most: mostColumns, has: columns.length });
  }
  for (const { line, fields } of [head, ...lines]) {
    const place = fields.findIndex(isFormula);
    const typed = fields[place];
    if (typed === undefined) continue;
    const column = columns[place] || String(place + 1);
    return refused({ code: 'formula', line, column, typed: typed.slice(0, 60) });
  }
  const plainRows = lines.map(({ line, fields }) => ({ line, fields: fields.map(plain) }));
  return allowed({ columns, rows: plainRows });
}
