import { refused, type Verdict } from '../../../kernel/verdict.ts';
import type { InThreeLanguages } from '../vocabulary.ts';

export const longestLine = 200;

export type LineRefusal =
  | { code: 'line-is-empty'; field: string }
  | { code: 'line-too-long'; field: string; most: number; has: number };

const tidied = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** One line of text without needless space; refused where it is empty or too long. */
export function lineIn(field: string, text: string): Verdict<string, LineRefusal> {
  const line = tidied(text);
  if (!line) return refused({ code: 'line-is-empty', field });
  if (line.length > longestLine) {
    return refused({ code: 'line-too-long', field, most: longestLine, has: line.length });
  }
  return { ok: true, value: line };
}

/**
 * A name in all three languages. Bokmål must be written; a language that is left empty says it as
 * bokmål does, until somebody writes it.
 */
export function namesIn(
  field: string,
  typed: InThreeLanguages,
): Verdict<InThreeLanguages, LineRefusal> {
  const nb = lineIn(`${field}.nb`, typed.nb);
  if (!nb.ok) return nb;
  const nn = lineIn(`${field}.nn`, tidied(typed.nn) || nb.value);
  if (!nn.ok) return nn;
  const en = lineIn(`${field}.en`, tidied(typed.en) || nb.value);
  if (!en.ok) return en;
  return { ok: true, value: { nb: nb.value, nn: nn.value, en: en.value } };
}
