import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSource } from '../../../platform/reading/index.ts';
import type { NoticeDocument } from './notice-document.ts';
import { noticeDocx } from './notice-docx.ts';
import {
  changedNotice,
  emptyNotice,
  fullNotice,
  hostileNotice,
  levelledNotice,
  noticeOf,
} from './sample-notices.ts';

async function partsOf(notice: NoticeDocument) {
  const files = unzipSync(await noticeDocx(notice));
  return (path: string) => strFromU8(files[path] ?? new Uint8Array());
}

const count = (text: string, part: string | RegExp) => text.split(part).length - 1;

test('it has a title, a language and real heading styles', async () => {
  const part = await partsOf(changedNotice);
  expect(part('docProps/core.xml')).toContain(
    '<dc:title>Endra møteinnkalling – Administrativt samarbeidsutval 06.12.2023</dc:title>',
  );
  expect(part('word/styles.xml')).toContain('<w:lang w:val="nn-NO"/>');
  const body = part('word/document.xml');
  expect(count(body, '<w:pStyle w:val="Title"/>')).toBe(1);
  expect(count(body, '<w:pStyle w:val="Heading1"/>')).toBe(1 + changedNotice.papers.length);
});

test('the head of the agenda repeats, and its numbers lead to the papers', async () => {
  const body = (await partsOf(fullNotice))('word/document.xml');
  expect(count(body, '<w:tblHeader/>')).toBe(1);
  expect(count(body, /<w:hyperlink [^>]*w:anchor="sak-\d+"/)).toBe(fullNotice.papers.length);
  expect(count(body, /<w:bookmarkStart [^>]*w:name="sak-/)).toBe(fullNotice.papers.length);
});

test('a row under another stands further in, with its own number', async () => {
  const body = (await partsOf(levelledNotice))('word/document.xml');
  expect(count(body, '<w:ind w:left="240"/>')).toBe(1);
  expect(count(body, '<w:ind w:left="480"/>')).toBe(1);
  expect(body).toContain('2.1.1 Orientering om delplan 3');
});

test('every page says its number of all, and a draft that it is one', async () => {
  const part = await partsOf(emptyNotice);
  const footer = part('word/footer1.xml');
  expect(footer).toContain('PAGE');
  expect(footer).toContain('NUMPAGES');
  expect(part('word/header1.xml')).toContain('Utkast');
});

test('numbered proposals are real lists, each counting from its own number', async () => {
  const notice = noticeOf(2, {
    proposals: [
      { no: 1, text: 'Første' },
      { no: 2, text: 'Andre' },
      { no: 7, text: 'Sjuende' },
    ],
  });
  const part = await partsOf(notice);
  const numbers = [...part('word/document.xml').matchAll(/<w:numId w:val="(\d+)"\/>/g)];
  const lists = numbers.map(([, id]) => id);
  expect(lists).toHaveLength(6);
  expect(new Set(lists).size).toBe(4);
  expect(lists[0]).toBe(lists[1]);
  expect(part('word/numbering.xml')).toContain('<w:start w:val="7"/>');
});

test('what people wrote stays text in a file that can be read again', async () => {
  const read = await readSource(await noticeDocx(hostileNotice), 'innkalling.docx');
  if (!read.ok) throw new Error(read.refusal.code);
  const text = read.value.lines.map((line) => line.text).join('\n');
  expect(text).toContain('*x* _y_ $z$ <script>alert(1)</script>');
  expect(text).toContain('emoji 😀 og مرحبا');
  expect(text).toContain('snudd tekst');
});
