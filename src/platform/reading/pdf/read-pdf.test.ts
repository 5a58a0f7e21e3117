import { describe, expect, test } from 'vitest';
import { barePdf, words } from '../test-files/bare-pdf.ts';
import { canTypeset, typeset } from '../test-files/typeset.ts';
import { readPdf } from './read-pdf.ts';

async function linesOf(bytes: Uint8Array) {
  const read = await readPdf(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.lines;
}

async function textsOf(bytes: Uint8Array) {
  return (await linesOf(bytes)).map(({ text }) => text).filter((text) => text !== '');
}

async function refusalOf(bytes: Uint8Array) {
  const read = await readPdf(bytes);
  return read.ok ? undefined : read.refusal;
}

describe.skipIf(!canTypeset)('typeset documents', () => {
  test('headings by size, bold text, paragraphs and list numbers', async () => {
    const bytes = typeset(
      '= Møteinnkalling\n== Saksliste\nUtvalget møtes på rådhuset i Ås.\n\n*Forslag til vedtak*\n\n+ En\n+ To\n',
    );
    const lines = await linesOf(bytes);
    expect(lines.filter(({ text }) => text !== '')).toEqual([
      { text: 'Møteinnkalling', page: 1, heading: 0, bold: true },
      { text: 'Saksliste', page: 1, heading: 1, bold: true },
      { text: 'Utvalget møtes på rådhuset i Ås.', page: 1 },
      { text: 'Forslag til vedtak', page: 1, bold: true },
      { text: '1. En', page: 1 },
      { text: '2. To', page: 1 },
    ]);
    expect(lines.some(({ text }) => text === '')).toBe(true);
  });

  test('a table with borders: wrapped cells are whole, points keep their lines', async () => {
    const bytes = typeset(
      '#table(columns: (45pt, 50pt, 130pt, 80pt, auto), [Kl.], [Saksnr.], [Saker], [Ansvarlig], [Tid],\n' +
        '[13.00-\\ 13.10], [50/23], [Godkjenning av innkalling og saksliste for møtet i høst\n- Habilitet\n- Eventuelt], [Leder/ Nestleder], [10],\n' +
        '[13.10-\\ 13.20], [51/23], [Referat], [], [10])',
    );
    expect((await linesOf(bytes)).map(({ cells }) => cells)).toEqual([
      ['Kl.', 'Saksnr.', 'Saker', 'Ansvarlig', 'Tid'],
      [
        '13.00-\n13.10',
        '50/23',
        'Godkjenning av innkalling og saksliste for møtet i høst\n• Habilitet\n• Eventuelt',
        'Leder/ Nestleder',
        '10',
      ],
      ['13.10-\n13.20', '51/23', 'Referat', '', '10'],
    ]);
  });

  test('a table without borders: columns line up, wrapped cells are merged', async () => {
    const bytes = typeset(
      '#table(stroke: none, row-gutter: 12pt, columns: (90pt, 180pt, auto), [1/24], [Godkjenning av innkalling og saksliste til møtet], [10],\n' +
        '[2/24], [Budsjett], [], [3/24], [Årsplan for resten av året og for det neste], [25])',
    );
    expect((await linesOf(bytes)).map(({ cells }) => cells)).toEqual([
      ['1/24', 'Godkjenning av innkalling og saksliste til møtet', '10'],
      ['2/24', 'Budsjett', ''],
      ['3/24', 'Årsplan for resten av året og for det neste', '25'],
    ]);
  });

  test('two columns of running text are read one after the other', async () => {
    const text = (word: string) => Array.from({ length: 60 }, (_, at) => `${word}${at}`).join(' ');
    const bytes = typeset(
      `Innledning over spaltene.\n#columns(2)[${text('venstre')} #colbreak() ${text('høyre')}]`,
    );
    const all = (await textsOf(bytes)).join(' ');
    expect(all).toBe(`Innledning over spaltene. ${text('venstre')} ${text('høyre')}`);
  });

  test('an empty page counts, and its lines know their page', async () => {
    const lines = await linesOf(typeset('En#pagebreak()#pagebreak()Tre'));
    expect(lines.map(({ text, page }) => `${page} ${text}`)).toEqual(['1 En', '3 Tre']);
  });
});

describe('page headers and footers', () => {
  const page = (number: number, body: string) =>
    words([60, 800, 'Styret i Fjordbyen'], [60, 700, body], [280, 30, `Side ${number} av 4`]);

  test('what returns at the same height on the pages is dropped, with the page numbers', async () => {
    const pages = ['En', 'To', 'Tre', 'Fire'].map((body, at) => page(at + 1, body));
    expect(await textsOf(barePdf(pages))).toEqual(['En', 'To', 'Tre', 'Fire']);
  });

  test('a header on one page out of four is text', async () => {
    const pages = [page(1, 'En'), ...['To', 'Tre', 'Fire'].map((body) => words([60, 700, body]))];
    expect(await textsOf(barePdf(pages))).toEqual([
      'Styret i Fjordbyen',
      'En',
      'To',
      'Tre',
      'Fire',
    ]);
  });

  test('a heading that each page opens with, inside the margins, is kept', async () => {
    const pages = [1, 2, 3, 4].map((at) =>
      words([60, 745, 'SAKSFRAMLEGG'], [60, 700, `Sak ${at}`]),
    );
    const texts = await textsOf(barePdf([...pages, words([60, 700, 'Slutt'])]));
    expect(texts.filter((text) => text === 'SAKSFRAMLEGG')).toHaveLength(4);
  });
});

describe('lines from words', () => {
  test('words far apart on a baseline are cells, a list mark is none', async () => {
    const bytes = barePdf([
      words([60, 700, 'Utvalg:'], [160, 700, 'Styret'], [60, 600, '1.'], [85, 600, 'Godkjenning']),
    ]);
    const lines = (await linesOf(bytes)).filter(({ text }) => text !== '');
    expect(lines).toEqual([
      { text: 'Utvalg:\tStyret', page: 1, cells: ['Utvalg:', 'Styret'] },
      { text: '1. Godkjenning', page: 1 },
    ]);
  });

  test('the order in the file does not matter, the place on the page does', async () => {
    const bytes = barePdf([words([60, 500, 'sist'], [100, 700, 'igjen'], [60, 700, 'Hei du'])]);
    expect(await textsOf(bytes)).toEqual(['Hei du igjen', 'sist']);
  });

  test('text turned across the page is left out', async () => {
    const stamp = 'BT /F1 10 Tf 0 1 -1 0 580 300 Tm (Journalstempel) Tj ET';
    expect(await textsOf(barePdf([`${words([60, 700, 'Vedtak i saken'])}\n${stamp}`]))).toEqual([
      'Vedtak i saken',
    ]);
  });
});

describe('what is refused', () => {
  test('a scan without text, with its number of pages', async () => {
    const scan = barePdf(['100 100 200 200 re f', '0 0 m 50 50 l S']);
    expect(await refusalOf(scan)).toEqual({ code: 'picture-only-pdf', pages: 2 });
  });

  test('a scan with nothing but stamped page numbers', async () => {
    const stamped = (at: number) => words([290, 30, `Side ${at}`]);
    expect(await refusalOf(barePdf([stamped(1), stamped(2)]))).toEqual({
      code: 'picture-only-pdf',
      pages: 2,
    });
  });

  test('a file that ends too early', async () => {
    const whole = barePdf([words([60, 700, 'Hei'])]);
    expect(await refusalOf(whole.subarray(0, whole.length - 60))).toEqual({ code: 'broken-pdf' });
  });

  test('a head and a tail with nothing between', async () => {
    expect(await refusalOf(Buffer.from('%PDF-1.4\nrot\n%%EOF'))).toEqual({ code: 'broken-pdf' });
  });

  test('a file that needs a password', async () => {
    const key = 'A'.repeat(32);
    const encrypt = `9 0 obj\n<< /Filter /Standard /V 1 /R 2 /P -4 /O (${key}) /U (${key}) >>\nendobj\n`;
    const locked = barePdf([words([60, 700, 'Hei'])], '/Encrypt 9 0 R /ID [(a) (a)]', encrypt);
    expect(await refusalOf(locked)).toEqual({ code: 'password-protected' });
  });
});
