import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, expect, test } from 'vitest';
import { stopPdf } from '../../../platform/pdf/compile-pdf.ts';
import { type ChaptersDocument, chaptersPdf } from './chapters-pdf.ts';

afterAll(stopPdf);

const document: ChaptersDocument = {
  standard: 'nn',
  title: 'Arkivdokument: Vinterens utlysing',
  owner: 'Byen',
  day: '2019-03-01',
  edition: 'slik det står 01.03.2019',
  facts: [{ label: 'Status', value: 'lukka' }],
  contents: true,
  chapters: [
    {
      title: 'Søkjarar',
      blocks: [
        { kind: 'heading', level: 2, text: 'Hovud' },
        { kind: 'paragraph', text: 'Linje éin\nLinje to med *stjerne* og #kode.' },
        { kind: 'facts', facts: [{ label: 'Stad', value: 'Rådhuset' }] },
        { kind: 'list', numbered: true, items: ['Første', 'Andre'] },
        { kind: 'list', numbered: false, items: ['Punkt'] },
        { kind: 'quote', text: 'Vi er samde.', by: 'Forbundet' },
        {
          kind: 'table',
          columns: ['Nr.', 'Namn'],
          widths: [1, 4],
          rows: Array.from({ length: 120 }, (_, at) => [String(at + 1), `Søkjar ${at + 1}`]),
        },
      ],
    },
    { title: 'Logg', blocks: [{ kind: 'paragraph', text: 'Ingenting er logga.' }] },
  ],
};

test('chapters are set with contents, page numbers, and text that is never markup', async () => {
  const { bytes } = await chaptersPdf(document);
  const pages = (await extractText(await getDocumentProxy(bytes))).text;
  expect(pages[0]).toContain('Innhald');
  expect(pages[1]).toContain('Linje to med *stjerne* og #kode.');
  expect(pages.at(-1)).toContain('Ingenting er logga.');
  expect(pages.at(-1)).toContain(`Side ${pages.length} av ${pages.length}`);
  expect(pages.join(' ')).toContain('Søkjar 120');
});

test('it is PDF/A-2a, accessible, and the same each time', async () => {
  const { bytes } = await chaptersPdf(document);
  const metadata = Buffer.from(bytes).toString('latin1');
  expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  expect(metadata).toContain('<rdf:li>nn-NO</rdf:li>');
  await chaptersPdf(document, { standard: 'ua-1' });
  expect(Buffer.from((await chaptersPdf(document)).bytes).toString('latin1')).toBe(metadata);
});

test('a document without chapters of contents is set too', async () => {
  const short = { ...document, contents: false, facts: [], chapters: document.chapters.slice(1) };
  const pdf = await getDocumentProxy((await chaptersPdf(short)).bytes);
  expect((await extractText(pdf)).text).toHaveLength(1);
});
