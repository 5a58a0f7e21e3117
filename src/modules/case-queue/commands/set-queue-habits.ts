import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { carryOut, command } from '../../identity/command.ts';
import { addItem, bodyOfMeeting, readAgenda, readMeeting } from '../../meetings/index.ts';
import { readBody } from '../../organisations/index.ts';
import { listStandingItems, readLeadTime } from '../store/reads.ts';
import type { StandingItemRow } from '../store/tables.ts';
import { replaceStandingItems, setLeadTime } from '../store/writes.ts';
import type { LeadTime } from '../vocabulary.ts';

export type HabitsRefusal =
  | { code: 'days-are-not-in-order'; lead: LeadTime }
  | { code: 'too-many-standing-items'; most: number };

export type StandingRow = Omit<StandingItemRow, 'id' | 'body_id' | 'position'>;

const mostRows = 40;

/**
 * Sets how early a body wants its cases, papers and notices, in working days, and the rows that
 * come back at every meeting. Refused where a notice would go out before its papers are in.
 * @source F-078
 */
export const setQueueHabits = command<
  { bodyId: BodyId; lead: LeadTime; standing: readonly StandingRow[] },
  null,
  HabitsRefusal
>({
  name: 'case-queue.set-habits',
  action: 'case-queue.edit',
  subject: async (tx, input) => ((await readBody(tx, input.bodyId)) ? input : null),
  run: async (tx, { bodyId, lead, standing }) => {
    const { caseDays, paperDays, noticeDays } = lead;
    const inOrder = caseDays >= paperDays && paperDays >= noticeDays && noticeDays >= 0;
    if (!inOrder || caseDays > 90) return refused({ code: 'days-are-not-in-order', lead });
    if (standing.length > mostRows) {
      return refused({ code: 'too-many-standing-items', most: mostRows });
    }
    const before = { lead: await readLeadTime(tx, bodyId), standing: await titles(tx, bodyId) };
    await setLeadTime(tx, bodyId, lead);
    await replaceStandingItems(tx, bodyId, standing);
    const after = { lead, standing: standing.map(({ title }) => title) };
    return allowed({
      value: null,
      changes: [{ subjectKind: 'body', subjectId: bodyId, before, after }],
    });
  },
});

async function titles(tx: Parameters<typeof listStandingItems>[0], bodyId: BodyId) {
  return (await listStandingItems(tx, bodyId)).map(({ title }) => title);
}

/**
 * Puts the body's standing rows on a meeting's agenda, those that are not there already: the
 * opening ones first, the closing ones last.
 * @source F-078
 */
export const putStandingItems = command<
  { meetingId: string },
  number,
  { code: 'agenda-takes-no-more' }
>({
  name: 'case-queue.put-standing-items',
  action: 'case-queue.edit',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId }, acting) => {
    const meeting = await readMeeting(tx, meetingId);
    if (!meeting) return refused({ code: 'agenda-takes-no-more' });
    const agenda = await readAgenda(tx, meeting.id);
    const standing = await listStandingItems(tx, meeting.body_id);
    const missing = standing.filter((one) => !agenda.some(({ title }) => title === one.title));
    const headings = new Map<string, string>();
    for (const { id, kind, title } of agenda) if (kind === 'group') headings.set(title, id);
    for (const standingRow of missing) {
      const { kind, title, minutes, responsible } = standingRow;
      const row = {
        under: headings.get(headingOf(standingRow, standing)) ?? null,
        meetingId,
        kind,
        title,
        minutes,
        responsible: responsible ? [responsible] : [],
        at: kind === 'opening' ? 0 : null,
      };
      const added = await carryOut(tx, addItem, row, acting);
      if (!added.ok) return refused({ code: 'agenda-takes-no-more' });
      if (kind === 'group') headings.set(title, added.value);
    }
    return allowed({ value: missing.length, changes: [] });
  },
});

/** The title of the heading that a standing row lies under; empty for one that lies under none. */
function headingOf(row: StandingItemRow, standing: readonly StandingItemRow[]): string {
  if (!row.indented) return '';
  const before = standing.slice(0, standing.indexOf(row));
  return before.findLast(({ kind }) => kind === 'group')?.title ?? '';
}
