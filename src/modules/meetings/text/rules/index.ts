import type { Language } from '../../../../kernel/language.ts';
import { sentenceFor } from '../../../../kernel/sentences.ts';
import type { BudgetMend } from '../../rules/time-budget-covers-the-speakers.ts';
import type { NoticeChange } from '../../rules/what-changed-between-versions.ts';
import { changes as changesEn } from '../changes/en.ts';
import { changes as changesNb } from '../changes/nb.ts';
import { changes as changesNn } from '../changes/nn.ts';
import * as en from './en.ts';
import type { RuleFinding } from './findings.ts';
import * as nb from './nb.ts';
import * as nn from './nn.ts';

const byLanguage = { nb, nn, en };
const changes = { nb: changesNb, nn: changesNn, en: changesEn };

/** What a rule of meetings found or refused, as a sentence. */
export function ruleSentence(finding: RuleFinding, language: Language): string {
  return sentenceFor(byLanguage[language].sentences, finding);
}

/** A way to mend a time budget that is short, as a sentence. */
export function mendSentence(way: BudgetMend, language: Language): string {
  return byLanguage[language].mend(way);
}

/** What is new in a notice since the one before, as a sentence. */
export function changeSentence(change: NoticeChange, language: Language): string {
  return sentenceFor(changes[language], change);
}
