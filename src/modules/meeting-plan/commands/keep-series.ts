import { isIsoDate } from '../../../kernel/calendar.ts';
import { type BodyId, newId } from '../../../kernel/ids.ts';
import { endsTheNextDay, plannedMinutes } from '../../../kernel/times-past-midnight.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readBody } from '../../organisations/index.ts';
import { deleteSeries, lockPlan, storeSeries, touchPlan } from '../store/plan-writes.ts';
import { listPlanned, listSeries, readPlan, type SeriesRecord } from '../store/plans.ts';
import type { OrderRelation, SeriesId } from '../vocabulary.ts';
import { bodyOfPlan } from './plan-subject.ts';

export type SeriesRefusal =
  | { code: 'plan-is-gone' }
  | { code: 'body-unknown' }
  | { code: 'ends-before-start'; start: string; end: string }
  /** A room is booked for a day; nobody has it over midnight. */
  | { code: 'room-until-midnight'; end: string }
  | { code: 'no-weekday' }
  | { code: 'fixed-outside-year'; date: string; year: number }
  | { code: 'numbers-wrong' }
  | { code: 'series-has-meetings'; count: number }
  | { code: 'relation-to-itself' };

export type SeriesInput = Omit<SeriesRecord, 'id' | 'plan_id' | 'position'>;

const whole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

/** Says what a body wants of the year: when, how often, on which days, in which rooms. @source F-084 */
export const saveSeries = command<
  { planId: string; seriesId: string | null; wanted: SeriesInput },
  SeriesId,
  SeriesRefusal
>({
  name: 'meeting-plan.save-series',
  action: 'plan.edit',
  subject: bodyOfPlan,
  run: async (tx, { planId, seriesId, wanted }, { actor, now }) => {
    await lockPlan(tx, planId);
    const plan = await readPlan(tx, planId);
    if (!plan) return refused({ code: 'plan-is-gone' });
    const body = await readBody(tx, wanted.body_id as BodyId);
    if (!body) return refused({ code: 'body-unknown' });
    const { starts_at: start, ends_at: end } = wanted;
    if (plannedMinutes(start, end) <= 0) return refused({ code: 'ends-before-start', start, end });
    if (wanted.rooms.length > 0 && endsTheNextDay(start, end)) {
      return refused({ code: 'room-until-midnight', end });
    }
    if (wanted.weekdays.length === 0 || !wanted.weekdays.every((day) => whole(day, 1, 5))) {
      return refused({ code: 'no-weekday' });
    }
    const counted = whole(wanted.spring, 0, 30) && whole(wanted.autumn, 0, 30);
    const spaced = wanted.max_days === null || whole(wanted.max_days, 1, 366);
    if (!counted || !spaced || !whole(wanted.min_days, 1, 200)) {
      return refused({ code: 'numbers-wrong' });
    }
    const stray = wanted.fixed.find(
      (date) => !isIsoDate(date) || !date.startsWith(String(plan.year)),
    );
    if (stray !== undefined) {
      return refused({ code: 'fixed-outside-year', date: stray, year: plan.year });
    }
    const there = await listSeries(tx, plan.id);
    const before = there.find(({ id }) => id === seriesId);
    const id = before?.id ?? (newId('ser') as SeriesId);
    const position = before?.position ?? Math.max(-1, ...there.map((one) => one.position)) + 1;
    const name = wanted.name.trim() || (body.short_name ?? body.name);
    await storeSeries(tx, { ...wanted, name, id, plan_id: plan.id, position });
    await touchPlan(tx, plan.id, {}, { name: actor.name, now });
    return allowed({
      value: id,
      changes: [
        {
          subjectKind: 'plan',
          subjectId: plan.id,
          ...(before ? { before } : {}),
          after: { ...wanted, name },
        },
      ],
    });
  },
});

/** Takes an order out of the plan, where none of its meetings has been made or told. */
export const removeSeries = command<{ planId: string; seriesId: string }, null, SeriesRefusal>({
  name: 'meeting-plan.remove-series',
  action: 'plan.edit',
  subject: bodyOfPlan,
  run: async (tx, { planId, seriesId }, { actor, now }) => {
    await lockPlan(tx, planId);
    const plan = await readPlan(tx, planId);
    const series = plan && (await listSeries(tx, plan.id)).find(({ id }) => id === seriesId);
    if (!plan || !series) return refused({ code: 'plan-is-gone' });
    const made = (await listPlanned(tx, plan.id)).filter(
      (one) => one.series_id === series.id && one.meeting_id !== null,
    );
    if (made.length > 0) return refused({ code: 'series-has-meetings', count: made.length });
    await deleteSeries(tx, series.id);
    const relations = plan.relations.filter(
      ({ before, after }) => before !== series.id && after !== series.id,
    );
    await touchPlan(tx, plan.id, { relations }, { name: actor.name, now });
    return allowed({
      value: null,
      changes: [{ subjectKind: 'plan', subjectId: plan.id, before: series }],
    });
  },
});

/** Says which bodies meet ahead of which, and by how many working days. */
export const saveRelations = command<
  { planId: string; relations: readonly OrderRelation[] },
  null,
  SeriesRefusal
>({
  name: 'meeting-plan.save-relations',
  action: 'plan.edit',
  subject: bodyOfPlan,
  run: async (tx, { planId, relations }, { actor, now }) => {
    await lockPlan(tx, planId);
    const plan = await readPlan(tx, planId);
    if (!plan) return refused({ code: 'plan-is-gone' });
    const known = new Set<string>((await listSeries(tx, plan.id)).map(({ id }) => id));
    for (const { before, after, workingDays } of relations) {
      if (before === after) return refused({ code: 'relation-to-itself' });
      if (!known.has(before) || !known.has(after)) return refused({ code: 'plan-is-gone' });
      if (!whole(workingDays, 0, 120)) return refused({ code: 'numbers-wrong' });
    }
    await touchPlan(tx, plan.id, { relations: [...relations] }, { name: actor.name, now });
    return allowed({
      value: null,
      changes: [
        { subjectKind: 'plan', subjectId: plan.id, before: plan.relations, after: relations },
      ],
    });
  },
});
