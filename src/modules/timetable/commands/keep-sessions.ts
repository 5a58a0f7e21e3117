import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import { changedMeanwhile } from '../../audit/index.ts';
import { command } from '../../identity/command.ts';
import { overlapWith, type SessionRefusal, wellSet } from '../rules/a-day-of-a-timetable.ts';
import { listSessions, readSession, readTimetable } from '../store/reads.ts';
import { holdGroup, insertSessions, updateSession } from '../store/writes.ts';
import { limits, type Session, type SessionDraft, type Timetable } from '../vocabulary.ts';

export type ChangedMeanwhile = { code: 'changed-meanwhile'; by: string; now: Session };
/** Which of several days was refused: its place in the list, from 0. */
export type DayRefused = { code: 'day-refused'; at: number; why: SessionRefusal };
export type KeepingRefusal =
  | SessionRefusal
  | DayRefused
  | ChangedMeanwhile
  | { code: 'no-days' }
  | { code: 'too-many-days'; most: number; has: number }
  | { code: 'day-is-cancelled' }
  | { code: 'day-is-not-cancelled' }
  | { code: 'reason-is-empty' }
  | { code: 'reason-too-long'; most: number; has: number };

/** The group of a timetable, for the policy and the log. */
export async function timetableSubject(tx: Reader, { id }: { id: string }) {
  const found = await readTimetable(tx, id);
  return found ? { bodyId: found.bodyId } : null;
}

async function sessionSubject(tx: Reader, { id }: { id: string }) {
  const session = await readSession(tx, id);
  return session ? timetableSubject(tx, { id: session.timetableId }) : null;
}

async function held(tx: Writer, id: string): Promise<Timetable> {
  const timetable = await readTimetable(tx, id);
  if (!timetable) throw new Error(`The timetable ${id} went away inside its own transaction.`);
  await holdGroup(tx, timetable.bodyId);
  return timetable;
}

/**
 * Adds days to a timetable, all or none. Refused where one of them is wrong or shares a minute with
 * another of the group, in the list or already there, with its place in the list.
 * @source F-047
 */
export const addSessions = command<
  { id: string; drafts: readonly SessionDraft[] },
  number,
  KeepingRefusal
>({
  name: 'timetable.add-sessions',
  action: 'timetable.edit',
  subject: timetableSubject,
  run: async (tx, { id, drafts }, { now }) => {
    if (drafts.length === 0) return refused({ code: 'no-days' });
    if (drafts.length > limits.atOnce) {
      return refused({ code: 'too-many-days', most: limits.atOnce, has: drafts.length });
    }
    const timetable = await held(tx, id);
    const there: Session[] = await listSessions(tx, timetable.id);
    const kept: SessionDraft[] = [];
    for (const [at, typed] of drafts.entries()) {
      const draft = wellSet(typed, timetable);
      const why = draft.ok ? overlapWith(draft.value, there) : draft.refusal;
      if (why || !draft.ok) {
        return refused({ code: 'day-refused', at, why: why as SessionRefusal });
      }
      kept.push(draft.value);
      there.push({ ...draft.value, ...unstored, timetableId: timetable.id });
    }
    await insertSessions(tx, timetable.id, kept, now);
    const after = kept.length === 1 ? kept[0] : { days: kept.length };
    return allowed({
      value: kept.length,
      changes: [{ subjectKind: 'timetable', subjectId: timetable.id, after }],
    });
  },
});

const unstored = { id: 'conf_unstored', sequence: 0, cancelledReason: null } as const;

type Seen = { id: string; sequence: number };

/** The day as the person saw it, with its timetable held. */
async function sessionAsSeen(
  tx: Writer,
  { id, sequence }: Seen,
): Promise<Verdict<{ session: Session; timetable: Timetable }, ChangedMeanwhile>> {
  const first = await readSession(tx, id);
  if (!first) throw new Error(`The day ${id} went away inside its own transaction.`);
  const timetable = await held(tx, first.timetableId);
  const session = (await readSession(tx, id)) ?? first;
  if (session.sequence === sequence) return allowed({ session, timetable });
  return changedMeanwhile(tx, timetable.id, { now: session });
}

/** Changes a day; it keeps its identity in people's calendars. Of two at once the second is told. */
export const changeSession = command<Seen & { draft: SessionDraft }, null, KeepingRefusal>({
  name: 'timetable.change-session',
  action: 'timetable.edit',
  subject: sessionSubject,
  run: async (tx, { draft: typed, ...seen }, { now }) => {
    const found = await sessionAsSeen(tx, seen);
    if (!found.ok) return found;
    const { session, timetable } = found.value;
    if (session.cancelledReason !== null) return refused({ code: 'day-is-cancelled' });
    const draft = wellSet(typed, timetable);
    if (!draft.ok) return draft;
    const overlap = overlapWith(draft.value, await listSessions(tx, timetable.id), session.id);
    if (overlap) return refused(overlap);
    const { id: _, timetableId: __, sequence: ___, cancelledReason: ____, ...before } = session;
    if (JSON.stringify(before) === JSON.stringify(draft.value)) {
      return allowed({ value: null, changes: [] });
    }
    await updateSession(tx, session, { draft: draft.value }, now);
    const change = { before, after: draft.value };
    return allowed({
      value: null,
      changes: [{ subjectKind: 'timetable', subjectId: timetable.id, ...change }],
    });
  },
});

/** Cancels a day, with the reason; calendars that have it are told. */
export const cancelSession = command<Seen & { reason: string }, null, KeepingRefusal>({
  name: 'timetable.cancel-session',
  action: 'timetable.edit',
  subject: sessionSubject,
  run: async (tx, { reason: typed, ...seen }, { now }) => {
    const found = await sessionAsSeen(tx, seen);
    if (!found.ok) return found;
    const { session, timetable } = found.value;
    if (session.cancelledReason !== null) return refused({ code: 'day-is-cancelled' });
    const reason = typed.replace(/\s+/gu, ' ').trim();
    if (!reason) return refused({ code: 'reason-is-empty' });
    if (reason.length > limits.line) {
      return refused({ code: 'reason-too-long', most: limits.line, has: reason.length });
    }
    await updateSession(tx, session, { cancelledReason: reason }, now);
    const after = { date: session.date, start: session.start, reason };
    return allowed({
      value: null,
      changes: [{ subjectKind: 'timetable', subjectId: timetable.id, after }],
    });
  },
});

/** Takes a cancelled day in again, unless another of the group has its time by now. */
export const restoreSession = command<Seen, null, KeepingRefusal>({
  name: 'timetable.restore-session',
  action: 'timetable.edit',
  subject: sessionSubject,
  run: async (tx, seen, { now }) => {
    const found = await sessionAsSeen(tx, seen);
    if (!found.ok) return found;
    const { session, timetable } = found.value;
    if (session.cancelledReason === null) return refused({ code: 'day-is-not-cancelled' });
    const overlap = overlapWith(session, await listSessions(tx, timetable.id), session.id);
    if (overlap) return refused(overlap);
    await updateSession(tx, session, { cancelledReason: null }, now);
    const after = { date: session.date, start: session.start };
    return allowed({
      value: null,
      changes: [{ subjectKind: 'timetable', subjectId: timetable.id, after }],
    });
  },
});
