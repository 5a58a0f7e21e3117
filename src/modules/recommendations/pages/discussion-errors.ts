import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { AnswerHomeworkRefusal, WordsRefusal } from '../commands/follow-up-discussion.ts';
import type { InviteRefusal } from '../commands/invite-stewards.ts';
import type { WriteDiscussionRefusal } from '../commands/write-discussion.ts';
import type {
  DiscussionField,
  DiscussionRefusal,
} from '../rules/a-discussion-stands-once-recorded.ts';
import { discussionText } from '../text/index.ts';

export type AnyDiscussionRefusal = CommandRefusal<
  | WriteDiscussionRefusal
  | InviteRefusal
  | WordsRefusal
  | AnswerHomeworkRefusal
  | { code: 'no-such-round' }
  | { code: 'union-is-missing' }
>;

const fields: Readonly<Record<DiscussionField, string>> = {
  place: 'sted',
  present: 'til-stede',
  topics: 'saker',
  minutes: 'referat',
  clarified: 'avklart',
  homework: 'oppgave.0',
  stewards: 'navn.0',
};

/** One thing that is wrong with a discussion as typed, at its field. */
function mendOf(wrong: DiscussionRefusal, language: Language): FieldError {
  const t = discussionText[language].refusal;
  switch (wrong.code) {
    case 'day-is-missing':
      return { field: 'dag', message: t['day-is-missing'] };
    case 'topics-are-missing':
      return { field: 'saker', message: t['topics-are-missing'] };
    case 'held-in-the-future':
      return { field: 'dag', message: t.future(formatDate(wrong.on)) };
    case 'nobody-was-present':
      return { field: 'til-stede', message: t['nobody-was-present'] };
    case 'minutes-are-missing':
      return { field: 'referat', message: t['minutes-are-missing'] };
    case 'due-before-discussion':
      return {
        field: `frist.${wrong.at}`,
        message: wrong.due === '0000' ? t['day-is-missing'] : t.dueBefore(formatDate(wrong.due)),
      };
    case 'words-too-long':
      return { field: fields[wrong.field], message: t.tooLong(wrong.most, wrong.length) };
    case 'too-many-lines':
      return { field: fields[wrong.field], message: t.tooMany(wrong.most) };
  }
}

/** A refusal as what is wrong with a form, and how to mend it. */
export function discussionErrors(refusal: AnyDiscussionRefusal, language: Language): FieldError[] {
  const t = discussionText[language].refusal;
  const say = (message: string, field = ''): FieldError[] => [{ field, message }];
  switch (refusal.code) {
    case 'discussion-is-wrong':
      return refusal.wrong.map((one) => mendOf(one, language));
    case 'changed-meanwhile':
      return say(t.changed(refusal.by));
    case 'words-are-missing':
      return say(t['words-are-missing'], 'tekst');
    case 'too-many-words':
      return say(t.tooLong(refusal.most, refusal.length), 'tekst');
    case 'union-is-missing':
      return say(t['union-is-missing'], 'forbund');
    case 'done-day-is-missing':
      return say(t['done-day-is-missing'], 'dag');
    case 'done-in-the-future':
      return say(t.doneInFuture(formatDate(refusal.on)), 'dag');
    case 'done-before-it-was-given':
      return say(t.doneBefore(formatDate(refusal.given)), 'dag');
    case 'minutes-stand':
    case 'no-such-round':
    case 'no-such-discussion':
    case 'nobody-to-invite':
    case 'not-recorded-yet':
    case 'no-such-homework':
    case 'homework-is-answered':
      return say(t[refusal.code]);
    default:
      return say(policySentence(refusal, language));
  }
}
