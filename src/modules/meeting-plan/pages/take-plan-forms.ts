import type { PlanId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { parseDate, parseTime } from '../../../ui/format.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { acceptPlan } from '../commands/accept-plan.ts';
import { removeSeries, saveRelations, saveSeries } from '../commands/keep-series.ts';
import { layPlan } from '../commands/lay-plan.ts';
import { changeFrame } from '../commands/make-plan.ts';
import { dropPlanned, insertDate, movePlanned } from '../commands/move-planned.ts';
import { publishPlan } from '../commands/publish-plan.ts';
import { saveSchoolWeeks } from '../commands/save-school-weeks.ts';
import { readPlan, readPlanned } from '../store/plans.ts';
import { planText } from '../text/index.ts';
import { planPage, type RefusedPlanForm } from './plan-page.tsx';
import { type PlanRefusal, refusalError } from './refusal-errors.ts';
import { readOrder } from './typed-order.ts';

/** Takes the forms of a plan's page; which one it is, the form says itself. */
export async function takePlanForm(visit: Visit): Promise<Answer> {
  const wanted = visit.form.text('gjor');
  const take = Object.hasOwn(takers, wanted) ? takers[wanted] : undefined;
  return take ? take(visit, visit.params.id as PlanId) : { kind: 'not-found' };
}

type Taker = (visit: Visit, planId: PlanId) => Promise<Answer>;

const done = (planId: PlanId, flash: string): Answer => ({
  kind: 'redirect',
  to: addresses.meetingPlan(planId),
  flash,
});

const refuse = (visit: Visit, form: RefusedPlanForm['form'], refusal: PlanRefusal) =>
  planPage(visit, { form, errors: [refusalError(refusal, visit.language)] });

const lay =
  (anew: boolean): Taker =>
  async (visit, planId) => {
    const t = planText[visit.language].lay;
    const verdict = await perform(visit.db, layPlan, { planId, anew }, visit.acting());
    if (!verdict.ok) return refuse(visit, 'annet', verdict.refusal);
    const { placed, stood, moved, missing } = verdict.value;
    const sentences = [
      t.done(placed),
      ...(stood > 0 ? [t.doneMoved(moved)] : []),
      ...(missing > 0 ? [t.doneMissing(missing)] : []),
    ];
    return done(planId, sentences.join(' '));
  };

async function accept(visit: Visit, planId: PlanId): Promise<Answer> {
  const t = planText[visit.language].accept;
  const verdict = await perform(visit.db, acceptPlan, { planId }, visit.acting());
  if (!verdict.ok) return refuse(visit, 'annet', verdict.refusal);
  const { made, changed } = verdict.value;
  return done(planId, made + changed === 0 ? t.none : t.done(made, changed));
}

async function send(visit: Visit, planId: PlanId): Promise<Answer> {
  const verdict = await perform(visit.db, publishPlan, { planId }, visit.acting());
  if (!verdict.ok) return refuse(visit, 'annet', verdict.refusal);
  const { recipients, changes } = verdict.value;
  return done(planId, planText[visit.language].publish.done(recipients, changes));
}

async function order(visit: Visit, planId: PlanId): Promise<Answer> {
  const { wanted, errors } = readOrder(visit);
  if (errors.length > 0) return planPage(visit, { form: 'bestilling', errors });
  const seriesId = visit.form.text('bestilling') || null;
  const verdict = await perform(visit.db, saveSeries, { planId, seriesId, wanted }, visit.acting());
  if (!verdict.ok) return refuse(visit, 'bestilling', verdict.refusal);
  return done(planId, planText[visit.language].orders.done);
}

async function removeOrder(visit: Visit, planId: PlanId): Promise<Answer> {
  const seriesId = visit.form.text('bestilling');
  const verdict = await perform(visit.db, removeSeries, { planId, seriesId }, visit.acting());
  if (!verdict.ok) return refuse(visit, 'annet', verdict.refusal);
  return done(planId, planText[visit.language].orders.removed);
}

async function addRelation(visit: Visit, planId: PlanId): Promise<Answer> {
  const { form } = visit;
  const plan = await readPlan(visit.db, planId);
  const typed = form.text('maneder').match(/\d+/gu) ?? [];
  const months = typed.map(Number).filter((month) => month >= 1 && month <= 12);
  const relations = [
    ...(plan?.relations ?? []),
    {
      before: form.text('foran'),
      after: form.text('etter'),
      workingDays: Number(form.text('arbeidsdager').trim() || Number.NaN),
      withinDays: null,
      months: months.length > 0 ? months : null,
    },
  ];
  const verdict = await perform(visit.db, saveRelations, { planId, relations }, visit.acting());
  if (!verdict.ok) return refuse(visit, 'annet', verdict.refusal);
  return done(planId, planText[visit.language].relations.done);
}

async function removeRelation(visit: Visit, planId: PlanId): Promise<Answer> {
  const plan = await readPlan(visit.db, planId);
  const at = Number(visit.form.text('nr'));
  const relations = (plan?.relations ?? []).filter((_, no) => no !== at);
  const verdict = await perform(visit.db, saveRelations, { planId, relations }, visit.acting());
  if (!verdict.ok) return refuse(visit, 'annet', verdict.refusal);
  return done(planId, planText[visit.language].relations.done);
}

/** The day and hours that were typed, or what is wrong with them. */
function readDay(visit: Visit) {
  const t = planText[visit.language].refusal;
  const { form } = visit;
  const errors: FieldError[] = [];
  const date = parseDate(form.text('dato'));
  const start = parseTime(form.text('begynner'));
  const end = parseTime(form.text('slutter'));
  if (!date) errors.push({ field: 'dato', message: t['date-unreadable'](form.text('dato')) });
  for (const [field, read] of [
    ['begynner', start],
    ['slutter', end],
  ] as const) {
    if (!read) errors.push({ field, message: t['time-unreadable'](form.text(field)) });
  }
  return { date: date ?? '', start: start ?? '', end: end ?? '', errors };
}

async function insert(visit: Visit, planId: PlanId): Promise<Answer> {
  const { errors, ...day } = readDay(visit);
  if (errors.length > 0) return planPage(visit, { form: 'sett-inn', errors });
  const seriesId = visit.form.text('bestilling');
  const verdict = await perform(visit.db, insertDate, { planId, seriesId, ...day }, visit.acting());
  if (!verdict.ok) return refuse(visit, 'sett-inn', verdict.refusal);
  return done(planId, planText[visit.language].orders.inserted);
}

async function move(visit: Visit, planId: PlanId): Promise<Answer> {
  const { errors, ...day } = readDay(visit);
  if (errors.length > 0) return planPage(visit, { form: 'flytt', errors });
  const input = {
    planId,
    plannedId: visit.form.text('mote'),
    ...day,
    roomId: visit.form.text('rom') || null,
    lock: visit.form.has('las'),
  };
  const verdict = await perform(visit.db, movePlanned, input, visit.acting());
  if (!verdict.ok) return refuse(visit, 'flytt', verdict.refusal);
  return done(planId, planText[visit.language].move.done);
}

const lock =
  (locked: boolean): Taker =>
  async (visit, planId) => {
    const t = planText[visit.language].move;
    const one = await readPlanned(visit.db, visit.form.text('mote'));
    if (!one) return { kind: 'not-found' };
    const input = {
      planId,
      plannedId: one.id,
      date: one.held_on,
      start: one.starts_at,
      end: one.ends_at,
      roomId: one.room_id,
      lock: locked,
    };
    const verdict = await perform(visit.db, movePlanned, input, visit.acting());
    if (!verdict.ok) return refuse(visit, 'annet', verdict.refusal);
    return done(planId, locked ? t.kept : t.unlocked);
  };

async function drop(visit: Visit, planId: PlanId): Promise<Answer> {
  const plannedId = visit.form.text('mote');
  const verdict = await perform(visit.db, dropPlanned, { planId, plannedId }, visit.acting());
  if (!verdict.ok) return refuse(visit, 'annet', verdict.refusal);
  return done(planId, planText[visit.language].move.dropped);
}

async function frame(visit: Visit, planId: PlanId): Promise<Answer> {
  const { form } = visit;
  const number = (name: string) => Number(form.text(name).trim() || Number.NaN);
  const county = form.text('fylke').trim();
  const verdict = await perform(
    visit.db,
    changeFrame,
    {
      planId,
      name: form.text('navn').trim(),
      county,
      summer_from: number('sommer-fra'),
      summer_to: number('sommer-til'),
    },
    visit.acting(),
  );
  if (!verdict.ok) return refuse(visit, 'ramme', verdict.refusal);
  const plan = await readPlan(visit.db, planId);
  const typed = form.text('vinterferie').trim() || form.text('hostferie').trim();
  if (plan && county && typed) {
    const weeks = { winter: number('vinterferie'), autumn: number('hostferie') };
    const stored = await perform(
      visit.db,
      saveSchoolWeeks,
      { county, year: plan.year, ...weeks },
      visit.acting(),
    );
    if (!stored.ok) return refuse(visit, 'ramme', stored.refusal);
  }
  return done(planId, planText[visit.language].frame.done);
}

const takers: Readonly<Record<string, Taker>> = {
  legg: lay(false),
  'legg-alt': lay(true),
  godta: accept,
  send,
  bestilling: order,
  'fjern-bestilling': removeOrder,
  rekkefolge: addRelation,
  'fjern-rekkefolge': removeRelation,
  'sett-inn': insert,
  flytt: move,
  las: lock(true),
  'las-opp': lock(false),
  'ta-ut': drop,
  ramme: frame,
};
