import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { type CancelledFrom, type MeetingState, meetingTransitions } from '../vocabulary.ts';

/** In a meeting that is closed or cancelled, nothing changes any more. */
export function isShut({ state }: { state: MeetingState }): boolean {
  return state === 'closed' || state === 'cancelled';
}

/** Whether a meeting is over, or never will be: nobody is called to it, and no matter taken in. */
export function isOver({ state }: { state: MeetingState }): boolean {
  return state === 'held' || isShut({ state });
}

/**
 * Whether the notice of a meeting never went out: a draft, or one that was cancelled as a draft. It
 * is for those who prepare it, for ever.
 */
export function isUnsent(meeting: {
  state: MeetingState;
  cancelledFrom: CancelledFrom | null;
}): boolean {
  return meeting.state === 'draft' || meeting.cancelledFrom === 'draft';
}

export type CancelRefusal =
  | { code: 'meeting-has-been-opened' }
  | { code: 'meeting-cannot-go-there'; from: MeetingState; to: MeetingState }
  | { code: 'cancelled-without-reason' }
  | { code: 'cancel-reason-too-long'; limit: number };

const longestReason = 500;

/**
 * Answers from where a meeting may be cancelled. A draft may without a word; once the notice is out
 * there is a reason, for those called are told it. Refused for a meeting that has been held, and for
 * one that was opened: those in the room end it there.
 * @source F-067
 */
export function mayBeCancelled(
  { state, opened_at: opened }: { state: MeetingState; opened_at: Date | null },
  reason: string,
): Verdict<CancelledFrom, CancelRefusal> {
  const may = meetingTransitions[state].includes('cancelled');
  if (!may || (state !== 'draft' && state !== 'published')) {
    return refused({ code: 'meeting-cannot-go-there', from: state, to: 'cancelled' });
  }
  if (opened !== null) return refused({ code: 'meeting-has-been-opened' });
  if (state === 'published' && !reason.trim()) return refused({ code: 'cancelled-without-reason' });
  if (reason.trim().length > longestReason) {
    return refused({ code: 'cancel-reason-too-long', limit: longestReason });
  }
  return allowed(state);
}
