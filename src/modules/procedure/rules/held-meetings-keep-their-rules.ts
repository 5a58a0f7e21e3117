import { addDays, type IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Choice, RuleProfile } from '../vocabulary.ts';
import { replacedFrom } from './a-period-runs-until-the-next.ts';
import { profileOn } from './a-source-holds-in-its-period.ts';

export type TooEarly = { code: 'rules-begin-too-early'; from: IsoDate; earliest: IsoDate };
export type ChoiceRefusal =
  | TooEarly
  | { code: 'profile-does-not-hold-then'; from: IsoDate }
  | { code: 'profile-is-another-bodys' }
  | { code: 'chosen-already'; from: IsoDate };

/**
 * The first day that new rules may hold: tomorrow, because a meeting today may have begun under
 * the old ones; today where the body has had none to begin under.
 */
export function earliestChange(any: boolean, today: IsoDate): IsoDate {
  return any ? addDays(today, 1) : today;
}

/**
 * Chooses a profile for a body from a day on, in place of what was planned from that day. Refused
 * where it would reach back, where the profile does not hold then, or nothing would change.
 */
export function chooseFrom(
  choices: readonly Choice[],
  wanted: Choice,
  about: {
    bodyId: BodyId;
    owner: BodyId | null;
    versions: readonly RuleProfile[];
    today: IsoDate;
  },
): Verdict<{ all: Choice[]; gone: Choice[] }, ChoiceRefusal> {
  const from = wanted.validFrom;
  const earliest = earliestChange(choices.length > 0, about.today);
  if (from < earliest) return refused({ code: 'rules-begin-too-early', from, earliest });
  if (about.owner !== null && about.owner !== about.bodyId) {
    return refused({ code: 'profile-is-another-bodys' });
  }
  if (!profileOn(about.versions, from))
    return refused({ code: 'profile-does-not-hold-then', from });
  const after = replacedFrom(choices, wanted);
  const before = after.all.at(-2);
  if (before?.profileId === wanted.profileId && after.gone.length === 0) {
    return refused({ code: 'chosen-already', from: before.validFrom });
  }
  return allowed(after);
}
