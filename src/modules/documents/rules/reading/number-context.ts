const knownSeries =
  'PS|RS|FT|FO|FS|UHRM|DS|ST|OS|SR|FR|MR|KR|LU|US|AU|ASU|PSU|SSU|KO|KS|KU|BS|TS|IS|GP|MS|VS|IA|HS|NP|K|F|S|M|V|D|O|B|R';

const notSeries = new Set(
  'NR SAK SAKNR SAKSNR SAKER SAKEN VEDTAK UTVAL UTVALG STYRET STYRE RÅDET RÅD MØTET NUMMER OGSÅ PER MED NOU LOV KL PROP FOR TLF GNR BNR REF UTG VER HR INNST MELD PKT SIDE TIL FRA OG AV PR CA MØTE UKE BIND DOK ID'.split(
    ' ',
  ),
);

const sakWordBefore =
  /(?:(?<![\p{L}\d])(\p{L}{1,10})[- ])?(?<![\p{L}\d])(?:styre|møte|utvalgs?|utvals?)?sak(?:er|ene|ane|en|a)?(?:s?\s?nr|s?nummer)?\.?\s?[:–-]?\s*$/iu;

const archiveBefore =
  /(?<!\p{L})(?:(?:arkiv\p{L}*|saksmappe|sakmappe|mappe|objekt|(?:(?:vår|deres|dykkars?)\s)?ref|p360|journal\p{L}*|jnr|jp|jpid|dok\p{L}*|løpenr|g?\/?bnr|gnr|gbnr|eiendom|eigedom|nou|prp|innst|prop|lov|forskrift|rundskriv|meld|st\.\s?meld|h|side|pkt|punkt|kap|art|tlf|telefon|ephorte|elements|websak|doculive|saksid|sakid|\p{L}*rapport\p{L}*|møte(?:nr|nummer)?)[.:]*\s?(?:id|nr|nummer|st)?[.:]*\s*|arkiv\s?sak\p{L}*[.:]*\s*|(?:møte)?(?:protokoll|referat)(?:nr|\snr)[.:]*\s*|§+\s?)$/iu;

/** The name of the last column of a list, and not a word for the number behind it. */
const pageColumn = /(?:tittel|innhold|innhald|tema|sak(?:er)?|arkivsak\p{L}*\.?)\s+side\s*$/iu;

export const referenceBefore =
  /(?<!\p{L})(?:(?:jf|jfr|ref)\.?|(?:datert|dagsett|jamfør|vises|viser|visast|syner|tidligere|tidlegare|vedtak|vedtaket|vedtatt|vedtok|behandlet|behandla|handsama|oppfølging|oppfølgjing)(?!\p{L}))[^.\n]{0,20}(?:\d{1,2}\.\d{1,2}\.\d{2,4}[^.\n]{0,10})?$|(?<!\p{L})(?:fra|frå|protokoll|referat|møte|møtet)(?:\s(?:den\s)?\d{1,2}\.\d{1,2}\.\d{2,4})?,?\s(?:i\s)?$/iu;

const seriesBefore = /(?<![\p{L}\d/.-])(\p{Lu}{1,6})([- ]?)$/u;
const known = new Set(knownSeries.split('|'));

/** The series code right before a number, with the gap behind it: "PS " or "FS-"; else null. */
function seriesAt(near: string): { code: string; text: string } | null {
  const match = seriesBefore.exec(near);
  const code = match?.[1];
  if (match === null || code === undefined) return null;
  const found = { code, text: match[0] };
  if (known.has(code)) return found;
  // A code of a body's own: short, and no word of a title in capitals.
  const word = notSeries.has(code) || code.length > 5 || (match[2] === '' && code.length > 3);
  const inCapitals = /\p{Lu}{2,}[,.]?\s$/u.test(near.slice(0, match.index));
  return word || inCapitals ? null : found;
}

export type NumberContext = {
  series: string | null;
  seriesText: string;
  sakWord: boolean;
  bodyCode: string | null;
  archive: boolean;
  reference: boolean;
  /** Length of the sak-word, with a body's code, in front of the series and the number. */
  leadLength: number;
};

const noContext: NumberContext = {
  series: null,
  seriesText: '',
  sakWord: false,
  bodyCode: null,
  archive: false,
  reference: false,
  leadLength: 0,
};

/** What stands right before a number: series, sak-word, a body's code, words that refer. */
export function contextBefore(text: string, start: number): NumberContext {
  const near = text.slice(Math.max(0, start - 60), start);
  if (!/[\p{L}§]/u.test(near)) return noContext;
  const series = seriesAt(near);
  const seriesText = series?.text ?? '';
  const before = near.slice(0, near.length - seriesText.length);
  const sak = sakWordBefore.exec(before);
  const lead = sak === null ? '' : before.slice(sak.index);
  const codeWord = sak?.[1] ?? null;
  const archive = series === null && archiveBefore.test(before) && !pageColumn.test(before);
  // "O-sak 1/3/19": a letter before the sak-word is the series itself.
  if (codeWord !== null && series === null && !archive && /^\p{Lu}-/u.test(lead)) {
    const reference = referenceBefore.test(before.slice(0, sak?.index));
    const none = { bodyCode: null, archive, reference, leadLength: 0 };
    return { series: codeWord, seriesText: lead, sakWord: true, ...none };
  }
  const bodyCode = codeWord !== null && isBodyCode(codeWord) ? codeWord : null;
  const leadLength = leadLengthOf(lead, codeWord, bodyCode);
  const cut = before.slice(0, before.length - leadLength);
  return {
    series: series?.code ?? null,
    seriesText,
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
