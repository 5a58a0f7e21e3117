import { type NumberInText, numbersIn } from './case-number.ts';
import { squeezed } from './word-edges.ts';

const labels =
  'Utvalg|Utval|Utvalg/styre/råd|Styre, råd|Møtested|Møtestad|Møtedato|Møtetid|Dato|Dato/tid|Møtedato/tid|Tid|Tidspunkt|Tidsrom|Sted|Stad|Stede|Til stede|Til stades|Tilstede|Tilstades|Deltok|Deltakere|Deltakarar|Møtedeltakere|Møtende medlemmer|Faste medlemmer som møtte|Faste medlemmer som ikke møtte|Varamedlemmer som møtte|Faste medlemer som møtte|Varamedlemer som møtte|Forfall|Fråfall|Meldt forfall|Frafall|Møteleder|Møteleiar|Referent|Møtesekretær|Sekretær|Kopi|Kopi til|Saksbehandler|Saksbehandlar|Sakshandsamar|Saksansvarlig|Saksansvarleg|Ansvarlig|Arkivsak|ArkivsakID|Arkivsaksnr|Arkivsaknr|Arkivkode|Arkivref|Vår ref|Deres ref|Saksnr|Saksnr.|Saknr|Sakstittel|Tittel|Følgende faste medlemmer møtte|Følgjande faste medlemmar møtte|Følgende medlemmer hadde meldt forfall|Følgende varamedlemmer møtte|Fra administrasjonen møtte|Frå administrasjonen møtte|Merknader|Underskrift|Behandlede saker|Saker til behandling|Frå adm|Fra adm';
const titles =
  'MØTEINNKALLING|Møteinnkalling|INNKALLING|MØTEPROTOKOLL|Møteprotokoll|MØTEBOK|Møtebok|MØTEREFERAT|Møtereferat|REFERAT|PROTOKOLL|SAKSLISTE|Saksliste|SAKLISTE|Sakliste|SAKSKART|Sakskart|DAGSORDEN|Dagsorden|AGENDA|SAKSFRAMLEGG|SAKSFREMLEGG|Saksframlegg|Saksfremlegg|SAKSUTREDNING|Saksutredning|SAKSPROTOKOLL|Saksprotokoll|SAKSPAPIR|Sakspapir|Samla saksframstilling|SAMLET SAKSFREMSTILLING';
const sections =
  'Bakgrunn og saksopplysninger|Bakgrunn for saken|Bakgrunn for saka|Bakgrunn|BAKGRUNN|Saksopplysninger|SAKSOPPLYSNINGER|Saksopplysningar|SAKSOPPLYSNINGAR|Saksopplysingar|Saksutredning|Saksutgreiing|SAKSUTGREIING|Saksframstilling|Saksfremstilling|Faktiske opplysninger|Vurdering og anbefaling|Vurdering|VURDERING|Konklusjon|Behandling|BEHANDLING|Handsaming|HANDSAMING|Møtehandsaming|Votering|Røysting|Vedlegg|VEDLEGG|Saksdokumenter|Saken gjelder|Saka gjeld|Protokolltilførsel';
const proposals =
  '(?:\\p{Lu}[\\p{L}.-]+(?:s|en sitt?|en si|en sin) |Adm\\. dir\\p{L}*s? )?(?:[Ff]orslag til (?:vedtak|innstilling)|[Ff]ramlegg til vedtak|[Vv]edtaksforslag|[Ii]nnstilling(?: til vedtak)?|[Tt]ilråding|[Tt]ilrådning)|FORSLAG TIL VEDTAK|FRAMLEGG TIL VEDTAK|\\p{Lu}+S (?:INNSTILLING|FORSLAG TIL VEDTAK)|INNSTILLING|TILRÅDING|VEDTAKSFORSLAG';
const decisions =
  '(?:\\p{Lu}[\\p{L}.-]+s )?(?:Samrøystes |Enstemmig )?[Vv]edtak|VEDTAK|SAMRØYSTES VEDTAK|\\p{Lu}+S VEDTAK';

const labelled = new RegExp(`(?<![\\p{L}/])(?:${labels})\\s?:`, 'gu');
const titled = new RegExp(`(?<!\\p{L})(?:${titles})(?!\\p{L})`, 'gu');
const sectioned = new RegExp(
  `(?<!\\p{L})(?:${sections})(?=\\s*:|\\s+[\\p{Lu}\\d•])|(?<!\\p{L})(?:${proposals}|${decisions})(?=\\s*:)|(?<!\\p{L})(?:Forslag til vedtak|FORSLAG TIL VEDTAK|Framlegg til vedtak|FRAMLEGG TIL VEDTAK|\\p{Lu}\\p{L}+s (?:innstilling|INNSTILLING|forslag til vedtak|tilråding)|Innstilling|INNSTILLING|TILRÅDING|Tilråding|VEDTAK|Vedtak)(?=\\s+(?:\\d{1,2}[.)]\\s|\\p{Lu}))`,
  'gu',
);
const points =
  /(?<=[.:;!?)»]\s+)(?:\d{1,2}[.)]\s+(?=[\p{Lu}«"])(?!(?:Januar|Februar|Mars|April|Mai|Juni|Juli|August|September|Oktober|November|Desember))|[•●○▪]\s*)/gu;
const enacted =
  /(?<=[.:]\s+)(?:Enstemmig vedtatt|Samrøystes vedteke|Einstemmig vedteke|Enstemmig godkjent)\.?/gu;
const verdictLines =
  /(?<!\p{L})(?:Underskrifter?|Møtet (?:ble|vart) hevet|Møtet slutt|Vel møtt)(?!\p{L})/gu;

/**
 * Whether a line has swallowed the breaks between its parts: long, and with several anchors. In a
 * text whose lines are long throughout (`longLined`) fewer are enough.
 */
export function isFlattenedLine(text: string, longLined: boolean): boolean {
  if (text.length < (longLined ? 60 : 250)) return false;
  const anchors = breaks(text).filter((at) => at > 0).length;
  return anchors >= 3 || ((longLined || text.length > 2500) && anchors >= 1);
}

const sentenceEnds = /(?<=[\p{Ll}\d)]{3}[.!?]\s)(?=\p{Lu})/gu;

/** A long line cut before its labels, headings, case numbers, points and sentences, in order. */
export function splitFlattened(text: string): string[] {
  const sentences = [...text.matchAll(sentenceEnds)].map((match) => match.index);
  const at = [...new Set([0, ...breaks(text), ...sentences])].sort((a, b) => a - b);
  return at
    .map((from, index) => text.slice(from, at[index + 1] ?? text.length).trim())
    .filter((piece) => piece !== '');
}

function breaks(text: string): number[] {
  const at: number[] = [];
  for (const pattern of [labelled, titled, sectioned, points, enacted, verdictLines]) {
    for (const match of text.matchAll(pattern)) at.push(match.index);
  }
  let last: NumberInText | null = null;
  for (const hit of numbersIn(text)) {
    if (hit.archive || !(follows(last, hit, text) || opensCase(hit, text))) continue;
    at.push(hit.leadStart);
    last = hit;
  }
  for (const match of text.matchAll(
    /(?<![\p{L}\d-])(?:Sak|SAK)\s?\d{1,3}(?:(?!\s?[\d/–-])(?=[\s:.]+\p{Lu})|(?=\s\d{2}\/\d{2}\s))/gu,
  )) {
    at.push(match.index);
  }
  return at;
}

/** What stands behind a number, without the colon or dash that parts it from its title. */
function behind(hit: NumberInText, text: string): string {
  return squeezed(text.slice(hit.end, hit.end + 40)).replace(/^[|:.\-–]\s?/u, '');
}

/**
 * The next number of the run with a title behind it opens a case even where the words before it
 * look like a reference: "Referat fra 02/15 Budsjett", whose date was lost.
 */
function follows(last: NumberInText | null, hit: NumberInText, text: string): boolean {
  if (last === null || hit.form !== last.form) return false;
  const { series, year, seq } = last.number;
  const next =
    hit.number.series === series && hit.number.year === year && hit.number.seq === seq + 1;
  const small = /^\p{Ll}/u.test(text.slice(hit.leadStart, hit.start));
  return next && !small && /^[«"“]?\p{Lu}/u.test(behind(hit, text));
}

/** Whether a number opens a case: a title or another number behind it, no reference before it. */
function opensCase(hit: NumberInText, text: string): boolean {
  const { series } = hit.number;
  const lead = text.slice(hit.leadStart, hit.start);
  // The second number of "Sak 1 18/19" is its school year.
  if (/(?<!\p{L})sak\s?\d{1,3}\s$/iu.test(text.slice(Math.max(0, hit.start - 9), hit.start)))
    return false;
  if (hit.reference && series === null && !/^\p{Lu}/u.test(lead)) return false;
  const before = text.slice(Math.max(0, hit.leadStart - 12), hit.leadStart).trimEnd();
  if (/(?:^|[\s(])(?:i|og|fra|frå|jf\.?|jfr\.?|til|av|for|under|vedtak|,|-|–)$/iu.test(before))
    return false;
  if (/^\p{Ll}/u.test(lead) && series === null) return false;
  const after = behind(hit, text);
  if (/^[«"“]?\p{Lu}/u.test(after)) return true;
  if ((hit.sakWord || series !== null) && !/^\p{Ll}|^[,)]/u.test(after)) return true;
  return hit.form !== 'hyphen' && /^\d{1,4}\/\d{2,4}(?!\d)/u.test(after);
}
