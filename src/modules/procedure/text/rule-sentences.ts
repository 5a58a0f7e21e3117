import type { Language } from '../../../kernel/language.ts';
import type { MajorityRule, RuleName, Rules } from '../vocabulary.ts';
import { type ProcedureText, procedureText } from './index.ts';

type Said = ProcedureText['rules'];

/** What each rule says, from its value. A rule without a sentence does not compile. */
const sentences: {
  readonly [Name in RuleName]: (value: Rules[Name]['value'], t: Said) => string;
} = {
  quorum: (rule, t) => {
    if (rule.kind === 'none') return t.quorumNone;
    if (rule.kind === 'number') {
      return join(t.quorumNumber(rule.atLeast), rule.eachSide && t.eachNumber);
    }
    const { numerator, denominator, moreThan, eachSide } = rule;
    return join(t.quorumShare(numerator, denominator, moreThan), eachSide && t.eachShare);
  },
  decisions: (rule, t) => majority(rule, t),
  elections: (rule, t) => majority(rule, t),
  castingVote: (rule, t) =>
    ({ chair: t.castingChair, lot: t.castingLot, none: t.castingNone })[rule],
  blankVote: (rule, t) =>
    ({ always: t.blankAlways, 'elections-only': t.blankElections, never: t.blankNever })[rule],
  dutyToVote: (duty, t) => (duty ? t.dutyYes : t.dutyNo),
  secretVote: (rule, t) =>
    ({ 'elections-only': t.secretElections, 'when-asked': t.secretAsked, never: t.secretNever })[
      rule
    ],
  weight: (rule, t) =>
    ({
      'one-each': t.weightEach,
      'one-per-organisation': t.weightOrganisation,
      weighted: t.weightWeighted,
    })[rule],
  notice: (rule, t) => {
    if (rule.kind === 'reasonable') return t.noticeReasonable;
    return (rule.count === 'working' ? t.noticeWorking : t.noticeCalendar)(rule.days);
  },
  conflict: ({ deputyCalled }, t) => (deputyCalled ? t.conflictDeputy : t.conflictAlone),
  remote: (rule, t) =>
    ({
      allowed: t.remoteAllowed,
      'council-decides': t.remoteCouncil,
      'not-allowed': t.remoteNot,
    })[rule],
  lateItem: ({ stoppedBy }, t) =>
    ({ 'chair-or-third': t.lateThird, anybody: t.lateAnybody, nobody: t.lateNobody })[stoppedBy],
  replies: (most, t) => (most === null ? t.repliesAny : t.replies(most)),
  approvalOfMinutes: (rule, t) =>
    ({
      'next-meeting': t.approvalNext,
      'two-signatories': t.approvalTwo,
      either: t.approvalEither,
    })[rule],
};

/** One rule of a profile as a sentence or two. */
export function ruleSentence<Name extends RuleName>(
  rules: Pick<Rules, Name>,
  name: Name,
  language: Language,
): string {
  return sentences[name](rules[name].value, procedureText[language].rules);
}

function majority(rule: MajorityRule, t: Said): string {
  if (rule.kind !== 'share') return rule.kind === 'plurality' ? t.plurality : t.consensus;
  return t.majority(rule.numerator, rule.denominator, rule.moreThan, rule.base);
}

const join = (...parts: (string | false)[]) => parts.filter(Boolean).join(' ');
