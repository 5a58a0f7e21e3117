import type { Heading } from './heading.ts';
import { startsSmall, wordCount } from './word-edges.ts';

const proposalWords =
  '(?:(?:alternativ[te]?|revider[te]+|nytt|felles|omforent|endret|administrasjonens) )?(?:forslag|framlegg|fremlegg) (?:til|på) (?:styre)?(?:vedtak|innstilling|tilråding|uttalelse|uttale|konklusjon)(?:/(?:innstilling|vedtak|tilråding))?|vedtaksforslag|vedtaksframlegg|(?:innstilling|innstillinga|tilråding|tilrådning|tilråing|innstilling/vedtak)(?: til (?:vedtak|\\p{L}+))?';

const proposalLine = new RegExp(
  `^(?<who>(?:[\\p{L}.\\-/]+ ){0,6}?)(?<name>${proposalWords})(?<rest>.*)$`,
  'iu',
);

export function proposal(text: string): Heading | null {
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
  const owner = who === '' || /^\p{Lu}\p{L}+(?:s| si| sitt| sin) $/u.test(who);
  if (owner && /^\s+(?:\d{1,2}[.)]\s|\p{Lu})/u.test(rest) && wordCount(rest) > 2) {
    return { code: 'proposed_decision', label, rest };
  }
  return null;
}
