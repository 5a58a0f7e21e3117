import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Outcome, OutcomeKind } from '../../consensus/vocabulary.ts';
import type { OutsideMandate } from '../../mandate/vocabulary.ts';
import type { MatterState, Round } from '../vocabulary.ts';
import { clean, type TooLong, tooLong } from './a-matter-says-what-is-asked.ts';

export type DecideRefusal =
  | TooLong
  | { code: 'matter-has-ended' }
  | { code: 'round-is-open' }
  | { code: 'outside-mandate'; outside: readonly OutsideMandate[] }
  | { code: 'no-rules-adopted' }
  | { code: 'nobody-was-asked' }
  | { code: 'outcome-does-not-allow'; kind: OutcomeKind; next: Outcome['next'] }
  | { code: 'only-the-expert' }
  | { code: 'only-at-level-one'; level: number }
  | { code: 'group-was-asked' }
  | { code: 'only-the-chair' }
  | { code: 'answer-is-missing' }
  | { code: 'answer-reason-is-missing' };

export type BeforeDeciding = {
  state: MatterState;
  /** What of the matter lies outside the body's mandate today. */
  outside: readonly OutsideMandate[];
  /** The body's level in the structure that the matter keeps. */
  level: number;
  hasRules: boolean;
  /** The rounds since the matter reached the body, in order. */
  rounds: readonly Pick<Round, 'proposal' | 'outcome' | 'cutShort'>[];
};

type Answer = { answer: string; reason: string };

function ground(before: BeforeDeciding): DecideRefusal | null {
  const { state, outside } = before;
  if (state === 'decided' || state === 'withdrawn') return { code: 'matter-has-ended' };
  if (state === 'in-round') return { code: 'round-is-open' };
  return outside.length > 0 ? { code: 'outside-mandate', outside } : null;
}

/**
 * Answers whether what the group agreed may be entered as decided, and the text: the proposal as it
 * was answered to. Only consensus, or a vote that the rules fall back on, decides; a body without
 * adopted rules has neither.
 * @source F-034
 */
export function decidedByOutcome(
  before: BeforeDeciding,
  typed: { reason: string },
): Verdict<Answer & { kind: OutcomeKind }, DecideRefusal> {
  const wrong = ground(before);
  if (wrong) return refused(wrong);
  const last = before.rounds.findLast(({ cutShort }) => !cutShort);
  if (!last?.outcome) {
    return refused({ code: before.hasRules ? 'nobody-was-asked' : 'no-rules-adopted' });
  }
  const { kind, next } = last.outcome.outcome;
  if (before.state !== 'settled' || (kind !== 'consensus' && kind !== 'adopted-by-vote')) {
    return refused({ code: 'outcome-does-not-allow', kind, next });
  }
  const reason = clean(typed.reason);
  const long = tooLong('reason', reason);
  return long ? refused(long) : allowed({ answer: last.proposal, reason, kind });
}

/**
 * Answers whether the expert may answer from own knowledge: at the first level, within the mandate,
 * and only while the group has not been asked – then it is the group's.
 * @source F-038, R-11
 */
export function decidedByExpert(
  before: BeforeDeciding,
  typed: Answer,
  isExpert: boolean,
): Verdict<Answer, DecideRefusal> {
  const wrong = ground(before);
  if (wrong) return refused(wrong);
  if (!isExpert) return refused({ code: 'only-the-expert' });
  if (before.level !== 1) return refused({ code: 'only-at-level-one', level: before.level });
  if (before.rounds.length > 0) return refused({ code: 'group-was-asked' });
  return answered(typed);
}

/** Answers whether the chair may decide: where the rules leave it to the chair, and to nobody else. */
export function decidedByChair(
  before: BeforeDeciding,
  typed: Answer,
  isChair: boolean,
): Verdict<Answer & { kind: OutcomeKind }, DecideRefusal> {
  const wrong = ground(before);
  if (wrong) return refused(wrong);
  const last = before.rounds.findLast(({ cutShort }) => !cutShort);
  if (!last?.outcome) {
    return refused({ code: before.hasRules ? 'nobody-was-asked' : 'no-rules-adopted' });
  }
  const { kind, next } = last.outcome.outcome;
  if (next !== 'chair-decides') return refused({ code: 'outcome-does-not-allow', kind, next });
  if (!isChair) return refused({ code: 'only-the-chair' });
  const answer = answered(typed);
  return answer.ok ? allowed({ ...answer.value, kind }) : answer;
}

function answered(typed: Answer): Verdict<Answer, DecideRefusal> {
  const answer = clean(typed.answer);
  const reason = clean(typed.reason);
  if (!answer) return refused({ code: 'answer-is-missing' });
  if (!reason) return refused({ code: 'answer-reason-is-missing' });
  const long = tooLong('answer', answer) ?? tooLong('reason', reason);
  return long ? refused(long) : allowed({ answer, reason });
}
