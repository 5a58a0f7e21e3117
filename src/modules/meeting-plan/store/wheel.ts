import { newId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { WheelRuleId } from '../vocabulary.ts';
import type { WheelRuleRow } from './tables.ts';

export type WheelRule = Omit<WheelRuleRow, 'months'> & { months: number[] };

/** The rules of the annual wheel, by title. */
export async function listWheelRules(db: Reader): Promise<WheelRule[]> {
  const rows = await db
    .selectFrom('meeting_plan.wheel_rule')
    .selectAll()
    .orderBy('title')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, months: row.months as number[] }));
}

export async function insertWheelRule(
  tx: Writer,
  rule: Omit<WheelRule, 'id'>,
): Promise<WheelRuleId> {
  const id = newId('wheel');
  await tx
    .insertInto('meeting_plan.wheel_rule')
    .values({ ...rule, id, months: JSON.stringify(rule.months) })
    .execute();
  return id;
}

export async function updateWheelRule(
  tx: Writer,
  id: WheelRuleId,
  change: Omit<WheelRule, 'id'>,
): Promise<void> {
  await tx
    .updateTable('meeting_plan.wheel_rule')
    .set({ ...change, months: JSON.stringify(change.months) })
    .where('id', '=', id)
    .execute();
}

export async function deleteWheelRule(tx: Writer, id: WheelRuleId): Promise<void> {
  await tx.deleteFrom('meeting_plan.wheel_rule').where('id', '=', id).execute();
}
