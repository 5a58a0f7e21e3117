import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { AdoptionRefusal } from '../rules/an-adoption-runs-until-the-next.ts';
import type { OwnRulesRefusal } from '../rules/own-rules-do-not-contradict.ts';
import { consensusPages } from '../text/pages/index.ts';

type Refusal =
  | OwnRulesRefusal
  | AdoptionRefusal
  | { code: 'no-such-rule-set' }
  | { code: 'reference-too-long'; most: number }
  | { code: 'adopted-meanwhile' }
  | { code: 'adoption-has-begun' }
  | { code: 'no-such-adoption' };

const numberFields = { quorum: 'kvorumantall', silence: 'varsel', rounds: 'runder', days: 'dager' };

/** Why a rule set was not made or adopted, at the field that mends it. */
export function errorOf(refusal: CommandRefusal<Refusal>, language: Language): FieldError {
  const t = consensusPages[language].refusals;
  const at = (field: string, message: string): FieldError => ({ field, message });
  switch (refusal.code) {
    case 'name-is-missing':
      return at('navn', t[refusal.code]);
    case 'name-too-long':
      return at('navn', t[refusal.code](refusal.length, refusal.most));
    case 'nobody-can-agree':
    case 'nobody-can-disagree':
      return at('svar', t[refusal.code]);
    case 'no-block-offered':
      return at('avgjores', t[refusal.code]);
    case 'share-is-none':
      return at(refusal.field === 'quorum' ? 'kvorum' : 'andel', t[refusal.code]);
    case 'minority-decides':
    case 'all-may-be-against':
      return at('andel', t[refusal.code]);
    case 'number-out-of-bounds':
      return at(numberFields[refusal.field], t[refusal.code](refusal.most));
    case 'notice-longer-than-round':
      return at('varsel', t[refusal.code](refusal.notice, refusal.days));
    case 'vote-after-vote':
      return at('uenighet', t[refusal.code]);
    case 'reference-too-long':
      return at('kilde', t[refusal.code](refusal.most));
    case 'case-is-missing':
      return at('sak', t[refusal.code]);
    case 'case-too-long':
      return at('sak', t[refusal.code](refusal.length, refusal.most));
    case 'adoption-in-the-past':
      return at('fra', t[refusal.code](formatDate(refusal.today)));
    case 'adopted-already':
      return at('gruppe', t[refusal.code](formatDate(refusal.since)));
    case 'adoption-overlaps':
      return at('fra', t[refusal.code](formatDate(refusal.from)));
    case 'adopted-meanwhile':
      return at('gruppe', t[refusal.code]);
    case 'no-such-rule-set':
    case 'adoption-has-begun':
    case 'no-such-adoption':
      return at('', t[refusal.code]);
    default:
      return at('', policySentence(refusal, language));
  }
}
