import type { Language, Texts } from '../../../kernel/language.ts';
import type { ImportRefusal } from '../read-file.ts';
import type { ImportWarning } from '../vocabulary.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export const importText: Texts<typeof nb> = { nb, nn, en };

/** The sentence that says why a document cannot be imported, and what to do instead. */
export function refusalSentence(refusal: ImportRefusal, language: Language): string {
  const sentences = importText[language].refusal;
  // Each sentence takes the refusal of its own code, which the look-up by code guarantees.
  const sentence = sentences[refusal.code] as (refusal: ImportRefusal) => string;
  return sentence(refusal);
}

/** The sentence for one remark that the import makes to whoever checks it. */
export function warningSentence(warning: ImportWarning, language: Language): string {
  const sentences = importText[language].warning;
  const sentence = sentences[warning.code] as (warning: ImportWarning) => string;
  return sentence(warning);
}
