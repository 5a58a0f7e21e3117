import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';

/**
 * Answers the text of a message: UTF-8 without a single wrong byte, as both protocols ask. Anything
 * else is refused rather than guessed at, since a guess would be kept as the case's own words.
 */
export function textOf(bytes: Uint8Array): Verdict<string, { code: 'wrong-encoding' }> {
  try {
    return allowed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused({ code: 'wrong-encoding' });
  }
}

/**
 * A text as it can be kept and shown: without control characters, half characters and marks that
 * turn the direction of letters; lines end in one way.
 */
export function plainText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .normalize('NFC');
}

/** The same on one line. */
export const plainLine = (text: string): string => plainText(text).replace(/\s+/gu, ' ').trim();

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The words of a text with HTML marks: blocks become paragraphs, all other marks fall away. */
export function withoutMarkup(html: string): string {
  return html
    .replace(/<li\b[^<>]*>/giu, '\n– ')
    .replace(/<(?:br|\/p|\/div|\/h[1-6]|\/tr|\/ul|\/ol)\b[^<>]*>/giu, '\n')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]+));/giu, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
      if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return entities[String(name).toLowerCase()] ?? whole;
    })
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
