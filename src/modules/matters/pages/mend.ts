import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import type { CommandRefusal } from '../../identity/command.ts';
import type { Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { type MatterRefusal as Refusal, refusalSentence } from '../text/refusals/index.ts';

/** Everything that may be answered to a form of matters instead of doing what it asks. */
export type MatterRefusal = CommandRefusal<Refusal>;

/** The field that each refusal is about, in the forms of matters; the others concern the whole form. */
const fieldOfCode: Readonly<Partial<Record<MatterRefusal['code'], string>>> = {
  'title-is-missing': 'tittel',
  'question-is-missing': 'sporsmal',
  'too-many-options': 'svar',
  'affects-nothing': 'domene',
  'cost-is-no-amount': 'kostnad',
  'no-such-day': 'frist',
  'needed-by-has-passed': 'frist',
  'deadline-has-passed': 'frist',
  'notice-is-short': 'frist',
  'review-has-passed': 'virkning',
  'no-body-covers': 'gruppe',
  'body-not-in-structure': 'gruppe',
  'not-an-expert-of-the-body': 'fagekspert',
  'proposal-is-missing': 'forslag',
  'proposal-is-unchanged': 'forslag',
  'answer-is-missing': 'tekst',
  'answer-reason-is-missing': 'begrunnelse',
  'stance-not-offered': 'standpunkt',
  'reason-is-missing': 'begrunnelse',
  'reason-kind-is-missing': 'grunnlag',
  'hand-over-is-missing': 'overlevering',
  'within-mandate': 'grunn',
  'nobody-disagrees': 'grunn',
  'time-is-not-out': 'grunn',
};

/** What a text that is too long is typed in. */
const fieldOfText: Readonly<Record<string, string>> = {
  title: 'tittel',
  question: 'sporsmal',
  background: 'bakgrunn',
  option: 'svar',
  waitsFor: 'venter',
  proposal: 'forslag',
  change: 'endring',
  answer: 'tekst',
  reason: 'begrunnelse',
  handOver: 'overlevering',
};

/** The sentence for a refusal: by the module's own words, or the policy's. */
export function matterSentence(refusal: MatterRefusal, language: Language): string {
  switch (refusal.code) {
    case 'not-signed-in':
    case 'role-may-not':
    case 'other-body':
    case 'not-found':
      return policySentence(refusal, language);
    default:
      return refusalSentence(refusal, language);
  }
}

/** What to mend, at the field it concerns. */
export function mendOf(refusal: MatterRefusal, { language }: Visit): FieldError {
  const field =
    refusal.code === 'too-long'
      ? (fieldOfText[refusal.field] ?? '')
      : (fieldOfCode[refusal.code] ?? '');
  return { field, message: matterSentence(refusal, language) };
}

/** 409 where somebody else was first, 422 where what was typed must be mended. */
export const statusOf = ({ code }: MatterRefusal): 409 | 422 =>
  code === 'changed-meanwhile' || code === 'already-ended' || code === 'already-closed' ? 409 : 422;
