import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFormula,
  plainField,
  readTable,
  separatorOf,
  separators,
  writtenField,
  writtenTable,
} from './separated-values.ts';

const fieldsOf = (text: string, separator: (typeof separators)[number] = ';') =>
  readTable(text, separator).rows.map((row) => row.fields);

describe('reading a table', () => {
  it('takes the line ends of every system, a mark of UTF-8, and no empty row', () => {
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      expect(fieldsOf(`\uFEFFa;b${end}${end}c;d${end}`)).toEqual(rows);
      expect(fieldsOf(`a;b${end}c;d`)).toEqual(rows);
    }
    expect(fieldsOf('')).toEqual([]);
    expect(fieldsOf(';\n')).toEqual([['', '']]);
  });

  it('takes quoted fields with separators, line ends and quotes, and knows each row’s line', () => {
    const { rows, fault } = readTable('a;"b;""x""\r\ny"\nc;5" skjerm\n', ';');
    expect(fault).toBeNull();
    expect(rows).toEqual([
      { line: 1, fields: ['a', 'b;"x"\r\ny'] },
      { line: 3, fields: ['c', '5" skjerm'] },
    ]);
  });

  it('says on which line a quotation goes wrong, and where there are too many rows', () => {
    expect(readTable('a;b\n"c;d\ne', ';').fault).toEqual({ code: 'quote-never-ends', line: 2 });
    expect(readTable('a\n"b"c;d\n', ';').fault).toEqual({ code: 'text-after-quote', line: 2 });
    expect(readTable('a\nb\nc', ';', 2)).toMatchObject({
      rows: [{ fields: ['a'] }, { fields: ['b'] }],
      fault: { code: 'too-many-rows', most: 2 },
    });
  });

  it('finds the separator by the first row, quoted parts aside', () => {
    expect(separatorOf('"a,b,c";d\n1,2,3,4;5')).toBe(';');
    expect(separatorOf('a,b\n')).toBe(',');
    expect(separatorOf('a\tb;c\td\n')).toBe('\t');
    expect(separatorOf('a\n')).toBe(';');
    expect(separatorOf('')).toBe(';');
  });

  it('gives back whatever was written, with any separator', () => {
    const field = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('"', ';', ',', '\t', '\n', '\r', '=', '-', "'", 'æ', ' '),
      }),
    );
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom(...separators), (rows, separator) => {
        const text = rows
          .map((row) => row.map((one) => writtenField(one, separator)).join(separator))
          .join('\r\n');
        // A mark at the very beginning belongs to the file, not to its first field.
        fc.pre(!text.startsWith('\uFEFF'));
        expect(fieldsOf(text, separator).map((row) => row.map(plainField))).toEqual(rows);
      }),
    );
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...separators), (text, one) => {
        expect(readTable(text, one).rows.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads a hundred thousand rows at once', () => {
    const text = `kilde;nb;nn\n${'Order set;"rekvisisjons;pakke";rekvisisjonspakke\n'.repeat(100_000)}`;
    expect(readTable(text, separatorOf(text)).rows).toHaveLength(100_001);
  });
});

describe('formulas', () => {
  it('are written so that no spreadsheet carries them out', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (sign, rest) => {
        expect(writtenTable([[sign + rest, 'x']])).toMatch(/^\uFEFF"?'/u);
      }),
    );
  });

  it('are told from numbers and dashes when they are read', () => {
    expect(['=1+1', '@SUM(A1)', '+cmd|x', '-HYPERLINK("x")', '\tx'].filter(isFormula)).toHaveLength(
      5,
    );
    const texts = ['-5', '+47 123', '– uten', '-', 'a=b', '', '+47 (0) 12', '- ti år (deltid)!'];
    expect(texts.filter(isFormula)).toEqual([]);
    expect(['- SUM(A1)', '-2+3+cmd|x', "+'Ark 2'!A1"].filter(isFormula)).toHaveLength(3);
  });
});
