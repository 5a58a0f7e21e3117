import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { AnswerRefusal, NotOpen } from '../rules/asked-after-the-meeting.ts';
import { evaluationText } from '../text/index.ts';

/** Why the questions cannot be answered today. */
export function notOpenWords(refusal: NotOpen, language: Language): string {
  const t = evaluationText[language].refusals;
  return refusal.code === 'meeting-not-over'
    ? t.notOver(formatDate(refusal.from))
    : t.over(formatDate(refusal.since));
}

/** Why an answer was not taken, at the field that mends it. */
export function errorOf(
  refusal: CommandRefusal<NotOpen | AnswerRefusal | { code: 'answered-already' }>,
  language: Language,
): FieldError {
  const t = evaluationText[language].refusals;
  switch (refusal.code) {
    case 'question-unanswered':
      return { field: refusal.question, message: t.question };
    case 'line-too-long':
      return { field: 'linje', message: t.long(refusal.length, refusal.most) };
    case 'meeting-not-over':
    case 'evaluation-is-over':
      return { field: '', message: notOpenWords(refusal, language) };
    case 'answered-already':
      return { field: '', message: t.already };
    default:
      return { field: '', message: policySentence(refusal, language) };
  }
}
