import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { AnswerOfferRefusal } from '../commands/answer-offer.ts';
import type { MakeOffersRefusal } from '../commands/make-offers.ts';
import type { GateRefusal } from '../commands/settle-gate.ts';
import type { TakeBackRefusal } from '../commands/take-back-offer.ts';
import type { WorkloadRefusal } from '../rules/a-workload-fits-the-active-figure.ts';
import { offersText } from '../text/offers/index.ts';

type Refusal = CommandRefusal<
  MakeOffersRefusal | AnswerOfferRefusal | GateRefusal | TakeBackRefusal | WorkloadRefusal
>;

/** Why something about an offer cannot be done, and how to mend it. */
export function offerSentence(refusal: Refusal, language: Language): string {
  const { refusal: r, states } = offersText[language];
  switch (refusal.code) {
    case 'answer-day-has-passed':
      return r[refusal.code](formatDate(refusal.answerBy));
    case 'answer-after-start':
      return r[refusal.code](formatDate(refusal.answerBy), formatDate(refusal.startOn));
    case 'outside-active-figure': {
      const { name, low, high, source } = refusal.figure;
      const figure = `${name[language]}, ${low}–${high}\u00a0%`;
      return r[refusal.code](refusal.percent, figure, source);
    }
    case 'outside-role-profile':
      return r[refusal.code](refusal.percent, refusal.low, refusal.high);
    case 'gate-said-no':
    case 'gate-is-decided':
      return r[refusal.code](refusal.byCase);
    case 'answered-already':
    case 'nothing-to-take-back':
      return r[refusal.code](states[refusal.state]);
    case 'answer-is-late':
      return r[refusal.code](formatDate(refusal.answerBy));
    case 'reason-is-too-long':
      return r[refusal.code](refusal.most, refusal.has);
    case 'no-vacant-seat':
      return r[refusal.code](refusal.needed, refusal.filled);
    case 'no-such-start':
    case 'no-such-answer-day':
    case 'no-such-percent':
    case 'nobody-to-offer':
    case 'not-chosen':
    case 'offered-already':
    case 'cannot-replace':
    case 'application-has-gone':
    case 'reason-is-missing':
    case 'no-such-last-day':
    case 'no-gate':
    case 'no-such-gate-day':
    case 'case-is-missing':
    case 'gate-is-as-it-was':
    case 'offers-changed-meanwhile':
      return r[refusal.code];
    default:
      return policySentence(refusal, language);
  }
}

const fields: Readonly<Record<string, string>> = {
  'no-such-start': 'oppstart',
  'no-such-answer-day': 'svarfrist',
  'answer-day-has-passed': 'svarfrist',
  'answer-after-start': 'svarfrist',
  'reason-is-missing': 'grunn',
  'reason-is-too-long': 'grunn',
  'no-such-last-day': 'sistedag',
  'no-such-gate-day': 'dag',
  'gate-is-as-it-was': 'dag',
  'case-is-missing': 'sak',
};

/** A refusal as what is wrong with a form. */
export function offerErrors(refusal: Refusal, language: Language): FieldError[] {
  const field = 'roleId' in refusal ? `andel.${refusal.roleId}` : (fields[refusal.code] ?? '');
  return [{ field, message: offerSentence(refusal, language) }];
}

const meanwhile: readonly string[] = [
  'not-chosen',
  'offered-already',
  'cannot-replace',
  'answered-already',
  'offers-changed-meanwhile',
  'no-vacant-seat',
];

/** The status of the answer to a form that was refused. */
export const offerStatus = ({ code }: { code: string }): 409 | 422 =>
  meanwhile.includes(code) ? 409 : 422;
