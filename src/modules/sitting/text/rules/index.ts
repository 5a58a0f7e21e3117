import type { Language } from '../../../../kernel/language.ts';
import { sentenceFor } from '../../../../kernel/sentences.ts';
import { ruleSentence } from '../../../meetings/index.ts';
import type { FactRefusal } from '../../commands/complete-fact.ts';
import type { SittingWarning } from '../../rules/why-it-may-not-happen.ts';
import * as en from './en.ts';
import * as nb from './nb.ts';
import * as nn from './nn.ts';

const byLanguage = { nb, nn, en };

/** Why something was not taken in, as a sentence. */
export function sittingRefusal(refusal: FactRefusal, language: Language): string {
  if (refusal.code === 'decision-refused' && refusal.because.code !== 'not-recorded') {
    return ruleSentence(refusal.because, language);
  }
  return sentenceFor(byLanguage[language].refusals, refusal);
}

/** What those who lead ought to know, as a sentence. */
export function sittingWarning(warning: SittingWarning, language: Language): string {
  return sentenceFor(byLanguage[language].warnings, warning);
}
