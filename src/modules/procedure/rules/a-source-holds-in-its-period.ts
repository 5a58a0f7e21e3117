import type { IsoDate } from '../../../kernel/calendar.ts';
import {
  type LapsedRule,
  type ProfileOnDay,
  type Ruled,
  type RuleProfile,
  type RuleSource,
  ruleNames,
} from '../vocabulary.ts';

type Period = { validFrom: IsoDate | null; validTo: IsoDate | null };

/** Whether a period takes in a day; both its ends do, and an end that is null is open. */
export function holdsOn(period: Period, day: IsoDate): boolean {
  return (
    (period.validFrom === null || period.validFrom <= day) &&
    (period.validTo === null || day <= period.validTo)
  );
}

/** The source that a rule of the profile rests on; null where the body chose it itself. */
export function basisOf(profile: RuleProfile, rule: Ruled<unknown>): RuleSource | null {
  return profile.sources.find((source) => source.id === rule.source) ?? null;
}

/** The rules whose source did not hold that day: not in force yet, or ended. */
export function lapsedOn(profile: RuleProfile, day: IsoDate): LapsedRule[] {
  return ruleNames.flatMap((rule): LapsedRule[] => {
    const source = basisOf(profile, profile[rule]);
    if (!source || holdsOn(source, day)) return [];
    const early = source.validFrom !== null && day < source.validFrom;
    return [{ rule, source, when: early ? 'not-yet' : 'no-longer' }];
  });
}

/**
 * The version of a profile that holds on a day, and those of its rules whose source does not. Null
 * where no version holds. Where several do, the one that began last.
 * @source governance-anchors C5: references are data with validity periods
 */
export function profileOn(profiles: readonly RuleProfile[], day: IsoDate): ProfileOnDay | null {
  const [profile] = profiles
    .filter((one) => holdsOn(one, day))
    .sort((one, other) => ((one.validFrom ?? '') < (other.validFrom ?? '') ? 1 : -1));
  return profile ? { profile, lapsed: lapsedOn(profile, day) } : null;
}
