import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A cell of a test: a text, a number, a day by its serial number, or raw XML of its content. */
export type TestCell = string | number | { day: number } | { xml: string } | null;

/** An XLSX workbook of the given sheets, as spreadsheets save them, for tests. */
export function testWorkbook(sheets: Readonly<Record<string, readonly TestCell[][]>>): Uint8Array {
  const names = Object.keys(sheets);
  const link = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
        .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
        .map((_, at) => link(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`))
        .join('')}${link(99, 'styles', 'styles.xml')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        strToU8(sheetXml(sheets[name] ?? [])),
      ]),
    ),
  });
}

function sheetXml(rows: readonly TestCell[][]): string {
  const lines = rows.map((cells, at) => {
    const row = at + 1;
    const written = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row}`));
    return `<row r="${row}">${written.join('')}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: TestCell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell !== 'string') {
    if ('xml' in cell) return `<c r="${at}" t="str">${cell.xml}</c>`;
    return `<c r="${at}" s="1"><v>${cell.day}</v></c>`;
  }
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
