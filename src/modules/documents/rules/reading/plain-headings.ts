import type { SectionCode } from '../../vocabulary.ts';
import type { Heading } from './heading.ts';
import { startsSmall } from './word-edges.ts';

type Plain = { code: SectionCode; pattern: RegExp };

function plain(code: SectionCode, alternatives: string): Plain {
  return { code, pattern: new RegExp(`^(?<name>${alternatives})(?<rest>\\s*:.*|\\s*)$`, 'iu') };
}

const plains: Plain[] = [
  plain(
    'background',
    'bakgrunn(?:en)?(?: for (?:saka|saken|sak))?(?: og (?:saksopplysninger|saksopplysningar|faktaopplysninger))?|saksopplysninger?|saksopplysningar|saksopplysingar|saksopplysing|saksorientering|saks(?:fremstilling|framstilling)(?:a|en)?|saml(?:a|et) saks?fr[ae]mstilling|saksutredning(?:en)?|saksutgreiing(?:a)?|utgreiing|utredning|sammendrag|samandrag|saken gjelder|saka gjeld|kva saka gjeld|hva saken gjelder|innledning|innleiing|kort om saken|kort om saka|historikk',
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
    '(?:(?:[\\p{L}.]+s|[\\p{L}.]+ (?:si|sin|sitt)|[\\p{L} ]{2,40} [-–]) )?(?:behandling|handsaming|møtehandsaming|møtebehandling|behandling i møtet|behandling i møte|handsaming i møtet|drøfting i møtet|saksbehandling|saksgang i møtet|votering|avstemning|avstemming|røysting|avrøysting|voteringsresultat)(?: i [\\p{L} .-]{3,50}(?:\\d.*)?| av sak(?:en|a)?[^:]{0,60})?|protokolltilfør(?:sel|sle)(?: (?:fra|frå|til) [^:]{2,60})?|protokollmerknad|merknader?|merknadar',
  ),
  plain(
    'routing',
    '(?:saken |saka )?behandles i|saksgang|avgjerd av|avgjøres av|(?:saken |saka )?(?:blir |skal )?(?:behandla|behandlast|handsamast) i|behandlet av|behandla av',
  ),
];

const treatedBy =
  /^(?:saksprotokoll|særutskrift|utskrift av møtebok|saksprotokol)(?: (?:i|fra|frå|for|av)| -|:)?(?<body>\s.{2,80})?$/iu;

export function plainHeading(text: string): Heading | null {
  for (const { code, pattern } of plains) {
    const groups = pattern.exec(text)?.groups;
    if (groups === undefined || startsSmall(text)) continue;
    return {
      code,
      label: groups.name ?? '',
      rest: (groups.rest ?? '').replace(/^\s*:\s*/u, ''),
    };
  }
  return null;
}

export function treated(text: string): Heading | null {
  const match = treatedBy.exec(text);
  if (match === null || startsSmall(text)) return null;
  return { code: 'treatment', label: text, rest: '' };
}

/** The body that "Formannskapet - vedtak" and "Formannskapets vedtak" name, or null. */
export function bodyOfDecision(label: string): string | null {
  const match =
    /^(\p{L}+?)(?:s|\s*[-–])\s(?:vedtak|innstilling)/iu.exec(label) ??
    /^(?:\p{L}+ )?vedtak i (.+)$/iu.exec(label);
  return match?.[1]?.trim() ?? null;
}

/** The body a heading such as "Saksprotokoll i Formannskapet - 12.03.2019" names, or null. */
export function bodyOfTreatment(label: string): string | null {
  const body = treatedBy.exec(label)?.groups?.body;
  if (body === undefined) return null;
  const cut = body
    .replace(/\s*[-–,]?\s*(?:den )?\d.*$/u, '')
    .replace(/[\s\-–:]+$/u, '')
    .replace(/^\s*(?:i|fra|frå|for|av)\s/iu, '');
  const name = cut.replace(/^[\s\-–:]+/u, '').trim();
  return name === '' ? null : name;
}
