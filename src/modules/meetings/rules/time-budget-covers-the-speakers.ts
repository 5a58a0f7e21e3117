import type { AgendaItemKind, SpeakingBudget } from '../vocabulary.ts';

/** A way to make the speakers fit. Minutes, whole. */
export type BudgetMend =
  | { way: 'shorten-each'; minutesEach: number }
  | { way: 'fewer-speakers'; count: number }
  | { way: 'take-from-next-break'; minutes: number; breakLeft: number }
  | { way: 'end-later'; minutes: number };

export type BudgetFinding<Id extends string> = {
  code: 'time-budget-short';
  itemId: Id;
  label: string;
  count: number;
  minutesEach: number;
  needed: number;
  available: number;
  missing: number;
  mends: BudgetMend[];
};

type BudgetedItem<Id extends string> = {
  id: Id;
  kind: AgendaItemKind;
  minutes: number | null;
  budget: SpeakingBudget | null;
};

/** A break that is cut to less than this is no break. */
const shortestBreak = 5;

/**
 * Answers which items promise more speaking time than the agenda gives them, and how each can be
 * mended: five councils of ten minutes need 50 where 45 are set aside. An item without minutes of
 * its own sets nothing aside.
 * @source F-069, X14
 */
export function budgetFindings<Id extends string>(
  items: readonly BudgetedItem<Id>[],
): BudgetFinding<Id>[] {
  return items.flatMap((item, at) => {
    if (!item.budget) return [];
    const { count, minutesEach, label } = item.budget;
    const needed = count * minutesEach;
    const available = item.minutes ?? 0;
    if (needed <= available) return [];
    const missing = needed - available;
    const nextBreak = items.slice(at + 1).find((later) => later.kind === 'break');
    return [
      {
        code: 'time-budget-short',
        itemId: item.id,
        label,
        count,
        minutesEach,
        needed,
        available,
        missing,
        mends: mends({ count, minutesEach, available, missing }, nextBreak?.minutes ?? 0),
      },
    ];
  });
}

function mends(
  short: { count: number; minutesEach: number; available: number; missing: number },
  breakMinutes: number,
): BudgetMend[] {
  const { count, minutesEach, available, missing } = short;
  const shorter = Math.floor(available / count);
  const fewer = Math.floor(available / minutesEach);
  const breakLeft = breakMinutes - missing;
  return [
    ...(shorter > 0 ? [{ way: 'shorten-each' as const, minutesEach: shorter }] : []),
    ...(fewer > 0 ? [{ way: 'fewer-speakers' as const, count: fewer }] : []),
    ...(breakLeft >= shortestBreak
      ? [{ way: 'take-from-next-break' as const, minutes: missing, breakLeft }]
      : []),
    { way: 'end-later', minutes: missing },
  ];
}
