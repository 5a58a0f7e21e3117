/**
 * Tables as text: fields between commas, semicolons or tabs, as spreadsheets write them. Reads what
 * RFC 4180 describes and the line ends of every system, and writes what opens safely.
 * @source RFC 4180
 */
export const separators = [';', ',', '\t'] as const;
export type Separator = (typeof separators)[number];

/** A row with the line of the text that it begins on, counted from 1. */
export type TextRow = { line: number; fields: readonly string[] };

/** What makes a text no table: where a quotation begins that never ends, or goes on past its end. */
export type TableFault =
  | { code: 'quote-never-ends'; line: number }
  | { code: 'text-after-quote'; line: number }
  | { code: 'too-many-rows'; most: number };

/**
 * The rows of a table, without those that are empty altogether. A quoted field may hold separators,
 * line ends and doubled quotes; a quote inside a field that does not begin with one is a letter.
 * The rows before a fault are given with it. Stops after `most` rows.
 */
export function readTable(
  text: string,
  separator: Separator,
  most = Number.POSITIVE_INFINITY,
): { rows: TextRow[]; fault: TableFault | null } {
  const rows: TextRow[] = [];
  const end = text.length;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < end) {
    const begins = line;
    const fields: string[] = [];
    for (;;) {
      let field: string;
      if (text[at] === '"') {
        const quoted = quotedField(text, at);
        if (!quoted) return { rows, fault: { code: 'quote-never-ends', line } };
        line += quoted.lines;
        field = quoted.value;
        at = quoted.next;
        if (at < end && text[at] !== separator && !isLineEnd(text[at])) {
          return { rows, fault: { code: 'text-after-quote', line } };
        }
      } else {
        const from = at;
        while (at < end && text[at] !== separator && !isLineEnd(text[at])) at++;
        field = text.slice(from, at);
      }
      fields.push(field);
      if (text[at] !== separator) break;
      at++;
    }
    if (fields.length > 1 || fields[0]?.trim()) {
      if (rows.length === most) return { rows, fault: { code: 'too-many-rows', most } };
      rows.push({ line: begins, fields });
    }
    if (at < end) {
      at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
      line++;
    }
  }
  return { rows, fault: null };
}

const isLineEnd = (letter: string | undefined) => letter === '\n' || letter === '\r';

function quotedField(text: string, from: number) {
  let value = '';
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    value += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    value += '"';
    at++;
  }
  return { value, next: at, lines: value.match(/\r\n|\n|\r/g)?.length ?? 0 };
}

/**
 * Which separator a table has: the one that divides its first row, quoted parts aside, into most
 * fields; a semicolon where none does, as Norwegian spreadsheets write.
 */
export function separatorOf(text: string): Separator {
  const counted = separators.map((separator) => ({
    separator,
    fields: readTable(text.slice(0, 64_000), separator, 1).rows[0]?.fields.length ?? 0,
  }));
  return counted.reduce((best, one) => (one.fields > best.fields ? one : best)).separator;
}

/** What a spreadsheet would take for a formula, and might carry out. */
const beginsAsFormula = /^[=+\-@\t\r]/u;

/**
 * One field as it is written. What a spreadsheet would take for a formula gets an apostrophe before
 * it, so that what somebody wrote in a form is never carried out; so does what begins with an
 * apostrophe and one of those, so that `plainField` gives back what was written.
 */
export function writtenField(value: string, separator: Separator = ';'): string {
  const safe = /^'*[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return safe.includes(separator) || /["\n\r]|^\s|\s$/u.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

/** A field that was read, without the apostrophe that `writtenField` put before it. */
export function plainField(field: string): string {
  return /^'+[=+\-@\t\r]/u.test(field) ? field.slice(1) : field;
}

/** After a sign: a function is called, another sheet or program is asked. */
const calls = /^.\s*\p{L}[\p{L}\d._]*\(|\||!\$?[A-Z]{1,3}\$?\d/u;

/**
 * Whether a field that was read is a formula rather than a text. What begins with a sign and calls
 * nothing is a number or an item of a list: "+47 (0) 123", "- ti år (deltid)!".
 */
export function isFormula(field: string): boolean {
  return beginsAsFormula.test(field) && (/^[=@\t\r]/u.test(field) || calls.test(field));
}

/** Rows as a file that Norwegian spreadsheets open: semicolons, CRLF, and a mark of UTF-8 first. */
export function writtenTable(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map((value) => writtenField(value)).join(';')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
