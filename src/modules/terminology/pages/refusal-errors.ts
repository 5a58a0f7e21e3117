import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { TermExists } from '../commands/propose-term.ts';
import type { ChangedMeanwhile } from '../commands/seen-term.ts';
import type { TranslatorRefusal } from '../commands/translators.ts';
import type { StateRefusal } from '../rules/a-term-goes-from-proposal-to-decision.ts';
import type { DraftRefusal } from '../rules/a-term-is-well-written.ts';
import type { NotYours } from '../rules/whose-term-it-is.ts';
import { termText } from '../text/index.ts';
import { fieldNames } from './typed-term.ts';

type TermRefusal = CommandRefusal<
  DraftRefusal | StateRefusal | NotYours | TermExists | ChangedMeanwhile | TranslatorRefusal
>;

/** The field of a form that holds what is said of a term; it differs from form to form. */
type WordsField = 'ord' | 'grunn' | 'hvem';

/** A refusal as what is wrong with a form, and how to mend it. */
export function errorsOf(
  refusal: TermRefusal,
  language: Language,
  wordsField: WordsField = 'ord',
): FieldError[] {
  const t = termText[language];
  const say = (message: string, field = ''): FieldError[] => [{ field, message }];
  switch (refusal.code) {
    case 'source-is-empty':
      return say(t.refusal.source, fieldNames.source);
    case 'no-norwegian-word':
      return say(t.refusal.norwegian, fieldNames.nb);
    case 'too-long':
      return say(t.refusal.tooLong(refusal.most, refusal.has), fieldNames[refusal.field]);
    case 'too-many-synonyms':
      return say(t.refusal.tooManySynonyms(refusal.most, refusal.has), fieldNames.synonyms);
    case 'term-exists': {
      const { source, state } = refusal.term;
      return say(t.refusal.exists(source, t.states[state].toLowerCase()), fieldNames.source);
    }
    case 'term-is-settled':
      return say(t.refusal.settled);
    case 'term-is-open':
      return say(t.refusal.open);
    case 'not-discussed':
      return say(t.refusal.notDiscussed);
    case 'written-in-one-standard':
      return say(t.refusal.oneStandard(t.fields[refusal.missing].toLowerCase()));
    case 'definition-is-missing':
      return say(t.refusal.definition(t.equivalences[refusal.equivalence]));
    case 'case-is-empty':
      return say(t.refusal.case, 'sak');
    case 'reason-is-empty':
      return say(t.refusal.reason, 'grunn');
    case 'words-are-empty':
      return say(t.refusal.words, 'ord');
    case 'words-are-too-long':
      return say(t.refusal.tooLong(refusal.most, refusal.has), wordsField);
    case 'not-yours':
      return say(t.refusal.notYours(refusal.proposedBy));
    case 'changed-meanwhile': {
      const { nb, nn, state } = refusal.now;
      const now = t.refusal.nowStands(nb || t.missing, nn || t.missing, t.states[state]);
      return say(`${t.refusal.changed(refusal.by)} ${now}`);
    }
    case 'candidate-is-empty':
      return say(t.refusal.candidate, 'hvem');
    case 'owner-is-empty':
      return say(t.refusal.owner, 'for');
    case 'withdrawn-already':
      return say(t.refusal.withdrawn);
    default:
      return say(policySentence(refusal, language));
  }
}

/** The status of an answer that refuses: somebody else was first, or something is to be mended. */
export const statusOf = ({ code }: { code: string }) =>
  code === 'changed-meanwhile' || code === 'file-is-gone' ? 409 : 422;
