import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { type ApprovalWay, type MinutesState, minutesTransitions } from '../vocabulary.ts';

export type StateRefusal = {
  code: 'minutes-cannot-go-there';
  from: MinutesState;
  to: MinutesState;
};
export type SettledRefusal = { code: 'minutes-are-settled'; state: MinutesState };

/** Whether minutes may go from one state to another. */
export function mayGo(from: MinutesState, to: MinutesState): Verdict<MinutesState, StateRefusal> {
  return minutesTransitions[from].includes(to)
    ? allowed(to)
    : refused({ code: 'minutes-cannot-go-there', from, to });
}

/** Whether words may still be changed: not once the minutes are approved. */
export function mayBeEdited(state: MinutesState): Verdict<null, SettledRefusal> {
  return state === 'draft' || state === 'out-for-comment'
    ? allowed(null)
    : refused({ code: 'minutes-are-settled', state });
}

export type ApprovalRefusal =
  | StateRefusal
  | { code: 'meeting-not-over' }
  | { code: 'edits-in-conflict'; count: number }
  | { code: 'comments-unanswered'; count: number }
  | { code: 'way-not-allowed'; way: ApprovalWay }
  | { code: 'minutes-changed-meanwhile' };

/**
 * Whether minutes may be approved in this way as they stand. `seenHash` is the document that whoever
 * approves has seen; approving another one is refused.
 */
export function mayBeApproved(
  at: {
    state: MinutesState;
    over: boolean;
    conflicts: number;
    openComments: number;
    rule: ApprovalWay | 'either';
    hash: string;
  },
  way: ApprovalWay,
  seenHash: string,
): Verdict<null, ApprovalRefusal> {
  const go = mayGo(at.state, 'approved');
  if (!go.ok) return go;
  if (!at.over) return refused({ code: 'meeting-not-over' });
  if (at.rule !== 'either' && at.rule !== way) return refused({ code: 'way-not-allowed', way });
  if (at.conflicts > 0) return refused({ code: 'edits-in-conflict', count: at.conflicts });
  if (at.openComments > 0) return refused({ code: 'comments-unanswered', count: at.openComments });
  if (at.hash !== seenHash) return refused({ code: 'minutes-changed-meanwhile' });
  return allowed(null);
}

export type CommentRefusal =
  | { code: 'comments-are-closed'; state: MinutesState }
  | { code: 'comments-until-has-passed'; until: IsoDate };

/** Whether the draft takes comments today: while it is out, to the end of the last day. */
export function takesComments(
  at: { state: MinutesState; commentsUntil: IsoDate | null },
  today: IsoDate,
): Verdict<null, CommentRefusal> {
  if (at.state !== 'out-for-comment')
    return refused({ code: 'comments-are-closed', state: at.state });
  if (at.commentsUntil !== null && at.commentsUntil < today) {
    return refused({ code: 'comments-until-has-passed', until: at.commentsUntil });
  }
  return allowed(null);
}

/** The ways that a body's rules leave open. */
export function waysOf(rule: ApprovalWay | 'either'): readonly ApprovalWay[] {
  return rule === 'either' ? ['next-meeting', 'two-signatories'] : [rule];
}
