import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Sitting, SittingFact } from '../vocabulary.ts';

export type SittingRefusal = { code: 'not-opened' } | { code: 'already-opened' };

export function mayHappen(
  sitting: Sitting,
  fact: SittingFact,
): Verdict<SittingFact, SittingRefusal> {
  if (fact.kind === 'opened') {
    return sitting.phase === 'not-opened' ? allowed(fact) : refused({ code: 'already-opened' });
  }
  return sitting.phase === 'not-opened' ? refused({ code: 'not-opened' }) : allowed(fact);
}
