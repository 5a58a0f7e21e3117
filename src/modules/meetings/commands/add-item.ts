import type { AgendaItemId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readBody } from '../../organisations/index.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { moveItem } from '../rules/an-agenda-item-moves-without-loss.ts';
import { formatCaseNumber } from '../rules/case-numbers-have-one-key.ts';
import { nextCaseNumber } from '../rules/case-numbers-run-per-body-and-year.ts';
import { numberSchemeOf } from '../rules/number-scheme-of-body.ts';
import { readAgenda, takenNumbers } from '../store/reads.ts';
import {
  insertCase,
  insertItem,
  insertPaper,
  lockMeeting,
  orderItems,
  touchMeeting,
} from '../store/writes.ts';
import type { AgendaItem } from '../vocabulary.ts';
import { bodyOfMeeting } from './meeting-of.ts';

export type AddItemInput = {
  meetingId: string;
  kind: AgendaItem['kind'];
  title: string;
  minutes: number | null;
  responsible: string[];
  /** Position from 0; past the last row, or null, is before a closing row or at the end. */
  at: number | null;
};

/**
 * Puts a row on the agenda. A case gets the body's next number and an empty paper.
 * @source F-070
 */
export const addItem = command<
  AddItemInput,
  AgendaItemId,
  | { code: 'meeting-is-closed' }
  | { code: 'item-without-title' }
  | { code: 'minutes-out-of-range'; minutes: number }
>({
  name: 'meetings.add-item',
  action: 'meeting.edit',
  subject: bodyOfMeeting,
  run: async (tx, input, acting) => {
    const meeting = await lockMeeting(tx, input.meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const title = input.title.trim();
    if (!title) return refused({ code: 'item-without-title' });
    if (input.minutes !== null && !(input.minutes >= 0 && input.minutes <= 1440)) {
      return refused({ code: 'minutes-out-of-range', minutes: input.minutes });
    }
    const by = { name: acting.actor.name, now: acting.now };
    const agenda = await readAgenda(tx, meeting.id);
    const isCase = input.kind === 'case' || input.kind === 'misc';
    const body = await readBody(tx, meeting.body_id);
    const scheme = numberSchemeOf(body?.number_scheme ?? 'per-year');
    const taken = await takenNumbers(tx, meeting.body_id);
    const own = taken.filter((one) => scheme.kind === 'per-year' || one.meeting_id === meeting.id);
    const number = isCase ? nextCaseNumber(own, Number(meeting.held_on.slice(0, 4)), scheme) : null;
    const caseId = number
      ? await insertCase(
          tx,
          {
            bodyId: meeting.body_id,
            meetingId: scheme.kind === 'per-meeting' ? meeting.id : null,
            number,
            printed: formatCaseNumber(number, scheme),
            title,
            knownBy: 'agenda',
          },
          acting.now,
        )
      : null;
    const item: Omit<AgendaItem, 'id' | 'number'> = {
      kind: input.kind,
      title,
      subPoints: [],
      responsible: input.responsible,
      minutes: input.minutes,
      caseId,
      budget: null,
      closedBasis: null,
    };
    const id = await insertItem(tx, meeting.id, agenda.length + 1, item);
    if (caseId) {
      const empty = { owners: [], handlers: [], briefingBy: [], proposals: [], sections: [] };
      await insertPaper(tx, { itemId: id, caseId, title, ...empty }, by);
    }
    const closing = agenda.findIndex((row) => row.kind === 'closing');
    const to = input.at ?? (closing === -1 ? agenda.length : closing);
    const ordered = moveItem([...agenda, { id }], id, { to });
    await orderItems(
      tx,
      ordered.map((row) => row.id),
    );
    await touchMeeting(tx, meeting.id, {}, by);
    return allowed({
      value: id,
      changes: [
        {
          subjectKind: 'meeting',
          subjectId: meeting.id,
          after: { itemId: id, number: number && formatCaseNumber(number, scheme), ...item },
        },
      ],
    });
  },
});
