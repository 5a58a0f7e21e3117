import type { Heading } from './heading.ts';
import { startsSmall, wordCount } from './word-edges.ts';

const announcesDecision =
  /(?<!\p{L})(?:fattet|fatta|fattede|gjorde|gjort|vedtok|gjer|fatter)(?: \p{L}+){0,4} (?:slikt|følgende|følgjande|slik|dette)(?: \p{L}+){0,3}:?$|(?<!\p{L})(?:følgende|følgjande) (?:ble|blei|vart|er|vedtak)(?: \p{L}+){0,3}:?$|^et? (?:enstemmig|samrøystes) .{3,60} vedtok:?$|^(?:\p{L}+ ){1,5}vedtok(?: \p{L}+){0,2}:$/iu;

/** "… fattet slik innstilling:" is a body's recommendation, whatever its verb. */
const recommends =
  /(?<!\p{L})(?:slik|slikt|følgende|følgjande|dette) (?:innstilling|tilråding|tilrådning|forslag til vedtak|framlegg til vedtak)(?: til \p{L}+)?:$/iu;

/** "Utvalget innstiller til kommunestyret:" */
const recommendsTo =
  /^(?:\p{L}+ ){1,3}(?:innstiller|tilrår|rår) (?:til|overfor) (?:\p{L}+ ){0,2}\p{L}*(?:styret|tinget|rådet|skapet)(?: å)?:$/iu;

const announcesProposal =
  /(?<!\p{L})(?:rår|tilrår|foreslår|føreslår|innstiller|inviteres|inviterast|bes|ber|fremmer|fremjar|legger|legg|anbefaler|anbefales|gjer|kommer|kjem|gir|avgir)(?: [\p{L}.\-/,]+){0,12} (?:slikt|slik|følgende|følgjande|dette)(?: (?:forslag|framlegg|innstilling|tilråding|vedtak|til|forslag til vedtak|framlegg til vedtak|enstemmige|samrøystes)){0,4}:?$/iu;

/** An announcement and what it announces on the same line: "Styret gjorde slikt vedtak: …". */
function announcedWithText(text: string): Heading | null {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > 160 || colon === text.length - 1) return null;
  const heading = announced(text.slice(0, colon + 1), true);
  return heading === null ? null : { ...heading, rest: text.slice(colon + 1).trim() };
}

export function announced(text: string, complete: boolean): Heading | null {
  if (!/:$/u.test(text)) {
    const withText = announcedWithText(text);
    if (withText !== null) return withText;
  }
  if (!complete || wordCount(text) > 24 || startsSmall(text)) return null;
  const announcesNow =
    /:$/u.test(text) || (wordCount(text) <= 9 && /(?:vedtak|vedteke|vedtatt|vedtok)$/iu.test(text));
  if (!announcesNow) return null;
  if (announcesProposal.test(text) || recommends.test(text) || recommendsTo.test(text))
    return { code: 'proposed_decision', label: bare(text), rest: '' };
  if (announcesDecision.test(text) && !/(?<!\p{L})(?:forslag|framlegg)(?!\p{L})/iu.test(text)) {
    return { code: 'decision', label: bare(text), rest: '' };
  }
  return null;
}

function bare(text: string): string {
  return text.replace(/\s*:\s*$/u, '');
}
