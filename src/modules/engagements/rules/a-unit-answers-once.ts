import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import { type Consent, type ConsentAnswer, consentAnswers } from '../vocabulary.ts';
import { longestReason } from './an-offer-is-answered-once.ts';

export type ConsentRefusal =
  | { code: 'answer-is-missing' }
  | { code: 'consent-is-answered'; answer: ConsentAnswer }
  | { code: 'consent-needs-a-reason' }
  | { code: 'reason-is-too-long'; most: number; has: number };

/**
 * Whether the leader of a unit may answer so: once, with a reason for a no and with the conditions
 * of a yes that has some.
 * @source F-029
 */
export function takesConsent(
  consent: Pick<Consent, 'answer'>,
  typed: string,
  reason: string,
): Verdict<ConsentAnswer, ConsentRefusal> {
  if (consent.answer !== null) {
    return refused({ code: 'consent-is-answered', answer: consent.answer });
  }
  const answer = consentAnswers.find((one) => one === typed);
  if (!answer) return refused({ code: 'answer-is-missing' });
  if (answer !== 'yes' && reason === '') return refused({ code: 'consent-needs-a-reason' });
  if (reason.length > longestReason) {
    return refused({ code: 'reason-is-too-long', most: longestReason, has: reason.length });
  }
  return allowed(answer);
}
