import type { CellValue } from 'read-excel-file/node';
import { readSheet } from 'read-excel-file/node';
import { allowed, refused, type Verdict } from '../../../../kernel/verdict.ts';
import { openArchive } from '../../../../platform/reading/docx/archive.ts';
import type { UnreadableFile } from '../../../../platform/reading/unreadable-file.ts';
import type { FileRow } from '../vocabulary.ts';
import { lookOverSheet, type SheetFault, sheetsOf } from './look-over-workbook.ts';

export type Workbook = { sheets: readonly string[]; rows: readonly FileRow[] };

export type WorkbookRefusal =
  | Extract<UnreadableFile, { code: 'zip-bomb' | 'password-protected' }>
  | SheetFault
  | { code: 'not-a-workbook' }
  | { code: 'broken-workbook' }
  | { code: 'no-such-sheet' };

/**
 * The rows of one sheet of an XLSX workbook as text, with their numbers in the sheet. It is looked
 * over before it is read, so that one too large is refused by its count, and a formula by its place.
 * @source ECMA-376 Part 1, 18.3
 */
export async function readWorkbook(
  bytes: Uint8Array,
  sheet: number,
): Promise<Verdict<Workbook, WorkbookRefusal>> {
  const opened = await openArchive(bytes);
  if (!opened.ok) {
    const { refusal } = opened;
    const told = refusal.code === 'zip-bomb' || refusal.code === 'password-protected';
    return refused(told ? refusal : { code: 'broken-workbook' });
  }
  if (!opened.value.has('xl/workbook.xml')) return refused({ code: 'not-a-workbook' });
  try {
    const sheets = await sheetsOf(opened.value);
    const wanted = sheets[sheet];
    if (!wanted) return refused({ code: sheets.length > 0 ? 'no-such-sheet' : 'broken-workbook' });
    const fault = await lookOverSheet(opened.value, wanted.part);
    if (fault) return refused(fault);
    const cells = await readSheet(Buffer.from(bytes), sheet + 1);
    const rows = cells.map((row, at) => ({ line: at + 1, fields: row.map(textOfCell) }));
    return allowed({ sheets: sheets.map(({ name }) => name), rows });
  } catch {
    // Whatever a parser throws over a damaged workbook means the same to its reader.
    return refused({ code: 'broken-workbook' });
  }
}

/** A cell as somebody would have typed it: days as days, yes and no in words. */
function textOfCell(cell: CellValue | Date | null): string {
  if (cell === null) return '';
  if (cell instanceof Date) {
    const [day = '', time = ''] = cell.toISOString().split('T');
    return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
  }
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nei';
  return String(cell);
}
