import type { Language } from '../../../kernel/language.ts';
import { capitalised } from '../../../kernel/sentences.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { ChangedMeanwhile } from '../../audit/index.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { Party } from '../../recruitment/vocabulary.ts';
import type { DraftRefusal } from '../commands/draft-recommendations.ts';
import type { PlaceRefusal } from '../commands/write-recommendation.ts';
import type { DecideRefusal } from '../rules/a-choice-is-made-with-the-unit-leaders.ts';
import type { AreaRefusal } from '../rules/a-director-decides-for-their-own-groups.ts';
import type { SendRefusal } from '../rules/a-recommendation-gives-its-reasons.ts';
import { recommendationText } from '../text/index.ts';

export type Stop = SendRefusal | DecideRefusal;
export type AnyRefusal = CommandRefusal<
  | DraftRefusal
  | PlaceRefusal
  | ChangedMeanwhile
  | AreaRefusal
  | { code: 'no-such-recommendation' }
  | { code: 'is-with-the-director' }
  | { code: 'is-not-decided' }
  | { code: 'cannot-be-sent'; stops: readonly SendRefusal[]; group?: string }
  | { code: 'cannot-be-decided'; stops: readonly DecideRefusal[] }
  | { code: 'not-sent-yet' }
  | { code: 'decided-already' }
  | { code: 'return-without-reason' }
>;

type Words = { language: Language; parties: readonly Party[]; group: string };

/** One thing that stands in the way, in words. */
export function stopSentence(stop: Stop, { language, parties }: Omit<Words, 'group'>): string {
  const t = recommendationText[language].refusal;
  switch (stop.code) {
    case 'no-discussion-recorded':
      return t['no-discussion-recorded'](stop.planned === null ? '' : formatDate(stop.planned));
    case 'withdrew':
      return t.withdrew(stop.names.join(', '));
    case 'too-many-seats': {
      const party = parties.find(({ key }) => key === stop.party)?.name[language] ?? stop.party;
      return t['too-many-seats'](capitalised(party), stop);
    }
    case 'reason-is-missing':
      return t['reason-is-missing'](few(stop.names));
    case 'otherwise-without-reason':
      return t['otherwise-without-reason'](few(stop.names));
    case 'unit-leader-not-asked':
      return t['unit-leader-not-asked'](
        stop.units.map((unit) => unit || recommendationText[language].decide.noUnit).join(', '),
      );
    case 'consulted-in-the-future':
      return t['consulted-in-the-future'](formatDate(stop.on));
    default:
      return t[stop.code];
  }
}

/** Some names, and how many more: a sentence with a hundred of them says nothing. */
const few = (names: readonly string[]) =>
  names.length > 6 ? `${names.slice(0, 5).join(', ')} +${names.length - 5}` : names.join(', ');

/** Where on the form of a decision a stop is mended. */
function fieldOf(stop: Stop): string {
  switch (stop.code) {
    case 'otherwise-without-reason':
      return `grunn.${stop.ids[0] ?? ''}`;
    case 'consulted-is-incomplete':
    case 'consulted-in-the-future':
      return `leder.${stop.at}`;
    case 'unit-leader-not-asked':
      return 'leder.0';
    case 'new-decision-without-reason':
      return 'hvorfor';
    default:
      return '';
  }
}

/** A refusal as what is wrong with a form, and how to mend it. */
export function errorsOf(refusal: AnyRefusal, words: Words): FieldError[] {
  const t = recommendationText[words.language];
  const say = (message: string, field = ''): FieldError[] => [{ field, message }];
  switch (refusal.code) {
    case 'must-wait':
    case 'cannot-be-sent':
    case 'cannot-be-decided':
      return refusal.stops.map((stop) => ({
        field: fieldOf(stop),
        message: [
          'group' in refusal && refusal.group ? `${refusal.group}:` : '',
          stopSentence(stop, words),
        ]
          .filter(Boolean)
          .join(' '),
      }));
    case 'not-your-area':
      return say(`${t.area.title}. ${t.area.body(words.group, refusal.whose)}`);
    case 'changed-meanwhile':
      return say(t.refusal.changed(refusal.by));
    case 'reason-too-long':
      return say(t.refusal['reason-too-long'](refusal.most, refusal.length), `grunn.${refusal.at}`);
    case 'return-without-reason':
      return say(t.refusal['return-without-reason'], 'hva');
    case 'no-such-round':
    case 'no-such-group':
    case 'no-such-run':
    case 'recommended-already':
    case 'no-such-recommendation':
    case 'is-with-the-director':
    case 'is-not-decided':
    case 'not-sent-yet':
    case 'decided-already':
    case 'not-on-the-list':
      return say(t.refusal[refusal.code]);
    default:
      return say(policySentence(refusal, words.language));
  }
}
