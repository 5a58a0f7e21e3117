import type { BodyId, PlanId } from '../../../kernel/ids.ts';
import { newId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { listBodies, readBody } from '../../organisations/index.ts';
import {
  insertPlan,
  lockPlan,
  type NewPlan,
  storeSeries,
  touchPlan,
} from '../store/plan-writes.ts';
import { readPlan } from '../store/plans.ts';
import type { SeriesId } from '../vocabulary.ts';
import { bodyOfPlan } from './plan-subject.ts';

export type FrameRefusal =
  | { code: 'name-is-empty' }
  | { code: 'year-out-of-reach'; year: number }
  | { code: 'summer-weeks-wrong'; from: number; to: number };

/** What is wrong with the frame of a plan; null where nothing is. */
function wrongFrame(frame: Pick<NewPlan, 'name' | 'year' | 'summer_from' | 'summer_to'>) {
  const { name, year, summer_from: from, summer_to: to } = frame;
  if (!name.trim()) return refused({ code: 'name-is-empty' });
  if (!Number.isInteger(year) || year < 2000 || year > 2100) {
    return refused({ code: 'year-out-of-reach', year });
  }
  const weeks = [from, to].every((week) => Number.isInteger(week) && week >= 20 && week <= 40);
  return weeks && from <= to ? null : refused({ code: 'summer-weeks-wrong', from, to });
}

/**
 * Opens a plan for a year with an order for each body that it is to hold: five Wednesdays, three
 * before summer and two after, until somebody says otherwise.
 * @source F-084
 */
export const makePlan = command<NewPlan & { bodyIds: readonly BodyId[] }, PlanId, FrameRefusal>({
  name: 'meeting-plan.make-plan',
  action: 'plan.edit',
  subject: async (tx, { body_id }) => ((await readBody(tx, body_id)) ? { bodyId: body_id } : null),
  run: async (tx, { bodyIds, ...frame }, { actor, now }) => {
    const wrong = wrongFrame(frame);
    if (wrong) return wrong;
    const id = await insertPlan(
      tx,
      { ...frame, name: frame.name.trim() },
      { name: actor.name, now },
    );
    const bodies = (await listBodies(tx)).filter((body) => bodyIds.includes(body.id));
    for (const [position, body] of bodies.entries()) {
      await storeSeries(tx, {
        id: newId('ser') as SeriesId,
        plan_id: id,
        body_id: body.id,
        name: body.short_name ?? body.name,
        kind: body.kind === 'advisory_council' ? 'council' : 'meeting',
        spring: 3,
        autumn: 2,
        weekdays: [3],
        starts_at: '09:00',
        ends_at: '11:00',
        min_days: 21,
        max_days: null,
        place: '',
        rooms: [],
        fixed: [],
        position,
      });
    }
    const after = { name: frame.name, year: frame.year, bodies: bodies.map(({ name }) => name) };
    return allowed({ value: id, changes: [{ subjectKind: 'plan', subjectId: id, after }] });
  },
});

/** Changes a plan's name, county and summer weeks. */
export const changeFrame = command<
  { planId: string } & Pick<NewPlan, 'name' | 'county' | 'summer_from' | 'summer_to'>,
  null,
  FrameRefusal | { code: 'plan-is-gone' }
>({
  name: 'meeting-plan.change-frame',
  action: 'plan.edit',
  subject: bodyOfPlan,
  run: async (tx, { planId, ...frame }, { actor, now }) => {
    await lockPlan(tx, planId);
    const plan = await readPlan(tx, planId);
    if (!plan) return refused({ code: 'plan-is-gone' });
    const wrong = wrongFrame({ ...frame, year: plan.year });
    if (wrong) return wrong;
    await touchPlan(tx, plan.id, frame, { name: actor.name, now });
    const { name, county, summer_from, summer_to } = plan;
    const before = { name, county, summer_from, summer_to };
    return allowed({
      value: null,
      changes: [{ subjectKind: 'plan', subjectId: plan.id, before, after: frame }],
    });
  },
});
