import type { ClockTime } from '../../../kernel/calendar.ts';
import { pathTo } from '../../../kernel/rows-in-a-tree.ts';
import type { MinutesDocument, MinutesItem } from '../../documents/vocabulary.ts';
import type { AgendaItem, Attendance } from '../../meetings/vocabulary.ts';
import type { Sitting, SittingEvent } from '../../sitting/vocabulary.ts';
import { attendanceOf, chairsOf, movementsOf } from './attendance-follows-from-presence.ts';
import { attendanceFromList } from './attendance-is-read-from-a-list.ts';
import { courseOf, decidedFrom, type RecordedDecision } from './what-happened-in-an-item.ts';

/** All that minutes are written from. */
export type MinutesParts = Pick<
  MinutesDocument,
  | 'writtenStandard'
  | 'partnership'
  | 'body'
  | 'meeting'
  | 'archiveCase'
  | 'issue'
  | 'correction'
  | 'called'
  | 'sinceLast'
  | 'actionPoints'
> & {
  agenda: readonly AgendaItem[];
  decisions: readonly RecordedDecision[];
  /** What happened; null for a meeting whose decisions were recorded without a sitting. */
  sitting: { sitting: Sitting; events: readonly SittingEvent[] } | null;
  /** Who was there, as noted on a list; for a meeting without a sitting. */
  attendance: readonly Attendance[];
};

/**
 * Answers the minutes of a meeting from what happened in it. The same events give the same minutes.
 * Of a secret vote they tell the count and never who chose what.
 * @source kommuneloven § 11-4, F-081
 */
export function minutesFollowFromTheSitting(parts: MinutesParts): MinutesDocument {
  const { sitting: record, agenda, attendance, decisions } = parts;
  const { sitting: _, agenda: __, attendance: ___, decisions: ____, ...head } = parts;
  if (!record) {
    return {
      ...head,
      ...attendanceFromList(attendance),
      items: written(agenda).map((item) => itemOf(item, agenda, decisions)),
      endedAt: head.meeting.end,
    };
  }
  const { sitting, events } = record;
  const numberOf = (id: string) => agenda.find((item) => item.id === id)?.number ?? '';
  const movements = movementsOf(sitting, events, numberOf);
  const inOrder = [
    ...sitting.order.flatMap((id) => agenda.find((item) => item.id === id) ?? []),
    ...agenda.filter((item) => !sitting.order.includes(item.id)),
  ];
  return {
    ...head,
    meeting: { ...head.meeting, ...hoursOf(sitting, head.meeting) },
    chairs: chairsOf(sitting, events),
    ...attendanceOf(sitting),
    movements: movements.map(({ itemId: _item, ...movement }) => movement),
    items: written(inOrder, sitting).map((item) => ({
      ...itemOf(item, agenda, decisions),
      ...courseOf(item.id, sitting, decisionOf(item, decisions)),
      movements: movements
        .filter((one) => one.itemId === item.id)
        .map(({ itemId: _item, ...movement }) => movement),
    })),
    endedAt: sitting.endedAt,
  };
}

/** The rows that minutes tell of: cases, and any other row in which something was noted. */
function written(agenda: readonly AgendaItem[], sitting?: Sitting): AgendaItem[] {
  return agenda.filter((item) => {
    if (item.caseId !== null) return true;
    if (item.kind === 'break') return false;
    const course = sitting?.items.get(item.id);
    return Boolean(course?.treatment || course?.statements.length);
  });
}

const decisionOf = (item: AgendaItem, decisions: readonly RecordedDecision[]) =>
  decisions.find((one) => one.itemId === item.id);

/** The open headings over a row, in words; empty where it lies under none. */
function headingsOver(item: AgendaItem, agenda: readonly AgendaItem[]): string {
  return pathTo(agenda, item)
    .filter(({ kind, closedBasis }) => kind === 'group' && closedBasis === null)
    .map(({ place, title }) => [place, title].filter(Boolean).join(' '))
    .join(' – ');
}

function itemOf(
  item: AgendaItem,
  agenda: readonly AgendaItem[],
  decisions: readonly RecordedDecision[],
): MinutesItem {
  const decision = decisionOf(item, decisions);
  const under = headingsOver(item, agenda);
  return {
    key: item.id,
    number: item.number ?? '',
    title: item.title,
    ...(item.place ? { place: item.place } : {}),
    ...(under ? { under } : {}),
    closed:
      item.closedBasis === null
        ? null
        : { basis: item.closedBasis, publicTitle: item.publicTitle ?? '' },
    from: null,
    to: null,
    movements: [],
    conflicts: [],
    treatment: '',
    speakers: [],
    motions: [],
    ballots: [],
    stances: [],
    statements: [],
    decision: decidedFrom(null, decision),
  };
}

/** When the meeting really began and ended, where that is known. */
function hoursOf(sitting: Sitting, planned: { start: ClockTime; end: ClockTime | null }) {
  return { start: sitting.openedAt ?? planned.start, end: sitting.endedAt ?? planned.end };
}
