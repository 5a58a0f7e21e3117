import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { type BudgetMend, budgetFindings } from '../rules/time-budget-covers-the-speakers.ts';
import { readAgenda } from '../store/reads.ts';
import { lockMeeting, touchMeeting, updateItem } from '../store/writes.ts';
import { bodyOfMeeting } from './meeting-of.ts';

/**
 * Mends a time budget that is short in one of the ways that were offered. Refused where the agenda
 * has changed so that the way is no longer on offer.
 * @source F-069
 */
export const mendBudget = command<
  { meetingId: string; itemId: string; mend: BudgetMend },
  null,
  { code: 'meeting-is-closed' } | { code: 'mend-no-longer-fits' }
>({
  name: 'meetings.change-minutes',
  action: 'meeting.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, itemId, mend }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const agenda = await readAgenda(tx, meeting.id);
    const at = agenda.findIndex((row) => row.id === itemId);
    const item = agenda[at];
    const offered = budgetFindings(agenda).find((one) => one.itemId === itemId);
    const same = (one: BudgetMend) => JSON.stringify(one) === JSON.stringify(mend);
    if (!item?.budget || !offered?.mends.some(same))
      return refused({ code: 'mend-no-longer-fits' });
    const after = { ...item };
    switch (mend.way) {
      case 'shorten-each':
        after.budget = { ...item.budget, minutesEach: mend.minutesEach };
        break;
      case 'fewer-speakers':
        after.budget = { ...item.budget, count: mend.count };
        break;
      case 'take-from-next-break': {
        const pause = agenda.slice(at + 1).find((row) => row.kind === 'break');
        if (pause) await updateItem(tx, { ...pause, minutes: mend.breakLeft });
        after.minutes = (item.minutes ?? 0) + mend.minutes;
        break;
      }
      case 'end-later':
        after.minutes = (item.minutes ?? 0) + mend.minutes;
        break;
      default:
        return mend satisfies never;
    }
    await updateItem(tx, after);
    await touchMeeting(tx, meeting.id, {}, { name: acting.actor.name, now: acting.now });
    const { minutes, budget } = item;
    return allowed({
      value: null,
      changes: [
        {
          subjectKind: 'meeting',
          subjectId: meeting.id,
          before: { itemId, minutes, budget },
          after: { itemId, minutes: after.minutes, budget: after.budget, mend },
        },
      ],
    });
  },
});
