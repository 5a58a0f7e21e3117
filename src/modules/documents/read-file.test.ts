import { afterAll, describe, expect, test } from 'vitest';
import { stopReading } from '../../platform/reading/index.ts';
import { readDocumentFile, readPasted } from './read-file.ts';
import { importText, refusalSentence, warningSentence } from './text/index.ts';

afterAll(stopReading);

const notice = 'MØTEINNKALLING\nUtvalg: Styret\nMøtedato: 13.03.2024\n\nSak 1/24 Budsjett\n';
const danish = [
  'Referat af mødet i udvalget',
  'Mødet blev afholdt den 3. marts. Udvalget godkendte dagsordenen.',
  'Forvaltningen indstiller, at sagen godkendt af byrådet tages til efterretning.',
  'Afbud: ingen. Punkt 2 blev taget af dagsordenen efter beslutning i byrådet.',
].join('\n');

test('a file becomes a document with its source and a digest of its bytes', async () => {
  const read = await readDocumentFile(Buffer.from(notice), 'innkalling.txt');
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value.document.fileName).toBe('innkalling.txt');
  expect(read.value.source.lines[1]?.text).toBe('Utvalg: Styret');
  expect(read.value.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('the same pasted text has the same digest, whatever its line breaks and spaces', () => {
  const one = readPasted(notice);
  const other = readPasted(notice.replaceAll('\n', '  \r\n').replaceAll(' 1', '\u00a01'));
  if (!one.ok || !other.ok) throw new Error('refused');
  expect(other.value.sha256).toBe(one.value.sha256);
});

test('a Danish document is refused as such', async () => {
  const refusal = { ok: false, refusal: { code: 'danish-document' } };
  expect(readPasted(danish)).toEqual(refusal);
  expect(await readDocumentFile(Buffer.from(danish), 'referat.txt')).toEqual(refusal);
});

test('what cannot be read keeps its reason', async () => {
  expect(await readDocumentFile(new Uint8Array(), 'a.pdf')).toEqual({
    ok: false,
    refusal: { code: 'empty-file' },
  });
});

describe('sentences', () => {
  test('say the numbers of a refusal, in each language', () => {
    const refusal = { code: 'too-large', bytes: 31 * 2 ** 20, limit: 20 * 2 ** 20 } as const;
    expect(refusalSentence(refusal, 'nb')).toContain('31 MB, og grensen er 20 MB');
    expect(refusalSentence(refusal, 'nn')).toContain('31 MB, og grensa er 20 MB');
    expect(refusalSentence(refusal, 'en')).toContain('31 MB, and the limit is 20 MB');
  });

  test('name days and dates as the reader does', () => {
    const warning = {
      code: 'weekday_wrong',
      date: '2024-03-13',
      printed: 'tirsdag',
      actual: 'onsdag',
      evidence: null,
    } as const;
    expect(warningSentence(warning, 'nb')).toContain('13.03.2024 er en onsdag');
    expect(warningSentence(warning, 'nn')).toContain('13.03.2024 er ein onsdag');
    expect(warningSentence(warning, 'en')).toContain('13 March 2024 is a Wednesday');
  });

  test('name missing headings in words', () => {
    const missing = ['background', 'owner'];
    const warning = {
      code: 'paper_missing_headings',
      case: '3/24',
      missing,
      evidence: null,
    } as const;
    expect(warningSentence(warning, 'nn')).toContain('manglar: bakgrunn, saksansvarleg');
  });

  test('every file refusal and warning says something in every language', () => {
    for (const { refusal, warning } of Object.values(importText)) {
      expect(Object.keys(refusal)).toEqual(Object.keys(importText.nb.refusal));
      expect(Object.keys(warning)).toEqual(Object.keys(importText.nb.warning));
    }
  });
});
