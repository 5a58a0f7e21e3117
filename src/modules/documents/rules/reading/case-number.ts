import type { CaseNumber } from '../../vocabulary.ts';
import { withoutOverlap } from './without-overlap.ts';

/** A case number where it stands in a text, with what stands just before it. */
export type NumberInText = {
  number: CaseNumber;
  /** Where the number itself starts, its series included, and where it ends. */
  start: number;
  end: number;
  /** Where the sak-word before it starts; equals `start` where there is none. */
  leadStart: number;
  sakWord: boolean;
  /** A code before the sak-word: "ASU-sak" gives ASU. */
  bodyCode: string | null;
  /** Behind a word that makes it an archive, report, protocol or meeting number. */
  archive: boolean;
  /** Behind words that refer: "jf.", "vises til", "vedtak i sak". */
  reference: boolean;
  form: 'year_last' | 'year_first' | 'hyphen' | 'typed' | 'plain';
};

const knownSeries =
  'PS|RS|FT|FO|FS|UHRM|DS|ST|OS|SR|FR|MR|KR|LU|US|AU|ASU|PSU|SSU|KO|KS|KU|BS|TS|IS|GP|MS|VS|IA|HS|NP|K|F|S|M|V|D|O|B|R|I';
const notSeries = new Set(
  'NR SAK NOU LOV KL ST PROP FOR TLF GNR BNR REF UTG VER HR INNST MELD PKT SIDE TIL FRA OG AV PR CA MØTE UKE BIND DOK ID'.split(
    ' ',
  ),
);

const numberCore =
  /(\d{1,4})(?:\.(\d{1,2}))?(?:\s?[-–]\s?(\d{1,3}))?(?:\/(\d{1,2}))?(\s?[/–-]\s?)((?:19|20)\d{2}|\d{2})(?!\d)/gu;
const yearFirst = /((?:19|20)\d{2})\/(\d{1,3})(?![\d/-])/gu;
const typed =
  /(?<![\p{L}\d])(\p{Lu})-sak\s?(?:nr\.?\s?)?(\d{1,3})(?:\s?[-–]\s?(\d{1,3}))?(?![\d/]|[.-]\d)/giu;

const sakWordBefore =
  /(?:(?<![\p{L}\d])(\p{L}{1,10})[- ])?(?<![\p{L}\d])(?:styre|møte|utvalgs?|utvals?)?sak(?:er|ene|ane|en|a)?(?:s?\s?nr|s?nummer)?\.?\s?[:–-]?\s*$/iu;
const archiveBefore =
  /(?<!\p{L})(?:(?:arkiv\p{L}*|saksmappe|sakmappe|mappe|objekt|(?:(?:vår|deres|dykkars?)\s)?ref|p360|journal\p{L}*|jnr|jp|jpid|dok\p{L}*|løpenr|g?\/?bnr|gnr|gbnr|eiendom|eigedom|nou|prp|innst|prop|lov|forskrift|rundskriv|meld|st\.\s?meld|h|side|pkt|punkt|kap|art|tlf|telefon|ephorte|elements|websak|doculive|saksid|sakid|\p{L}*rapport\p{L}*|møte(?:nr|nummer)?)[.:]*\s?(?:id|nr|nummer|st)?[.:]*\s*|arkiv\s?sak\p{L}*[.:]*\s*|(?:møte)?(?:protokoll|referat)(?:nr|\snr)[.:]*\s*|§+\s?)$/iu;
const referenceBefore =
  /(?<!\p{L})(?:(?:jf|jfr|ref)\.?|(?:jamfør|vises|viser|visast|syner|tidligere|tidlegare|vedtak|vedtaket|vedtatt|vedtok|behandlet|behandla|handsama|oppfølging|oppfølgjing)(?!\p{L}))[^.\n]{0,20}(?:\d{1,2}\.\d{1,2}\.\d{2,4}[^.\n]{0,10})?$|(?<!\p{L})(?:fra|frå|protokoll|referat|møte|møtet)(?:\s(?:den\s)?\d{1,2}\.\d{1,2}\.\d{2,4})?,?\s(?:i\s)?$/iu;

/** The four digits of a printed year, or null where it cannot be a year of meetings. */
export function fullYear(printed: string): number | null {
  const value = Number(printed);
  if (printed.length === 4) return value >= 1985 && value <= 2040 ? value : null;
  if (printed.length !== 2) return null;
  if (value <= 40) return 2000 + value;
  return value >= 85 ? 1900 + value : null;
}

/** What tells whether two case numbers mean the same case: series, year and sequence. */
export function caseKey(parts: {
  series: string | null;
  year: number | null;
  seq: number;
  item?: number | null;
  meeting?: number | null;
}): string {
  const item = parts.item == null ? '' : `.${parts.item}`;
  const meeting = parts.meeting == null ? '' : `/${parts.meeting}`;
  return `${parts.series ?? ''}|${parts.year ?? ''}|${parts.seq}${item}${meeting}`;
}

type Parts = {
  raw: string;
  series: string | null;
  seq: number;
  seqTo?: number | null;
  item?: number | null;
  meeting?: number | null;
  year: number | null;
  printed: string;
};

export function caseNumberOf(parts: Parts): CaseNumber {
  const { raw, series, seq, year, printed } = parts;
  const item = parts.item ?? null;
  const meeting = parts.meeting ?? null;
  const key = caseKey({ series, year, seq, item, meeting });
  return { raw, printed, key, series, seq, seqTo: parts.seqTo ?? null, item, meeting, year };
}

const seriesBefore = new RegExp(
  `(?<![\\p{L}\\d/.-])((?:${knownSeries})|\\p{Lu}[\\p{Lu}Ø]{0,5})([- ]?)$`,
  'u',
);

function context(text: string, start: number) {
  const near = text.slice(Math.max(0, start - 60), start);
  const seriesMatch = seriesBefore.exec(near);
  const code = seriesMatch?.[1] ?? null;
  const isSeries =
    code !== null && !notSeries.has(code) && !(seriesMatch?.[2] === '' && code.length > 3);
  const stSeries = code === 'ST' && seriesMatch?.[2] !== '.';
  const series = isSeries || stSeries ? code : null;
  const seriesLength = series === null ? 0 : (seriesMatch?.[0].length ?? 0);
  const before = near.slice(0, near.length - seriesLength);
  const sak = sakWordBefore.exec(before);
  const archive = series === null && archiveBefore.test(before);
  const lead = sak === null ? '' : before.slice(sak.index);
  const codeWord = sak?.[1] ?? null;
  const bodyCode = codeWord !== null && isBodyCode(codeWord) ? codeWord : null;
  const letter =
    sak !== null && !archive && codeWord !== null && /^\p{Lu}-/u.test(lead) ? codeWord : null;
  if (letter !== null && series === null) {
    return {
      series: letter,
      seriesText: lead,
      sakWord: true,
      bodyCode: null,
      archive,
      reference: referenceBefore.test(before.slice(0, sak?.index)),
      leadLength: 0,
    };
  }
  const cut =
    sak === null ? before : before.slice(0, before.length - leadLengthOf(lead, codeWord, bodyCode));
  const leadLength = leadLengthOf(lead, codeWord, bodyCode);
  return {
    series,
    seriesText: near.slice(near.length - seriesLength),
    sakWord: sak !== null && !archive,
    bodyCode,
    archive,
    reference: referenceBefore.test(cut) || (sak !== null && /(?<!\p{L})i\s*$/iu.test(cut)),
    leadLength: archive ? 0 : leadLength,
  };
}

/** A plain word before the sak-word is no part of the number's lead. */
function leadLengthOf(lead: string, codeWord: string | null, bodyCode: string | null): number {
  return bodyCode === null && codeWord !== null ? lead.length - codeWord.length - 1 : lead.length;
}

function isBodyCode(word: string): boolean {
  return (
    /^(?:\p{Lu}{2,6}|\p{Lu}{1,3}\p{Ll}?\p{Lu}{1,3}|k|f|fsk|bys|kst)$/u.test(word) && word !== 'SAK'
  );
}

/** Every number in a text that has the form of a case number, in order, none overlapping. */
export function numbersIn(text: string): NumberInText[] {
  if (!/\d/u.test(text)) return [];
  return withoutOverlap(typedNumbers(text), yearFirstNumbers(text), yearLastNumbers(text));
}

function typedNumbers(text: string): NumberInText[] {
  return [...text.matchAll(typed)].map((match) => {
    const start = match.index;
    const series = (match[1] ?? '').toUpperCase();
    const seqTo = match[3] === undefined ? null : Number(match[3]);
    const seq = Number(match[2]);
    const printed = `${series}-SAK ${seq}${seqTo === null ? '' : `-${seqTo}`}`;
    return {
      number: caseNumberOf({ raw: match[0], series, seq, seqTo, year: null, printed }),
      start,
      end: start + match[0].length,
      leadStart: start,
      sakWord: true,
      bodyCode: null,
      archive: false,
      reference: referenceBefore.test(text.slice(Math.max(0, start - 60), start)),
      form: 'typed',
    };
  });
}

function yearFirstNumbers(text: string): NumberInText[] {
  const found: NumberInText[] = [];
  for (const match of text.matchAll(yearFirst)) {
    const start = match.index;
    const end = start + match[0].length;
    if (/[\p{L}\d./-]$/u.test(text.slice(Math.max(0, start - 1), start))) continue;
    const year = fullYear(match[1] ?? '');
    if (year === null) continue;
    const seq = Number(match[2]);
    const around = context(text, start);
    // "2018/19" behind no sak-word is a span of years.
    const span = (match[2] ?? '').length === 2 && seq === (year + 1) % 100;
    if (span && !around.sakWord && around.series === null) continue;
    const begin = start - around.seriesText.length;
    const printed = `${around.seriesText}${match[1]}/${seq}`;
    found.push({
      number: caseNumberOf({
        raw: text.slice(begin, end),
        series: around.series,
        seq,
        year,
        printed,
      }),
      start: begin,
      end,
      leadStart: begin - around.leadLength,
      sakWord: around.sakWord,
      bodyCode: around.bodyCode,
      archive: around.archive,
      reference: around.reference,
      form: 'year_first',
    });
  }
  return found;
}

function yearLastNumbers(text: string): NumberInText[] {
  return [...text.matchAll(numberCore)]
    .map((match) => yearLast(text, match))
    .filter((hit) => hit !== null);
}

function yearLast(text: string, match: RegExpExecArray): NumberInText | null {
  const start = match.index;
  const end = start + match[0].length;
  const after = text.slice(end, end + 3);
  if (/^(?:[/.,:–-]\d|\s?%)/u.test(after)) return null;
  const [, first = '', item, rangeTo, meeting, separator = '', yearText = ''] = match;
  const year = fullYear(yearText);
  if (year === null) return null;
  const around = context(text, start);
  const beforeChar = text.slice(Math.max(0, start - 1), start);
  if (around.series === null && /[\p{L}\d.,:/§–-]/u.test(beforeChar)) return null;
  const slash = separator.includes('/');
  const spaced = separator !== separator.trim() || separator.length > 1;
  const vouched = around.sakWord || around.series !== null;
  if (!slash && (item !== undefined || meeting !== undefined)) return null;
  if (item !== undefined && !vouched) return null;
  if (!slash && first.length === 4) return null;
  if (spaced && slash && !vouched && start > 0) return null;
  if (!slash && rangeTo !== undefined && yearText.length === 2) return null;
  const seq = Number(first);
  if (seq === 0) return null;
  // A four-digit first number with a two-digit year behind a slash is an archive number at best.
  if (first.length === 4 && !first.startsWith('0') && !vouched) return null;
  const seqTo = rangeTo === undefined ? null : Number(rangeTo);
  if (seqTo !== null && (seqTo <= seq || !slash)) return null;
  const begin = start - around.seriesText.length;
  const numerals =
    `${seq}${item === undefined ? '' : `.${Number(item)}`}${seqTo === null ? '' : `-${seqTo}`}` +
    `${meeting === undefined ? '' : `/${Number(meeting)}`}${separator.trim() === '–' ? '-' : separator.trim()}${yearText}`;
  return {
    number: caseNumberOf({
      raw: text.slice(begin, end),
      series: around.series,
      seq,
      seqTo,
      item: item === undefined ? null : Number(item),
      meeting: meeting === undefined ? null : Number(meeting),
      year,
      printed: `${around.seriesText}${numerals}`,
    }),
    start: begin,
    end,
    leadStart: begin - around.leadLength,
    sakWord: around.sakWord,
    bodyCode: around.bodyCode,
    archive: around.archive,
    reference: around.reference,
    form: slash ? 'year_last' : 'hyphen',
  };
}

const plainAtStart =
  /^sak\s?(?:nr\.?)?\s?:?\s?(\d{1,3})(?:\s(\d{2})\/(\d{2})(?!\d)|(?!\s?[/–-]?\s?\d|[.,]\d|\s?[/–-]\s?\p{L}))/iu;

/** A number without a year at the start of a line: "Sak 3 Title", or with a school year. */
export function plainNumberAtStart(text: string): NumberInText | null {
  const match = plainAtStart.exec(text);
  if (match === null) return null;
  const seq = Number(match[1]);
  const first = match[2] === undefined ? null : Number(match[2]);
  const schoolYear = first !== null && Number(match[3]) === (first + 1) % 100;
  if (first !== null && !schoolYear) return null;
  const year = first === null ? null : fullYear(match[2] ?? '');
  const printed = first === null ? String(seq) : `${seq} ${match[2]}/${match[3]}`;
  return {
    number: caseNumberOf({ raw: match[0], series: null, seq, year, printed }),
    start: 0,
    end: match[0].length,
    leadStart: 0,
    sakWord: true,
    bodyCode: null,
    archive: false,
    reference: false,
    form: 'plain',
  };
}

/** The numbers a range covers; a single number gives itself. Refuses ranges over 200 long. */
export function expanded(number: CaseNumber): CaseNumber[] {
  if (number.seqTo === null) return [number];
  if (number.seqTo - number.seq > 200) return [{ ...number, seqTo: null }];
  const all: CaseNumber[] = [];
  for (let seq = number.seq; seq <= number.seqTo; seq += 1) {
    const printed = number.printed.replace(/\d+-\d+/u, String(seq));
    const { raw, series, item, meeting, year } = number;
    all.push(caseNumberOf({ raw, series, seq, item, meeting, year, printed }));
  }
  return all;
}
