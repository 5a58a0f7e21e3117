import { refused, type Verdict } from '../../../kernel/verdict.ts';
import type { RoundDraft } from '../vocabulary.ts';

export const longestLine = 200;
export const longestPassage = 2000;

export type WritingFault =
  | { code: 'line-is-empty'; field: string }
  | { code: 'line-too-long'; field: string; most: number; has: number };

/** Several lines, without space around them; refused where it is empty or too long. */
export function passageIn(
  field: string,
  typed: string,
  most = longestPassage,
): Verdict<string, WritingFault> {
  const text = typed.replaceAll('\r\n', '\n').trim();
  if (!text) return refused({ code: 'line-is-empty', field });
  if (text.length > most) {
    return refused({ code: 'line-too-long', field, most, has: text.length });
  }
  return { ok: true, value: text };
}

/** One line, without needless space. */
export const lineIn = (field: string, typed: string): Verdict<string, WritingFault> =>
  passageIn(field, typed.replace(/\s+/gu, ' '), longestLine);

/** One line, or none where nothing was typed. */
export const lineOrNone = (
  field: string,
  typed: string | null,
): Verdict<string | null, WritingFault> =>
  typed?.trim() ? lineIn(field, typed) : { ok: true, value: null };

/** A name in all three languages; one that is left empty says it as bokmål does. */
export function nameIn(typed: RoundDraft['name']): Verdict<RoundDraft['name'], WritingFault> {
  const nb = lineIn('name.nb', typed.nb);
  if (!nb.ok) return nb;
  const nn = lineIn('name.nn', typed.nn.trim() || nb.value);
  if (!nn.ok) return nn;
  const en = lineIn('name.en', typed.en.trim() || nb.value);
  if (!en.ok) return en;
  return { ok: true, value: { nb: nb.value, nn: nn.value, en: en.value } };
}
