import type { SourceText } from '../../../../kernel/source-text.ts';
import type { Evidence } from '../../vocabulary.ts';
import { isFlattenedLine, splitFlattened } from './flattened-text.ts';
import { splitSeveralCases } from './several-cases-on-a-line.ts';

/** One line as the grammar sees it: cleaned, and free of page furniture. */
export type Line = {
  /** Index into `SourceText.lines`; several lines share it where a flattened line was split. */
  at: number;
  page: number;
  /** Cleaned text without its bullet; empty for a blank line. */
  text: string;
  /** The line with its own spacing, cut after 300 letters. */
  raw: string;
  /** Leading spaces in the source. */
  indent: number;
  bullet: boolean;
  /** First line with text on its page, as far as the format knows pages. */
  pageStart: boolean;
  heading: number | null;
  bold: boolean;
  cells: string[] | null;
};

export type Lines = { lines: Line[]; flattened: boolean };

/** The text in composed letters, without invisible characters, with one kind of space. */
export function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/gu, ' ')
    .replace(/[\uf020-\uf0ff]/gu, '•')
    .replace(/\t/gu, ' ');
}

const bulletAtStart = /^\s*[•●○▪■◦‣∙·✓➢]\s*/u;
const pageFurniture =
  /^(?:side|s\.)\s?\d{1,4}(?:\s?(?:av|\/|of)\s?\d{1,4})?(?:\s{2,}\S.{0,60})?$|^\S.{0,70}\s{2,}side\s?\d{1,4}(?:\s?(?:av|\/)\s?\d{1,4})?$/iu;

/** The lines the grammar reads, and whether the source had lost its line breaks. */
export function linesOfSource(source: SourceText): Lines {
  const lines: Line[] = [];
  let lastPage = 0;
  let longChars = 0;
  let allChars = 0;
  const longLined = isLongLined(source);
  const heads = runningHeads(source);
  for (const [at, line] of source.lines.entries()) {
    const text = cleaned(line.text);
    const indent = text.length - text.trimStart().length;
    const bullet =
      bulletAtStart.test(text) || (line.marker !== undefined && !/\w/u.test(line.marker));
    const numbered = line.marker !== undefined && /\w/u.test(line.marker) ? `${line.marker} ` : '';
    const plain = numbered + text.replace(bulletAtStart, '').replace(/ {2,}/gu, '  ').trim();
    const shown = pageFurniture.test(plain) || heads.has(headKey(plain)) ? '' : plain;
    const pageStart = shown !== '' && line.page !== lastPage;
    if (shown !== '') lastPage = line.page;
    allChars += shown.length;
    const piped = pipedCells(plain);
    const base: Line = {
      at,
      page: line.page,
      raw: text.slice(0, 300),
      text: piped === null ? shown : piped.filter((cell) => cell !== '').join('  '),
      indent,
      bullet,
      pageStart,
      heading: line.heading ?? null,
      bold: line.bold ?? false,
      cells: line.cells?.map((cell) => cleaned(cell).trim()) ?? piped,
    };
    if (base.cells === null && isFlattenedLine(shown, longLined)) {
      longChars += shown.length;
      for (const [index, piece] of splitFlattened(
        shown.replace(/\s\|\s/gu, '  ').replace(/\sside\s\d{1,3}(?:\sav\s\d{1,3})?$/iu, ''),
      ).entries()) {
        const own = bulletAtStart.test(piece);
        const pieceText = piece.replace(bulletAtStart, '').trim();
        lines.push({ ...base, text: pieceText, bullet: own, pageStart: pageStart && index === 0 });
      }
      continue;
    }
    for (const [index, piece] of splitSeveralCases(base.text).flatMap(closingApart).entries()) {
      lines.push({ ...base, text: piece, pageStart: pageStart && index === 0 });
    }
  }
  return { lines, flattened: longChars * 2 > allChars };
}

/** "… vedtas. Møtet slutt kl. 20.30" holds the end of the meeting behind a case's own words. */
function closingApart(text: string): string[] {
  const at = text.search(
    /(?<=[.!?]\s)Møtet (?:(?:ble|blei|vart) )?(?:slutt|hevet|heva|avsluttet|avslutta)/u,
  );
  return at < 0 ? [text] : [text.slice(0, at).trim(), text.slice(at)];
}

/** A text of few lines that are all long is a transcript with one line per page. */
function isLongLined(source: SourceText): boolean {
  if (source.format === 'docx') return false;
  const lengths = source.lines
    .map((line) => line.text.trim().length)
    .filter((length) => length > 0);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.length > 0 && all / lengths.length > 150;
}

function headKey(text: string): string {
  return text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();
}

/** Lines that repeat beside page numbers or at the top of pages: the running heads of a print. */
function runningHeads(source: SourceText): Set<string> {
  const texts = source.lines.map((line) => cleaned(line.text).trim());
  const counts = new Map<string, number>();
  let last = -1;
  for (const [at, text] of texts.entries()) {
    if (text === '') continue;
    const beside = last >= 0 && pageFurniture.test(texts[last] ?? '');
    const top = last >= 0 && source.lines[at]?.page !== source.lines[last]?.page;
    const key = headKey(text);
    if (
      (beside || top) &&
      text.length > 12 &&
      !/^(?:saksfr|sak\s|sak:|forslag|framlegg|vedtak)/iu.test(text)
    ) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    last = at;
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
}

/** "| Saksnr | Tittel |" is a row of cells. */
function pipedCells(text: string): string[] | null {
  if (!/^\|.*\|$/u.test(text)) return null;
  return text
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

/** Where lines `from` to `to` (indexes into the grammar's lines, inclusive) stood. */
export function evidenceOf(lines: readonly Line[], from: number, to = from): Evidence {
  const first = lines[from];
  const last = lines[Math.max(from, to)] ?? first;
  const text = lines
    .slice(from, Math.max(from, to) + 1)
    .map((line) => line.text)
    .filter((line) => line !== '')
    .join('\n');
  return {
    page: first?.page ?? 1,
    fromLine: first?.at ?? 0,
    toLine: last?.at ?? 0,
    text: text.length > 2000 ? `${text.slice(0, 2000)}…` : text,
  };
}

/** Index of the next line with text after `from`, or -1. */
export function nextText(lines: readonly Line[], from: number): number {
  for (let index = from + 1; index < lines.length; index += 1) {
    if (lines[index]?.text !== '') return index;
  }
  return -1;
}

/** Index of the last line with text before `from`, or -1. */
export function previousText(lines: readonly Line[], from: number): number {
  for (let index = from - 1; index >= 0; index -= 1) {
    if (lines[index]?.text !== '') return index;
  }
  return -1;
}
