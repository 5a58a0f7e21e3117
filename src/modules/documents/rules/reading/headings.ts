import type { SectionCode } from '../../vocabulary.ts';
import { startsSmall, wordCount } from './word-edges.ts';

/** A heading at the start of a line, and the text that follows it on the same line. */
export type Heading = {
  code: SectionCode;
  /** The heading as printed, without its colon. */
  label: string;
  rest: string;
};

const leadIn = /^[^\p{L}\p{N}]*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\p{Lu}))?/u;
const proposalWords =
  '(?:(?:alternativ[te]?|revider[te]+|nytt|felles|omforent|endret|administrasjonens) )?(?:forslag|framlegg|fremlegg) (?:til|på) (?:styre)?(?:vedtak|innstilling|tilråding|uttalelse|uttale|konklusjon)(?:/(?:innstilling|vedtak|tilråding))?|vedtaksforslag|vedtaksframlegg|(?:innstilling|innstillinga|tilråding|tilrådning|tilråing|innstilling/vedtak)(?: til (?:vedtak|\\p{L}+))?';
const proposalLine = new RegExp(
  `^(?<who>(?:[\\p{L}.\\-/]+ ){0,6}?)(?<name>${proposalWords})(?<rest>.*)$`,
  'iu',
);
const decisionLine =
  /^(?<who>(?:[\p{L}.\-/]+ ){0,4}?)(?<name>(?:samrøystes |einstemmig |enstemmig )?(?:vedtak|beslutning|avgjerd|vedteke|vedtatt))(?<about>(?:(?: i)? (?:\p{L}{1,6}-)?sak\p{L}{0,2}(?: nr\.?)?(?= ?\p{Lu}{0,6}[- ]?\d))?(?: ?\(?(?:\p{Lu}{1,6}[- ]?)?\d{1,3}[/-]\d{2,4}\)?)?)(?<rest>.*)$/iu;
const announcesDecision =
  /(?<!\p{L})(?:fattet|fatta|fattede|gjorde|gjort|vedtok|gjer|fatter)(?: \p{L}+){0,4} (?:slikt|følgende|følgjande|slik|dette)(?: \p{L}+){0,3}:?$|(?<!\p{L})(?:følgende|følgjande) (?:ble|blei|vart|er|vedtak)(?: \p{L}+){0,3}:?$|^et? (?:enstemmig|samrøystes) .{3,60} vedtok:?$|^(?:\p{L}+ ){1,5}vedtok(?: \p{L}+){0,2}:$/iu;
const announcesProposal =
  /(?<!\p{L})(?:rår|tilrår|tilrår|foreslår|føreslår|innstiller|inviteres|inviterast|bes|ber|fremmer|fremjar|legger|legg|anbefaler|anbefales|gjer|kommer|kjem|gir|avgir)(?: [\p{L}.\-/,]+){0,12} (?:slikt|slik|følgende|følgjande|dette)(?: (?:forslag|framlegg|innstilling|tilråding|vedtak|til|forslag til vedtak|framlegg til vedtak|enstemmige|samrøystes)){0,4}:?$/iu;

type Plain = { code: SectionCode; pattern: RegExp };

function plain(code: SectionCode, alternatives: string): Plain {
  return { code, pattern: new RegExp(`^(?<name>${alternatives})(?<rest>\\s*:.*|\\s*)$`, 'iu') };
}

const plains: Plain[] = [
  plain(
    'background',
    'bakgrunn(?:en)?(?: for (?:saka|saken|sak))?(?: og (?:saksopplysninger|saksopplysningar|faktaopplysninger))?|saksopplysninger?|saksopplysningar|saksopplysingar|saksopplysing|saksorientering|saks(?:fremstilling|framstilling)(?:a|en)?|samla saks?framstilling|samlet saksfremstilling|saksutredning(?:en)?|saksutgreiing(?:a)?|utgreiing|utredning|sammendrag|samandrag|saken gjelder|saka gjeld|kva saka gjeld|hva saken gjelder|innledning|innleiing|kort om saken|kort om saka|historikk',
  ),
  plain('facts', 'faktiske (?:opplysninger|opplysningar|forhold)|fakta|aktuelle lover.{0,60}'),
  plain('other_relevant', 'annet relevant|anna relevant|andre opplysninger|andre opplysningar'),
  plain(
    'assessment',
    '(?:(?:[\\p{L}.]+s|rådmannen sin|rådmannen si|kommunedirektøren si|kommunedirektøren sin) )?(?:vurdering(?:er|ar|a|en)?|drøfting(?:er|ar|a|en)?|anbefaling|konklusjon|oppsummering og konklusjon)(?: (?:og|med|av) [\\p{L} /]{3,40})?|økonomiske (?:konsekvenser|konsekvensar)|konsekvenser|miljøkonsekvenser|alternative løsninger',
  ),
  plain(
    'attachments',
    '(?:trykte |utrykte |uprenta |prenta )?vedlegg(?: og andre saksdokumenter| som følger saken| i saken| til saken| i saka| til saka)?|vedlagte? (?:dokumenter|saksdokumenter|saksdokument)|saksdokumenter?|saksdokumenta|sakspapir(?:er|a)?|dokumenter i saken|dokument i saka|andre (?:dokumenter|saksdokument) i sak(?:en|a)|fremleggsnotat|underlagsdokumenter?',
  ),
  plain(
    'treatment',
    '(?:(?:[\\p{L}.]+s|[\\p{L}.]+ (?:si|sin)|[\\p{Lu}]{2,5} -) )?(?:behandling|handsaming|møtehandsaming|møtebehandling|behandling i møtet|behandling i møte|handsaming i møtet|drøfting i møtet|saksbehandling|saksgang i møtet|votering|avstemning|avstemming|røysting|avrøysting|voteringsresultat)(?: i [\\p{L} .-]{3,50}(?:\\d.*)?)?|protokolltilfør(?:sel|sle)(?: (?:fra|frå|til) [^:]{2,60})?|protokollmerknad|merknader?|merknadar',
  ),
  plain(
    'routing',
    '(?:saken |saka )?behandles i|saksgang|avgjerd av|avgjøres av|(?:saken |saka )?(?:blir |skal )?(?:behandla|behandlast|handsamast) i|behandlet av|behandla av',
  ),
];

const treatedBy =
  /^(?:saksprotokoll|særutskrift|utskrift av møtebok|saksprotokol)(?: (?:i|fra|frå|for|av)| -|:)?(?<body>\s.{2,80})?$/iu;

/** Words that look like a heading of a proposal or decision but open a sentence or a title. */
const titleAfterDecision =
  /^\s*(?:til|om|av|frå|fra|for|som|er|ble|blei|vart|på|med|i|og|kan|skal|punkt|pkt|nr|etter|gjort|fattet|datert|mot|,)(?!\p{L})/iu;

/**
 * The heading that a line begins with, or null. Proposals are told from decisions first, since
 * "Forslag til vedtak" holds the word "vedtak".
 */
export function headingOf(text: string): Heading | null {
  if (text === '' || text.length > 1200) return text.length > 1200 ? longHeading(text) : null;
  return longHeading(text);
}

function longHeading(full: string): Heading | null {
  const line = full.slice(0, 220);
  const tail = full.slice(220);
  const text = line.replace(leadIn, '').trimEnd();
  if (text === '') return null;
  const heading = headingIn(text, tail === '') ?? headingIn(withoutCaseNumber(text), tail === '');
  return heading === null ? null : { ...heading, rest: (heading.rest + tail).trim() };
}

function headingIn(text: string, complete: boolean): Heading | null {
  if (text === '') return null;
  return (
    proposal(text) ??
    announced(text, complete) ??
    decision(text) ??
    plainHeading(text) ??
    treated(text)
  );
}

/** "KOM-012/19 Vedtak:" and "VALSTYRET 001/15 VEDTAK:" are headings of a case behind its number. */
function withoutCaseNumber(text: string): string {
  const match =
    /^(?:sak\s)?(?:\p{Lu}[\p{L}Ø]{0,20}[- ]{0,3})?\d{1,4}[/-]\d{2,4}\s*[:.–-]?\s+(?=\p{Lu})/iu.exec(
      text,
    );
  return match === null ? '' : text.slice(match[0].length);
}

function proposal(text: string): Heading | null {
  if (!/(?:vedtak|innstilling|tilråd|tilråing|uttale|protokoll)/iu.test(text)) return null;
  const match = proposalLine.exec(text);
  const groups = match?.groups;
  if (groups === undefined) return null;
  const { who = '', name = '', rest = '' } = groups;
  if (/^\p{L}/u.test(rest)) return null;
  if (startsSmall(text)) return null;
  const label = `${who}${name}`;
  // "Innstillingen", "Innstilling vedtatt" and sentences that only mention a proposal are none.
  if (
    /(?<!\p{L})(?:er|ble|blei|vart|på|mot|med|og|jf|jfr|vises|fremmet|fremma|trakk|trekt|om|at)(?!\p{L})/iu.test(
      who,
    )
  ) {
    if (!/fremmet følgende $|fremma følgjande $|med følgende $|legg fram følgjande $/iu.test(who))
      return null;
  }
  if (/^\s*$/u.test(rest)) return { code: 'proposed_decision', label, rest: '' };
  const colon = /^\s*(?:\([^)]{1,60}\))?\s*:\s*(.*)$/u.exec(rest);
  if (colon !== null) return { code: 'proposed_decision', label, rest: colon[1] ?? '' };
  if (/^\s*\.\s*$/u.test(rest)) return { code: 'proposed_decision', label, rest: '' };
  const from = /^\s+(?:fra|frå|i|til|av|sak)\s[^.]{2,70}$/iu.exec(rest);
  if (from !== null && wordCount(text) <= 10) {
    const [head = '', ...after] = rest.split(':');
    if (after.length > 0 || !/[.]$/u.test(rest)) {
      return { code: 'proposed_decision', label: `${label}${head}`, rest: after.join(':') };
    }
  }
  const owner = who === '' || /^\p{Lu}\p{L}+s $/u.test(who);
  if (owner && /^\s+(?:\d{1,2}[.)]\s|\p{Lu})/u.test(rest) && wordCount(rest) > 2) {
    return { code: 'proposed_decision', label, rest };
  }
  return null;
}

function announced(text: string, complete: boolean): Heading | null {
  if (!complete || wordCount(text) > 24 || startsSmall(text)) return null;
  const announcesNow =
    /:$/u.test(text) || (wordCount(text) <= 9 && /(?:vedtak|vedteke|vedtatt|vedtok)$/iu.test(text));
  if (!announcesNow) return null;
  if (announcesProposal.test(text))
    return { code: 'proposed_decision', label: bare(text), rest: '' };
  if (announcesDecision.test(text) && !/(?<!\p{L})(?:forslag|framlegg)(?!\p{L})/iu.test(text)) {
    return { code: 'decision', label: bare(text), rest: '' };
  }
  return null;
}

function decision(text: string): Heading | null {
  if (startsSmall(text)) return null;
  const match = decisionLine.exec(text);
  const groups = match?.groups;
  if (groups === undefined) return null;
  const { who = '', name = '', about = '', rest = '' } = groups;
  if (/^[\p{L}\p{N}]/u.test(rest) && about.trim() === '') return null;
  if (
    /(?<!\p{L})(?:er|ble|blei|vart|på|mot|med|om|til|fra|frå|som|i|av|jf|jfr|forslag|framlegg|følge|etter|tidligere|oppfølging|enstemmig)(?!\p{L})/iu.test(
      who,
    )
  )
    return null;
  const word = name.toLowerCase();
  const participle = word.endsWith('vedtatt') || word.endsWith('vedteke');
  const label = `${who}${name}${about}`.trim();
  if (/^\s*[.]?\s*$/u.test(rest)) {
    return participle || rest.includes('.') ? null : { code: 'decision', label, rest: '' };
  }
  const colon =
    /^\s*(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|[-–(]?\s?(?:enstemmig|einstemmig|samrøystes|enst\.?)\)?|\([^)]{1,50}\))?\s*:\s*(.*)$/iu.exec(
      rest,
    );
  if (colon !== null) return { code: 'decision', label, rest: colon[1] ?? '' };
  if (/^\s*\(?(?:enstemmig|einstemmig|samrøystes|enst\.)\)?\.?$/iu.test(rest)) {
    return { code: 'decision', label: label + rest, rest: '' };
  }
  if (participle) return null;
  const dated = /^\s*(?:den |frå |fra |i møte |- )?\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\.?$/iu.test(
    rest,
  );
  if (dated) return { code: 'decision', label, rest: '' };
  if (titleAfterDecision.test(rest)) return null;
  if (who === '' && /^\s+(?:\d{1,2}[.)]\s|\p{Lu})/u.test(rest) && wordCount(rest) > 2) {
    return { code: 'decision', label, rest };
  }
  return null;
}

function plainHeading(text: string): Heading | null {
  for (const { code, pattern } of plains) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined || startsSmall(text)) continue;
    return {
      code,
      label: groups['name'] ?? '',
      rest: (groups['rest'] ?? '').replace(/^\s*:\s*/u, ''),
    };
  }
  return null;
}

function treated(text: string): Heading | null {
  const match = treatedBy.exec(text);
  if (match === null || startsSmall(text)) return null;
  return { code: 'treatment', label: text, rest: '' };
}

/** The body a heading such as "Saksprotokoll i Formannskapet - 12.03.2019" names, or null. */
export function bodyOfTreatment(label: string): string | null {
  const body = treatedBy.exec(label)?.groups?.['body'];
  if (body === undefined) return null;
  const cut = body
    .replace(/\s*[-–,]?\s*(?:den )?\d.*$/u, '')
    .replace(/^\s*(?:i|fra|frå|for|av)\s/iu, '');
  const name = cut.replace(/^[\s\-–:]+/u, '').trim();
  return name === '' ? null : name;
}

function bare(text: string): string {
  return text.replace(/\s*:\s*$/u, '');
}
