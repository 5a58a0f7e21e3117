import type { Language } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { CommandRefusal } from '../../identity/command.ts';
import type { KeepEngagementRefusal } from '../commands/keep-engagement.ts';
import { expertsText } from '../text/experts/index.ts';
import { offerSentence } from './offer-sentences.ts';

type Refusal = CommandRefusal<KeepEngagementRefusal | { code: 'no-such-expert' }>;

/** Why a period cannot be, as what is wrong with its form. */
export function engagementErrors(refusal: Refusal, language: Language): FieldError[] {
  const t = expertsText[language];
  const r = t.refusal;
  const say = (message: string, field = ''): FieldError[] => [{ field, message }];
  switch (refusal.code) {
    case 'ends-before-it-begins':
      return say(r[refusal.code](formatDate(refusal.from), formatDate(refusal.to)), 'til');
    case 'released-more-than-worked':
      return say(r[refusal.code](refusal.percent, refusal.released), 'frikjopt');
    case 'periods-overlap': {
      const to = refusal.to ? formatDate(refusal.to) : t.one.untilNotice;
      return say(r[refusal.code](formatDate(refusal.from), to), 'fra');
    }
    case 'no-such-period-day':
      return say(r[refusal.code], 'fra');
    case 'engagement-changed-meanwhile':
      return say(r[refusal.code]);
    case 'no-such-expert':
      return say(r[refusal.code]);
    default:
      return say(offerSentence(refusal, language), 'andel');
  }
}
