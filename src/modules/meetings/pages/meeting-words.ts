import type { Language } from '../../../kernel/language.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { PolicyRefusal } from '../../identity/vocabulary.ts';
import type { TransitionRefusal } from '../rules/meeting-may-be-decided.ts';
import { meetingText } from '../text/index.ts';
import { ruleSentence } from '../text/rules/index.ts';
import type { AgendaItem } from '../vocabulary.ts';

/** A row in a few words, for labels and messages: its number, or its title. */
export function rowName(item: Pick<AgendaItem, 'number' | 'title' | 'kind'>, language: Language) {
  const t = meetingText[language].agenda;
  if (item.number) return item.number;
  if (item.title) return item.title;
  if (item.kind === 'group') return t.kinds.group;
  return item.kind === 'closing' ? t.closing : item.kind === 'opening' ? t.opening : t.break;
}

/** The title of a row; a break, an opening or a closing without words of its own gets ours. */
export function rowTitle(item: Pick<AgendaItem, 'title' | 'kind'>, language: Language): string {
  const t = meetingText[language].agenda;
  if (item.title) return item.title;
  if (item.kind === 'break') return t.break;
  if (item.kind === 'closing') return t.closing;
  return item.kind === 'opening' ? t.opening : '';
}

type PageRefusal = { code: string } & Record<string, unknown>;

/** The sentence for a refusal of the meeting pages' own commands. */
export function meetingRefusal(refusal: PageRefusal, language: Language): string {
  const t = meetingText[language].refusal;
  const text = (value: unknown) => String(value ?? '');
  switch (refusal.code) {
    case 'ends-before-start':
      return t['ends-before-start'](text(refusal.start), text(refusal.end));
    case 'changed-meanwhile':
    case 'minutes-changed-meanwhile':
      return t['changed-meanwhile'](text(refusal.by));
    case 'rows-moved-meanwhile':
      return t['rows-moved-meanwhile'](text(refusal.by));
    case 'too-deep':
      return t['too-deep'](Number(refusal.levels));
    case 'item-has-paper':
      return t['item-has-paper'](text(refusal.number));
    case 'item-has-plan':
      return t['item-has-plan'](text(refusal.number));
    case 'item-was-announced':
      return t['item-was-announced'](text(refusal.number));
    case 'meeting-cannot-go-there':
    case 'meeting-has-not-met':
    case 'cases-without-outcome':
      return ruleSentence(refusal as TransitionRefusal, language);
    case 'attachment-too-large':
      return t['attachment-too-large'](Math.round(Number(refusal.size) / 1_000_000));
    case 'topic-too-long':
      return t['topic-too-long'](Number(refusal.limit));
    case 'number-appears-twice':
      return t['number-appears-twice'](text(refusal.number));
    case 'not-found':
    case 'not-signed-in':
    case 'role-may-not':
    case 'other-body':
      return policySentence(refusal as PolicyRefusal, language);
    default: {
      const plain = t[refusal.code as 'item-is-gone'];
      if (typeof plain !== 'string') throw new Error(`no sentence for ${refusal.code}`);
      return plain;
    }
  }
}
