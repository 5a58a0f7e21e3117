import {
  blocks,
  type MajorityAnswer,
  type MajorityAsked,
  type MajorityRule,
  type RuleProfile,
  standAside,
  type Tally,
} from '../vocabulary.ts';
import { basisOf } from './a-source-holds-in-its-period.ts';
import { weightsOf } from './each-seat-has-its-voice.ts';
import { leastOf } from './enough-seats-are-filled.ts';

type Standing = { top: number; leaders: readonly string[]; cast: number };
type Found = Pick<MajorityAnswer, 'winner' | 'how' | 'required' | 'base' | 'tied'>;

/**
 * What a count settles. Blank votes are votes of somebody who is present, and not votes cast.
 * Where votes stand equal, the chair's vote decides, but not in elections, where lots are drawn. A
 * casting vote says which of two halves wins: it is not one vote more, and fills no larger
 * majority. A count without a vote settles nothing.
 * @source kommuneloven § 11-9; helseforetaksloven; F-088
 */
export function majorityOf(profile: RuleProfile, tally: Tally, of: MajorityAsked): MajorityAnswer {
  const rule = of.election ? profile.elections : profile.decisions;
  const settlesByConsensus = rule.value.kind === 'consensus';
  const standing = standingOf(settlesByConsensus ? consents(tally.counts) : tally.counts);
  const found = settle(profile, rule.value, tally, standing, of);
  const byTieRule = found.how === 'casting-vote' || found.how === 'lot-needed';
  return {
    ...found,
    for: standing.top,
    rule,
    basis: basisOf(profile, byTieRule ? profile.castingVote : rule),
  };
}

function standingOf(counts: Tally['counts']): Standing {
  const options = Object.entries(counts);
  const top = Math.max(0, ...options.map(([, votes]) => votes));
  return {
    top,
    leaders: options.filter(([, votes]) => top > 0 && votes === top).map(([id]) => id),
    cast: options.reduce((sum, [, votes]) => sum + votes, 0),
  };
}

/** Of the options that can win: to block a decision, or to stand aside, is none of them. */
function consents(counts: Tally['counts']): Tally['counts'] {
  const stances: readonly string[] = [...standAside, blocks];
  return Object.fromEntries(Object.entries(counts).filter(([id]) => !stances.includes(id)));
}

function settle(
  profile: RuleProfile,
  rule: MajorityRule,
  tally: Tally,
  standing: Standing,
  of: MajorityAsked,
): Found {
  if (rule.kind === 'consensus') return consensus(tally, standing);
  if (rule.kind === 'plurality') return plurality(profile, tally, standing, of);
  const base = baseOf(profile, rule.base, standing.cast, of);
  const required = leastOf(rule, base);
  const [first, second, ...more] = standing.leaders;
  const numbers = { required, base };
  if (first === undefined) return { winner: null, how: 'not-reached', tied: [], ...numbers };
  if (second !== undefined) {
    const halves = more.length === 0 && 2 * standing.top === base;
    const asksForHalf = 2 * rule.numerator === rule.denominator;
    if (halves && asksForHalf) return { ...tieOf(profile, standing, of), ...numbers };
    return { winner: null, how: 'not-reached', tied: standing.leaders, ...numbers };
  }
  const reached = standing.top >= required;
  const how = reached ? 'majority' : 'not-reached';
  return { winner: reached ? first : null, how, tied: [], ...numbers };
}

/** What it takes is one vote more than the next one has. */
function plurality(
  profile: RuleProfile,
  { counts }: Tally,
  standing: Standing,
  of: MajorityAsked,
): Found {
  const [first, second] = standing.leaders;
  const [, next = 0] = Object.values(counts).sort((one, other) => other - one);
  const numbers = { required: next + 1, base: standing.cast };
  if (first === undefined) return { winner: null, how: 'not-reached', tied: [], ...numbers };
  if (second !== undefined) return { ...tieOf(profile, standing, of), ...numbers };
  return { winner: first, how: 'plurality', tied: [], ...numbers };
}

/** Nobody blocks, somebody consents, and nobody wants another of the options. */
function consensus({ counts }: Tally, { top, leaders }: Standing): Found {
  const cast = standingOf(counts).cast;
  const aside = standAside.reduce((sum, id) => sum + (counts[id] ?? 0), 0);
  const required = Math.max(1, cast - aside);
  const [first] = leaders;
  const reached = top >= required && first !== undefined;
  return {
    winner: reached ? first : null,
    how: reached ? 'consensus' : 'not-reached',
    tied: [],
    required,
    base: cast,
  };
}

function tieOf(
  profile: RuleProfile,
  { leaders }: Standing,
  { election, chairChoice }: MajorityAsked,
): Pick<Found, 'winner' | 'how' | 'tied'> {
  const rule = profile.castingVote.value;
  if (rule === 'lot' || (rule === 'chair' && election)) {
    return { winner: null, how: 'lot-needed', tied: leaders };
  }
  const decides = rule === 'chair' && chairChoice !== null && leaders.includes(chairChoice);
  return decides
    ? { winner: chairChoice, how: 'casting-vote', tied: leaders }
    : { winner: null, how: 'tie', tied: leaders };
}

function baseOf(
  profile: RuleProfile,
  base: 'cast' | 'present' | 'seats',
  cast: number,
  of: MajorityAsked,
): number {
  return base === 'cast' ? cast : weightsOf(profile, of.roll)[base];
}
