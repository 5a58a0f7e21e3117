import type { Language } from '../../../kernel/language.ts';
import type {
  CompositionIfAnswer,
  MajorityAnswer,
  NoticeAnswer,
  QuorumAnswer,
  RuleSource,
} from '../vocabulary.ts';
import { type ProcedureText, procedureText } from './index.ts';

/** "kommuneloven § 11-9, ikke kontrollert", or that the body chose it itself. */
export function basisWords(basis: RuleSource | null, language: Language): string {
  const t = procedureText[language];
  if (!basis) return t.ownChoice;
  return basis.verified ? basis.reference : `${basis.reference}, ${t.unverified}`;
}

/** Why the body may act or not, with the numbers and the source; one sentence without a full stop. */
export function quorumSentence(answer: QuorumAnswer, language: Language): string {
  const t = procedureText[language].quorum;
  const { present, of, required, lacking, disqualified, basis } = answer;
  const parts = [
    answer.rule.value.kind === 'none' ? t.noRule(present, of) : t.count(present, of, required),
    ...lacking.map((one) =>
      t.lacking(procedureText[language].sides[one.side], one.present, one.required),
    ),
    ...(disqualified > 0 ? [t.disqualified(disqualified)] : []),
  ];
  return `${answer.met ? t.met : t.notMet}: ${parts.join('; ')} (${basisWords(basis, language)})`;
}

/**
 * What settled a count, or that nothing did, with the numbers and the source. It names no option:
 * those are the ballot's own words.
 */
export function majoritySentence(answer: MajorityAnswer, language: Language): string {
  const said = whatSettled(answer, procedureText[language].majority);
  return `${said} (${basisWords(answer.basis, language)})`;
}

function whatSettled(answer: MajorityAnswer, t: ProcedureText['majority']): string {
  const { how, rule, base, required, for: votes } = answer;
  const of = rule.value.kind === 'share' ? t.bases[rule.value.base] : t.bases.cast;
  switch (how) {
    case 'majority':
      return t.reached(votes, base, of, required);
    case 'plurality':
      return t.plurality(votes, base);
    case 'casting-vote':
      return t.casting(votes);
    case 'tie':
      return t.tie(votes);
    case 'lot-needed':
      return t.lot(votes);
    case 'consensus':
      return t.consensus(votes, base - votes);
    case 'not-reached':
      if (votes === 0) return t.nobody;
      return rule.value.kind === 'consensus'
        ? t.noConsensus(required - votes, base)
        : t.notReached(votes, base, of, required);
  }
}

/** Whether a notice goes out in time, with the days and the source. */
export function noticeSentence(answer: NoticeAnswer, language: Language): string {
  const t = procedureText[language].notice;
  const { rule, days, required, ok, basis } = answer;
  const counts = rule.value.kind === 'days' && rule.value.count === 'working';
  const say = counts ? t.working : t.calendar;
  const source = `(${basisWords(basis, language)})`;
  if (required === null) return `${ok ? t.reasonable(say(days)) : t.afterMeeting} ${source}`;
  return `${(ok ? t.inTime : t.late)(say(days), say(required))} ${source}`;
}

/** Whether those coming fill the rule of composition: "3 + 4, regelen er 4 + 4". */
export function compositionSentence(answer: CompositionIfAnswer, language: Language): string {
  const t = procedureText[language].composition;
  const seated = answer.sides.map((side) => side.seated).join(' + ');
  const wanted = answer.sides.map((side) => side.wanted).join(' + ');
  return (answer.met ? t.met : t.notMet)(seated, wanted);
}
