import type { AgendaItemId, CaseId } from '../../../kernel/ids.ts';
import { inTreeOrder, rowsBeneath } from '../../../kernel/rows-in-a-tree.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { readBody } from '../../organisations/index.ts';
import { moveRow } from '../rules/an-agenda-row-moves-without-loss.ts';
import { formatCaseNumber } from '../rules/case-numbers-have-one-key.ts';
import { nextCaseNumber, numberOfLateCase } from '../rules/case-numbers-run-per-body-and-year.ts';
import { numberSchemeOf } from '../rules/number-scheme-of-body.ts';
import { type MeetingRecord, readAgendaRows, takenNumbers } from '../store/reads.ts';
import { arrangeItems, type By, insertCase, insertItem, insertPaper } from '../store/writes.ts';
import type { AgendaItem, CaseNumber } from '../vocabulary.ts';

type NewRow = Pick<AgendaItem, 'kind' | 'title' | 'minutes' | 'responsible' | 'closedBasis'> & {
  publicTitle?: string | null;
  /** Position from 0; null is before a closing row or at the end. */
  at: number | null;
  /** The row to lie under, last of what lies there; a row that may not lie there stands at the top. */
  parentId?: AgendaItemId | null;
  /** The body's own case, where it has been on an agenda before. */
  caseId?: CaseId;
  /** The matter of another body that this row treats. */
  ofCase?: CaseId;
};

export type PutRow = {
  id: AgendaItemId;
  caseId: CaseId | null;
  number: string | null;
  item: Omit<AgendaItem, 'id' | 'number' | 'place'>;
};

/**
 * Puts a row on the agenda of a locked meeting. A case without a number gets one, and an empty
 * paper; what stands on the agenda keeps its number, all the more once the notice is out.
 * @source F-070
 */
export async function putOnAgenda(
  tx: Writer,
  meeting: MeetingRecord,
  row: NewRow,
  by: By,
): Promise<PutRow> {
  const agenda = await readAgendaRows(tx, meeting.id);
  const closing = agenda.findIndex((one) => one.kind === 'closing');
  const under = agenda.find((one) => one.id === row.parentId);
  const to = under
    ? agenda.indexOf(under) + rowsBeneath(agenda, under.id).length + 1
    : (row.at ?? (closing === -1 ? agenda.length : closing));
  const isCase = row.kind === 'case' || row.kind === 'misc';
  const numbered = isCase && !row.caseId ? await newCase(tx, meeting, row, agenda, to, by) : null;
  const { at: _, ofCase: __, parentId: ___, caseId: known = null, ...rest } = row;
  const caseId = numbered?.caseId ?? known;
  const item = { ...rest, subPoints: [], caseId, budget: null };
  const id = await insertItem(tx, meeting.id, agenda.length + 1, item);
  if (caseId) {
    const empty = { owners: [], handlers: [], briefingBy: [], proposals: [], sections: [] };
    await insertPaper(tx, { itemId: id, caseId, title: row.title, ...empty }, by);
  }
  const { kind, closedBasis } = row;
  const rows = [...agenda, { id, kind, closedBasis, parentId: null }];
  const put = moveRow(rows, id, under ? { under: under.id, before: null } : { to });
  await arrangeItems(tx, put.ok ? put.value : inTreeOrder(rows));
  return { id, caseId, number: numbered?.printed ?? null, item };
}

async function newCase(
  tx: Writer,
  meeting: MeetingRecord,
  row: NewRow,
  agenda: readonly AgendaItem[],
  to: number,
  by: By,
): Promise<{ caseId: CaseId; printed: string }> {
  const body = await readBody(tx, meeting.body_id);
  const scheme = numberSchemeOf(body?.number_scheme ?? 'per-year');
  const taken = await takenNumbers(tx, meeting.body_id);
  const own = taken.filter((one) => scheme.kind === 'per-year' || one.meeting_id === meeting.id);
  const numberOf = ({ caseId }: AgendaItem): CaseNumber[] => own.filter((one) => one.id === caseId);
  const year = Number(meeting.held_on.slice(0, 4));
  const number =
    meeting.state === 'draft'
      ? nextCaseNumber(own, year, scheme)
      : numberOfLateCase(
          {
            before: agenda.slice(0, to).flatMap(numberOf),
            after: agenda.slice(to).flatMap(numberOf),
          },
          own,
          year,
          scheme,
        );
  const printed = formatCaseNumber(number, scheme);
  const caseId = await insertCase(
    tx,
    {
      bodyId: meeting.body_id,
      meetingId: scheme.kind === 'per-meeting' ? meeting.id : null,
      number,
      printed,
      title: row.title,
      knownBy: 'agenda',
      ...(row.ofCase ? { ofCase: row.ofCase } : {}),
    },
    by.now,
  );
  return { caseId, printed };
}
