import { refused, type Verdict } from '../../../kernel/verdict.ts';
import type { CommonKey, CompetenceNeed, NeedDraft, NeedId } from '../vocabulary.ts';
import { type LineRefusal, namesIn } from './a-line-in-three-languages.ts';

export const mostNeeds = 100;
export const mostWhoMustHaveIt = 200;

export type NeedRefusal =
  | LineRefusal
  | { code: 'no-such-number'; most: number }
  | { code: 'no-such-parent' }
  | { code: 'parent-is-under-another' }
  | { code: 'has-needs-under-it'; count: number }
  | { code: 'no-such-key' }
  | { code: 'need-is-there'; text: string }
  | { code: 'too-many-needs'; most: number };

/**
 * A need as it is stored. A need may stand under another of the same group, one step and no more;
 * the same words are there once under the same need, and a common key is one that is known.
 * @source F-012
 */
export function wellFitted(
  draft: NeedDraft,
  group: readonly CompetenceNeed[],
  keys: readonly CommonKey[],
  id: NeedId | null,
): Verdict<NeedDraft, NeedRefusal> {
  const text = namesIn('text', draft.text);
  if (!text.ok) return text;
  const { atLeast, commonKey, parent } = draft;
  if (!Number.isInteger(atLeast) || atLeast < 1 || atLeast > mostWhoMustHaveIt) {
    return refused({ code: 'no-such-number', most: mostWhoMustHaveIt });
  }
  if (commonKey !== null && !keys.some(({ key }) => key === commonKey)) {
    return refused({ code: 'no-such-key' });
  }
  const under = group.filter((one) => one.parent === id && id !== null).length;
  if (parent !== null) {
    const above = group.find((one) => one.id === parent);
    if (!above || above.id === id) return refused({ code: 'no-such-parent' });
    if (above.parent !== null) return refused({ code: 'parent-is-under-another' });
    if (under > 0) return refused({ code: 'has-needs-under-it', count: under });
  }
  const same = group.find(
    (one) =>
      one.id !== id &&
      one.kind === draft.kind &&
      one.parent === parent &&
      one.text.nb.toLowerCase() === text.value.nb.toLowerCase(),
  );
  if (same) return refused({ code: 'need-is-there', text: same.text.nb });
  if (id === null && group.length >= mostNeeds) {
    return refused({ code: 'too-many-needs', most: mostNeeds });
  }
  return { ok: true, value: { ...draft, text: text.value } };
}

/** Whether a need may be taken away: not while others stand under it. */
export function mayRemove(
  id: NeedId,
  group: readonly CompetenceNeed[],
): Verdict<null, { code: 'has-needs-under-it'; count: number }> {
  const count = group.filter(({ parent }) => parent === id).length;
  return count > 0 ? refused({ code: 'has-needs-under-it', count }) : { ok: true, value: null };
}
