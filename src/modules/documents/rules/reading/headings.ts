import { announced } from './announcements.ts';
import type { Heading } from './heading.ts';
import { plainHeading, treated } from './plain-headings.ts';
import { proposal } from './proposal-headings.ts';
import { startsSmall, wordCount } from './word-edges.ts';

const leadIn = /^[^\p{L}\p{N}]*(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\p{Lu}))?/u;

const decisionLine =
  /^(?<who>(?:[\p{L}.\-/]+ ){0,4}?)(?<name>(?:samrøystes |einstemmig |enstemmig )?(?:vedtak|beslutning|avgjerd|vedteke|vedtatt))(?<about>(?:(?: i)? (?:\p{L}{1,6}-)?sak\p{L}{0,2}(?: nr\.?)?(?= ?\p{Lu}{0,6}[- ]?\d))?(?: ?\(?(?:\p{Lu}{1,6}[- ]?)?\d{1,3}[/-]\d{2,4}\)?)?)(?<rest>.*)$/iu;

/** "Vedtak i Formannskapet - 12.03.2019", with or without the text on the same line. */
const decisionIn =
  /^(\s+i\s+(?:\p{Lu}[\p{L} ]{2,50}?|\p{Ll}*(?:utvalget|utvalet|utvalg|utval|styret|styre|skapet|rådet|nemnda|tinget)(?: for [\p{L} ]{3,40}?)?(?=\s*:)))(?:\s*[-–,]?\s*(?:den\s)?\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4})?(?:\s*[-–:]+\s*(?!\d)(.*)|\s*)$/u;

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

export function decision(text: string): Heading | null {
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
  if (who === '' && about === '') {
    const inBody = decisionIn.exec(rest);
    if (inBody !== null)
      return { code: 'decision', label: `${label}${inBody[1]}`, rest: inBody[2] ?? '' };
  }
  const voted = /^\s*(?:\(|(?:mot|med) )[^.:()]{1,40}(?:stemm|røyst)\p{L}*\)?\s*:\s*/iu.exec(rest);
  if (voted !== null) {
    const words = voted[0].replace(/\s*:\s*$/u, '');
    return { code: 'decision', label: `${label}${words}`, rest: rest.slice(voted[0].length) };
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
  const owner = who === '' || /^\p{Lu}\p{L}+s $/u.test(who);
  if (owner && /^\s+(?:\d{1,2}[.)]\s|(?!Sak\s)\p{Lu})/u.test(rest) && wordCount(rest) > 2) {
    return { code: 'decision', label, rest };
  }
  return null;
}
