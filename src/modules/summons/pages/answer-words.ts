import type { Language } from '../../../kernel/language.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { PolicyRefusal } from '../../identity/vocabulary.ts';
import type { LinkStop } from '../commands/answer-by-link.ts';
import type { AnswerOutcome, AnswerStop } from '../commands/answer-invitation.ts';
import { summonsText } from '../text/index.ts';

type Refusal =
  | AnswerStop
  | LinkStop
  | PolicyRefusal
  | { code: 'not-found' }
  | { code: 'not-your-invitation' }
  | { code: 'member-is-not-away' }
  | { code: 'nobody-left' }
  | { code: 'meeting-not-published' }
  | { code: 'meeting-is-over' }
  | { code: 'meeting-is-gone' }
  | { code: 'nobody-to-remind' }
  | { code: 'published-anew' }
  | { code: 'nothing-to-send' };

/** What a refusal says, in the reader's language. */
export function refusalWords(refusal: Refusal, language: Language): string {
  const t = summonsText[language].refusals;
  switch (refusal.code) {
    case 'another-deputy-was-called':
      return t[refusal.code](refusal.name);
    case 'link-is-for-another':
      return t[refusal.code](refusal.name);
    case 'not-signed-in':
    case 'role-may-not':
    case 'other-body':
    case 'not-found':
      return policySentence(refusal, language);
    default:
      return t[refusal.code];
  }
}

/** What came of an answer: that it was taken, what it replaced, and who is called or called off. */
export function outcomeWords(
  outcome: AnswerOutcome,
  language: Language,
  /** Whose answer was noted, where it was not one's own. */
  notedFor?: string,
): string {
  const t = summonsText[language];
  if (!outcome.changed) return t.done.same;
  const { reply, before, replaced, called, calledOff, empty } = outcome;
  const own = { coming: t.done.coming, 'not-coming': t.done.notComing, none: t.done.none }[reply];
  const first = notedFor
    ? t.done.noted(notedFor, t.replies[reply].toLowerCase())
    : replaced
      ? t.done.replaced(t.replies[before], t.replies[reply])
      : own;
  return [
    first,
    ...called.map(({ deputy, member }) => t.done.called(deputy, member || t.vacant.toLowerCase())),
    ...(calledOff.length > 0 ? [t.done.calledOff(calledOff.join(', '))] : []),
    ...(empty.length > 0 ? [t.done.empty(empty.join(', '))] : []),
  ].join(' ');
}
