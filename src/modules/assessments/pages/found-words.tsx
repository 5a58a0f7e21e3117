import type { Language } from '../../../kernel/language.ts';
import { assessmentsText } from '../text/index.ts';
import type { Meets, Score, Stood } from '../vocabulary.ts';

/** What was found, in words. */
export function foundWord(value: Stood['value'], language: Language): string {
  const t = assessmentsText[language];
  return typeof value === 'string' ? t.meets[value] : t.scores[value];
}

const meetsMarks: Readonly<Record<Meets, string>> = { meets: '●', partly: '◐', 'does-not': '✕' };

/** A score as so many of three dots, or how a need is covered as its mark. */
export function markOf(value: Score | Meets): string {
  return typeof value === 'string' ? meetsMarks[value] : '●'.repeat(value) + '○'.repeat(3 - value);
}

/** What was found, as a mark and a word. */
export function FoundMark({ value, language }: { value: Stood['value']; language: Language }) {
  return (
    <span className="foundmark">
      <span aria-hidden="true">{markOf(value)}</span> {foundWord(value, language)}
    </span>
  );
}
