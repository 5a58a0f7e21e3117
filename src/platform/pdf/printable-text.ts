import { fontCoverage } from './font-coverage.ts';
import { pdfFonts } from './fonts.ts';

/** Stands for a character that the typeface lacks: PDF/A forbids a page with a missing glyph. */
export const missingSign = '□';

/** Words beyond these lengths get places to break; shorter ones are left to hyphenation. */
const longestWord = 40;
const longestName = 24;
const longestAddress = 60;
const step = 16;
const breakHere = '\u200b';

const privateUse = /\p{Co}/u;
const unseen = /\p{Default_Ignorable_Code_Point}|\p{Cc}|\p{Cs}|\p{Cn}/u;

let coverage: ReadonlySet<number>[] | undefined;

/**
 * Data as a PDF can show it: every string without unseen characters (they could turn the reading
 * order), with `missingSign` for characters the typeface lacks, and with places to break in very
 * long words. `replaced` counts the missing ones, so that the page can say so. Addresses (keys
 * named `href`) are kept as they are.
 */
export function printableData(data: unknown): { data: unknown; replaced: number } {
  let replaced = 0;
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const printable = printableText(value);
      replaced += printable.replaced;
      return printable.text;
    }
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === 'href' ? inner : walk(inner)]),
    );
  };
  return { data: walk(data), replaced };
}

function printableText(text: string): { text: string; replaced: number } {
  let replaced = 0;
  const shown = text.normalize('NFC').replace(/\P{ASCII}|\p{Cc}/gu, (sign) => {
    if (sign === '\n') return sign;
    if (unseen.test(sign)) return '';
    if (isCovered(sign)) return sign;
    replaced++;
    return missingSign;
  });
  return { text: shown.replace(/[^\s\u00a0]{25,}/gu, breakable), replaced };
}

/** A long run with places to break: after the punctuation of an address, else every few letters. */
function breakable(word: string): string {
  const limit = /^[a-z]+:\/\//i.test(word) ? longestAddress : longestName;
  if (word.length <= limit) return word;
  return word
    .replace(/([./@_&=?-])(?=[^./@_&=?-])/g, `$1${breakHere}`)
    .split(breakHere)
    .map((part) => (part.length > longestWord ? inSteps(part) : part))
    .join(breakHere);
}

function inSteps(word: string): string {
  return word.replace(new RegExp(`.{${step}}(?=.)`, 'gu'), `$&${breakHere}`);
}

/** Whether every face has the sign, since each text may be set in any of them. */
function isCovered(sign: string): boolean {
  coverage ??= pdfFonts().map(fontCoverage);
  const code = sign.codePointAt(0) ?? 0;
  return !privateUse.test(sign) && coverage.every((face) => face.has(code));
}
