import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, test } from 'vitest';
import { stopPdf } from '../../../platform/pdf/compile-pdf.ts';
import type { MinutesDocument } from './minutes-document.ts';
import { minutesDocx } from './minutes-docx.ts';
import { minutesHtml } from './minutes-html.tsx';
import { openEdition } from './minutes-open-edition.ts';
import { minutesPdf, minutesPdfFile } from './minutes-pdf.ts';
import { writtenMinutes } from './minutes-view.ts';
import type { WrittenMinutes } from './minutes-written.ts';
import { draftStanding, fullMinutes, hostileMinutes, sealedStanding } from './sample-minutes.ts';

afterAll(stopPdf);

const variants: Record<string, MinutesDocument> = {
  'everything, bokmål': fullMinutes,
  'everything, nynorsk': { ...fullMinutes, writtenStandard: 'nn' },
  'a correction': { ...fullMinutes, issue: 2, correction: 'Feil navn i sak 44/23.' },
  'nothing happened': { ...fullMinutes, items: [], present: [], absent: [], movements: [] },
  'hostile text': hostileMinutes(),
};

const metadataOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const textOf = async (bytes: Uint8Array) => {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
  return text.replace(/\s+/gu, ' ');
};
const docxText = async (minutes: WrittenMinutes) => {
  const files = unzipSync(await minutesDocx(minutes, draftStanding));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  return xml.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');
};

describe.each(Object.entries(variants))('minutes as PDF: %s', (_, document) => {
  test('keep the accessibility standard UA-1', async () => {
    const file = await minutesPdfFile(writtenMinutes(document), draftStanding, {
      standard: 'ua-1',
    });
    expect(metadataOf(file.bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('say and are PDF/A-2a', async () => {
    const metadata = metadataOf(await minutesPdf(writtenMinutes(document), sealedStanding));
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });
});

test('every format tells the same: who, the vote, what was proposed, and what was decided', async () => {
  const minutes = writtenMinutes(fullMinutes);
  const formats = [
    await textOf(await minutesPdf(minutes, draftStanding)),
    await docxText(minutes),
    minutesHtml(minutes, draftStanding).replace(/<[^>]+>/gu, ' '),
  ];
  for (const words of formats) {
    expect(words).toContain('vara for Medlem B');
    expect(words).toContain('Skal forslaget fra Medlem A vedtas?');
    expect(words).toContain('Foreslått: Avtalen gjelder i fire år.');
    expect(words).toContain('Strøket: Avtalen evalueres årlig.');
    expect(words).toContain('Møtet ble hevet kl. 15.40.');
  }
});

test('the open edition shows nothing of a closed case in any format', async () => {
  const minutes = openEdition(writtenMinutes(fullMinutes));
  const formats = [
    await textOf(await minutesPdf(minutes, sealedStanding)),
    await docxText(minutes),
    minutesHtml(minutes, sealedStanding),
  ];
  for (const words of formats) {
    expect(words).toContain('offl. § 25');
    expect(words).toContain('Personalsak');
    expect(words).not.toContain('Tilsetting');
    expect(words).not.toContain('Søkerne');
  }
});

test('what somebody wrote is never taken for markup', () => {
  const html = minutesHtml(writtenMinutes(hostileMinutes()), draftStanding);
  expect(html).not.toContain('<script>');
});

test('a sealed PDF tells its mark and its code; a draft is marked as one', async () => {
  const minutes = writtenMinutes(fullMinutes);
  const sealed = await textOf(await minutesPdf(minutes, sealedStanding));
  expect(sealed).toContain('AB12-CD34-EF56');
  expect(sealed).not.toContain('KLADD');
  expect(await textOf(await minutesPdf(minutes, draftStanding))).toContain('KLADD');
});
