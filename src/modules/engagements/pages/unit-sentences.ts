import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { AskRefusal } from '../commands/ask-consent.ts';
import type { ConsentRefusal } from '../rules/a-unit-answers-once.ts';
import { unitsText } from '../text/units/index.ts';

type Refusal = CommandRefusal<AskRefusal | ConsentRefusal>;

/** Why a question to a unit or its answer cannot be taken, as what is wrong with its form. */
export function unitErrors(refusal: Refusal, language: Language): FieldError[] {
  const { refusal: r, marks } = unitsText[language];
  const say = (message: string, field = ''): FieldError[] => [{ field, message }];
  switch (refusal.code) {
    case 'answer-is-missing':
      return say(r[refusal.code], 'svar');
    case 'consent-needs-a-reason':
      return say(r[refusal.code], 'grunn');
    case 'reason-is-too-long':
      return say(r[refusal.code](refusal.most, refusal.has), 'grunn');
    case 'consent-is-answered':
      return say(r[refusal.code](marks[refusal.answer]));
    case 'no-unit-chosen':
      return say(r[refusal.code]);
    case 'unit-has-no-address':
      return say(r[refusal.code](refusal.unit));
    default:
      return say(policySentence(refusal, language));
  }
}

/** The status of the answer to a form that was refused. */
export const unitStatus = ({ code }: { code: string }): 409 | 422 =>
  code === 'consent-is-answered' ? 409 : 422;
