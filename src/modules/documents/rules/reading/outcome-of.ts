import type { DecisionOutcome, VoteCount } from '../../vocabulary.ts';
import { words } from './word-edges.ts';

type OutcomeRule = { outcome: DecisionOutcome; pattern: RegExp };

const recommendsOnward =
  /^(?:\d{1,2}\. )?(?:\p{L}+ ){1,5}?(?:tilrår|rår|anbefaler|innstiller|tilrår overfor|anbefaler overfor|innstiller overfor) (?:\p{L}+ ){0,3}?\p{L}*(?:styret|tinget|skapet|rådet|utvalget|utvalet|møtet|nemnda)(?!\p{L})/iu;

/** From the most telling to the most general; the first that fits decides. */
const outcomeRules: OutcomeRule[] = [
  {
    outcome: 'no_decision',
    pattern: words(
      'ingen saker (?:under|til|på|meldt)[^.]{0,30}|ingen saker\\.?$|ingen vedtak|ikke noe vedtak|ikkje noko vedtak|ingen inhabilitet',
    ),
  },
  {
    outcome: 'not_treated',
    pattern: words(
      '(?:ble|blei|vart|er) (?:ikke|ikkje) (?:behandlet|behandla|handsama|handsamast)|saken (?:ble|er)? ?(?:trukket|trekt)|saka (?:vart|blei|er)? ?(?:trekt|trukke)|utgår|utgjekk|utgikk|ikkje handsama',
    ),
  },
  {
    outcome: 'postponed',
    pattern: words('utsettes|utsettast|utsatt|utsett|utsetter|utsetjast|utset'),
  },
  {
    outcome: 'rejected',
    pattern: words(
      'forslaget falt|framlegget fall|falt med|fall med|falt mot|avslås|avslag|avslått|ikke vedtatt|ikkje vedteke|søknaden avslås|tas ikke til følge|ikke til følge|avvises',
    ),
  },
  {
    outcome: 'referred',
    pattern: words(
      'oversendes|oversendast|oversendt|sendes tilbake|sendast tilbake|sendt tilbake|tas opp igjen|send(?:es|ast|t|e|er|ar)? (?:(?:saken|saka|den|ho|søknaden) )?(?:(?:over|tilbake|attende|vidare|videre)(?: til)?|til)|oversende(?:r)?|sendes til|tilbakesendes',
    ),
  },
  {
    outcome: 'adopted_amended',
    pattern: words(
      'justering av vedtaket|med (?:de|dei|følgende|følgjande|den) (?:endringer|endringar|endringen|endring|tillegg|tilføyelse|tillegget|endringane|endringene)[^.]{0,50}|med slik endring|med slikt tillegg|endres til',
    ),
  },
  {
    outcome: 'noted',
    pattern: words(
      '(?:tas|tar|tok|tatt|takast|tek|teke|teken|tatt|blir tatt|vert teken|tek) (?:[^.\\n]{0,90} )?til (?:orientering|etterretning|etterretting|vitande|vitende|følge)|til orientering|ble referert|vart referert|til etterretning|til vitande',
    ),
  },
  {
    outcome: 'approved',
    pattern: words(
      'godkjennes|godkjennast|godkjente|godkjent|godkjend|godkjende|godkjenner|godkjenne|vert godkjent',
    ),
  },
  {
    outcome: 'appointed',
    pattern: words(
      'velges|velgast|valgt|valgte|vald|valde|oppnevnes|oppnevnt|oppnevner|oppnemner|oppnemnd|oppnemnde|utpekes|konstituert|velger|vel|som ny leder|ansettes|ansetter|tilsettes|tilsetter|tilsett',
    ),
  },
  {
    outcome: 'endorsed',
    pattern: words(
      'slutter seg til|sluttar seg til|sluttet seg til|slutta seg til|ga sin tilslutning|gir sin tilslutning|gir si tilslutning|tilslutning|støtter|støttar|stiller seg bak|gir sin støtte',
    ),
  },
  {
    outcome: 'recommends',
    pattern: words(
      'anbefaler|tilrår|tilrådd|tilråd|rår (?:\\p{L}+ ){0,4}til|ber om|ber \\p{L}+ (?:om|å|utrede|vurdere|legge)|innstiller|oppfordrer',
    ),
  },
  {
    outcome: 'adopted',
    pattern: words('vedtatt|vedtas|vedtar|vedtok|vedteke|vedtek|vedteken|vedtek|vedta|vedtakast'),
  },
];

const byReference =
  /(?:^|[\s(])(?:(?:rådmannens|kommunedirektørens|direktørens|adm\. direktørs|ordførers|styreleders|sekretariatets|administrasjonens|fylkesrådmannens|fylkesdirektørens|utvalgets|formannskapets|rådmannen si|rådmannen sitt|kommunedirektøren si|kommunedirektøren sitt|fylkesrådmannen si)\s)?(?:innstilling(?:en|a)?|tilråding(?:en|a)?|tilrådning(?:en|a)?|forslag(?:et)? til vedtak(?:et)?|framlegg(?:et)? til vedtak(?:et)?|forslaget|framlegget|forslag)\s(?:(?:ble|blei|vart|vert|er|fra \p{L}+|frå \p{L}+)\s)*(?:enstemmig\s|einstemmig\s|samrøystes\s)?(?:vedtatt|vedteke|vedteken|godkjent|godkjend|tiltrådt|tilrådd|vedtas)/iu;
const asProposed =
  /(?<!\p{L})(?:vedtatt|vedteke|godkjent|tilrådd) (?:som innstilt|i (?:tråd|samsvar) med (?:innstilling|forslag|framlegg|tilråding)\p{L}*|som foreslått|som framlagt|etter innstilling\p{L}*)|(?<!\p{L})som innstilt|(?:enstemmig|samrøystes|einstemmig) (?:som|i samsvar med|i tråd med|etter) (?:\p{L}+s |\p{L}+ (?:sitt|si) )?(?:forslag|framlegg|innstilling|tilråding)\p{L}*|vedtak i samsvar med innstilling\p{L}*/iu;
const unanimity = words('enstemmige?|einstemmige?|samrøystes|samstemmig');

/** Whether a sentence adopts a proposal by naming it instead of repeating it. */
export function adoptsByReference(text: string): boolean {
  return byReference.test(text) || asProposed.test(text);
}

const enactedLine =
  /^(?:vedtaket (?:var|er|ble) )?(?:enstemmig|samrøystes|einstemmig)(?:\s(?:vedtatt|vedteke|vedteken|godkjent|godkjend|tilrådd|vedtak))?\.?$|^(?:vedtatt|vedteke|godkjent|godkjend)\s(?:enstemmig|samrøystes|mot .{2,30})\.?$|^(?:vedtatt|vedteke|falt|fall|utsatt|utsett|godkjent|godkjend)\.?$/iu;

/** Whether a line does nothing but say that what stands above it was adopted or fell. */
export function isEnactedLine(text: string): boolean {
  if (text.length > 120) return false;
  return (
    enactedLine.test(text) || (adoptsByReference(text) && /[.)]?$/u.test(text) && text.length < 100)
  );
}

/** The outcome a decision's words tell; `adopted` where none of the words is known. */
export function outcomeOf(text: string): DecisionOutcome {
  if (text.length < 200 && adoptsByReference(text)) return 'adopted_as_proposed';
  if (recommendsOnward.test(text.slice(0, 200))) return 'recommends';
  for (const { outcome, pattern } of outcomeRules) if (pattern.test(text)) return outcome;
  return 'adopted';
}

/** Whether a text says in so many words what became of a matter. */
export function tellsOutcome(text: string): boolean {
  return adoptsByReference(text) || outcomeRules.some(({ pattern }) => pattern.test(text));
}

export function isUnanimous(text: string): boolean {
  return unanimity.test(text);
}

const numberWords = new Map(
  Object.entries({
    en: 1,
    én: 1,
    ein: 1,
    ei: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    sju: 7,
    syv: 7,
    åtte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
  }),
);
const figure = '\\d{1,3}|én|ein|ei|en|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv';
const forAgainst = new RegExp(
  `(?<![\\p{L}\\d/.])(${figure})\\s(?:(?:stemmer|røyster|stemme|røyst)\\s)?mot\\s(${figure})(?![\\p{L}\\d/.])(?:\\s(?:stemm|røyst))?`,
  'iu',
);
const counted = new RegExp(
  `(?<![\\p{L}\\d])(${figure})\\s(?:\\p{L}+\\s)?(?:stemte|røysta|stemmer|røyster)\\s(for|mot|imot|avholdende|blankt|blanke)`,
  'giu',
);
const againstWord = new RegExp(
  `(?:vedtatt|vedteke|vedteken|vedtak|vedtatt med \\S+) mot (${figure})(?:\\s(?:stemm|røyst)|[.\\s])`,
  'iu',
);
const columnsFor = /(?<!\p{L})FOR:?\s(\d{1,3})/u;
const columnsAgainst = /(?<!\p{L})MOT:?\s(\d{1,3})/u;

function count(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  return /^\d/u.test(printed) ? Number(printed) : (numberWords.get(printed.toLowerCase()) ?? null);
}

/**
 * The votes that a text tells, or null. "7 st." behind unanimity counts as votes for. Where
 * several votes were taken, that on the recommendation counts, else the last that did not fall.
 */
export function votesIn(text: string): VoteCount | null {
  const votes = text
    .split(/(?<=[.!?])\s+(?=\p{Lu})|\n+/u)
    .map((sentence) => ({ sentence, count: votesOfSentence(sentence) }))
    .filter((one) => one.count !== null);
  const kept = votes.filter((one) => !/(?<!\p{L})(?:falt|fall)(?!\p{L})/iu.test(one.sentence));
  const onProposal = kept.filter((one) => /innstilling|tilråding|tilrådning/iu.test(one.sentence));
  // What fell tells nothing of a decision that everybody stood behind.
  const fallen = isUnanimous(text) ? undefined : votes.at(-1);
  const told = onProposal.at(-1) ?? kept.at(-1) ?? fallen;
  return told?.count ?? votesOfColumns(text);
}

/** "FOR: 13 … MOT: 8" with names between. */
function votesOfColumns(text: string): VoteCount | null {
  const votesFor = columnsFor.exec(text);
  const against = columnsAgainst.exec(text);
  if (votesFor === null || against === null) return null;
  return {
    for: Number(votesFor[1]),
    against: Number(against[1]),
    abstained: null,
    text: `${votesFor[0]} … ${against[0]}`,
  };
}

function votesOfSentence(text: string): VoteCount | null {
  const both = forAgainst.exec(text);
  if (both !== null && /stemm|røyst|vedt|vote|fall|falt/iu.test(text)) {
    return { for: count(both[1]), against: count(both[2]), abstained: null, text: both[0] };
  }
  const sides = [...text.matchAll(counted)];
  if (sides.length > 0) {
    const votes: VoteCount = {
      for: null,
      against: null,
      abstained: null,
      text: sides.map((side) => side[0]).join(' … '),
    };
    for (const side of sides) {
      const word = (side[2] ?? '').toLowerCase();
      const key = word === 'for' ? 'for' : word.endsWith('mot') ? 'against' : 'abstained';
      votes[key] = count(side[1]);
    }
    return votes;
  }
  const against = againstWord.exec(text);
  if (against !== null)
    return { for: null, against: count(against[1]), abstained: null, text: against[0].trim() };
  const all = /\((\d{1,3})\s?(?:st|stemmer|røyster)\.?\)/iu.exec(text);
  if (all !== null && isUnanimous(text)) {
    return { for: Number(all[1]), against: 0, abstained: null, text: all[0] };
  }
  return null;
}
