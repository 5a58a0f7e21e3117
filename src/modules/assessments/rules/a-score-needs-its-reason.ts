import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';

/** So many letters at most in a reason. */
export const longestReason = 4000;

export type FindingRefusal =
  | { code: 'reason-is-missing' }
  | { code: 'score-is-missing' }
  | { code: 'reason-too-long'; most: number; has: number };

/**
 * What is found of one thing, as it is stored: a value with a reason, or null where nothing is said
 * of it yet. Neither stands without the other.
 * @source F-021
 */
export function wellFound<Value>(typed: {
  value: Value | null;
  reason: string;
}): Verdict<{ value: Value; reason: string } | null, FindingRefusal> {
  const reason = typed.reason.replace(/\r\n?/gu, '\n').trim();
  if (reason.length > longestReason) {
    return refused({ code: 'reason-too-long', most: longestReason, has: reason.length });
  }
  if (typed.value === null) {
    return reason === '' ? allowed(null) : refused({ code: 'score-is-missing' });
  }
  if (reason === '') return refused({ code: 'reason-is-missing' });
  return allowed({ value: typed.value, reason });
}
