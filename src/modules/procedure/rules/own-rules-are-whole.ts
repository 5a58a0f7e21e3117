import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { InThreeLanguages, Rules } from '../vocabulary.ts';

export type OwnRulesRefusal =
  | { code: 'name-is-missing' }
  | { code: 'quorum-needs-a-number'; most: number }
  | { code: 'notice-needs-days'; most: number };

const mostSeats = 500;
const mostDays = 90;

/** Whether rules that a body wrote can be followed: they have a name, and numbers that count. */
export function ownRules(
  name: InThreeLanguages,
  rules: Rules,
): Verdict<{ name: InThreeLanguages; rules: Rules }, OwnRulesRefusal> {
  const { quorum, notice } = rules;
  if (!name.nb.trim()) return refused({ code: 'name-is-missing' });
  if (quorum.value.kind === 'number' && !isCount(quorum.value.atLeast, mostSeats)) {
    return refused({ code: 'quorum-needs-a-number', most: mostSeats });
  }
  if (notice.value.kind === 'days' && !isCount(notice.value.days, mostDays)) {
    return refused({ code: 'notice-needs-days', most: mostDays });
  }
  const nb = name.nb.trim();
  return allowed({ name: { nb, nn: name.nn.trim() || nb, en: name.en.trim() || nb }, rules });
}

const isCount = (value: number, most: number) =>
  Number.isSafeInteger(value) && value >= 1 && value <= most;
