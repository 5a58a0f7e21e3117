import type { Charge, Explanation } from '../vocabulary.ts';
import {
  chargesOf,
  isOpen,
  type Model,
  type SeriesFacts,
  type Taken,
} from './one-series-among-the-others.ts';

type Asked = {
  model: Model;
  facts: SeriesFacts;
  row: readonly Taken[];
  at: number;
  around: Parameters<typeof chargesOf>[3];
  step: (before: number | null, day: number | null) => number;
};

/** As many stepped-round days as somebody reads. */
const mostAvoided = 6;

/**
 * Answers why a meeting lies on its day while the others stand still: which days were looked at,
 * what ruled most of them out, what its own day cost, and how much dearer the next best would be.
 */
export function explain(asked: Asked): Explanation {
  const { model, facts, row, at } = asked;
  const { days } = model;
  const { day } = row[at] as Taken;
  const term = facts.terms.find(({ from, to }) => day >= from && day <= to);
  const least = facts.order.minDays;
  const prior = row[at - 1]?.day ?? null;
  const after = row[at + 1]?.day ?? null;
  const from = Math.min(day, Math.max(term?.from ?? 0, prior === null ? 0 : prior + least));
  const end = days.dates.length - 1;
  const to = Math.max(day, Math.min(term?.to ?? end, after === null ? end : after - least));
  const total = (one: number) =>
    chargesOf(facts, days, one, asked.around).reduce((sum, { amount }) => sum + amount, 0) +
    asked.step(prior, one) +
    asked.step(one, after);
  const ruledOut = new Map<string, Explanation['ruledOut'][number]>();
  const candidates: number[] = [];
  for (let one = from; one <= to; one += 1) {
    const reason = whyNot(model, facts, one);
    if (!reason) candidates.push(one);
    else {
      const key = `${reason.kind} ${reason.name}`;
      const there = ruledOut.get(key);
      if (there) there.days += 1;
      else ruledOut.set(key, { ...reason, days: 1 });
    }
  }
  const own = total(day);
  let next: { day: number; cost: number } | null = null;
  for (const one of candidates) {
    if (one === day) continue;
    const cost = total(one);
    if (!next || cost < next.cost) next = { day: one, cost };
  }
  const fixed = facts.set.get(day);
  return {
    because: fixed?.because ?? (facts.earlier.has(day) ? 'kept' : 'placed'),
    from: days.dates[from] as string,
    to: days.dates[to] as string,
    days: to - from + 1,
    ruledOut: [...ruledOut.values()].sort((a, b) => b.days - a.days),
    candidates: candidates.length,
    charges: allCharges(asked, day, prior, after),
    avoided: avoidedNear(model, facts, day),
    next: next && {
      date: days.dates[next.day] as string,
      dearer: next.cost - own,
      charges: allCharges(asked, next.day, prior, after),
    },
  };
}

function allCharges(asked: Asked, day: number, prior: number | null, after: number | null) {
  const charges: Charge[] = chargesOf(asked.facts, asked.model.days, day, asked.around);
  const spread = asked.step(prior, day) + asked.step(day, after);
  return spread > 0 ? [...charges, { code: 'spread' as const, amount: spread, name: '' }] : charges;
}

/** What keeps a series from a day; null where nothing does. */
function whyNot({ days }: Model, facts: SeriesFacts, day: number) {
  const { order } = facts;
  if (!order.weekdays.includes(days.weekdays[day] ?? 0)) {
    return { name: '', kind: 'weekday' as const };
  }
  if (isOpen(facts, days, day)) return null;
  if (days.holidays[day] !== null) return { name: '', kind: 'holiday' as const };
  const hit = facts.hits.get(day)?.find(({ weight }) => weight === 'must-avoid');
  return hit ? { name: hit.layer, kind: hit.kind } : { name: '', kind: 'weekday' as const };
}

/** Busy days on a wished weekday within three weeks, nearest first. */
function avoidedNear({ days }: Model, facts: SeriesFacts, day: number): Explanation['avoided'] {
  const near: (Explanation['avoided'][number] & { far: number })[] = [];
  for (let one = Math.max(0, day - 21); one <= day + 21; one += 1) {
    const date = days.dates[one];
    if (!date || one === day || !facts.order.weekdays.includes(days.weekdays[one] ?? 0)) continue;
    for (const hit of facts.hits.get(one) ?? []) {
      if (hit.kind === 'summer') continue;
      const { layer: name, kind, label } = hit;
      near.push({ far: Math.abs(one - day), date, name, kind, label });
    }
  }
  return near
    .sort((a, b) => a.far - b.far || (a.date < b.date ? -1 : 1))
    .slice(0, mostAvoided)
    .map(({ far: _, ...one }) => one);
}
