import type { Language } from '../../../../kernel/language.ts';
import { capitalised, sentenceFor } from '../../../../kernel/sentences.ts';
import { outsideSentence } from '../../../mandate/index.ts';
import type { ServiceArea } from '../../../mandate/vocabulary.ts';
import type { AskGroupRefusal } from '../../commands/ask-group.ts';
import type { ChangeMatterRefusal } from '../../commands/change-matter.ts';
import type { CloseRoundRefusal } from '../../commands/close-round.ts';
import type { DecideMatterRefusal } from '../../commands/decide-matter.ts';
import type { GiveRefusal, LinkRefusal } from '../../commands/give-position.ts';
import type { RaiseRefusal } from '../../commands/raise-matter.ts';
import type { MeanwhileRefusal } from '../../commands/seen-matter.ts';
import type { WithdrawRefusal } from '../../commands/withdraw-matter.ts';
import type { MoveRefusal } from '../../rules/where-a-matter-may-go.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Every way in which a command of this module refuses. */
export type MatterRefusal =
  | RaiseRefusal
  | ChangeMatterRefusal
  | AskGroupRefusal
  | CloseRoundRefusal
  | GiveRefusal
  | LinkRefusal
  | { code: 'no-seat-in-body' }
  | DecideMatterRefusal
  | MoveRefusal
  | MeanwhileRefusal
  | WithdrawRefusal;

/** What lies outside the mandate is said by the mandate's own words. */
export type SaidHere = Exclude<MatterRefusal, { code: 'outside-mandate' }>;

const refusals = { nb, nn, en };

/** Why something was refused, as a sentence that says what can be done about it. */
export function refusalSentence(
  refusal: MatterRefusal,
  language: Language,
  areas: readonly ServiceArea[] = [],
): string {
  if (refusal.code === 'outside-mandate') {
    const outside = outsideSentence(refusal.outside, language, areas);
    const sentence = `${capitalised(outside)}.`;
    return `${sentence} ${refusals[language].liftInstead}`;
  }
  return sentenceFor(refusals[language].sentences, refusal);
}
