import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';

/** So many letters say why. */
export const longestReason = 4000;

export type ReasonRefusal =
  | { code: 'different-without-reason' }
  | { code: 'reason-too-long'; letters: number; most: number };

/**
 * Whoever says that it may be done otherwise says why; to do alike, or later, needs no reason.
 * @source F-041
 */
export function mayStand({
  kind,
  reason,
}: {
  kind: 'same' | 'different' | 'later';
  reason: string;
}): Verdict<null, ReasonRefusal> {
  if (kind === 'different' && reason.trim() === '') {
    return refused({ code: 'different-without-reason' });
  }
  return reason.length > longestReason
    ? refused({ code: 'reason-too-long', letters: reason.length, most: longestReason })
    : allowed(null);
}
