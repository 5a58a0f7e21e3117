import type { AgendaItemId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command, mayDo } from '../../identity/command.ts';
import { isOver } from '../rules/a-cancelled-meeting-is-over.ts';
import { guardedCases } from '../store/case-reads.ts';
import { readAgenda } from '../store/reads.ts';
import {
  caseOfMatter,
  itemsOfCase,
  lockMatter,
  placeStepOn,
  readPlan,
} from '../store/treatments.ts';
import { lockMeeting, touchMeeting } from '../store/writes.ts';
import { bodyOfMeeting } from './meeting-of.ts';
import { putOnAgenda } from './put-on-agenda.ts';

/**
 * Puts a matter of another body on a meeting's agenda, as its plan says. The body treats it under a
 * number of its own; what is closed there is closed here, on the same basis. Refuses whoever may not
 * read the matter as if there were none.
 * @source F-070, F-073, F-120
 */
export const placeStep = command<
  { meetingId: string; caseId: string; position: number },
  AgendaItemId,
  | { code: 'meeting-is-closed' }
  | { code: 'step-is-gone' }
  | { code: 'step-is-on-an-agenda'; position: number }
>({
  name: 'meetings.place-step',
  action: 'meeting.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, caseId, position }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isOver(meeting)) return refused({ code: 'meeting-is-closed' });
    const matter = await lockMatter(tx, caseId);
    if (!matter || matter.bodyId === meeting.body_id) return refused({ code: 'step-is-gone' });
    const [guarded] = await guardedCases(tx, [matter.id]);
    const hidden = guarded && !mayDo(acting.actor, guarded.needs, { bodyId: guarded.bodyId }).ok;
    const step = (await readPlan(tx, matter.id)).find((one) => one.position === position);
    if (hidden || step?.bodyId !== meeting.body_id) return refused({ code: 'step-is-gone' });
    const known = await caseOfMatter(tx, matter.id, meeting.body_id);
    const agenda = await readAgenda(tx, meeting.id);
    if (step.itemId || agenda.some((row) => known && row.caseId === known.id)) {
      return refused({ code: 'step-is-on-an-agenda', position });
    }
    const items = await itemsOfCase(tx, matter.id);
    const closed = items.findLast((one) => one.closedBasis !== null);
    const by = { name: acting.actor.name, now: acting.now };
    const { id, number, item } = await putOnAgenda(
      tx,
      meeting,
      {
        kind: 'case',
        title: matter.title,
        minutes: items.at(-1)?.minutes ?? 15,
        responsible: [],
        closedBasis: closed?.closedBasis ?? null,
        publicTitle: closed?.publicTitle ?? null,
        at: null,
        ofCase: matter.id,
        ...(known ? { caseId: known.id } : {}),
      },
      by,
    );
    await placeStepOn(tx, { caseId: matter.id, position, itemId: id });
    await touchMeeting(tx, meeting.id, {}, by);
    return allowed({
      value: id,
      changes: [
        {
          subjectKind: 'meeting',
          subjectId: meeting.id,
          after: { itemId: id, number, ofCase: matter.id, ...item },
        },
      ],
    });
  },
});
