import type { Language } from '../../../kernel/language.ts';
import { formatDate } from '../../../ui/format.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { SignatoryRefusal } from '../rules/a-signature-is-over-what-was-seen.ts';
import type {
  ApprovalRefusal,
  CommentRefusal,
  SettledRefusal,
  StateRefusal,
} from '../rules/minutes-go-from-draft-to-seal.ts';
import { minutesText } from '../text/index.ts';

/** Every reason why something cannot be done with minutes. */
export type MinutesRefusal = CommandRefusal<
  | ApprovalRefusal
  | CommentRefusal
  | SettledRefusal
  | StateRefusal
  | SignatoryRefusal
  | { code: 'part-is-gone' | 'part-is-fixed' }
  | { code: 'part-changed-meanwhile'; by: string; now: string }
  | { code: 'changed-since-approval' }
  | { code: 'comment-is-empty' | 'comment-is-gone' | 'answer-is-empty' | 'item-is-gone' }
  | { code: 'comment-answered-meanwhile'; by: string }
  | { code: 'not-a-signatory' | 'signed-already' | 'no-such-decision' | 'correction-is-empty' }
  | { code: 'until-has-passed'; until: string }
  | { code: 'what-is-empty' | 'who-is-empty' }
>;

/** The sentence for a refusal, as the button that is disabled and the command both give it. */
export function refusalWords(refusal: MinutesRefusal, language: Language): string {
  const t = minutesText[language].refusal;
  switch (refusal.code) {
    case 'part-changed-meanwhile':
    case 'comment-answered-meanwhile':
      return t[refusal.code](refusal.by);
    case 'edits-in-conflict':
    case 'comments-unanswered':
      return t[refusal.code](refusal.count);
    case 'way-not-allowed':
      return t[refusal.code][refusal.way];
    case 'comments-until-has-passed':
    case 'until-has-passed':
      return t[refusal.code](formatDate(refusal.until));
    case 'not-signed-in':
    case 'role-may-not':
    case 'other-body':
    case 'not-found':
      return policySentence(refusal, language);
    default:
      return t[refusal.code];
  }
}
