import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import type { ChangedMeanwhile } from '../../audit/index.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { IssuerRefusal } from '../commands/write-round.ts';
import type { WritingRefusal } from '../rules/a-round-is-well-written.ts';
import type { FrozenRefusal } from '../rules/what-applicants-rely-on-stays.ts';
import { advertsText } from '../text/index.ts';
import type { RoundState } from '../vocabulary.ts';
import { missingInShort } from './gate-words.ts';

export type RoundRefusal = CommandRefusal<
  | WritingRefusal
  | IssuerRefusal
  | FrozenRefusal
  | ChangedMeanwhile
  | { code: 'not-a-draft' }
  | { code: 'not-in-state'; state: RoundState }
>;

/** What a field is called in the forms, where the rules call it something else. */
const fields: Readonly<Record<string, string>> = {
  'name.nb': 'nb',
  'name.nn': 'nn',
  'name.en': 'en',
  tool: 'verktoy',
  orderedBy: 'bestilt-av',
  orderedByCase: 'bestilt-i-sak',
  handOverTo: 'overleveres-til',
  mandate: 'mandat',
  mandateCase: 'sak',
  selectionReason: 'grunn-for-modell',
  condition: 'avhenger-av',
  reason: 'grunn',
  asksSexBecause: 'kjonn-grunn',
};
const fieldOf = (name: string) =>
  fields[name] ??
  name.replace(/^union\.(\d+)\.name$/u, 'navn.$1').replace(/^union\.(\d+)\.union$/u, 'forbund.$1');

/** What was wrong with a form, as errors of the page. */
export function errorsOf(
  refusal: RoundRefusal,
  language: Language,
  groupName: (id: string) => string = (id) => id,
): FieldError[] {
  const t = advertsText[language];
  const r = t.refusal;
  const say = (message: string, field = ''): FieldError[] => [{ field, message }];
  switch (refusal.code) {
    case 'changed-meanwhile':
      return say(r.changedBy(refusal.by));
    case 'line-is-empty':
      return say(r.empty, fieldOf(refusal.field));
    case 'line-too-long':
      return say(r.tooLong(refusal.most, refusal.has), fieldOf(refusal.field));
    case 'no-such-party':
      return say(r.party, 'part');
    case 'no-such-issuer':
      return say(r.issuer, 'utlyser');
    case 'not-own-issuer':
      return say(r.notOwnIssuer, 'utlyser');
    case 'no-such-group':
      return say(r.group);
    case 'no-such-role':
      return say(r.role);
    case 'not-a-director':
      return say(r.director(groupName(refusal.bodyId)), `avgjor.${refusal.bodyId}`);
    case 'not-a-steward':
      return say(r.steward, `bruker.${refusal.at}`);
    case 'too-many-representatives':
      return say(r.tooManyUnions(refusal.most));
    case 'deadline-before-advert':
      return say(r.deadlineBeforeAdvert, 'deadline');
    case 'start-before-deadline':
      return say(r.startBeforeDeadline, 'startOn');
    case 'erased-before-deadline':
      return say(r.erasedBeforeDeadline, 'eraseAfter');
    case 'round-has-ended':
      return say(r.ended);
    case 'is-frozen':
      return say(r.frozen(t.events.parts[refusal.part]));
    case 'deadline-only-later':
      return say(r.deadlineOnlyLater, 'deadline');
    case 'erased-only-sooner':
      return say(r.erasedOnlySooner, 'eraseAfter');
    case 'deadline-is-over':
      return say(r.deadlineIsOver, 'deadline');
    case 'would-lack':
      return say(r.wouldLack(missingInShort(refusal.missing, language)));
    case 'reason-is-missing':
      return say(r.reason, 'grunn');
    case 'not-a-draft':
      return say(r.notDraft);
    case 'not-in-state':
      return say(r.state(t.states[refusal.state].toLowerCase()));
    default:
      return say(policySentence(refusal, language));
  }
}

/** The status of the answer to a form that was refused. */
export const statusOf = ({ code }: { code: string }) =>
  code === 'changed-meanwhile' ? 409 : code === 'not-found' ? 404 : 422;
