import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import type { UnreadableFile } from './unreadable-file.ts';

/**
 * The text of a file that holds nothing but text: UTF-8 or UTF-16, else Windows-1252, which for
 * Norwegian letters equals ISO-8859-1. Refuses binary content and unknown character sets.
 */
export function decodeText(bytes: Uint8Array): Verdict<string, UnreadableFile> {
  const utf16 = utf16Label(bytes);
  if (utf16 !== undefined) return decodeUtf16(bytes, utf16);
  if (looksBinary(bytes)) return refused({ code: 'not-a-document', detected: 'binary' });
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if (isMostlyValidUtf8(utf8)) return allowed(utf8);
  if (!looksWestern(bytes)) return refused({ code: 'undecodable-text' });
  return allowed(new TextDecoder('windows-1252').decode(bytes));
}

type Utf16Label = 'utf-16le' | 'utf-16be';

/** UTF-16 by its byte order mark, or by zeroes in every second byte only. */
function utf16Label(bytes: Uint8Array): Utf16Label | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const zeroes = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeroes[i % 2]!++;
  const many = sample.length * 0.35;
  const few = sample.length * 0.01;
  if (sample.length < 8) return undefined;
  if (zeroes[1]! > many && zeroes[0]! <= few) return 'utf-16le';
  if (zeroes[0]! > many && zeroes[1]! <= few) return 'utf-16be';
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, label: Utf16Label): Verdict<string, UnreadableFile> {
  try {
    return allowed(new TextDecoder(label, { fatal: true }).decode(bytes));
  } catch {
    return refused({ code: 'undecodable-text' });
  }
}

/** Text holds no zero bytes and hardly any control characters besides tabs and breaks. */
function looksBinary(bytes: Uint8Array): boolean {
  let zeroes = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) zeroes++;
    else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  }
  return zeroes > bytes.length / 1000 || controls > 3 + bytes.length / 100;
}

/** A damaged byte or two must not turn every other letter of a UTF-8 text into rubbish. */
function isMostlyValidUtf8(decoded: string): boolean {
  let damaged = 0;
  let beyondAscii = 0;
  for (const character of decoded) {
    if (character === '\ufffd') damaged++;
    else if (character > '\u007f') beyondAscii++;
  }
  return damaged === 0 || beyondAscii > damaged * 4;
}

/** Western text is mainly ASCII, and never uses the five bytes that Windows-1252 leaves open. */
function looksWestern(bytes: Uint8Array): boolean {
  let high = 0;
  let open = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high++;
    if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) open++;
  }
  return high < bytes.length * 0.3 && open <= high * 0.02;
}
