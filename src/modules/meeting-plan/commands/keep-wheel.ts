import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import {
  deleteWheelRule,
  insertWheelRule,
  listWheelRules,
  updateWheelRule,
} from '../store/wheel.ts';
import type { WheelRuleId } from '../vocabulary.ts';

export type WheelInput = {
  id: string | null;
  bodyId: BodyId | null;
  title: string;
  months: number[];
  day: number | null;
  source: string;
  active: boolean;
};
export type WheelRefusal =
  | { code: 'title-is-empty' }
  | { code: 'no-month' }
  | { code: 'day-wrong' }
  | { code: 'rule-is-gone' };

/** Says what the year brings round: in which months, on which day, for whom. @source F-087 */
export const saveWheelRule = command<WheelInput, WheelRuleId, WheelRefusal>({
  name: 'meeting-plan.save-wheel-rule',
  action: 'plan.edit',
  subject: async (_tx, { bodyId }, { actor }) => ({ bodyId: bodyId ?? actor.bodyId }),
  run: async (tx, { id, bodyId, ...wanted }) => {
    const title = wanted.title.trim();
    const months = [...new Set(wanted.months)].sort((a, b) => a - b);
    if (!title) return refused({ code: 'title-is-empty' });
    if (
      months.length === 0 ||
      !months.every((one) => Number.isInteger(one) && one > 0 && one < 13)
    ) {
      return refused({ code: 'no-month' });
    }
    const { day, source, active } = wanted;
    if (day !== null && !(Number.isInteger(day) && day >= 1 && day <= 31)) {
      return refused({ code: 'day-wrong' });
    }
    const rule = { body_id: bodyId, title, months, day, source: source.trim(), active };
    if (id === null) {
      const made = await insertWheelRule(tx, rule);
      return allowed({
        value: made,
        changes: [{ subjectKind: 'wheel-rule', subjectId: made, after: rule }],
      });
    }
    const before = (await listWheelRules(tx)).find((one) => one.id === id);
    if (!before) return refused({ code: 'rule-is-gone' });
    await updateWheelRule(tx, before.id, rule);
    return allowed({
      value: before.id,
      changes: [{ subjectKind: 'wheel-rule', subjectId: before.id, before, after: rule }],
    });
  },
});

/** Takes a rule out of the wheel. */
export const removeWheelRule = command<{ id: string }, null, WheelRefusal>({
  name: 'meeting-plan.remove-wheel-rule',
  action: 'plan.edit',
  subject: async (tx, { id }, { actor }) => {
    const rule = (await listWheelRules(tx)).find((one) => one.id === id);
    return { bodyId: rule?.body_id ?? actor.bodyId };
  },
  run: async (tx, { id }) => {
    const before = (await listWheelRules(tx)).find((one) => one.id === id);
    if (!before) return refused({ code: 'rule-is-gone' });
    await deleteWheelRule(tx, before.id);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'wheel-rule', subjectId: before.id, before }],
    });
  },
});
