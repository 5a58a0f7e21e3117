import type { ProfileOfRoleId } from '../../recruitment/vocabulary.ts';
import type { AssessedThing, Found, NeedLine, ScoreLine, Stood } from '../vocabulary.ts';
import { isSamePoint } from './one-demand-is-not-another.ts';

/** What was found of somebody: the scores of each role, and the needs; 0 is before there is any. */
export type Sheet = {
  version: number;
  lines: readonly (ScoreLine & { roleId: ProfileOfRoleId })[];
  needs: readonly NeedLine[];
};

/** What stands of one thing, who found it, and when; null where nothing is said of it yet. */
export function standsOf(thing: AssessedThing, sheet: Sheet): (Stood & Found) | null {
  if (thing.of === 'need') {
    const line = sheet.needs.find(({ needId }) => needId === thing.needId);
    return line ? { value: line.meets, reason: line.reason, by: line.by, at: line.at } : null;
  }
  const line = sheet.lines.find((one) => one.roleId === thing.roleId && isSamePoint(one, thing));
  return line ? { value: line.score, reason: line.reason, by: line.by, at: line.at } : null;
}
