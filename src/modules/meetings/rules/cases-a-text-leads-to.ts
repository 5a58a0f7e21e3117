import type { CaseNumber, CaseReference, Span } from '../vocabulary.ts';
import { caseNumberKeys } from './case-numbers-have-one-key.ts';

/** "sak", "saken", "sak nr." right before a number belongs to what a reader points at. */
const wordBefore = /(?<!\p{L})(?:styre)?sak(?:en|a)?\.?\s+(?:nr\.?\s+)?$/iu;

/** The place of a reference with the word "sak" before it. */
export function spanWithWord(text: string, { start, end }: Span): Span {
  const word = wordBefore.exec(text.slice(Math.max(0, start - 16), start));
  return { start: start - (word?.[0].length ?? 0), end };
}

/**
 * Answers which of some cases a reference means: the one that has its number, or for a range the
 * first that has one of its numbers. Papers leave out the series, so it is not compared.
 */
export function caseOf<Case extends CaseNumber>(
  reference: CaseNumber,
  cases: readonly Case[],
): Case | undefined {
  const keys = new Set(caseNumberKeys({ ...reference, series: '' }));
  return cases.find((one) => caseNumberKeys({ ...one, series: '' }).some((key) => keys.has(key)));
}

/** Whether a reference speaks of the paper's own body: it names none, or this one. */
export function meansOwnBody(
  { body }: Pick<CaseReference, 'body'>,
  own: { short: string | null; aliases: readonly string[] },
): boolean {
  if (body === null) return true;
  const names = [own.short ?? '', ...own.aliases].map((name) => name.toLowerCase());
  return names.includes(body.toLowerCase());
}

/** The sentence that a place in a text stands in. */
export function sentenceAt(text: string, { start, end }: Span): string {
  const before = text.slice(0, start);
  const opened = [...before.matchAll(/[.!?:]\s+(?=\p{Lu})|\n/gu)].at(-1);
  const from = opened ? opened.index + opened[0].length : 0;
  const closed = /[.!?](?=\s+\p{Lu}|\s*$)|\n/u.exec(text.slice(end));
  const to = closed ? end + closed.index + (closed[0] === '\n' ? 0 : 1) : text.length;
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}
