import { inTreeOrder } from '../../../kernel/rows-in-a-tree.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { readAgendaRows, readPaper } from '../store/reads.ts';
import { isMatterOfOthers, standsOnAgenda } from '../store/treatments.ts';
import { arrangeItems, deleteItem, lockMeeting, touchMeeting } from '../store/writes.ts';
import type { AgendaItem } from '../vocabulary.ts';
import { bodyOfMeeting } from './meeting-of.ts';

/**
 * Takes a row off the agenda; what lies under it is lifted to its level, in its place. A case whose paper has been begun, or that has been announced, stays:
 * it is postponed or withdrawn instead, so that its number never vanishes from the record.
 */
export const removeItem = command<
  { meetingId: string; itemId: string },
  { item: AgendaItem; position: number },
  | { code: 'meeting-is-closed' }
  | { code: 'item-is-gone' }
  | { code: 'item-has-paper'; number: string }
  | { code: 'item-was-announced'; number: string }
  | { code: 'item-has-plan'; number: string }
>({
  name: 'meetings.remove-item',
  action: 'meeting.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, itemId }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const agenda = await readAgendaRows(tx, meeting.id);
    const position = agenda.findIndex((row) => row.id === itemId);
    const item = agenda[position];
    if (!item) return refused({ code: 'item-is-gone' });
    if (item.caseId && item.number) {
      if (meeting.state !== 'draft') {
        return refused({ code: 'item-was-announced', number: item.number });
      }
      if (await isMatterOfOthers(tx, item.caseId)) {
        return refused({ code: 'item-has-plan', number: item.number });
      }
      const paper = await readPaper(tx, item.id);
      const begun = paper && (paper.version > 1 || paper.proposals.length + paper.sections.length);
      if (paper && begun) return refused({ code: 'item-has-paper', number: item.number });
      if (paper) {
        await tx.deleteFrom('meetings.paper_version').where('paper_id', '=', paper.id).execute();
        await tx.deleteFrom('meetings.attachment').where('paper_id', '=', paper.id).execute();
        await tx.deleteFrom('meetings.paper').where('id', '=', paper.id).execute();
      }
    }
    await deleteItem(tx, item.id);
    if (item.caseId && !(await standsOnAgenda(tx, item.caseId))) {
      await tx.deleteFrom('meetings.case_file').where('id', '=', item.caseId).execute();
    }
    const left = agenda.filter((row) => row !== item);
    const lifted = left.map((row) =>
      row.parentId === item.id ? { ...row, parentId: item.parentId ?? null } : row,
    );
    await arrangeItems(tx, inTreeOrder(lifted));
    await touchMeeting(tx, meeting.id, {}, { name: acting.actor.name, now: acting.now });
    return allowed({
      value: { item, position },
      changes: [{ subjectKind: 'meeting', subjectId: meeting.id, before: { position, ...item } }],
    });
  },
});
