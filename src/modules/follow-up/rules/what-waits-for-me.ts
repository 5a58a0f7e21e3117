import { addDays, compare, daysBetween, type IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, CaseId, ImportId, MeetingId, ObligationId } from '../../../kernel/ids.ts';
import type { Obligation } from '../vocabulary.ts';
import { namesOneOf } from './a-duty-names-who-owes-it.ts';
import { standingOn } from './obligation-state-on-a-day.ts';

/** For whom the list is made. */
export type Me = {
  /** What texts may call me: my name, my role, my organisation, the bodies I sit in. */
  names: readonly string[];
  /** The body I keep to; null for somebody who serves them all. */
  bodyId: BodyId | null;
  preparesMeetings: boolean;
  recordsDecisions: boolean;
  importsDocuments: boolean;
};

export type WaitingMeeting = {
  id: MeetingId;
  bodyId: BodyId;
  date: IsoDate | null;
  /** The last day for its notice, by the body's rules; null where it has no date. */
  noticeBy: IsoDate | null;
  state: 'draft' | 'published' | 'held' | 'closed' | 'cancelled';
  /** Findings that stop the notice from going out. */
  hardStops: number;
  /** Cases of the meeting that nobody has recorded a decision on. */
  undecidedCases: readonly CaseId[];
  /** Whether I have opened what was last published. */
  readByMe: boolean;
};

export type Waiting = {
  obligations: readonly Obligation[];
  meetings: readonly WaitingMeeting[];
  imports: readonly { id: ImportId; fileName: string }[];
};

export const todoGroups = ['decide', 'answer', 'report', 'read'] as const;
export type TodoGroup = (typeof todoGroups)[number];

/** What happens if nobody does anything. */
export type Silence =
  | 'nobody-is-called'
  | 'notice-cannot-go-out'
  | 'decisions-stay-unrecorded'
  | 'next-paper-is-held-back'
  | 'becomes-missed'
  | 'meeting-is-unprepared'
  | 'document-stays-outside';

export type Todo = {
  group: TodoGroup;
  code:
    | 'send-notice'
    | 'mend-notice'
    | 'record-decisions'
    | 'explain-missed'
    | 'report-on-duty'
    | 'read-papers'
    | 'accept-import';
  silence: Silence;
  /** The day it should be done; null where only silence tells. */
  due: IsoDate | null;
  daysLeft: number | null;
  subject:
    | { kind: 'meeting'; id: MeetingId; count: number }
    | { kind: 'obligation'; id: ObligationId; source: string; what: string }
    | { kind: 'import'; id: ImportId; fileName: string };
};

/**
 * A draft waits for whoever prepares it from this many days before its notice must be out: time
 * to gather the papers. What lies further ahead stands in the list of meetings.
 */
const draftDays = 21;

/**
 * Answers what waits for one person on a day: to decide, to answer, to report, to read; each with
 * its date and with what silence leads to. What is late or soonest comes first; undated last.
 * A duty waits for those whom its text names, whichever body laid it on them, and for those who
 * prepare that body's meetings once it is missed, since it then holds their next paper back.
 * @source F-076, F-077
 */
export function whatWaitsFor(me: Me, waiting: Waiting, today: IsoDate): Todo[] {
  const mine = <One extends { bodyId: BodyId }>(all: readonly One[]) =>
    all.filter((one) => me.bodyId === null || me.bodyId === one.bodyId);
  const todos = [
    ...mine(waiting.meetings).flatMap((meeting) => fromMeeting(me, meeting, today)),
    ...waiting.obligations.flatMap((duty) => fromObligation(me, duty, today)),
    ...(me.importsDocuments ? waiting.imports.map(fromImport) : []),
  ];
  return todos
    .map((todo) => ({
      ...todo,
      daysLeft: todo.due === null ? null : daysBetween(today, todo.due),
    }))
    .toSorted(byUrgency);
}

type Undated = Omit<Todo, 'daysLeft'>;

function fromMeeting(me: Me, meeting: WaitingMeeting, today: IsoDate): Undated[] {
  const { id, date, state, hardStops, undecidedCases } = meeting;
  const subject = (count: number) => ({ kind: 'meeting' as const, id, count });
  if (state === 'draft') {
    if (!me.preparesMeetings) return [];
    const due = meeting.noticeBy;
    if (due !== null && addDays(today, draftDays) < due) return [];
    return hardStops > 0
      ? [todo('answer', 'mend-notice', 'notice-cannot-go-out', due, subject(hardStops))]
      : [todo('decide', 'send-notice', 'nobody-is-called', due, subject(0))];
  }
  if (state === 'closed' || state === 'cancelled' || date === null) return [];
  if (date > today) {
    if (meeting.readByMe) return [];
    return [todo('read', 'read-papers', 'meeting-is-unprepared', date, subject(0))];
  }
  if (!me.recordsDecisions || undecidedCases.length === 0) return [];
  const count = undecidedCases.length;
  return [todo('decide', 'record-decisions', 'decisions-stay-unrecorded', date, subject(count))];
}

function fromObligation(me: Me, duty: Obligation, today: IsoDate): Undated[] {
  const standing = standingOn(duty, today);
  const owes = namesOneOf(duty.who, me.names);
  const prepares = me.preparesMeetings && (me.bodyId === null || me.bodyId === duty.bodyId);
  const { id, source, what, due } = duty;
  const subject = { kind: 'obligation' as const, id, source, what };
  if (standing === 'missed' && (owes || prepares)) {
    return [todo('answer', 'explain-missed', 'next-paper-is-held-back', due, subject)];
  }
  const open = standing === 'open' || standing === 'due-soon';
  if (!owes || !open || due === null) return [];
  return [todo('report', 'report-on-duty', 'becomes-missed', due, subject)];
}

const fromImport = ({ id, fileName }: { id: ImportId; fileName: string }): Undated =>
  todo('answer', 'accept-import', 'document-stays-outside', null, { kind: 'import', id, fileName });

const todo = (
  group: TodoGroup,
  code: Todo['code'],
  silence: Silence,
  due: IsoDate | null,
  subject: Todo['subject'],
): Undated => ({ group, code, silence, due, subject });

function byUrgency(a: Todo, b: Todo): number {
  if (a.due === null || b.due === null) {
    if (a.due !== b.due) return a.due === null ? 1 : -1;
  } else if (a.due !== b.due) {
    return compare(a.due, b.due);
  }
  const group = (one: Todo) => todoGroups.indexOf(one.group);
  return group(a) - group(b) || compare(a.subject.id, b.subject.id);
}
