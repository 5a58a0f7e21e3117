import { isArchiveBeside } from './archive-number.ts';
import { type NumberInText, numbersIn } from './case-number.ts';
import { routingNumbers } from './routing-in-run.ts';
import { squeezed } from './word-edges.ts';

const labels =
  'Utvalg|Utval|Utvalg/styre/råd|Styre, råd|Møtested|Møtestad|Møtedato|Møtetid|Dato|Dato/tid|Møtedato/tid|Tid|Tidspunkt|Tidsrom|Sted|Stad|Stede|Til stede|Til stades|Tilstede|Tilstades|Deltok|Deltakere|Deltakarar|Møtedeltakere|Møtende medlemmer|Faste medlemmer som møtte|Faste medlemmer som ikke møtte|Varamedlemmer som møtte|Faste medlemer som møtte|Varamedlemer som møtte|Forfall|Fråfall|Meldt forfall|Frafall|Møteleder|Møteleiar|Referent|Møtesekretær|Sekretær|Kopi|Kopi til|Saksbehandler|Saksbehandlar|Sakshandsamar|Saksansvarlig|Saksansvarleg|Ansvarlig|Arkivsak|ArkivsakID|Arkivsaksnr|Arkivsaknr|Arkivkode|Arkivref|Vår ref|Deres ref|Saksnr|Saksnr.|Saknr|Sakstittel|Tittel|Følgende faste medlemmer møtte|Følgjande faste medlemmar møtte|Følgende medlemmer hadde meldt forfall|Følgende varamedlemmer møtte|Fra administrasjonen møtte|Frå administrasjonen møtte|Merknader|Underskrift|Behandlede saker|Saker til behandling|Frå adm|Fra adm';
const titles =
  'MØTEINNKALLING|Møteinnkalling|INNKALLING|MØTEPROTOKOLL|Møteprotokoll|MØTEBOK|Møtebok|MØTEREFERAT|Møtereferat|REFERAT|PROTOKOLL|SAKSLISTE|Saksliste|SAKLISTE|Sakliste|SAKSKART|Sakskart|DAGSORDEN|Dagsorden|AGENDA|SAKSFRAMLEGG|SAKSFREMLEGG|Saksframlegg|Saksfremlegg|SAKSUTREDNING|Saksutredning|SAKSPROTOKOLL|Saksprotokoll|SAKSPAPIR|Sakspapir|Samla saksframstilling|SAMLET SAKSFREMSTILLING';
const sections =
  'Bakgrunn og saksopplysninger|Bakgrunn for saken|Bakgrunn for saka|Bakgrunn|BAKGRUNN|Saksopplysninger|SAKSOPPLYSNINGER|Saksopplysningar|SAKSOPPLYSNINGAR|Saksopplysingar|Saksutredning|Saksutgreiing|SAKSUTGREIING|Saksframstilling|Saksfremstilling|Faktiske opplysninger|Vurdering og anbefaling|Vurdering|VURDERING|Konklusjon|Behandling|BEHANDLING|Handsaming|HANDSAMING|Møtehandsaming|Møtebehandling|MØTEBEHANDLING|Votering|Røysting|Vedlegg|VEDLEGG|Saksdokumenter|Saken gjelder|Saka gjeld|Protokolltilførsel';
const proposals =
  '(?:\\p{Lu}[\\p{L}.-]+(?:s| sitt| si| sin) |Adm\\. dir\\p{L}*s? )?(?:[Ff]orslag til (?:vedtak|innstilling)|[Ff]ramlegg til vedtak|[Vv]edtaksforslag|[Ii]nnstilling(?: til vedtak)?|[Tt]ilråding|[Tt]ilrådning)|FORSLAG TIL VEDTAK|FRAMLEGG TIL VEDTAK|\\p{Lu}+S (?:INNSTILLING|FORSLAG TIL VEDTAK)|INNSTILLING|TILRÅDING|VEDTAKSFORSLAG';
const decisions =
  '\\p{Lu}[\\p{L}.-]+s (?:samrøystes |enstemmige? )?[Vv]edtak|(?:Samrøystes |Enstemmig )[Vv]edtak|Vedtak|VEDTAK|SAMRØYSTES VEDTAK|\\p{Lu}+S VEDTAK';

const labelled = new RegExp(`(?<![\\p{L}/])(?:${labels})\\s?:`, 'gu');
/** "GODKJENNING AV MØTEBOK" is one title. */
const behindPreposition = /(?:^|\s)(?:av|og|til|frå|fra|for|i|på|om|ved|med)\s$/iu;

/** "5/15 MØTEPROTOKOLL FRÅ …" is a case and its title. */
const behindNumber = /\d{1,4}[/-]\d{2,4}\s?[:.]?\s$/u;

/** "… fattet følgende enstemmige vedtak:" is one announcement with the words before it. */
const announcedBefore =
  /(?:følgende|følgjande|slikt|slik|dette) (?:enstemmige? |samrøystes |Enstemmige? )?$/iu;

const titled = new RegExp(`(?<!\\p{L})(?:${titles})(?!\\p{L})`, 'gu');
const sectioned = new RegExp(
  `(?<!\\p{L})(?:${sections})(?=\\s*:|\\s+[\\p{Lu}\\d•])|(?<!\\p{L})(?:${proposals}|${decisions})(?=\\s*:)|(?<!\\p{L})(?:Forslag til vedtak|FORSLAG TIL VEDTAK|Framlegg til vedtak|FRAMLEGG TIL VEDTAK|\\p{Lu}\\p{L}+(?:s| si| sitt| sin) (?:innstilling|INNSTILLING|framlegg til vedtak|forslag til vedtak|tilråding|vedtak|VEDTAK)|Innstilling|INNSTILLING|TILRÅDING|Tilråding|VEDTAK|Vedtak)(?=\\s+(?:\\d{1,2}[.)]\\s|\\p{Lu}))`,
  'gu',
);
const points =
  /(?<=[.:;!?)»]\s+)(?:\d{1,2}[.)]\s+(?=[\p{Lu}«"])(?!(?:Januar|Februar|Mars|April|Mai|Juni|Juli|August|September|Oktober|November|Desember))|[•●○▪]\s*)/gu;
const enacted =
  /(?<=[.:]\s+)(?:Enstemmig vedtatt|Samrøystes vedteke|Einstemmig vedteke|Enstemmig godkjent)\.?/gu;
const verdictLines =
  /(?<!\p{L})(?:Underskrifter?|Møtet (?:ble|vart) hevet|Møtet slutt|Vel møtt)(?!\p{L})/gu;

const routingHeads =
  /(?<!\p{L})(?:(?:Saksgang|SAKSGANG|Behandles i|Behandlast i)(?=:?\s+(?:Saksnr|Sak|Utval|Møtedato|Dato|Møte|Organ))|Saksnr\.?:?\s+Utvalg?:?\s+Møtedato|Utvalg?:?\s+(?:Saksnr\.?:?\s+Møtedato|Møtedato:?\s+Saksnr))/gu;

const fromMember =
  /(?<!\p{L})(?:Framlegg|Forslag|Fellesforslag) (?:frå|fra) (?!rådmann)[\p{L}, ]{1,40}(?=:)/gu;

const inBody =
  /(?<!\p{L})(?:Vedtak|Behandling|Handsaming|Votering) i \p{Lu}\p{L}+(?: for \p{Ll}+(?:(?:,| og) \p{Ll}+)*)?(?=\s*[-–:])/gu;

/** A case's outcome in a word or two behind its title. */
const loneOutcomes =
  /(?<=[\p{L}\d] )(?:(?:Enstemmig|Samrøystes|Einstemmig) (?:godkjent|godkjend|vedtatt|vedteke)|Godkjent|Godkjend|Vedtatt|Vedteke|Utsatt|Utsett|Tatt til orientering|Teken til vitande|Teke til (?:orientering|vitande)|Referert)(?=\.|,? ut[ae]n merknad)/gu;

/**
 * Whether a line has swallowed the breaks between its parts: long, and with several anchors. In a
 * text whose lines are long throughout (`longLined`) fewer are enough.
 */
export function isFlattenedLine(text: string, longLined: boolean): boolean {
  if (text.length < (longLined ? 60 : 250)) return false;
  const anchors = breaks(text).filter((at) => at > 0).length;
  return anchors >= 3 || ((longLined || text.length > 2500) && anchors >= 1);
}

const subjects = [
  'styret|rådet|utvalget|utvalet|formannskapet|nemnda|direktøren|direktør|leder|lederen|leiar|leiaren|sjefen|sjef|mannen|føreren|føraren|sekretæren|sekretariatet|administrasjonen|protokollen|referatet|møteboka|møteboken|innkallingen|innkallinga|innkalling og saksliste|innkalling og sakliste|sakslisten|saklista|sakslista|dagsorden|rapporten|planen|budsjettet|regnskapet|rekneskapen|søknaden|forslaget|framlegget|innstillingen|innstillinga|tilrådinga|saken|saka|det|dette|dei|de|vi|ingen|rektor|representanten',
].flatMap((words) => words.split('|'));
const capitalised = subjects.map((word) => word[0]?.toUpperCase() + word.slice(1));
const longer = subjects.filter((word) => word.length > 5 && !word.includes(' '));

const verbs =
  '(?:ble|blei|vart|er|var|vert|blir|orienterte|gjennomgikk|gjennomgjekk|gjekk|gikk|la|viste|viser|tok|tar|tek|fattet|fatta|vedtok|innledet|innleia|presenterte|drøftet|drøfta|har|hadde|ber|fekk|fikk|gav|ga|slutter|sluttar|godkjenner|godkjende|godkjente|ønsker|ønskjer|diskuterte|informerte|redegjorde|gjorde|gjer|åpnet|opna|stilte|foreslo|fremmet|legger|kommer|kom|forelå|låg|merknader|merknadar|saker|innvendinger)';

/** A subject and its verb begin a sentence, though the stop behind the title was lost. */
const spoken = new RegExp(
  `(?<=[\\p{Ll}\\p{Lu}\\d)»”] )(?:(?:${capitalised.join('|')}|\\p{Lu}\\p{Ll}{1,20}(?:${longer.join('|')})) ${verbs}|(?<!\\s(?:i|på|fra|frå|til|av|for|ved|og|med|om|under)\\s)\\p{Lu}\\p{Ll}{2,25}(?:en|et|a) (?:ble|blei|vart|er|var|vert|blir|har|hadde|orienterte|skal|må))(?!\\p{L})`,
  'gu',
);

const sentenceEnds = /(?<=[\p{Ll}\d)]{3}[.!?]\s)(?=\p{Lu})/gu;

/** A long line cut before its labels, headings, case numbers, points and sentences, in order. */
export function splitFlattened(text: string): string[] {
  const sentences = [sentenceEnds, spoken, loneOutcomes].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match.index),
  );
  const at = [...new Set([0, ...breaks(text), ...sentences])].sort((a, b) => a - b);
  return at
    .map((from, index) => text.slice(from, at[index + 1] ?? text.length).trim())
    .filter((piece) => piece !== '');
}

function breaks(text: string): number[] {
  const at: number[] = [];
  for (const pattern of [
    labelled,
    titled,
    sectioned,
    points,
    enacted,
    verdictLines,
    routingHeads,
    inBody,
    fromMember,
  ]) {
    for (const match of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, match.index - 30), match.index);
      const within =
        pattern === titled && (behindPreposition.test(before) || behindNumber.test(before));
      if (!within && !announcedBefore.test(before)) at.push(match.index);
    }
  }
  let last: NumberInText | null = null;
  let skipped: NumberInText | null = null;
  const routing = routingNumbers(text);
  for (const hit of numbersIn(text)) {
    if (hit.archive || (last !== null && isArchiveBeside(last, hit, text))) continue;
    if (routing.has(hit.start)) {
      // With its body and date beside it, the number makes a row of the table.
      if (/^[^\d]{0,60}\d{1,2}\.\d{1,2}\.\d{2,4}/u.test(text.slice(hit.end, hit.end + 75)))
        at.push(hit.leadStart);
      continue;
    }
    if (!(follows(last, hit, text) || opensCase(hit, text))) {
      skipped = hit;
      continue;
    }
    // A number passed over as a reference opened a case if the next number goes on from it.
    if (skipped !== null && follows(skipped, hit, text) && mayHaveOpened(skipped, text))
      at.push(skipped.leadStart);
    skipped = null;
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
  if (!next || small) return false;
  const after = behind(hit, text);
  if (/^[«"“(]?\p{Lu}/u.test(after)) return true;
  // Behind a finished sentence, a small letter or a figure may begin the title as well.
  return /[.:;!?]\s*$/u.test(text.slice(0, hit.leadStart).slice(-3)) && /^[\p{L}\d]/u.test(after);
}

function mayHaveOpened(hit: NumberInText, text: string): boolean {
  const before = text.slice(Math.max(0, hit.start - 16), hit.start);
  if (/(?<!\p{L})(?:jfr?\.?|til|sak\p{L}*|i|og|,)\s*$/iu.test(before)) return false;
  return /^[«"“(]?\p{Lu}/u.test(behind(hit, text));
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
  return hit.form !== 'hyphen' && /^\d{1,4}\/\d{1,6}(?!\d)/u.test(after);
}
