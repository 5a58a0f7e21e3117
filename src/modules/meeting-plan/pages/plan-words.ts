import { addDays } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { formatDate, formatDay, weekdayName } from '../../../ui/format.ts';
import { type PlanText, planText } from '../text/index.ts';
import type { Charge, Explanation, LayerKind, PlanConflict } from '../vocabulary.ts';

/** The name of a busy layer: its own, or that of what the year itself brings. */
export function layerName(kind: LayerKind, name: string, t: PlanText): string {
  const known = kind === 'calendar' || kind === 'gathering' ? undefined : t.layer[name as 'summer'];
  return known ?? name;
}

/** 2024-01-01 was a Monday. */
export const weekdayWord = (weekday: number, language: Language) =>
  weekdayName(addDays('2024-01-01', weekday - 1), language);

const mostPoints = 10_000;

/** What lies against a meeting, in a sentence. `nameOf` names another order of the plan. */
export function conflictSentence(
  conflict: PlanConflict,
  nameOf: (series: string) => string,
  language: Language,
): string {
  const t = planText[language];
  const c = t.conflict;
  switch (conflict.code) {
    case 'on-weekend':
    case 'no-room':
      return c[conflict.code];
    case 'on-holiday':
      return c['on-holiday'](t.holidays[conflict.holiday]);
    case 'on-busy-day': {
      const name = layerName(conflict.kind, conflict.layer, t);
      const label = layerLabel(conflict.kind, conflict.label, t);
      const word = conflict.weight === 'must-avoid' ? 'on-busy-day' : 'on-better-avoided';
      return c[word](name, label === name ? '' : label);
    }
    case 'off-weekday':
      return c['off-weekday'](weekdayWord(conflict.weekday, language));
    case 'too-close':
      return c['too-close'](conflict.days, formatDay(conflict.date), conflict.least);
    case 'too-far':
      return c['too-far'](conflict.days, formatDay(conflict.date), conflict.most);
    case 'shared-people':
      return c['shared-people'](nameOf(conflict.series), conflict.people);
    case 'nothing-ahead':
      return c['nothing-ahead'](nameOf(conflict.series), conflict.workingDays);
  }
}

function layerLabel(kind: LayerKind, label: string, t: PlanText): string {
  return kind === 'school' || kind === 'summer' ? (t.layer[label as 'winter'] ?? label) : label;
}

/** Whether a conflict is only of what is better avoided. */
export const isMild = (conflict: PlanConflict) =>
  (conflict.code === 'on-busy-day' && conflict.weight === 'better-avoid') ||
  conflict.code === 'off-weekday' ||
  conflict.code === 'too-far';

/** Why a meeting lies where it does: one sentence first, then the numbers behind it. */
export function whySentences(
  why: Explanation | null,
  language: Language,
): { first: string; rest: string[] } {
  const t = planText[language];
  if (!why) return { first: t.because.byHand, rest: [] };
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : 'nb-NO');
  const w = t.why;
  const ruledOut = why.ruledOut.map(({ kind, name, days }) => {
    if (kind === 'weekday') return w.otherWeekdays(days);
    if (kind === 'holiday') return w.holidays(days);
    return w.layer(days, layerName(kind, name, t));
  });
  const avoided = why.avoided.map(
    ({ date, kind, name }) => `${formatDay(date)} ${layerName(kind, name, t)}`,
  );
  // Points compare like with like; what outweighs any number of them needs no number.
  const charges = why.charges.map((one) =>
    one.amount < mostPoints ? w.points(chargeWord(one, t), one.amount) : chargeWord(one, t),
  );
  const rest = [
    w.looked(why.days, formatDate(why.from), formatDate(why.to)),
    ruledOut.length > 0 ? w.ruledOut(list.format(ruledOut)) : '',
    w.left(why.candidates),
    avoided.length > 0 ? w.avoids(list.format(avoided)) : '',
    charges.length > 0 ? w.cost(list.format(charges)) : w.noCost,
    why.next
      ? w.next(
          `${weekdayName(why.next.date, language)} ${formatDay(why.next.date)}`,
          nextReason(why, t),
        )
      : w.noNext,
  ];
  return { first: t.because[why.because], rest: rest.filter(Boolean) };
}

function chargeWord(charge: Charge, t: PlanText): string {
  const word = t.charge[charge.code];
  return typeof word === 'function' ? word(charge.name) : word;
}

/** What most sets the next best day apart from the chosen one. */
function nextReason({ charges, next }: Explanation, t: PlanText): string {
  const own = (one: Charge) =>
    charges
      .filter(({ code, name }) => code === one.code && name === one.name)
      .reduce((sum, { amount }) => sum + amount, 0);
  const [most] = (next?.charges ?? [])
    .map((one) => ({ one, more: one.amount - own(one) }))
    .filter(({ more }) => more > 0)
    .toSorted((a, b) => b.more - a.more);
  if (!most) return t.nextBecause.same;
  const word = t.nextBecause[most.one.code];
  return typeof word === 'function' ? word(most.one.name) : word;
}
