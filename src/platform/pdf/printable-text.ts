import { fontCoverage } from './font-coverage.ts';
import { pdfFonts } from './fonts.ts';

/** Stands for a character that the typeface lacks: PDF/A forbids a page with a missing glyph. */
export const missingSign = '□';

/** A run of this many letters without a place to break would run off the page. */
const longestRun = 34;
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
  let run = 0;
  let out = '';
  for (const sign of text.normalize('NFC')) {
    if (sign === '\n' || sign === ' ') run = 0;
    else if (unseen.test(sign)) continue;
    else if (++run > longestRun) {
      out += breakHere;
      run = 1;
    }
    if (sign === '\n' || isCovered(sign)) out += sign;
    else {
      out += missingSign;
      replaced++;
    }
  }
  return { text: out, replaced };
}

/** Whether every face has the sign, since each text may be set in any of them. */
function isCovered(sign: string): boolean {
  coverage ??= pdfFonts().map(fontCoverage);
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return true;
  return !privateUse.test(sign) && coverage.every((face) => face.has(code));
}
