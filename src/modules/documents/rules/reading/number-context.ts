const knownSeries =
  'PS|RS|FT|FO|FS|UHRM|DS|ST|OS|SR|FR|MR|KR|LU|US|AU|ASU|PSU|SSU|KO|KS|KU|BS|TS|IS|GP|MS|VS|IA|HS|NP|K|F|S|M|V|D|O|B|R|I';

const notSeries = new Set(
  'NR SAK NOU LOV KL ST PROP FOR TLF GNR BNR REF UTG VER HR INNST MELD PKT SIDE TIL FRA OG AV PR CA MØTE UKE BIND DOK ID'.split(
    ' ',
  ),
);

const sakWordBefore =
  /(?:(?<![\p{L}\d])(\p{L}{1,10})[- ])?(?<![\p{L}\d])(?:styre|møte|utvalgs?|utvals?)?sak(?:er|ene|ane|en|a)?(?:s?\s?nr|s?nummer)?\.?\s?[:–-]?\s*$/iu;

const archiveBefore =
  /(?<!\p{L})(?:(?:arkiv\p{L}*|saksmappe|sakmappe|mappe|objekt|(?:(?:vår|deres|dykkars?)\s)?ref|p360|journal\p{L}*|jnr|jp|jpid|dok\p{L}*|løpenr|g?\/?bnr|gnr|gbnr|eiendom|eigedom|nou|prp|innst|prop|lov|forskrift|rundskriv|meld|st\.\s?meld|h|side|pkt|punkt|kap|art|tlf|telefon|ephorte|elements|websak|doculive|saksid|sakid|\p{L}*rapport\p{L}*|møte(?:nr|nummer)?)[.:]*\s?(?:id|nr|nummer|st)?[.:]*\s*|arkiv\s?sak\p{L}*[.:]*\s*|(?:møte)?(?:protokoll|referat)(?:nr|\snr)[.:]*\s*|§+\s?)$/iu;

export const referenceBefore =
  /(?<!\p{L})(?:(?:jf|jfr|ref)\.?|(?:jamfør|vises|viser|visast|syner|tidligere|tidlegare|vedtak|vedtaket|vedtatt|vedtok|behandlet|behandla|handsama|oppfølging|oppfølgjing)(?!\p{L}))[^.\n]{0,20}(?:\d{1,2}\.\d{1,2}\.\d{2,4}[^.\n]{0,10})?$|(?<!\p{L})(?:fra|frå|protokoll|referat|møte|møtet)(?:\s(?:den\s)?\d{1,2}\.\d{1,2}\.\d{2,4})?,?\s(?:i\s)?$/iu;

const seriesBefore = new RegExp(
  `(?<![\\p{L}\\d/.-])((?:${knownSeries})|\\p{Lu}[\\p{Lu}Ø]{0,5})([- ]?)$`,
  'u',
);

export function context(text: string, start: number) {
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
