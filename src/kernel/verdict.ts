/**
 * The answer of a rule or a command: it may be done, with what comes of it, or it may not, with
 * the code and the numbers that explain why. The sentence for a code lives in a module's `text/`.
 */
export type Verdict<Value, Refusal extends { code: string }> =
  | { ok: true; value: Value }
  | { ok: false; refusal: Refusal };

/** A verdict that allows, carrying what comes of it. */
export function allowed<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** A verdict that refuses, carrying the code and the numbers that explain it. */
export function refused<const Refusal extends { code: string }>(
  refusal: Refusal,
): { ok: false; refusal: Refusal } {
  return { ok: false, refusal };
}
