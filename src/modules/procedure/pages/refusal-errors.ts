import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { ChoiceRefusal } from '../rules/held-meetings-keep-their-rules.ts';
import type { OwnRulesRefusal } from '../rules/own-rules-are-whole.ts';
import { procedurePages } from '../text/pages/index.ts';

type Refusal = CommandRefusal<
  | ChoiceRefusal
  | OwnRulesRefusal
  | { code: 'chosen-meanwhile' }
  | { code: 'changed-meanwhile' }
  | { code: 'no-such-profile' }
>;

/** Why the rules were not chosen or kept, at the field that mends it. */
export function errorOf(refusal: Refusal, language: Language): FieldError {
  const t = procedurePages[language].refusals;
  const at = (field: string, message: string): FieldError => ({ field, message });
  switch (refusal.code) {
    case 'rules-begin-too-early':
      return at('fra', t.tooEarly(formatDate(refusal.earliest)));
    case 'profile-does-not-hold-then':
      return at('fra', t.notHolding(formatDate(refusal.from)));
    case 'profile-is-another-bodys':
      return at('regler', t.anothers);
    case 'chosen-already':
      return at('regler', t.already(formatDate(refusal.from)));
    case 'no-such-profile':
      return at('regler', t.noSuch);
    case 'chosen-meanwhile':
      return at('', t.chosenMeanwhile);
    case 'changed-meanwhile':
      return at('', t.changedMeanwhile);
    case 'name-is-missing':
      return at('navn', t.name);
    case 'quorum-needs-a-number':
      return at('antall', t.number(refusal.most));
    case 'notice-needs-days':
      return at('dager', t.days(refusal.most));
    default:
      return at('', policySentence(refusal, language));
  }
}
