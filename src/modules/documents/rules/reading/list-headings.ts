import { squeezed, wordCount } from './word-edges.ts';

const listNames =
  /^(?:(?:sakskart|saksliste|sakliste|saklista|sakslista|saksliste\/dagsorden|dagsorden|dagsordenen|dagsorden\/saksliste|agenda|program|saksoversikt)(?:\s*[:/-].{0,40})?|(?:saker|saker som skal behandles|følgende saker|saksliste og .{3,30}|behandlede saker|behandla saker|saker behandlet|saker handsama(?: på møtet| i møtet)?|saker til (?:behandling|handsaming|drøfting)|til behandling|til handsaming|følgende saker .{5,40}|desse sakene .{5,40})\s*:?)$/iu;
const columnWords =
  /(?<!\p{L})(?:(?:utvalgs?|utvals?|styre)?saks?nr|sak\s?nr|sak(?:en|er)?|arkivsaks?nr|arkivsak\p{L}*|innhold|innhald|tittel|tema|lukket|lukka|unntatt|uoff|ansvarlig|ansvarleg|ansvar|tid|kl|merknad|sakshandsamar|saksbehandler|type|side|saker|offl?)(?!\p{L})/giu;
const groupNames =
  /^(?:(?:formelle|andre|åpne|opne|lukkede|lukka|faste|administrative|politiske|økonomiske|nye|interne|eksterne) saker|saker (?:til|for) (?:drøfting|vedtak|beslutning|avgjerd|orientering|informasjon|diskusjon)|(?:formal|informasjons|innstillings|behandlings|handsamings|byggje?|plan|personal|økonomi|klage|delegasjons|avgjerds)sak(?:er|ar)|orienteringer|orienteringar|vedtakssaker|vedtakssakar|beslutningssaker|orienteringssaker|orienteringssakar|drøftingssaker|drøftingssakar|diskusjonssaker|referatsaker|referatsakar|meldinger|meldingar|meldingssaker|melding[ae]?r?\/referat\p{L}*|skriv og meldinger|skriv og meldingar|delegerte saker|delegerte vedtak|politiske saker|saker til orientering|saker til vedtak|faste saker|lukkede saker|eventuelt)\s*:?$/iu;

/** Whether a line starts the list of cases. */
export function isListHeading(text: string): boolean {
  const line = squeezed(text);
  return line.length < 80 && listNames.test(line);
}

/** Whether a line holds the names of the agenda's columns: "Saksnr Innhold Lukket Arkivsaksnr". */
export function isColumnRow(text: string): boolean {
  const line = squeezed(text);
  if (line.length > 90 || /\d/u.test(line)) return false;
  const hits = [...line.matchAll(columnWords)];
  const names = hits.map((hit) => hit[0].toLowerCase());
  const number = names.some((name) => /(?:nr|sak)$/u.test(name));
  return number && hits.length >= 2 && wordCount(line.replace(columnWords, '')) <= 2;
}

/** The name of a group of cases that a line alone gives: Vedtakssaker, Meldinger, …; else null. */
export function groupHeading(text: string): string | null {
  const line = squeezed(text).replace(/:$/u, '');
  return groupNames.test(line) && !/^eventuelt$/iu.test(line) ? line : null;
}

const paperTitle =
  /^(?:saksframlegg|saksfremlegg|saksfremlegg\p{L}*|sakspapir|saksutredning|saksutgreiing|saksframstilling|saksfremstilling|styresak|saml(?:a|et) saks?fr[ae]mstilling)(?:\s+(?:til|for|i)\s.{2,50})?(?:\s*[:-].{0,60})?$/iu;

/** Whether a line is the title of a case paper. */
export function isPaperTitle(text: string): boolean {
  const line = squeezed(text);
  return line.length < 90 && paperTitle.test(line);
}

const minutesTitle =
  /^(?:(?:foreløpig |førebels |utskrift av |godkjent )?(?:møteprotokoll|møtebok|møtereferat|protokoll|referat|styreprotokoll|styrereferat|møteutskrift)(?:\s*\/\s*\p{L}+)?(?:(?: (?:fra|frå|for|i|nr)|:| -|,).{0,90})?)$/iu;

/** Whether a line is the title of minutes. */
export function isMinutesTitle(text: string): boolean {
  const line = squeezed(text);
  return line.length < 110 && minutesTitle.test(line) && !/godkjen/iu.test(line);
}

const signature =
  /^(?:underskrift\p{L}*|vi (?:bekrefter|stadfester|stadfestar)|signatur\p{L}*|vel møtt|rett utskrift|møtet (?:ble )?(?:hevet|avsluttet|slutt)|møtet (?:vart|blei) (?:heva|avslutta|slutt)|forfall (?:meldes|skal meldes|meldast|må meldes|bes meldt|skal meldast)|eventuelt forfall|eventuell[et]* forfall|medlemmer som|varamedlemmer (?:møter|møtar|innkalles|kalles)|varamedlemer|sakene er utlagt|saksdokument(?:ene|er) (?:er|ligger|legges)|saksdokumenta (?:er|ligg)|med (?:vennlig|venleg|vennleg|vanleg) hels)/iu;

/** Whether a line belongs to the end of a notice or minutes, outside of any case. */
export function isClosingLine(text: string): boolean {
  return signature.test(text);
}
