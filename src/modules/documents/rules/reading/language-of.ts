import type { DocumentLanguage } from '../../vocabulary.ts';

const bokmaal = new Set(
  'ikke fra et jeg en være ble hva hvem hvordan hvorfor noe noen mer uten saken vedtatt disse opplysninger behandling gjøre vært bare hvor flere enstemmig tas følgende hver dere deres hvis nå selv mye kommet vedtas egen innen sammen hjem nærmere meldes behandles godkjennes legges'.split(
    ' ',
  ),
);
const nynorsk = new Set(
  'ikkje frå eit vert vart blei saka kva kven korleis kvifor noko nokon nokre meir utan vedteke vedteken òg desse opplysningar handsaming gjere vore vere berre kvar kvart fleire samrøystes einstemmig framlegg følgjande medlemar medlemmar medlemer dei ein hjå gjeld kjem kome eg me sjølv mykje dykk dykkar heim saman difor då nærare meldast handsamast godkjennast teken tek skule møtestad vald valde innan rår velkomen godkjend ynskjer ønskjer drøfta'.split(
    ' ',
  ),
);
/** Nouns of meetings that the two standards spell apart; they decide where no other word does. */
const nynorskForms =
  /(?<!\p{L})(?:\p{L}*leiar|\p{L}*utvalet?|\p{L}*sjukehus|møtestad|stad|sakliste|ymse|val|\p{L}*rekneskap|\p{L}*skule\p{L}*|kyrkj\p{L}*|ansvarleg|sakshandsamar|brukar\p{L}+|høyring|meldingar|orienteringar)(?!\p{L})/giu;
const bokmaalForms =
  /(?<!\p{L})(?:\p{L}*leder|\p{L}*utvalget?|\p{L}*sykehus|møtested|sted|valg|\p{L}*regnskap|\p{L}*skole\p{L}*|kirk\p{L}*|ansvarlig|saksbehandler|bruker\p{L}+|høring|meldinger|orienteringer)(?!\p{L})/giu;
const danishOnly =
  /(?<!\p{L})(?:af|mødet|møde|blev|udvalg\p{L}*|sagen|godkendt|taget|byrådet|hvad|efter|mellem|indstiller\p{L}*|forvaltning\p{L}*|nævn\p{L}*|vedtaget|besluttede|fremmøde\p{L}*|afbud|dagsordenspunkt)(?!\p{L})/giu;
const norwegianOnly =
  /(?<!\p{L})(?:av|møtet|møte|ble|vart|utvalg\p{L}*|utval\p{L}*|sak|saken|saka|godkjent|godkjend|etter|mellom|ikkje|vedtatt|vedteke|forfall|innkalling|innstilling)(?!\p{L})/giu;
const common = new Set('og på er av som en det til med den de har ikke ikkje fra frå'.split(' '));
const swedish = new Set('och är inte att från eller även mötet ärende beslutar'.split(' '));

/**
 * The written standard of a document, from counting its words and not its labels: nynorsk papers
 * often carry bokmål template words. Danish and other languages are told so they can be refused.
 */
export function languageOf(texts: readonly string[]): DocumentLanguage {
  const text = texts.join('\n').slice(0, 200_000);
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let nb = 0;
  let nn = 0;
  let sv = 0;
  let usual = 0;
  for (const word of found) {
    if (bokmaal.has(word) && !nynorsk.has(word)) nb += 1;
    if (nynorsk.has(word) && !bokmaal.has(word)) nn += 1;
    if (swedish.has(word)) sv += 1;
    if (common.has(word)) usual += 1;
  }
  const danishHits = text.match(danishOnly)?.length ?? 0;
  const norwegianHits = text.match(norwegianOnly)?.length ?? 0;
  if (danishHits >= 3 && danishHits > norwegianHits) return 'da';
  if (sv >= 5 && sv > norwegianHits) return 'other';
  if (found.length >= 60 && usual * 25 < found.length && norwegianHits < 3) return 'other';
  if (nn !== nb) return nn > nb ? 'nn' : 'nb';
  return (text.match(nynorskForms)?.length ?? 0) > (text.match(bokmaalForms)?.length ?? 0)
    ? 'nn'
    : 'nb';
}
