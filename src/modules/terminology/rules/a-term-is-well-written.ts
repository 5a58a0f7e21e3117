import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { longest, type TermDraft } from '../vocabulary.ts';

export type DraftField = 'source' | 'sourceCode' | 'area' | 'nb' | 'nn' | 'synonyms' | 'definition';
export type DraftRefusal =
  | { code: 'source-is-empty' }
  | { code: 'no-norwegian-word' }
  | { code: 'too-long'; field: DraftField; most: number; has: number }
  | { code: 'too-many-synonyms'; most: number; has: number };

/** What most words are already: letters and signs of Western Europe with single spaces between. */
const isTidy = /^[!-~À-ÖØ-öø-ɏ]+(?: [!-~À-ÖØ-öø-ɏ]+)*$/u;

/** A word or a name on one line: single spaces, none around it, nothing that cannot be seen. */
export function onOneLine(text: string): string {
  if (text === '' || isTidy.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** A text of several lines, without what cannot be seen. */
export function onManyLines(text: string): string {
  if (text === '' || isTidy.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .trim();
}

/** Synonyms as people write them in one field: a line each, or with upright strokes between. */
export function synonymsIn(text: string): string[] {
  return text.split(/[|\r\n]/u);
}

/**
 * A draft as it is kept: tidied, each synonym once and none of them one of the words themselves.
 * Refuses one without the vendor's word, without any Norwegian word (unless there is none, which is
 * what `unmatched` says), and fields that are longer than `longest`.
 */
export function wellWritten(typed: TermDraft): Verdict<TermDraft, DraftRefusal> {
  const unmatched = typed.equivalence === 'unmatched';
  const draft = {
    source: onOneLine(typed.source),
    sourceCode: onOneLine(typed.sourceCode),
    area: onOneLine(typed.area),
    nb: unmatched ? '' : onOneLine(typed.nb),
    nn: unmatched ? '' : onOneLine(typed.nn),
    definition: onManyLines(typed.definition),
    equivalence: typed.equivalence,
  };
  if (draft.sourceCode === draft.source) draft.sourceCode = '';
  if (!draft.source) return refused({ code: 'source-is-empty' });
  if (!unmatched && !draft.nb && !draft.nn) return refused({ code: 'no-norwegian-word' });
  const taken = new Set([draft.source, draft.nb, draft.nn].map(folded));
  const synonyms: string[] = [];
  for (const synonym of typed.synonyms.flatMap(synonymsIn).map(onOneLine)) {
    if (!synonym || taken.has(folded(synonym))) continue;
    taken.add(folded(synonym));
    synonyms.push(synonym);
  }
  if (synonyms.length > longest.synonyms) {
    return refused({ code: 'too-many-synonyms', most: longest.synonyms, has: synonyms.length });
  }
  for (const field of ['source', 'sourceCode', 'area', 'nb', 'nn'] as const) {
    const has = draft[field].length;
    if (has > longest.word) return refused({ code: 'too-long', field, most: longest.word, has });
  }
  const has = Math.max(0, ...synonyms.map((one) => one.length));
  if (has > longest.word) {
    return refused({ code: 'too-long', field: 'synonyms', most: longest.word, has });
  }
  if (draft.definition.length > longest.definition) {
    const length = draft.definition.length;
    return refused({
      code: 'too-long',
      field: 'definition',
      most: longest.definition,
      has: length,
    });
  }
  return allowed({ ...draft, synonyms });
}

const folded = (word: string) => word.toLowerCase();

/** What makes two entries the same: the vendor's word within its area, whatever the letter case. */
export function identityOf({ source, area }: Pick<TermDraft, 'source' | 'area'>): string {
  return `${folded(source)}\n${folded(area)}`;
}
