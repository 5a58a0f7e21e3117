import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, test } from 'vitest';
import { stopPdf } from '../../../platform/pdf/compile-pdf.ts';
import type { NoticeDocument } from './notice-document.ts';
import { noticePdf, noticePdfFile } from './notice-pdf.ts';
import {
  changedNotice,
  closedNotice,
  emptyNotice,
  fullNotice,
  hostileNotice,
  hostileTexts,
  levelledNotice,
  noticeOf,
} from './sample-notices.ts';

afterAll(stopPdf);

const variants: Record<string, NoticeDocument> = {
  'eleven cases with papers, bokmål': fullNotice,
  'changed and overrun, nynorsk': changedNotice,
  'draft with an empty agenda': emptyNotice,
  'draft in nynorsk': { ...changedNotice, publishedAt: null },
  'one case': noticeOf(1),
  'sixty cases': noticeOf(60),
  'no papers': { ...fullNotice, papers: [] },
  'a paper without anything': noticeOf(1, { proposals: [], owners: [], handlers: [] }),
  'closed items': closedNotice,
  'rows under rows': levelledNotice,
  'decided papers': noticeOf(2, { decisions: [{ no: 1, text: 'Godkjent.' }] }),
  'hostile text': hostileNotice,
  'a section of 40 000 letters': noticeOf(1, {
    sections: [{ heading: 'Bakgrunn', text: 'a'.repeat(40_000) }],
  }),
};

describe.each(Object.entries(variants))('a notice as PDF: %s', (_, notice) => {
  test('keeps the accessibility standard UA-1', async () => {
    const file = await noticePdfFile(notice, { standard: 'ua-1' });
    expect(metadataOf(file.bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('says and is PDF/A-2a', async () => {
    const metadata = metadataOf(await noticePdf(notice));
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });
});

test('the file bears title, language and the time of publishing, and no other clock', async () => {
  const bytes = await noticePdf(changedNotice);
  const metadata = metadataOf(bytes);
  expect(metadata).toContain('Endra møteinnkalling – Administrativt samarbeidsutval 06.12.2023');
  expect(metadata).toContain('<dc:language><rdf:Bag><rdf:li>nn-NO</rdf:li>');
  expect(metadata).toContain('<xmp:CreateDate>2023-12-01T10:00:00Z</xmp:CreateDate>');
  const laterBytes = await noticePdf(structuredClone(changedNotice));
  expect(Buffer.compare(bytes, laterBytes)).toBe(0);
});

test('every page says its number of all, and the agenda leads to the papers', async () => {
  const pdf = await getDocumentProxy(await noticePdf(fullNotice));
  const { text, totalPages } = await extractText(pdf);
  for (const [index, page] of text.entries()) {
    expect(page).toContain(`Side ${index + 1} av ${totalPages}`);
  }
  const annotations = await (await pdf.getPage(1)).getAnnotations();
  const inside = annotations.filter((it: { dest?: unknown }) => it.dest);
  expect(inside).toHaveLength(fullNotice.papers.length);
  const outline = await pdf.getOutline();
  expect(outline.map((it: { title: string }) => it.title).slice(0, 3)).toEqual([
    'Saksliste',
    'Sak 43/23: Godkjenning av innkalling og saksliste',
    'Sak 44/23: Hva tar vi med oss fra konferansen?',
  ]);
});

test('what people wrote stays text, and what the typeface lacks is said', async () => {
  const printed = await textOf(await noticePdf(hostileNotice));
  for (const text of hostileTexts.literal) expect(printed).toContain(squeezed(text));
  expect(printed).toContain(squeezed('emoji □ og □□□□□'));
  expect(printed).toContain(squeezed('Tegn som ikke kan vises her, er satt som □.'));
  expect(printed).not.toContain('root:');
  const pdf = await getDocumentProxy(await noticePdf(hostileNotice));
  for (let page = 1; page <= pdf.numPages; page++) {
    const annotations = await (await pdf.getPage(page)).getAnnotations();
    for (const it of annotations) expect(it.unsafeUrl ?? '').not.toMatch(/^javascript/);
  }
});

test('a draft is marked on every page, a published notice on none', async () => {
  const draft = await extractText(await noticePdf({ ...fullNotice, publishedAt: null }));
  for (const page of draft.text) expect(squeezed(page)).toContain('UTKAST');
  const published = await textOf(await noticePdf(fullNotice));
  expect(published).not.toContain('UTKAST');
});

test('the portable engine sets the same pages', async () => {
  const portable = await noticePdfFile(fullNotice, { engine: 'portable' });
  expect(portable.standard).toBe('tagged');
  const native = await noticePdf(fullNotice);
  expect(await textOf(portable.bytes)).toBe(await textOf(native));
}, 20_000);

async function textOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(bytes.slice(), { mergePages: true });
  return squeezed(text);
}

/** Without white space, hyphens at line ends and places to break, which the setting adds. */
function squeezed(text: string): string {
  return text.replace(/[\s\u200b]/gu, '');
}

function metadataOf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('utf8');
  return file.slice(file.indexOf('<x:xmpmeta'), file.indexOf('</x:xmpmeta'));
}
