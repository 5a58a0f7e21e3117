import { addDays, type IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Adoption } from '../vocabulary.ts';

/** The longest that the name of a case may be, in characters. */
export const longestCase = 80;

export type AdoptionRefusal =
  | { code: 'case-is-missing' }
  | { code: 'case-too-long'; length: number; most: number }
  | { code: 'adoption-in-the-past'; from: IsoDate; today: IsoDate }
  | { code: 'adopted-already'; since: IsoDate }
  /** Another adoption begins on that day or later. */
  | { code: 'adoption-overlaps'; from: IsoDate };

/** Adoptions of one body with the last day of each: the day before the next begins. */
export function adoptionPeriods(adoptions: readonly Omit<Adoption, 'validTo'>[]): Adoption[] {
  const inOrder = [...adoptions].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return inOrder.map((one, at) => {
    const next = inOrder[at + 1];
    return { ...one, validTo: next ? addDays(next.validFrom, -1) : null };
  });
}

/** The adoption that holds on a day; null where the body had adopted none. */
export function adoptionOn(adoptions: readonly Adoption[], day: IsoDate): Adoption | null {
  return (
    adoptions.find(
      ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
    ) ?? null
  );
}

/**
 * Whether a body may go by a version from a day: not before today, by a case that can be named, and
 * after all that it has adopted. Rounds that are open keep the version they were opened with.
 * @source F-034
 */
export function mayAdopt(
  adopted: readonly Adoption[],
  wanted: Pick<Adoption, 'ruleSetId' | 'validFrom' | 'adoptedByCase'>,
  today: IsoDate,
): Verdict<{ adoptedByCase: string }, AdoptionRefusal> {
  const adoptedByCase = wanted.adoptedByCase.trim();
  if (!adoptedByCase) return refused({ code: 'case-is-missing' });
  if (adoptedByCase.length > longestCase) {
    const { length } = adoptedByCase;
    return refused({ code: 'case-too-long', length, most: longestCase });
  }
  const { validFrom: from } = wanted;
  if (from < today) return refused({ code: 'adoption-in-the-past', from, today });
  const last = adopted.at(-1);
  if (last && last.validFrom >= from) {
    return refused({ code: 'adoption-overlaps', from: last.validFrom });
  }
  if (last?.ruleSetId === wanted.ruleSetId) {
    return refused({ code: 'adopted-already', since: last.validFrom });
  }
  return allowed({ adoptedByCase });
}
