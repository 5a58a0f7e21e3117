import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate, formatTime } from '../../../ui/format.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { AcceptRefusal } from '../commands/accept-plan.ts';
import type { SeriesRefusal } from '../commands/keep-series.ts';
import type { LayRefusal } from '../commands/lay-plan.ts';
import type { FrameRefusal } from '../commands/make-plan.ts';
import type { MoveRefusal } from '../commands/move-planned.ts';
import type { PublishRefusal } from '../commands/publish-plan.ts';
import { planText } from '../text/index.ts';

export type PlanRefusal = CommandRefusal<
  | FrameRefusal
  | SeriesRefusal
  | LayRefusal
  | MoveRefusal
  | AcceptRefusal
  | PublishRefusal
  | { code: 'school-weeks-wrong' }
>;

/** What a plan's command refused, as an error at the field it concerns. */
export function refusalError(refusal: PlanRefusal, language: Language): FieldError {
  const t = planText[language].refusal;
  const at = (field: string, message: string) => ({ field, message });
  const day = (date: string) => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? formatDate(date) : date);
  switch (refusal.code) {
    case 'name-is-empty':
      return at('navn', t[refusal.code]);
    case 'year-out-of-reach':
      return at('ar', t[refusal.code](refusal.year));
    case 'summer-weeks-wrong':
      return at('sommer-fra', t[refusal.code]);
    case 'school-weeks-wrong':
      return at('vinterferie', t[refusal.code]);
    case 'body-unknown':
      return at('utvalg', t[refusal.code]);
    case 'ends-before-start':
      return at('slutter', t[refusal.code](formatTime(refusal.start), formatTime(refusal.end)));
    case 'room-until-midnight':
      return at('slutter', t[refusal.code](formatTime(refusal.end)));
    case 'no-weekday':
      return at('ukedager', t[refusal.code]);
    case 'fixed-outside-year':
      return at('faste', t[refusal.code](day(refusal.date), refusal.year));
    case 'numbers-wrong':
    case 'relation-to-itself':
    case 'nothing-ordered':
    case 'nothing-planned':
    case 'nothing-to-tell':
    case 'nobody-to-tell':
    case 'plan-is-gone':
      return at('', t[refusal.code]);
    case 'series-has-meetings':
      return at('', t[refusal.code](refusal.count));
    case 'meeting-not-made': {
      const sentence = t[refusal.code](refusal.series, day(refusal.date));
      const why = refusal.why ? ` ${policySentence(refusal.why, language)}` : '';
      return at('', `${sentence}${why}`);
    }
    case 'date-outside-year':
      return at('dato', t[refusal.code](day(refusal.date), refusal.year));
    case 'day-is-taken':
      return at('dato', t[refusal.code](day(refusal.date)));
    case 'room-is-taken': {
      const { by, start, end } = refusal;
      return at('rom', t[refusal.code](by, formatTime(start), formatTime(end)));
    }
    default:
      return at('', policySentence(refusal, language));
  }
}
