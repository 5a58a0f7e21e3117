import type { BodyId, TimetableId } from '../../../kernel/ids.ts';
import { allowed } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readBody } from '../../organisations/index.ts';
import { type PeriodRefusal, wellDefined } from '../rules/a-period-of-a-group.ts';
import { listTimetables } from '../store/reads.ts';
import { holdGroup, insertTimetable } from '../store/writes.ts';
import type { Timetable } from '../vocabulary.ts';

/** Makes a group's timetable for a period. Refused where the group has one that overlaps it. */
export const makeTimetable = command<Omit<Timetable, 'id'>, TimetableId, PeriodRefusal>({
  name: 'timetable.make-timetable',
  action: 'timetable.edit',
  subject: async (tx, { bodyId }) => {
    const body = await readBody(tx, bodyId);
    return body ? { bodyId: body.id } : null;
  },
  run: async (tx, { bodyId, ...typed }, { actor, now }) => {
    await holdGroup(tx, bodyId as BodyId);
    const period = wellDefined(typed, await listTimetables(tx, bodyId));
    if (!period.ok) return period;
    const timetable = { bodyId, ...period.value };
    const id = await insertTimetable(tx, timetable, { name: actor.name, now });
    return allowed({
      value: id,
      changes: [{ subjectKind: 'timetable', subjectId: id, after: period.value }],
    });
  },
});
