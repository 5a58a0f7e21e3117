import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatSpan } from '../../../ui/format.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { GatheringRefusal } from '../commands/keep-gatherings.ts';
import type { RoomRefusal } from '../commands/keep-rooms.ts';
import type { WheelRefusal } from '../commands/keep-wheel.ts';
import type { CalendarRefusal } from '../reading/read-calendar.ts';
import type { ListRefusal } from '../rules/dates-in-a-pasted-list.ts';
import { aroundText } from '../text/index.ts';

type Refusal =
  | GatheringRefusal
  | RoomRefusal
  | WheelRefusal
  | CalendarRefusal
  | ListRefusal
  | { code: 'calendar-name-is-empty' }
  | { code: 'calendar-is-empty' }
  | { code: 'calendar-is-gone' }
  | { code: 'no-calendar-given' };

/** The field that each refusal concerns, where it is one field. */
const fields: Partial<Record<Refusal['code'], string>> = {
  'calendar-name-is-empty': 'navn',
  'calendar-is-empty': 'ar',
  'no-calendar-given': 'fil',
  'not-a-calendar': 'fil',
  'calendar-broken': 'fil',
  'repeats-too-often': 'fil',
  'too-many-entries': 'fil',
  'calendar-too-heavy': 'fil',
  'line-unreadable': 'liste',
  'list-is-empty': 'liste',
  'too-many-lines': 'liste',
  'room-name-is-empty': 'navn',
  'room-is-there': 'navn',
  'seats-wrong': 'plasser',
  'policy-is-empty': 'regel',
  'dates-turned': 'til',
  'room-unknown': 'rom',
  'date-wrong': 'dato',
  'purpose-is-empty': 'formal',
  'ends-before-start': 'slutter',
  'room-is-taken': 'rom',
  'title-is-empty': 'hva',
  'no-month': 'maneder',
  'day-wrong': 'dag',
  'theme-is-empty': 'tema',
  'no-day-and-no-week': 'dato',
  'week-wrong': 'uke',
  'participants-wrong': 'deltakere',
  'sent-without-list': 'sendeliste',
  'asker-is-empty': 'hvem',
  'same-day-asked': 'onsket',
  'decline-needs-reason': 'svar',
};

/** What was refused on one of the pages around the plan, as an error at its field. */
export function aroundError(refusal: CommandRefusal<Refusal>, language: Language): FieldError {
  const t = aroundText[language].refusal;
  const field = fields[refusal.code as Refusal['code']] ?? '';
  switch (refusal.code) {
    case 'not-found':
    case 'role-may-not':
    case 'other-body':
    case 'not-signed-in':
      return { field: '', message: policySentence(refusal, language) };
    case 'calendar-broken':
    case 'repeats-too-often':
    case 'line-unreadable':
      return { field, message: t[refusal.code](refusal.line, refusal.text) };
    case 'too-many-entries':
    case 'too-many-lines':
      return { field, message: t[refusal.code](refusal.most) };
    case 'room-is-there':
      return { field, message: t[refusal.code](refusal.name) };
    case 'room-is-taken': {
      const { by, start, end, free } = refusal;
      return { field, message: t[refusal.code](by, formatSpan(start, end), free) };
    }
    case 'week-wrong':
      return { field, message: t[refusal.code](refusal.week, refusal.year) };
    case 'gathering-changed-meanwhile':
      return { field, message: t[refusal.code](refusal.by) };
    default:
      return { field, message: t[refusal.code] };
  }
}
