import {
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { paragraph, type WordParts, wordFile } from '../test-files/word-file.ts';
import { readDocx } from './read-docx.ts';

async function linesOf(bytes: Uint8Array) {
  const read = await readDocx(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.lines;
}

async function textsOf(parts: WordParts) {
  return (await linesOf(wordFile(parts))).map(({ marker, text }) =>
    marker === undefined ? text : `${marker} ${text}`,
  );
}

async function refusalOf(bytes: Uint8Array) {
  const read = await readDocx(bytes);
  return read.ok ? undefined : read.refusal;
}

function row(...texts: string[]): TableRow {
  return new TableRow({
    children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })),
  });
}

test('a notice as an office program writes it', async () => {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('En fotnote')] } },
    numbering: {
      config: [
        {
          reference: 'saker',
          levels: [
            { level: 0, format: 'decimal', text: '%1.', start: 1 },
            { level: 1, format: 'lowerLetter', text: '%2)', start: 1 },
          ],
        },
      ],
    },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Topptekst')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Bunntekst')] }) },
        children: [
          new Paragraph({ text: 'Møteinnkalling', heading: HeadingLevel.TITLE }),
          new Paragraph({
            children: [
              new TextRun('Utvalg: Styret'),
              new TextRun({ text: 'Møtested: Hell', break: 1 }),
            ],
          }),
          new Paragraph({ text: 'Saksliste', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'Godkjenning', numbering: { reference: 'saker', level: 0 } }),
          new Paragraph({ text: 'av innkalling', numbering: { reference: 'saker', level: 1 } }),
          new Paragraph({ text: 'av protokoll', numbering: { reference: 'saker', level: 1 } }),
          new Paragraph({ text: 'Budsjett', numbering: { reference: 'saker', level: 0 } }),
          new Paragraph({ text: 'uten vedlegg', bullet: { level: 0 } }),
          new Table({ rows: [row('Kl.', 'Sak'), row('13.00', '1/24')] }),
          new Paragraph({ children: [new TextRun({ text: 'Forslag til vedtak', bold: true })] }),
          new Paragraph({
            children: [
              new TextRun('Saken '),
              new InsertedTextRun({
                text: 'utsettes',
                id: 1,
                author: 'a',
                date: '2024-01-01T00:00:00Z',
              }),
              new DeletedTextRun({
                text: 'vedtas',
                id: 2,
                author: 'a',
                date: '2024-01-01T00:00:00Z',
              }),
              new FootnoteReferenceRun(1),
              new ExternalHyperlink({
                link: 'https://example.org',
                children: [new TextRun(' (se her)')],
              }),
            ],
          }),
          new Paragraph({ children: [new PageBreak(), new TextRun('Neste side')] }),
        ],
      },
    ],
  });
  expect(await linesOf(new Uint8Array(await Packer.toBuffer(document)))).toEqual([
    { text: 'Møteinnkalling', page: 1, heading: 0 },
    { text: 'Utvalg: Styret', page: 1 },
    { text: 'Møtested: Hell', page: 1 },
    { text: 'Saksliste', page: 1, heading: 1 },
    { text: 'Godkjenning', page: 1, marker: '1.' },
    { text: 'av innkalling', page: 1, marker: 'a)' },
    { text: 'av protokoll', page: 1, marker: 'b)' },
    { text: 'Budsjett', page: 1, marker: '2.' },
    { text: 'uten vedlegg', page: 1, marker: '•' },
    { text: 'Kl.\tSak', page: 1, cells: ['Kl.', 'Sak'] },
    { text: '13.00\t1/24', page: 1, cells: ['13.00', '1/24'] },
    { text: 'Forslag til vedtak', page: 1, bold: true },
    { text: 'Saken utsettes (se her)', page: 1 },
    { text: 'Neste side', page: 2 },
  ]);
});

describe('headings', () => {
  test('by style name, id, outline level and inheritance', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Tittel"><w:name w:val="Title"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sak"><w:basedOn w:val="a1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Niv"><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>';
    const body = ['Tittel', 'a1', 'Sak', 'Niv', 'Overskrift1', 'Brødtekst']
      .map((style) => paragraph(style, `<w:pStyle w:val="${style}"/>`))
      .join('');
    const lines = await linesOf(wordFile({ body, styles }));
    expect(lines.map(({ heading }) => heading)).toEqual([0, 2, 2, 3, 1, undefined]);
  });
});

describe('lists', () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1)')}${level(1, 'bullet', '\uf0b7')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
  const item = (list: number, at: number, text = 'x') =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  test('levels count on and start anew below each number', async () => {
    const body = [item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1)].join('');
    expect(await textsOf({ body, numbering })).toEqual(['1 x', '1.1 x', '1.2 x', '2 x', '2.1 x']);
  });

  test('a list may restart, and lists of one family count on', async () => {
    const body = [item(1, 0), item(3, 0), item(1, 0)].join('');
    expect(await textsOf({ body, numbering })).toEqual(['1 x', '5 x', '6 x']);
  });

  test('romans and symbol bullets; an empty paragraph takes no number', async () => {
    const body = [item(2, 0), item(2, 0, ''), item(2, 0), item(2, 1)].join('');
    expect(await textsOf({ body, numbering })).toEqual(['I) x', '', 'II) x', '• x']);
  });
});

describe('tables', () => {
  const cell = (content: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const table = (...rows: string[]) =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells}</w:tr>`).join('')}</w:tbl>`;

  test('paragraphs in a cell are parted, joined cells keep the columns', async () => {
    const body = table(
      cell(paragraph('50/23') + paragraph('ny')) + cell(paragraph('Tittel')) + cell(paragraph('5')),
      cell(paragraph('Pause'), '<w:gridSpan w:val="2"/>') + cell(paragraph('10')),
    );
    const lines = await linesOf(wordFile({ body }));
    expect(lines.map(({ cells }) => cells)).toEqual([
      ['50/23\nny', 'Tittel', '5'],
      ['Pause', '', '10'],
    ]);
  });

  test('a table that only draws a frame is read as its paragraphs', async () => {
    const body = table(cell(paragraph('Utvalg: Styret') + paragraph('Dato: 1. mars')));
    const lines = await linesOf(wordFile({ body }));
    expect(lines.map(({ text, cells }) => [text, cells])).toEqual([
      ['Utvalg: Styret', undefined],
      ['Dato: 1. mars', undefined],
    ]);
  });
});

describe('what hides in the markup', () => {
  test('content controls and text boxes are read, once; hidden and moved text is not', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body =
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph('I felt')}</w:sdtContent></w:sdt>` +
      `<w:p><w:r><w:t>Rundt</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>${box('I boks')}</mc:Choice>` +
      `<mc:Fallback>${box('I boks')}</mc:Fallback></mc:AlternateContent></w:r></w:p>` +
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Skjult</w:t></w:r><w:r><w:t>Synlig</w:t></w:r></w:p>' +
      '<w:p><w:moveFrom><w:r><w:t>Flyttet</w:t></w:r></w:moveFrom><w:r><w:sym w:char="F0B7"/><w:tab/><w:t>punkt</w:t></w:r></w:p>';
    expect(await textsOf({ body })).toEqual(['I felt', 'Rundt', 'I boks', 'Synlig', '•\tpunkt']);
  });

  test('a page break that was also laid out turns one page', async () => {
    const body =
      `${paragraph('en')}<w:p><w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>to</w:t></w:r></w:p>` +
      '<w:p><w:r><w:t>fortsatt </w:t><w:lastRenderedPageBreak/><w:t>tre</w:t></w:r></w:p>' +
      paragraph('tre', '<w:pageBreakBefore/>');
    const lines = await linesOf(wordFile({ body }));
    expect(lines.map(({ text, page }) => `${page} ${text}`)).toEqual([
      '1 en',
      '2 to',
      '2 fortsatt tre',
      '4 tre',
    ]);
  });

  test('entities of the file’s own are never expanded', async () => {
    const before =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    for (const name of ['b', 'c']) {
      const file = wordFile({ before, body: paragraph(`&${name};`) });
      await expect(readDocx(file)).rejects.toThrow();
    }
  });

  test('absurd nesting is an error, not a crash', async () => {
    const body = `${'<w:sdt>'.repeat(5000)}${'</w:sdt>'.repeat(5000)}`;
    await expect(readDocx(wordFile({ body }))).rejects.toThrow('nested');
  });
});

describe('other zip files', () => {
  test('a cut-off file is broken', async () => {
    const whole = wordFile({ body: paragraph('hei') });
    expect(await refusalOf(whole.subarray(0, whole.length - 40))).toEqual({ code: 'broken-docx' });
  });

  test('a bomb is refused by its table of contents', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 });
    expect(await refusalOf(bomb)).toMatchObject({
      code: 'zip-bomb',
      bytes: 60_000_000,
      entries: 1,
    });
  });

  test('spreadsheets, open documents and plain archives are named for what they are', async () => {
    const holding = (...names: string[]) =>
      zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));
    expect(await refusalOf(holding('xl/workbook.xml'))).toMatchObject({ extension: 'xlsx' });
    expect(await refusalOf(holding('content.xml', 'META-INF/manifest.xml'))).toMatchObject({
      code: 'unsupported-format',
      extension: 'odt',
    });
    expect(await refusalOf(holding('bilder/1.txt'))).toEqual({
      code: 'not-a-document',
      detected: 'archive',
    });
  });

  test('a document without text is empty', async () => {
    expect(await refusalOf(wordFile({ body: '<w:p/>' }))).toEqual({ code: 'empty-file' });
  });
});
