import { wholeNumber } from '../../../kernel/whole-number.ts';
import { offersOf } from '../rules/own-rules-do-not-contradict.ts';
import { type Deciding, type Fallback, type Rules, type Share, stances } from '../vocabulary.ts';

/** The shares that a form offers, as they are written in it: "1/2+" is more than half. */
export const offeredShares = ['1/4', '1/3', '1/2', '1/2+', '3/5', '2/3', '3/4', '1/1'] as const;

/** The ways of deciding that a form offers. */
export const offeredDecidings = [
  'no-objection',
  'no-block',
  'support',
  'majority-cast',
  'majority-cast-each',
  'majority-entitled',
  'majority-entitled-each',
] as const;
export type OfferedDeciding = (typeof offeredDecidings)[number];

/** What is typed in the form, by field; a field with several values has them in order. */
export type TypedRules = {
  text: (name: string) => string;
  all: (name: string) => readonly string[];
};

/** "1/2+" for more than half; a share that the form does not offer is written all the same. */
export function shareWritten({ numerator, denominator, moreThan }: Share): string {
  return `${numerator}/${denominator}${moreThan ? '+' : ''}`;
}

function shareTyped(text: string): Share {
  const found = /^(\d{1,3})\/(\d{1,3})(\+?)$/.exec(text);
  if (!found) return { numerator: Number.NaN, denominator: Number.NaN, moreThan: false };
  return {
    numerator: Number(found[1]),
    denominator: Number(found[2]),
    moreThan: found[3] === '+',
  };
}

/** The rules as they stand in a form; what cannot be read becomes no number, and is refused. */
export function rulesTyped(form: TypedRules): Rules {
  const number = (name: string) => wholeNumber(form.text(name)) ?? Number.NaN;
  const reasoned = form.all('begrunn');
  const chosen = form.all('svar');
  return {
    offers: offersOf(
      stances
        .filter((stance) => chosen.includes(stance))
        .map((stance) => ({ stance, reasonRequired: reasoned.includes(stance) })),
    ),
    voices: form.text('stemmer') === 'organisation' ? 'organisation' : 'seat',
    quorum: {
      persons:
        form.text('kvorum') === 'antall'
          ? { atLeast: number('kvorumantall') }
          : shareTyped(form.text('kvorum')),
      sides: oneOf(form.text('sider'), ['each-on-roll', 'each-party', 'none']),
    },
    silence:
      form.text('taushet') === 'assent'
        ? { means: 'assent', noticeDays: number('varsel') }
        : { means: 'nothing' },
    objection: oneOf(form.text('innvending'), ['counts', 'counts-when-reasoned']),
    deciding: decidingTyped(form.text('avgjores'), shareTyped(form.text('andel'))),
    rounds: { most: number('runder'), workingDaysEach: number('dager') },
    fallback: fallbackTyped(form.text('uenighet')),
    binds: oneOf(form.text('binder'), ['parties', 'members', 'advisory']),
  };
}

function oneOf<const One extends string>(typed: string, some: readonly [One, ...One[]]): One {
  return some.find((one) => one === typed) ?? some[0];
}

function decidingTyped(typed: string, share: Share): Deciding {
  const way = oneOf(typed, offeredDecidings);
  switch (way) {
    case 'no-objection':
      return { kind: way };
    case 'no-block':
      return { kind: way, mostAgainst: share };
    case 'support':
      return { kind: way, atLeast: share };
    default:
      return {
        kind: 'majority',
        share,
        base: way.includes('entitled') ? 'entitled' : 'cast',
        ofEachParty: way.endsWith('each'),
      };
  }
}

function fallbackTyped(typed: string): Fallback {
  const way = oneOf(typed, ['escalate', 'chair', 'simple', 'qualified', 'double']);
  return way === 'escalate' || way === 'chair' ? { kind: way } : { kind: 'vote', majority: way };
}

/** A rule set as the form shows it, before anything is typed. */
export function typedOf(rules: Rules): TypedRules {
  const { quorum, silence, deciding, fallback } = rules;
  const share =
    deciding.kind === 'no-block'
      ? deciding.mostAgainst
      : deciding.kind === 'support'
        ? deciding.atLeast
        : deciding.kind === 'majority'
          ? deciding.share
          : { numerator: 1, denominator: 2, moreThan: true };
  const fields: Readonly<Record<string, string>> = {
    stemmer: rules.voices,
    kvorum: 'atLeast' in quorum.persons ? 'antall' : shareWritten(quorum.persons),
    kvorumantall: 'atLeast' in quorum.persons ? String(quorum.persons.atLeast) : '',
    sider: quorum.sides,
    taushet: silence.means,
    varsel: silence.means === 'assent' ? String(silence.noticeDays) : '',
    innvending: rules.objection,
    avgjores:
      deciding.kind === 'majority'
        ? `majority-${deciding.base}${deciding.ofEachParty ? '-each' : ''}`
        : deciding.kind,
    andel: shareWritten(share),
    runder: String(rules.rounds.most),
    dager: String(rules.rounds.workingDaysEach),
    uenighet: fallback.kind === 'vote' ? fallback.majority : fallback.kind,
    binder: rules.binds,
  };
  const several: Readonly<Record<string, readonly string[]>> = {
    svar: rules.offers.map(({ stance }) => stance),
    begrunn: rules.offers.flatMap(({ stance, reasonRequired }) => (reasonRequired ? [stance] : [])),
  };
  return { text: (name) => fields[name] ?? '', all: (name) => several[name] ?? [] };
}
