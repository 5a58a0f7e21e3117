import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mostRows } from '../vocabulary.ts';
import { readInThread } from './applicants-file-thread.ts';
import { readApplicantsFile } from './read-applicants-file.ts';
import { type TestCell, testWorkbook } from './test-workbook.ts';

const asItIs = { sheet: 0, separator: null };
const read = (bytes: Uint8Array, name = 'sokere.csv', how = asItIs) =>
  readApplicantsFile(bytes, name, how);
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));

const text = 'Navn;E-post;Gruppe\r\nSøker på Ås;ås@soker.example;Lege\r\n';
const table = {
  columns: ['Navn', 'E-post', 'Gruppe'],
  rows: [{ line: 2, fields: ['Søker på Ås', 'ås@soker.example', 'Lege'] }],
};

describe('a text of applicants', () => {
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\uFEFF${text}`)],
    ['UTF-16', utf16(text)],
    ['Latin-1', latin1(text)],
    ['commas', utf8(text.replaceAll(';', ','))],
    ['tabs in UTF-16', utf16(text.replaceAll(';', '\t'))],
    ['old line ends', utf8(text.replaceAll('\r\n', '\r'))],
  ])('is read in %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({ ok: true, value: { table } });
  });

  it('has the numbers that a spreadsheet shows, whatever stands before and within its rows', async () => {
    const bytes = utf8('sep=,\nListe fra i dag,,\n\nNavn,E-post\n"En\nto",a@b.no\n,\nTre,c@d.no\n');
    const file = await read(bytes);
    expect(file).toMatchObject({ ok: true, value: { separator: ',' } });
    expect(file.ok && file.value.table).toEqual({
      columns: ['Navn', 'E-post'],
      rows: [
        { line: 5, fields: ['En\nto', 'a@b.no'] },
        { line: 7, fields: ['Tre', 'c@d.no'] },
      ],
    });
  });

  it.each([
    ['=1+1', '=1+1'],
    ['@SUM(A1)', '@SUM(A1)'],
    ['"=HYPERLINK(""http://ond.example"")"', '=HYPERLINK("http://ond.example")'],
    ["+cmd|' /C calc'!A0", "+cmd|' /C calc'!A0"],
  ])('with the formula %s is refused with its row and column', async (field, typed) => {
    const verdict = await read(utf8(`Navn;E-post\nEn;a@b.no\nTo;${field}\n`));
    expect(verdict).toEqual({
      ok: false,
      refusal: { code: 'formula', line: 3, column: 'E-post', typed },
    });
  });

  it('may hold telephone numbers, lists, and what was written down safely', async () => {
    const file = await read(
      utf8("Navn;Telefon;Erfaring\nEn;+47 (0) 12;- ti år (sykehus)\nTo;'-1;x\n"),
    );
    expect(file.ok && file.value.table.rows.map(({ fields }) => fields)).toEqual([
      ['En', '+47 (0) 12', '- ti år (sykehus)'],
      ['To', '-1', 'x'],
    ]);
  });

  it.each([
    ['nothing', utf8(''), { code: 'empty-file' }],
    ['spaces', utf8(' \n \n'), { code: 'no-rows' }],
    ['a head alone', utf8('Navn;E-post\n'), { code: 'no-rows' }],
    [
      'a quotation without end',
      utf8('Navn;E-post\n"En;a\n'),
      { code: 'quote-never-ends', line: 2 },
    ],
    ['a PDF', utf8('%PDF-1.7\n'), { code: 'unsupported-format', extension: 'pdf' }],
    ['a picture', latin1('\x89PNG\r\n'), { code: 'not-a-table' }],
    [
      'a web page',
      utf8('<!doctype html><table>'),
      { code: 'unsupported-format', extension: 'html' },
    ],
    [
      '11 MB',
      new Uint8Array(11_000_000),
      { code: 'too-large', bytes: 11_000_000, limit: 10_000_000 },
    ],
  ])('that is %s is refused', async (_, bytes, refusal) => {
    expect(await read(bytes)).toEqual({ ok: false, refusal });
  });

  it('of a hundred thousand rows is refused with their number', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `Søker ${at};s${at}@soker.example\n`);
    const verdict = await readInThread(utf8(`Navn;E-post\n${rows.join('')}`), 'mange.csv', asItIs);
    expect(verdict).toEqual({
      ok: false,
      refusal: { code: 'too-many-rows', most: mostRows, has: 100_000 },
    });
  });
});

describe('a workbook of applicants', () => {
  const head = ['Navn', 'E-post', 'Telefon', 'Født'];

  it('is read sheet by sheet, with numbers and days as they are typed', async () => {
    const bytes = testWorkbook({
      Ark1: [head, ['Søker på Ås', 'a@b.no', 90012345, { day: 43496 }], [], ['To', null, 1.5]],
      Andre: [
        ['Navn', 'E-post'],
        ['Tre', 'c@d.no'],
      ],
    });
    const file = await readInThread(bytes, 'sokere.xlsx', asItIs);
    expect(file).toEqual({
      ok: true,
      value: {
        separator: null,
        sheets: ['Ark1', 'Andre'],
        table: {
          columns: head,
          rows: [
            { line: 2, fields: ['Søker på Ås', 'a@b.no', '90012345', '2019-01-31'] },
            { line: 4, fields: ['To', '', '1.5', ''] },
          ],
        },
      },
    });
    const other = await read(bytes, 'sokere.xlsx', { sheet: 1, separator: null });
    expect(other.ok && other.value.table.rows).toEqual([{ line: 2, fields: ['Tre', 'c@d.no'] }]);
    expect(await read(bytes, 'x.xlsx', { sheet: 2, separator: null })).toMatchObject({
      refusal: { code: 'no-such-sheet' },
    });
  });

  it.each<[string, TestCell]>([
    ['a formula', { xml: '<f>CONCATENATE(A1,B1)</f><v>En</v>' }],
    ['a text that is one', '=CONCATENATE(A1,B1)'],
  ])('with %s is refused with its row, though its value is known', async (_, cell) => {
    const bytes = testWorkbook({ Ark1: [head, ['En', 'a@b.no'], ['To', cell]] });
    expect(await read(bytes, 'sokere.xlsx')).toMatchObject({
      refusal: { code: 'formula', line: 3, typed: '=CONCATENATE(A1,B1)' },
    });
  });

  it('of too many rows or columns is refused with the number', async () => {
    const rows = Array.from({ length: mostRows + 3 }, (_, at) => [`Søker ${at}`, `s${at}@b.no`]);
    expect(
      await read(testWorkbook({ Ark1: [['Navn', 'E-post'], ...rows] }), 'x.xlsx'),
    ).toMatchObject({ refusal: { code: 'too-many-rows', has: mostRows + 3 } });
    const wide = Array.from({ length: 300 }, (_, at) => `K${at}`);
    expect(await read(testWorkbook({ Ark1: [wide, wide] }), 'x.xlsx')).toMatchObject({
      refusal: { code: 'too-many-columns', has: 300 },
    });
    const far = zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8('<R><Relationship Id="a" Target="s.xml"/></R>'),
      'xl/s.xml': strToU8(
        '<worksheet><sheetData><row r="999999999"><c r="A999999999"><v>1</v></c></row></sheetData></worksheet>',
      ),
    });
    expect(await read(far, 'x.xlsx')).toMatchObject({ refusal: { code: 'too-many-rows' } });
  });

  it.each([
    ['a bomb', zipSync({ 'xl/workbook.xml': new Uint8Array(30_000_000) }), 'zip-bomb'],
    ['a Word file', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'not-a-workbook'],
    ['half of one', testWorkbook({ A: [['Navn', 'E-post']] }).slice(0, 300), 'broken-workbook'],
    ['not XML', zipSync({ 'xl/workbook.xml': strToU8('<workbook') }), 'broken-workbook'],
    [
      'the old kind',
      latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'W\0o\0r\0k\0b\0o\0o\0k\0'}`),
      'unsupported-format',
    ],
  ])('that is %s is refused', async (_, bytes, code) => {
    expect(await read(bytes, 'sokere.xlsx')).toMatchObject({ ok: false, refusal: { code } });
  });
});
