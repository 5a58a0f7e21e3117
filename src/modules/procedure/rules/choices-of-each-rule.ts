import type { MajorityRule, QuorumRule, RuleName, Rules } from '../vocabulary.ts';

const half = { numerator: 1, denominator: 2 } as const;
const twoThirds = { numerator: 2, denominator: 3, moreThan: false } as const;

const quorumOf = (part: {
  numerator: number;
  denominator: number;
  moreThan: boolean;
}): QuorumRule => ({
  kind: 'share',
  ...part,
  eachSide: false,
});

const majorities: Readonly<Record<string, MajorityRule>> = {
  simple: { kind: 'share', ...half, moreThan: true, base: 'cast' },
  present: { kind: 'share', ...half, moreThan: true, base: 'present' },
  absolute: { kind: 'share', ...half, moreThan: true, base: 'seats' },
  'two-thirds': { kind: 'share', ...twoThirds, base: 'cast' },
  'two-thirds-present': { kind: 'share', ...twoThirds, base: 'present' },
  'two-thirds-seats': { kind: 'share', ...twoThirds, base: 'seats' },
  plurality: { kind: 'plurality' },
  consensus: { kind: 'consensus' },
};

/**
 * What a body that writes its own rules may choose between, by a key for the form. Numbers and
 * "each side" are added to what is chosen.
 */
export const choicesOf: {
  readonly [Name in RuleName]: Readonly<Record<string, Rules[Name]['value']>>;
} = {
  quorum: {
    half: quorumOf({ ...half, moreThan: false }),
    'more-than-half': quorumOf({ ...half, moreThan: true }),
    'two-thirds': quorumOf(twoThirds),
    number: { kind: 'number', atLeast: 1, eachSide: false },
    none: { kind: 'none' },
  },
  decisions: majorities,
  elections: majorities,
  castingVote: { chair: 'chair', lot: 'lot', none: 'none' },
  blankVote: { always: 'always', 'elections-only': 'elections-only', never: 'never' },
  dutyToVote: { yes: true, no: false },
  secretVote: { 'elections-only': 'elections-only', 'when-asked': 'when-asked', never: 'never' },
  weight: {
    'one-each': 'one-each',
    'one-per-organisation': 'one-per-organisation',
    weighted: 'weighted',
  },
  notice: {
    working: { kind: 'days', days: 5, count: 'working' },
    calendar: { kind: 'days', days: 7, count: 'calendar' },
    reasonable: { kind: 'reasonable' },
  },
  conflict: {
    deputy: { decidedBy: 'body-without-member', deputyCalled: true },
    alone: { decidedBy: 'body-without-member', deputyCalled: false },
  },
  remote: {
    allowed: 'allowed',
    'council-decides': 'council-decides',
    'not-allowed': 'not-allowed',
  },
  lateItem: {
    'chair-or-third': { stoppedBy: 'chair-or-third' },
    anybody: { stoppedBy: 'anybody' },
    nobody: { stoppedBy: 'nobody' },
  },
  replies: { none: 0, one: 1, two: 2, three: 3, five: 5, any: null },
  approvalOfMinutes: {
    'next-meeting': 'next-meeting',
    'two-signatories': 'two-signatories',
    either: 'either',
  },
};

/** The key of what a rule says, numbers and "each side" apart; the first where none is like it. */
export function keyOf<Name extends RuleName>(name: Name, value: Rules[Name]['value']): string {
  const keys = Object.entries<unknown>(choicesOf[name]);
  return keys.find(([, choice]) => bare(choice) === bare(value))?.[0] ?? keys[0]?.[0] ?? '';
}

/** Compared as text, without what a form asks for apart. */
function bare(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const apart = ['eachSide', 'atLeast', 'days'];
  return JSON.stringify(
    Object.entries(value)
      .filter(([name]) => !apart.includes(name))
      .sort(),
  );
}
