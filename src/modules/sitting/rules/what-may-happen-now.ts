import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { NewFact, Sitting, SittingContext, SittingFactKind } from '../vocabulary.ts';
import { conflictJudges } from './a-member-in-conflict-leaves-the-item.ts';
import { courseJudges } from './what-may-become-of-an-item.ts';
import { warningsOf } from './what-those-who-lead-ought-to-know.ts';
import { roomJudges } from './who-may-come-and-go.ts';
import { floorJudges } from './who-may-have-the-floor.ts';
import { ballotJudges } from './who-may-vote-on-what.ts';
import type { Judges, SittingRefusal, SittingWarning } from './why-it-may-not-happen.ts';

const judges: Judges<SittingFactKind> = {
  ...roomJudges,
  ...courseJudges,
  ...conflictJudges,
  ...floorJudges,
  ...ballotJudges,
  // Judged against the log itself, by `mayBeTakenBack`.
  retracted: (_, { reason }) => (reason.trim() === '' ? { code: 'reason-is-empty' } : null),
};

/** What is still taken in when the meeting has ended: texts that were on their way, and mending. */
const afterTheEnd: readonly SittingFactKind[] = ['treatment-written', 'retracted'];

/**
 * Answers whether something may happen in the meeting now, and what those who lead ought to know
 * of it. The same answer makes a button that cannot be used and a fact that is not taken in.
 * @source F-080, F-088
 */
export function mayHappen(
  sitting: Sitting,
  context: SittingContext,
  fact: NewFact,
): Verdict<readonly SittingWarning[], SittingRefusal> {
  const { phase, endedAt } = sitting;
  if (fact.kind === 'opened' && phase !== 'not-opened') return refused({ code: 'already-opened' });
  if (fact.kind !== 'opened' && phase === 'not-opened') return refused({ code: 'not-opened' });
  if (phase === 'ended' && !afterTheEnd.includes(fact.kind)) {
    return refused({ code: 'sitting-ended', time: endedAt });
  }
  const judge = judges[fact.kind] as (
    sitting: Sitting,
    fact: NewFact,
    context: SittingContext,
  ) => SittingRefusal | null;
  const refusal = judge(sitting, fact, context);
  return refusal ? refused(refusal) : allowed(warningsOf(sitting, context, fact));
}
