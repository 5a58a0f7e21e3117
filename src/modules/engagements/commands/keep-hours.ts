import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import {
  type FrameRefusal,
  type FrameStanding,
  frameHolds,
  type HoursRefusal,
  hoursFit,
} from '../rules/hours-stay-within-the-frame.ts';
import { lockEngagement } from '../store/engagement-writes.ts';
import { listExpertRoles } from '../store/expert-reads.ts';
import {
  listClosedMonths,
  listTimeEntries,
  lockFrame,
  readFrame,
  setMonthClosed,
  storeFrame,
  storeTimeEntry,
} from '../store/hours.ts';
import type { BudgetFrame } from '../vocabulary.ts';
import { ofHours } from '../who-keeps-hours.ts';

/** Longer than anybody writes beside their hours. */
const longestNote = 500;

/**
 * Enters an expert's own hours for a month, in place of what was entered; none takes them away.
 * Refused beyond the frame: of two who take the last hours at once, one is told.
 * @source F-028, R-06
 */
export const logHours = command<
  { engagementId: string; month: string; hours: number; note: string },
  FrameStanding,
  HoursRefusal
>({
  name: 'engagements.log-hours',
  action: 'engagement.log-hours',
  subject: async () => ({ bodyId: null }),
  run: async (tx, input, { actor, now, today }) => {
    await lockFrame(tx);
    const engagement = await lockEngagement(tx, input.engagementId);
    const [frame, entries, closed, experts] = await Promise.all([
      readFrame(tx),
      listTimeEntries(tx),
      listClosedMonths(tx),
      listExpertRoles(tx),
    ]);
    const isSame = (one: { engagementId: string; month: string }) =>
      one.engagementId === input.engagementId && one.month === input.month;
    const own =
      engagement !== undefined &&
      engagement.personId === actor.personId &&
      experts.includes(engagement.roleId);
    const fits = hoursFit(
      { month: input.month, hours: input.hours, own },
      {
        ...{ frame, closed, today },
        others: entries.filter((one) => !isSame(one)),
        periods: engagement?.periods ?? [],
      },
    );
    if (!fits.ok) return fits;
    if (!engagement) return refused({ code: 'not-own-engagement' });
    const { month, hours } = input;
    const note = input.note.trim().slice(0, longestNote);
    const of = { engagementId: engagement.id, month, hours, note };
    await storeTimeEntry(tx, { ...of, enteredBy: actor.name, enteredAt: now });
    const before = { hours: entries.find(isSame)?.hours ?? 0 };
    const change = { before, after: { month, hours } };
    return allowed({
      value: fits.value,
      changes: [{ subjectKind: 'engagement', subjectId: engagement.id, ...change }],
    });
  },
});

/** Sets what the investment pays of experts' hours, and who granted it. @source F-028, E25 */
export const setFrame = command<
  Omit<BudgetFrame, 'version'> & { seen: number },
  null,
  FrameRefusal
>({
  name: 'engagements.set-frame',
  action: 'engagement.edit',
  subject: ofHours,
  run: async (tx, { seen, ...typed }) => {
    await lockFrame(tx);
    const before = await readFrame(tx);
    if ((before?.version ?? 0) !== seen) return refused({ code: 'frame-changed-meanwhile' });
    const rate = typed.unit === 'kroner' ? typed.rate : null;
    const frame = { ...typed, rate, grantedBy: typed.grantedBy.trim().slice(0, 200) };
    const holds = frameHolds(frame, await listTimeEntries(tx));
    if (!holds.ok) return holds;
    await storeFrame(tx, { ...frame, version: seen + 1 });
    return allowed({
      value: null,
      changes: [{ subjectKind: 'frame', subjectId: 'frame', before, after: frame }],
    });
  },
});

/** Closes a month for hours, or opens it again. @source F-028 */
export const closeMonth = command<
  { month: string; closed: boolean },
  null,
  { code: 'no-such-month' }
>({
  name: 'engagements.close-month',
  action: 'engagement.edit',
  subject: ofHours,
  run: async (tx, { month, closed }, { actor, now }) => {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/u.test(month)) return refused({ code: 'no-such-month' });
    await lockFrame(tx);
    await setMonthClosed(tx, month, closed ? { at: now, by: actor.name } : null);
    return allowed({
      value: null,
      changes: [{ subjectKind: 'month', subjectId: month, after: { closed } }],
    });
  },
});
