import { describe, expect, test } from 'vitest';
import { fileLimitBytes, readPastedText, readSource } from './index.ts';

async function linesOf(bytes: Uint8Array, name = 'møte.txt') {
  const read = await readSource(bytes, name);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.lines.map(({ text, page }) => `${page}|${text}`);
}

async function refusalOf(bytes: Uint8Array, name = 'møte.txt') {
  const read = await readSource(bytes, name);
  return read.ok ? undefined : read.refusal;
}

const norwegian = 'Særskilt ønske på våren\nEin «kløyvd» sak';

describe('character sets', () => {
  const expected = ['1|Særskilt ønske på våren', '1|Ein «kløyvd» sak'];

  test('UTF-8 with and without a byte order mark', async () => {
    expect(await linesOf(Buffer.from(norwegian))).toEqual(expected);
    expect(await linesOf(Buffer.from(`\ufeff${norwegian}`))).toEqual(expected);
  });

  test('UTF-16 of either order, marked or not', async () => {
    const little = Buffer.from(`\ufeff${norwegian}`, 'utf16le');
    expect(await linesOf(little)).toEqual(expected);
    expect(await linesOf(little.subarray(2))).toEqual(expected);
    expect(await linesOf(Buffer.from(little).swap16())).toEqual(expected);
  });

  test('Latin-1 where the bytes are no UTF-8', async () => {
    expect(await linesOf(Buffer.from(norwegian, 'latin1'))).toEqual(expected);
  });

  test('one damaged byte does not spoil the letters of a UTF-8 text', async () => {
    const bytes = Buffer.concat([Buffer.from(norwegian), Buffer.from([0xff])]);
    expect((await linesOf(bytes))[0]).toBe('1|Særskilt ønske på våren');
  });

  test('a text in an alphabet that no mark tells is refused', async () => {
    const koi8 = Uint8Array.from({ length: 200 }, (_, at) => 0xc0 + (at % 60));
    expect(await refusalOf(koi8)).toEqual({ code: 'undecodable-text' });
  });
});

describe('lines', () => {
  test('every way to break a line', async () => {
    expect(await linesOf(Buffer.from('a\r\nb\rc\nd\ve'))).toEqual([
      '1|a',
      '1|b',
      '1|c',
      '1|d',
      '1|e',
    ]);
  });

  test('a form feed turns the page and adds no line', async () => {
    expect(await linesOf(Buffer.from('a\n\fb\n\n\fc\f'))).toEqual(['1|a', '2|b', '2|', '3|c']);
  });

  test('leading spaces stay, trailing ones go', async () => {
    expect(await linesOf(Buffer.from(' SAKSFRAMLEGG  \n  x'))).toEqual([
      '1| SAKSFRAMLEGG',
      '1|  x',
    ]);
  });

  test('odd spaces, invisible signs, controls and symbol bullets are made ordinary', async () => {
    const odd =
      'kl.\u00a013\u202f00 sam\u00adarbeid\u200b\u0007 A\u030a\n\uf0b7 punkt\n\uf02d to\n\ue123 tre';
    expect(await linesOf(Buffer.from(odd))).toEqual([
      '1|kl. 13 00 samarbeid Å',
      '1|• punkt',
      '1|• to',
      '1|• tre',
    ]);
  });
});

describe('what is refused', () => {
  test('nothing at all, and nothing but space', async () => {
    expect(await refusalOf(new Uint8Array())).toEqual({ code: 'empty-file' });
    expect(await refusalOf(Buffer.from(' \n\t\r\n\f'))).toEqual({ code: 'empty-file' });
    expect(readPastedText('  ')).toEqual({ ok: false, refusal: { code: 'empty-file' } });
  });

  test('a file over the limit, before anything is done with it', async () => {
    const bytes = new Uint8Array(100 * 1024 * 1024);
    const started = performance.now();
    expect(await refusalOf(bytes, 'stor.pdf')).toEqual({
      code: 'too-large',
      bytes: bytes.length,
      limit: fileLimitBytes,
    });
    expect(performance.now() - started).toBeLessThan(50);
  });

  test('binary content under a text name', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) % 256);
    expect(await refusalOf(noise)).toEqual({ code: 'not-a-document', detected: 'binary' });
  });

  test.each([
    ['\x89PNG\r\n\x1a\n\x00\x00', 'picture'],
    ['\x7fELF\x02\x01\x01\x00', 'program'],
    ['MZ\x90\x00\x03', 'program'],
    ['\x1f\x8b\x08\x00', 'archive'],
  ])('%j as %s', async (start, detected) => {
    expect(await refusalOf(Buffer.from(start, 'latin1'), 'a.txt')).toEqual({
      code: 'not-a-document',
      detected,
    });
  });

  test('formats that must be saved anew, by what they hold', async () => {
    const old = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(100),
      Buffer.from('WordDocument', 'utf16le'),
    ]);
    expect(await refusalOf(old, 'x.docx')).toEqual({
      code: 'unsupported-format',
      extension: 'doc',
    });
    const rich = Buffer.from('{\\rtf1 hei}');
    expect(await refusalOf(rich)).toEqual({ code: 'unsupported-format', extension: 'rtf' });
    const page = Buffer.from('<!DOCTYPE html><p>hei');
    expect(await refusalOf(page)).toEqual({ code: 'unsupported-format', extension: 'html' });
  });

  test('an encrypted Word document is locked, not old', async () => {
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(100),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refusalOf(locked, 'x.docx')).toEqual({ code: 'password-protected' });
  });
});

test('the content decides, not the name', async () => {
  expect(await linesOf(Buffer.from('MZ er to bokstaver'), 'a.pdf')).toEqual([
    '1|MZ er to bokstaver',
  ]);
});

test('pasted text is read like a text file', () => {
  expect(readPastedText('Sak 1/24\r\nGodkjenning')).toEqual({
    ok: true,
    value: {
      format: 'pasted',
      pages: 1,
      lines: [
        { text: 'Sak 1/24', page: 1 },
        { text: 'Godkjenning', page: 1 },
      ],
    },
  });
});

test('a text longer than anybody could look over is refused, sent as a file or pasted', async () => {
  const long = 'Saken gjelder budsjettet.\n'.repeat(130_000);
  const refusal = { code: 'text-too-long', letters: long.length, limit: 3_000_000 };
  expect(await refusalOf(Buffer.from(long), 'lang.txt')).toEqual(refusal);
  expect(readPastedText(long)).toEqual({ ok: false, refusal });
});
