import type { IsoDate } from '../../../kernel/calendar.ts';
import type { AgendaItemId, ObligationId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { insertObligation } from '../../follow-up/index.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting, lockMeeting, readAgenda } from '../../meetings/index.ts';
import type { ActionPointKind } from '../vocabulary.ts';

/**
 * Lays something on somebody from the minutes: who, what, by when, and of which sort it is. It is
 * followed up with all other duties, and asked for in the body's next meeting. Refused unless it
 * says who owes what.
 * @source F-081, E58
 */
export const addActionPoint = command<
  {
    meetingId: string;
    itemId: string | null;
    kind: ActionPointKind;
    who: string;
    what: string;
    due: IsoDate | null;
  },
  ObligationId,
  { code: 'what-is-empty' } | { code: 'who-is-empty' } | { code: 'item-is-gone' }
>({
  name: 'minutes.add-action-point',
  action: 'minutes.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, itemId, kind, due, ...words }, { now }) => {
    const meeting = await lockMeeting(tx, meetingId);
    const agenda = meeting ? await readAgenda(tx, meeting.id) : [];
    const item = itemId === null ? null : agenda.find(({ id }) => id === itemId);
    if (!meeting || item === undefined) return refused({ code: 'item-is-gone' });
    const who = words.who.trim();
    const what = words.what.trim();
    if (what === '') return refused({ code: 'what-is-empty' });
    if (who === '') return refused({ code: 'who-is-empty' });
    const id = await insertObligation(
      tx,
      {
        ...{ bodyId: meeting.body_id, caseId: item?.caseId ?? null, decisionId: null },
        ...{ source: item?.number ?? '', pointNo: null },
        ...{ who, what, due, dueNote: '', recurrence: null },
      },
      now,
    );
    await tx
      .insertInto('minutes.action_point')
      .values({
        obligation_id: id,
        meeting_id: meeting.id,
        item_id: (item?.id ?? null) as AgendaItemId | null,
        kind,
      })
      .execute();
    return allowed({
      value: id,
      changes: [
        {
          subjectKind: 'obligation',
          subjectId: id,
          after: { who, what, due, kind, source: item?.number ?? '' },
        },
      ],
    });
  },
});
