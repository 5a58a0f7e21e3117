import type { Fallback, Next, OutcomeInput, OutcomeKind } from '../vocabulary.ts';

const after: Readonly<Record<Fallback['kind'], Next>> = {
  escalate: 'escalate',
  vote: 'vote',
  chair: 'chair-decides',
};

/**
 * What the rules say comes now. A question is waited for and a proposal amended while there are
 * rounds left; then the fallback follows, and after a vote that carried nothing, the body above.
 * Where enough can never answer, another round would not help.
 * @source F-036
 */
export function nextOf(kind: OutcomeKind, input: OutcomeInput, reachable: boolean): Next {
  const { ruleSet, round, voting } = input;
  if (kind === 'consensus' || kind === 'adopted-by-vote') return 'close';
  if (!reachable || voting) return 'escalate';
  if (round >= ruleSet.rounds.most) return after[ruleSet.fallback.kind];
  return kind === 'open-questions' ? 'wait' : 'new-round';
}
