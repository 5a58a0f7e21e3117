import { deflateSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readSource, stopReading } from './index.ts';
import { readInWorker } from './reading-thread.ts';
import { barePdf, words } from './test-files/bare-pdf.ts';
import { paragraph, wordFile } from './test-files/word-file.ts';

afterAll(stopReading);

const small = () => barePdf([words([60, 700, 'Sak 1/24'])]);

test('the kind is told by the content, and both kinds come back from the worker', async () => {
  const pdf = await readSource(small(), 'feil.docx');
  expect(pdf).toMatchObject({ ok: true, value: { format: 'pdf', lines: [{ text: 'Sak 1/24' }] } });
  const docx = await readSource(wordFile({ body: paragraph('Sak 2/24') }), 'feil.pdf');
  expect(docx).toMatchObject({
    ok: true,
    value: { format: 'docx', lines: [{ text: 'Sak 2/24' }] },
  });
});

test('the bytes stay with whoever asked', async () => {
  const bytes = small();
  await readSource(bytes, 'a.pdf');
  expect(bytes.length).toBeGreaterThan(100);
});

test('many files at once are read in turn, and a bad one spoils none of the others', async () => {
  const damaged = new TextEncoder().encode('%PDF-1.4 ødelagt');
  const files = Array.from({ length: 30 }, (_, at) => (at % 3 === 0 ? damaged : small()));
  const readings = await Promise.all(files.map((bytes) => readSource(bytes, 'x.pdf')));
  expect(readings.map(({ ok }) => ok)).toEqual(files.map((bytes) => bytes !== damaged));
});

test('a file that takes too long is refused, and the next one is read', async () => {
  // Each level of a form draws the level below it ten times: 10^9 drawings in all.
  const forms = Array.from({ length: 9 }, (_, at) => {
    const content = at === 8 ? words([1, 1, 'x']) : '/X Do '.repeat(10);
    const next = at === 8 ? '' : `/XObject << /X ${41 + at} 0 R >>`;
    return (
      `${40 + at} 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] ` +
      `/Resources << /Font << /F1 3 0 R >> ${next} >> /Length ${content.length} >>\n` +
      `stream\n${content}\nendstream\nendobj\n`
    );
  });
  const endless = Buffer.from(
    Buffer.from(barePdf(['/X Do'], '', forms.join('')))
      .toString('latin1')
      .replace('/F1 3 0 R >> >> /Contents', '/F1 3 0 R >> /XObject << /X 40 0 R >> >> /Contents'),
    'latin1',
  );
  const limits = { seconds: 0.5, megabytes: 512 };
  expect(await readInWorker('pdf', endless, limits)).toEqual({
    ok: false,
    refusal: { code: 'reading-took-too-long', seconds: 0.5 },
  });
  expect((await readSource(small(), 'a.pdf')).ok).toBe(true);
});

test('a small file that unpacks without end is refused, and the next one is read', async () => {
  const packed = deflateSync(Buffer.alloc(900_000_000, ' '), { level: 1 }).toString('latin1');
  const bomb = barePdf(['x']);
  const object = `11 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
  const bytes = Buffer.from(
    Buffer.from(bomb)
      .toString('latin1')
      .replace(/11 0 obj[\s\S]*?endstream/, () => object),
    'latin1',
  );
  const reading = await readInWorker('pdf', bytes, { seconds: 20, megabytes: 128 });
  expect(reading).toMatchObject({ ok: false });
  expect((await readSource(small(), 'a.pdf')).ok).toBe(true);
}, 40_000);
