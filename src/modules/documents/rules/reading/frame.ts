import type { SourceText } from '../../../../kernel/source-text.ts';
import { withoutArchive } from './archive-number.ts';
import { type NumberInText, numbersIn, plainNumberAtStart } from './case-number.ts';
import type { Heading } from './heading.ts';
import { headingOf } from './headings.ts';
import { type Line, linesOfSource, previousText } from './lines-of-source.ts';
import { isColumnRow } from './list-headings.ts';
import { withSchoolYears } from './school-years.ts';
import { endsSentence, startsLikeTitle, wordCount } from './word-edges.ts';

/** A case number that a line begins with, and the title that follows it on the line. */
export type Anchor = {
  line: number;
  hit: NumberInText;
  /** Text before the number: a clock slot or a body's name. */
  before: string;
  rest: string;
  body: string | null;
  /** The number of the archive that stood between the number and its title. */
  archive?: string;
  /** The number stands in a row of a paper's routing table. */
  routing?: boolean;
};

/** A document read line by line once: what every later rule looks things up in. */
export type Frame = {
  lines: Line[];
  flattened: boolean;
  /** Every line is a paragraph of its own, as in a Word file. */
  wholeLines: boolean;
  headings: (Heading | null)[];
  hits: NumberInText[][];
  anchors: (Anchor | null)[];
};

export function frameOf(source: SourceText): Frame {
  const { lines, flattened } = linesOfSource(source);
  const hits = withSchoolYears(lines.map((line) => numbersIn(line.text)));
  const headings = lines.map((line) => headingOf(line.text));
  const wholeLines = source.format === 'docx';
  const frame: Frame = { lines, flattened, wholeLines, headings, hits, anchors: [] };
  frame.anchors = lines.map((_, at) => anchorAt(frame, at));
  return frame;
}

const slotBefore =
  /^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}\s?(?:[-–]\s?(?:kl\.?\s?)?)?(?:\d{1,2}[.:]\d{2})?\s+$|^\d{1,2}[.)]\s+$|^[-–]\s*$/iu;
const bodyBefore =
  /^\p{Lu}[\p{L} .-]{2,50}?(?:utvalg|utval|utvalet|utvalget|styre|styret|skap|skapet|råd|rådet|nemnd|nemnda|ting|tinget)\s*[-–:,]?\s*$/iu;
const prose =
  /^(?:ble|blei|vart|er|var|har|hadde|utgår|utgjekk|utsettes|utsatt|vert|blir|skal|må|tas|og|til|i|fra|frå|om|av|der|som|gjelder|gjeld|behandles|behandlet|på|ved|mot|med|for|kan|vil|eller|samt|den|det|at)(?!\p{L})/u;
const openEnd =
  /(?:^|[\s(])(?:(?:sak(?:en|a|er|ene)?|i|og|fra|frå|til|av|for|under|vedtak|[–-]),?|(?:saksnr|nr|jf|jfr|ref)\.?)$/iu;

/** "- 12/05" behind a number makes it the first of a range. */
const rangeTail = /^\s*(?:[-–]|til(?: og med)?|t\.?o\.?m\.?)\s*(?:sak\s)?\d{1,4}\/\d{2,4}\s*$/iu;

function anchorAt(frame: Frame, at: number): Anchor | null {
  const line = frame.lines[at];
  if (line === undefined || line.text === '') return null;
  const { text } = line;
  const first = frame.hits[at]?.find((hit) => !hit.archive) ?? null;
  const plain = plainNumberAtStart(text);
  const hit = plain !== null && (first === null || first.leadStart > 0) ? plain : first;
  if (hit === null) return null;
  const before = text.slice(0, hit.leadStart);
  const body = before.trim() !== '' && hit.sakWord && bodyBefore.test(before) ? before : null;
  const starts = before.trim() === '' || slotBefore.test(before) || body !== null;
  if (!starts) return null;
  const { archive, rest } = withoutArchive(
    text
      .slice(hit.end)
      .replace(/^\s*(?:[:.)–-]\s*)+/u, '')
      .trim(),
  );
  if (!mayBeTitle(frame, at, hit, text.slice(hit.end), rest)) return null;
  // "012/19 Vedtak:" names the case again; its words are a heading and no title.
  const asHeading =
    (frame.headings[at] != null && headingOf(rest) !== null && /:|^\p{L}+$/u.test(rest)) ||
    /^(?:utvalg|utval|møtedato|dato)\s*:/iu.test(rest);
  const name = body === null ? null : body.replace(/[\s\-–:,]+$/u, '');
  const anchor: Anchor = { line: at, hit, before, rest: asHeading ? '' : rest, body: name };
  return archive === null ? anchor : { ...anchor, archive };
}

function mayBeTitle(
  frame: Frame,
  at: number,
  hit: NumberInText,
  raw: string,
  rest: string,
): boolean {
  if (hit.reference && hit.leadStart > 0) return false;
  if (/^\s*[,;)%]/u.test(raw) || rangeTail.test(raw)) return false;
  const vouched = hit.sakWord || hit.number.series !== null;
  const lead = frame.lines[at]?.text.slice(hit.leadStart, hit.start) ?? '';
  const smallSak = /^\p{Ll}/u.test(lead) && hit.number.series === null;
  const previous = previousText(frame.lines, at);
  const lastText = frame.lines[previous]?.text ?? '';
  // A piece of a line that was cut begins where the cutting said that a case begins.
  const cut = frame.lines[previous]?.at === frame.lines[at]?.at;
  const flowing = !cut && wordCount(lastText) > 3 && !isColumnRow(lastText);
  if ((!vouched || smallSak) && flowing && openEnd.test(lastText)) return false;
  if (smallSak && !endsSentence(lastText) && wordCount(lastText) > 6) return false;
  if (rest === '') return true;
  if (startsLikeTitle(rest)) return true;
  if (cut && endsSentence(lastText) && !prose.test(rest) && /^\p{L}/u.test(rest)) return true;
  return vouched && !smallSak && !prose.test(rest) && /^[\p{L}"«]/u.test(rest);
}
