import type { Language } from '../../../../kernel/language.ts';
import { sentenceFor } from '../../../../kernel/sentences.ts';
import type { ObligationRefusal } from '../../rules/obligation-state-on-a-day.ts';
import type { Todo } from '../../rules/what-waits-for-me.ts';
import * as en from './en.ts';
import * as nb from './nb.ts';
import * as nn from './nn.ts';

/** The words of follow-up by language: standings, groups of work, and what silence leads to. */
export const followUpWords = { nb, nn, en };

/** Why a report on a duty was refused, as a sentence. */
export function refusalSentence(refusal: ObligationRefusal, language: Language): string {
  return sentenceFor(followUpWords[language].refusals, refusal);
}

/** What waits, and what happens otherwise. */
export function todoSentences(todo: Todo, language: Language): { todo: string; silence: string } {
  const words = followUpWords[language];
  return { todo: sentenceFor(words.todos, todo), silence: words.silences[todo.silence] };
}
