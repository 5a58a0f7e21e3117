import type { RuleSetId } from '../../../kernel/ids.ts';
import type { InThreeLanguages } from '../../procedure/vocabulary.ts';
import { paragraphsOf } from '../text/paragraphs/index.ts';
import {
  type RuleSet,
  type RuleSetCode,
  type Rules,
  type Stance,
  usualCounts,
} from '../vocabulary.ts';

const half = { numerator: 1, denominator: 2, moreThan: true };
const halfOrMore = { numerator: 1, denominator: 2, moreThan: false };
const twoThirds = { numerator: 2, denominator: 3, moreThan: false };
const threeQuarters = { numerator: 3, denominator: 4, moreThan: false };
const oneQuarter = { numerator: 1, denominator: 4, moreThan: false };

/** The answers that are offered; those marked with an exclamation mark want a reason. */
function offering(...marked: (Stance | `${Stance}!`)[]): Rules['offers'] {
  return marked.map((mark) => {
    const reasonRequired = mark.endsWith('!');
    const stance = (reasonRequired ? mark.slice(0, -1) : mark) as Stance;
    return { stance, counts: usualCounts[stance], reasonRequired };
  });
}

const usual: Rules = {
  offers: offering('agree', 'live-with', 'stand-aside', 'need-to-know-more!', 'disagree!'),
  voices: 'seat',
  quorum: { persons: threeQuarters, sides: 'each-party' },
  silence: { means: 'nothing' },
  objection: 'counts',
  deciding: { kind: 'no-objection' },
  rounds: { most: 2, workingDaysEach: 5 },
  fallback: { kind: 'escalate' },
  binds: 'parties',
};

function shipped(
  tail: string,
  code: RuleSetCode,
  name: InThreeLanguages,
  source: { reference: string; note: InThreeLanguages },
  rules: Rules,
): RuleSet {
  const id: RuleSetId = `rules_${tail}`;
  const paragraphs = paragraphsOf(rules);
  return {
    id,
    code,
    version: 1,
    name,
    paragraphs,
    source: { ...source, verified: false },
    ...rules,
  };
}

const knownMethod: InThreeLanguages = {
  nb: 'En kjent framgangsmåte uten én bestemt tekst. Tallene er Omforents forslag; gruppen må selv si hvilke som gjelder.',
  nn: 'Ein kjend framgangsmåte utan éin bestemt tekst. Tala er framlegg frå Omforent; gruppa må sjølv seie kva som gjeld.',
  en: 'A known way of working without one certain text. The numbers are Omforent’s proposal; the body must say which hold.',
};

/**
 * The rule sets that come with the product. A version never changes: whoever wants other values
 * gives a new version beside it, because outcomes and adoptions refer to this one for ever.
 */
export const shippedRuleSets: readonly RuleSet[] = [
  shipped(
    'parties-consensus-1',
    'parties-consensus',
    {
      nb: 'Konsensus mellom partene',
      nn: 'Konsensus mellom partane',
      en: 'Consensus between the parties',
    },
    {
      reference: 'samarbeidsavtalen, jf. helse- og omsorgstjenesteloven § 6-1',
      note: {
        nb: 'Slik samarbeidsutvalg gjerne gjør det. Hva som regnes som konsensus, skal stå i partenes egen avtale, og den er ikke lest her.',
        nn: 'Slik samarbeidsutval gjerne gjer det. Kva som blir rekna som konsensus, skal stå i avtalen til partane, og han er ikkje lesen her.',
        en: 'As co-operation committees often do it. What counts as consensus is for the parties’ own agreement to say, and that has not been read here.',
      },
    },
    usual,
  ),
  shipped(
    'consent-1',
    'consent',
    { nb: 'Samtykke', nn: 'Samtykke', en: 'Consent' },
    { reference: 'samtykkemetoden (sosiokrati)', note: knownMethod },
    {
      ...usual,
      offers: offering('agree', 'stand-aside', 'need-to-know-more!', 'disagree!'),
      quorum: { persons: half, sides: 'each-on-roll' },
      objection: 'counts-when-reasoned',
      rounds: { most: 3, workingDaysEach: 5 },
      binds: 'members',
    },
  ),
  shipped(
    'consensus-with-block-1',
    'consensus-with-block',
    { nb: 'Konsensus med blokkering', nn: 'Konsensus med blokkering', en: 'Consensus with block' },
    { reference: 'konsensusmetoden i frivillige organisasjoner', note: knownMethod },
    {
      ...usual,
      offers: offering('agree', 'stand-aside', 'need-to-know-more!', 'disagree!', 'block!'),
      quorum: { persons: half, sides: 'each-on-roll' },
      deciding: { kind: 'no-block', mostAgainst: oneQuarter },
      fallback: { kind: 'vote', majority: 'qualified' },
      binds: 'members',
    },
  ),
  shipped(
    'gradients-1',
    'gradients',
    { nb: 'Grader av enighet', nn: 'Grader av semje', en: 'Gradients of agreement' },
    { reference: 'Kaner m.fl.: grader av enighet', note: knownMethod },
    {
      ...usual,
      offers: offering(
        'endorse',
        'minor-contention',
        'reservations',
        'abstain',
        'more-discussion',
        'dislike-but-support',
        'serious-disagreement!',
        'veto!',
      ),
      quorum: { persons: half, sides: 'each-on-roll' },
      deciding: { kind: 'support', atLeast: threeQuarters },
      fallback: { kind: 'chair' },
      binds: 'members',
    },
  ),
  shipped(
    'silence-assents-1',
    'silence-assents',
    {
      nb: 'Taushet er samtykke etter varsel',
      nn: 'Å teie er samtykke etter varsel',
      en: 'Silence is assent after notice',
    },
    {
      reference: 'praksis: det som ikke er kommentert, er i orden',
      note: {
        nb: 'Brukt i prosjekter der mange skal lese mye. Passer best for ting som lett kan rettes. Hvor lenge varselet må være, er Omforents forslag.',
        nn: 'Brukt i prosjekt der mange skal lese mykje. Passar best for ting som lett kan rettast. Kor lenge varselet må vere, er framlegg frå Omforent.',
        en: 'Used in projects where many must read much. Fits best what is easily mended. How long the notice must be is Omforent’s proposal.',
      },
    },
    {
      ...usual,
      offers: offering('agree', 'live-with', 'need-to-know-more!', 'disagree!'),
      quorum: { persons: half, sides: 'none' },
      silence: { means: 'assent', noticeDays: 10 },
      rounds: { most: 2, workingDaysEach: 10 },
      binds: 'members',
    },
  ),
  ...majorities(),
];

function majorities(): RuleSet[] {
  const source = {
    reference: 'kommuneloven § 11-9, som forbilde',
    note: {
      nb: 'Loven gjelder folkevalgte organer, ikke samarbeidsorganer. Teksten er ikke kontrollert.',
      nn: 'Lova gjeld folkevalde organ, ikkje samarbeidsorgan. Teksten er ikkje kontrollert.',
      en: 'The act is for elected bodies, not for co-operation. The text has not been verified.',
    },
  };
  const rules: Rules = {
    ...usual,
    offers: offering('agree', 'stand-aside', 'disagree'),
    quorum: { persons: halfOrMore, sides: 'none' },
    deciding: { kind: 'majority', share: half, base: 'cast', ofEachParty: false },
    rounds: { most: 1, workingDaysEach: 5 },
    binds: 'members',
  };
  return [
    shipped(
      'majority-1',
      'majority',
      { nb: 'Flertall', nn: 'Fleirtal', en: 'Majority' },
      source,
      rules,
    ),
    shipped(
      'majority-qualified-1',
      'majority',
      { nb: 'Kvalifisert flertall', nn: 'Kvalifisert fleirtal', en: 'Qualified majority' },
      source,
      {
        ...rules,
        deciding: { kind: 'majority', share: twoThirds, base: 'cast', ofEachParty: false },
      },
    ),
    shipped(
      'majority-double-1',
      'majority',
      { nb: 'Dobbelt flertall', nn: 'Dobbelt fleirtal', en: 'Double majority' },
      source,
      {
        ...rules,
        quorum: { persons: halfOrMore, sides: 'each-party' },
        deciding: { kind: 'majority', share: half, base: 'cast', ofEachParty: true },
        binds: 'parties',
      },
    ),
  ];
}

/** A rule set that comes with the product; undefined where the id is another. */
export function shippedRuleSet(id: string): RuleSet | undefined {
  return shippedRuleSets.find((one) => one.id === id);
}
