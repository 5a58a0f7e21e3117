import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readBody } from '../store/reads.ts';
import type { BodyRow } from '../store/tables.ts';
import { setBodyAgendaNumbering } from '../store/writes.ts';

/**
 * Says whether the rows of a body's agendas have numbers of their own (1, 1.1, 1.2) besides those of
 * the cases. Agendas that are out keep the numbers they went out with, or go on without.
 * @source F-067
 */
export const setAgendaNumbering = command<
  { bodyId: string; numbering: BodyRow['agenda_numbering'] },
  BodyRow['agenda_numbering'],
  { code: 'body-is-unknown' }
>({
  name: 'organisations.set-agenda-numbering',
  action: 'meeting.edit',
  subject: async (tx, { bodyId }) => {
    const body = await readBody(tx, bodyId);
    return body ? { bodyId: body.id } : null;
  },
  run: async (tx, { bodyId, numbering }) => {
    const body = await readBody(tx, bodyId);
    if (!body) return refused({ code: 'body-is-unknown' });
    const before = body.agenda_numbering;
    if (before === numbering) return allowed({ value: numbering, changes: [] });
    await setBodyAgendaNumbering(tx, body.id, numbering);
    return allowed({
      value: numbering,
      changes: [
        {
          subjectKind: 'body',
          subjectId: body.id,
          before: { agendaNumbering: before },
          after: { agendaNumbering: numbering },
        },
      ],
    });
  },
});
