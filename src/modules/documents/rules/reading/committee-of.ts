import type { Found } from '../../vocabulary.ts';
import { datesIn } from './dates.ts';
import type { Frame } from './frame.ts';
import { labelAt } from './header-labels.ts';
import { evidenceOf } from './lines-of-source.ts';
import { isColumnRow } from './list-headings.ts';
import type { Labelled } from './meeting-header.ts';
import { isRoutingHeader } from './routing-table.ts';
import { squeezed, wordCount } from './word-edges.ts';

const bodyInTitle =
  /(?<!\p{L})(?:\p{L}*møte(?:t)?|innkalling|protokoll|møteprotokoll|møtebok|referat|møtereferat|styreprotokoll|sakliste|saksliste|dagsorden|sakskart|saksprotokoll)(?!\p{L})\s*(?:(?:(?:fra|frå|til|for|i|av)(?!\p{L})|[-–:])\s*)+(?:(?:ordinært |ekstraordinært |felles)?\p{L}*møte(?:t)?\s*(?:nr\.?\s?\d+(?:\/\d+)?)?\s*(?:(?:i|for|med|[-–:])\s+)?)?(?<body>.+)$/iu;

/** "PROTOKOLL ARBEIDSUTVALGET": the body right behind the title's word, without a preposition. */
const bodyBesideTitle =
  /^(?:møteinnkalling|innkalling|møteprotokoll|protokoll|møtebok|møtereferat|referat|sakliste|saksliste|sakskart)\s+(?<body>(?:\p{L}+ ){0,2}?(?:\p{L}*(?:utvalg|utval|styre|formannskap|heradsskap|råd|nemnd|ting|komit[eé])(?:et|t|a|en)?|FAU|SU|SMU|SAMU|AU|AMU)(?: (?:for|i|ved) [\p{L}, ]{3,60})?)$/iu;

const treating =
  /^(\p{Lu}[\p{L} ]{3,50}?) (?:har )?(?:behandlet|behandla|handsama) (?:saken|saka|denne saken|denne saka) i /u;

/** "Innkalling og sakliste: Ingen merknader." is no title. */
const remarkOnNotice = /^(?:innkalling\p{L}* og |godkjenning|godkjent|merknad)/iu;

const bodyWord =
  /(?:utvalg|utval|styre|(?:formann|herads|fylkes|partner|felles)skap|råd|nemnd|(?:fylkes|lands|års|stor|same)ting|komit[eé]|gruppe|forum|nettverk|panel|kommisjon|(?<!\p{L})(?:fau|su|smu|samu|rag|asu|psu|ssu|au|amu))(?:et|t|a|en|na)?(?!\p{L})/iu;

/** The committee's name from its label, from the title line or from the lines around it. */
export function committeeOf(
  frame: Frame,
  labels: Labelled[],
  titleLine: number,
): Found<string> | null {
  for (const entry of labels) {
    if (entry.field !== 'committee') continue;
    const value = tidyBody(entry.value);
    if (value === '' || datesIn(value).length > 0) continue;
    return { value, confidence: 'high', evidence: evidenceOf(frame.lines, entry.from, entry.to) };
  }
  let board: Found<string> | null = null;
  const near = [titleLine, ...Array.from({ length: 12 }, (_, at) => at)];
  for (const at of near) {
    const line = squeezed(frame.lines[at]?.text ?? '');
    // In a run whose breaks were lost, the words in capitals are the title.
    const text = frame.flattened
      ? (/^\p{Lu}{2,}(?:[ ,-]+\p{Lu}{1,})*(?= \p{Lu}?\p{Ll})/u.exec(line)?.[0] ?? line)
      : line;
    if (text === '' || frame.anchors[at]?.rest || wordCount(text) > 18) continue;
    if (remarkOnNotice.test(text)) continue;
    const body = (bodyInTitle.exec(text) ?? bodyBesideTitle.exec(text))?.groups?.body;
    const value = body === undefined ? '' : boardOf(tidyBody(body));
    if (value === 'Styret')
      board ??= { value, confidence: 'low', evidence: evidenceOf(frame.lines, at) };
    else if (
      value !== '' &&
      (bodyWord.test(value) || (!frame.flattened && /^\p{Lu}/u.test(value))) &&
      wordCount(value) <= 9
    ) {
      return { value, confidence: 'check', evidence: evidenceOf(frame.lines, at) };
    }
  }
  for (let at = 0; at < (frame.flattened ? 4 : 0); at += 1) {
    const body = bodyInRun.exec(frame.lines[at]?.text ?? '')?.groups?.body;
    if (body === undefined) continue;
    return { value: tidyBody(body), confidence: 'low', evidence: evidenceOf(frame.lines, at) };
  }
  for (let at = 0; at < 15; at += 1) {
    const text = squeezed(frame.lines[at]?.text ?? '');
    if (wordCount(tidyBody(text)) > 9 || !bodyWord.test(text) || labelAt(text) !== null) continue;
    if (frame.anchors[at] != null || /[.!?]$/u.test(text) || frame.headings[at] != null) continue;
    if (isRoutingHeader(text) || isColumnRow(text) || frame.hits[at]?.some((hit) => !hit.archive))
      continue;
    if (/tilråding|innstilling|framlegg|forslag|resultat|møtedato/iu.test(text)) continue;
    const value = tidyBody(
      text.replace(
        /^(?:møtebok|møteprotokoll|møteinnkalling|protokoll|referat|innkalling)\s*[-–:]?\s*(?:(?:frå|fra|for|i|til)\s+)?/iu,
        '',
      ),
    );
    if (value !== '' && boardOf(value) === value)
      return { value, confidence: 'check', evidence: evidenceOf(frame.lines, at) };
    if (value !== '')
      board ??= { value: boardOf(value), confidence: 'low', evidence: evidenceOf(frame.lines, at) };
  }
  return board ?? treatingBody(frame);
}

/** "Fylkesutvalget har behandlet saken i møte …" */
function treatingBody(frame: Frame): Found<string> | null {
  for (const [at, line] of frame.lines.slice(0, 60).entries()) {
    const value = treating.exec(line.text)?.[1];
    if (value === undefined || !bodyWord.test(value)) continue;
    return { value, confidence: 'check', evidence: evidenceOf(frame.lines, at) };
  }
  return null;
}

/** A body's name inside a run of words whose breaks were lost. */
const bodyInRun =
  /(?<!\p{L})(?!(?:Møte\p{L}*|Innkalling|Protokoll|Referat|Sakliste|Saksliste|Sakskart|Saksnr|Møtedato|Dato|Utval|Utvalg)\s)(?<body>(?:Råd|Rådet|Utval|Utvalg|Utvalet|Utvalget|Nemnd|Nemnda|Komité|Komiteen) for \p{Ll}+(?:,? \p{Ll}+){0,8}|Styret (?:for|i|ved) (?:\p{Lu}[\p{L}.-]+|sykehus|sjukehus|helseforetak|\p{Ll}+skap)(?: (?:\p{Lu}[\p{L}.-]+|\p{Ll}{4,}(?:skap|hus|stifting|foretak)|HF|AS|IKS|KF))*|(?:\p{Lu}\p{Ll}+ )?\p{Lu}?\p{Ll}*(?:[Uu]tvalget|[Uu]tvalet|[Uu]tvalg|[Uu]tval|[Ss]tyret|[Ff]ormannskapet|[Ff]ormannskap|[Kk]ommunestyret|[Kk]ommunestyre|[Hh]eradsstyret|[Ff]ylkestinget|[Ff]ylkesting|[Rr]ådet|[Ss]okneråd|[Mm]enighetsråd|[Nn]emnda)(?: for \p{Ll}+(?:(?:,| og) \p{Ll}+)*)?(?: for \p{Lu}\p{Ll}+)?|FAU|RAG|ASU|PSU|SMU)(?!\p{L}|\s*:|\s+(?:Møtedato|Saksnr|Dato))/u;

/** A title that names only the board's meeting names the board. */
function boardOf(name: string): string {
  return /^\p{L}*styremøte\p{L}*$/iu.test(name) ? 'Styret' : name;
}

/** "Havby kommune Råd for …": the organisation stands before the body. */
const behindMunicipality =
  /^\p{Lu}[\p{L}-]+(?: (?:og )?\p{Lu}[\p{L}-]+)? (?:fylkes)?kommune\s*[-–,:]?\s+(?=\p{Lu}\p{L}*(?:utvalg|utval|styre|skap|råd|nemnd|ting|komit))/iu;

function tidyBody(text: string): string {
  const dates = datesIn(text);
  const whole = dates.length > 0 ? text.slice(0, dates[0]?.start) : text;
  const cut = whole
    .replace(behindMunicipality, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return squeezed(cut.replace(/\s*[-–,]?\s*(?:\p{L}*møte)?\s*(?:nr\.?|nummer)\s?\d+.*$/iu, ''))
    .replace(
      /\s*(?:,|–|-|den|dato|kl\.?|nr\.?\s?\d+(?:\/\d+)?|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag)\s*$/iu,
      '',
    )
    .replace(/\s*(?:,|–|-|den|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag)\s*$/iu, '')
    .replace(/[.,;:]+$/u, '')
    .trim();
}
