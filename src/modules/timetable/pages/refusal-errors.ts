import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate, formatSpan } from '../../../ui/format.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { KeepingRefusal } from '../commands/keep-sessions.ts';
import type { PeriodRefusal } from '../rules/a-period-of-a-group.ts';
import { timetableText } from '../text/index.ts';

type Refusal = CommandRefusal<KeepingRefusal | PeriodRefusal>;

/** A refusal as what is wrong with a form, and how to mend it. */
export function errorsOf(refusal: Refusal, language: Language): FieldError[] {
  const r = timetableText[language].refusal;
  const say = (message: string, field = ''): FieldError[] => [{ field, message }];
  switch (refusal.code) {
    case 'no-such-day':
      return say(r.dateUnreadable(''), 'dato');
    case 'no-such-time':
      return say(r.timeUnreadable(''), 'fra');
    case 'clock-skips':
      return say(r.skips(formatDate(refusal.date)), 'fra');
    case 'ends-before-it-starts':
      return say(r.endsBefore, 'til');
    case 'outside-period':
      return say(r.outside(formatDate(refusal.from), formatDate(refusal.to)), 'dato');
    case 'configures-nothing':
      return say(r.configures, 'hva');
    case 'too-long': {
      const field = { place: 'sted', remote: 'digitalt', configures: 'hva' }[refusal.field];
      return say(r.tooLong(refusal.most, refusal.has), field);
    }
    case 'overlaps': {
      const time = formatSpan(refusal.start, refusal.end);
      return say(r.overlaps(formatDate(refusal.date), time), 'fra');
    }
    case 'day-refused':
      return errorsOf(refusal.why, language);
    case 'changed-meanwhile': {
      const { date, start, end } = refusal.now;
      const now = r.nowStands(formatDate(date), formatSpan(start, end));
      return say(`${r.changed(refusal.by)} ${now}`);
    }
    case 'no-days':
      return say(r.noDays, 'dager');
    case 'too-many-days':
      return say(r.tooMany(refusal.most, refusal.has), 'dager');
    case 'day-is-cancelled':
      return say(r.cancelled);
    case 'day-is-not-cancelled':
      return say(r.notCancelled);
    case 'reason-is-empty':
      return say(r.reason, 'grunn');
    case 'reason-too-long':
      return say(r.tooLong(refusal.most, refusal.has), 'grunn');
    case 'name-is-empty':
      return say(r.name, 'navn');
    case 'name-too-long':
      return say(r.tooLong(refusal.most, refusal.has), 'navn');
    case 'no-such-period':
      return say(r.period, 'slutt');
    case 'period-too-long':
      return say(r.periodLong(refusal.most), 'slutt');
    case 'period-overlaps': {
      const { name, startsOn, endsOn } = refusal.other;
      return say(r.periodOverlaps(name, formatDate(startsOn), formatDate(endsOn)), 'start');
    }
    default:
      return say(policySentence(refusal, language));
  }
}
