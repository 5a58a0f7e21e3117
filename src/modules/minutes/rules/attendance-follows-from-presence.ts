import type { ClockTime } from '../../../kernel/calendar.ts';
import type { AgendaItemId } from '../../../kernel/ids.ts';
import { isBefore, minutesFrom } from '../../../kernel/times-past-midnight.ts';
import type { Attender, MinutesDocument, Movement } from '../../documents/vocabulary.ts';
import type {
  Participant,
  ParticipantId,
  Sitting,
  SittingEvent,
} from '../../sitting/vocabulary.ts';

/** Roles whose absence the minutes tell of. */
const expectedRoles: readonly Participant['role'][] = ['chair', 'deputy_chair', 'member'];

/**
 * Answers who was in the room at any time, and which members never were. A deputy is told with the
 * member whose place it was.
 * @source kommuneloven § 11-4
 */
export function attendanceOf(sitting: Sitting): Pick<MinutesDocument, 'present' | 'absent'> {
  const wasThere = (one: Participant) => (sitting.presence.get(one.id) ?? []).length > 0;
  const of = (one: Participant): Attender => ({
    name: one.name,
    role: one.role,
    represents: one.represents ?? one.organisation ?? '',
    standsInFor: one.standsInFor ? nameOf(sitting, one.standsInFor) : '',
    note: '',
  });
  return {
    present: sitting.participants.filter(wasThere).map(of),
    absent: sitting.participants
      .filter((one) => !wasThere(one) && expectedRoles.includes(one.role))
      .map(of),
  };
}

/** The name of somebody in the sitting; empty where nobody has the id. */
export function nameOf(sitting: Sitting, id: ParticipantId): string {
  return sitting.participants.find((one) => one.id === id)?.name ?? '';
}

/** The events that stand: those that were not taken back. */
export function standing(events: readonly SittingEvent[]): SittingEvent[] {
  const retracted = new Set(
    events.flatMap(({ fact }) => (fact.kind === 'retracted' ? [fact.number] : [])),
  );
  return events.filter(({ number }) => !retracted.has(number));
}

/** Who led the meeting, in turn; from the second, with the time they took over. */
export function chairsOf(
  sitting: Sitting,
  events: readonly SittingEvent[],
): MinutesDocument['chairs'] {
  const taken = standing(events).flatMap(({ fact }) =>
    fact.kind === 'chair-taken'
      ? [{ name: nameOf(sitting, fact.participant), from: fact.time }]
      : [],
  );
  if (taken.length > 0) return taken.filter(({ name }) => name !== '');
  const chair = sitting.chair ? nameOf(sitting, sitting.chair) : '';
  return chair ? [{ name: chair, from: null }] : [];
}

/** Who came, left and came back after the meeting was opened, and during which case. */
export function movementsOf(
  sitting: Sitting,
  events: readonly SittingEvent[],
  numberOf: (itemId: AgendaItemId) => string,
): (Movement & { itemId: AgendaItemId | null })[] {
  const leaves = new Set(
    standing(events).flatMap(({ fact }) =>
      fact.kind === 'left' && fact.leave ? [`${fact.participant} ${fact.time}`] : [],
    ),
  );
  const moves = sitting.participants.flatMap(({ id, name }) =>
    (sitting.presence.get(id) ?? []).flatMap(({ from, to }, at) => {
      const late = sitting.openedAt !== null && isBefore(sitting.openedAt, from);
      const early = to !== null && (sitting.endedAt === null || isBefore(to, sitting.endedAt));
      const came = at > 0 || late ? [{ kind: at > 0 ? 'returned' : 'arrived', time: from }] : [];
      const went = early
        ? [{ kind: leaves.has(`${id} ${to}`) ? 'left-on-leave' : 'left', time: to }]
        : [];
      return [...came, ...went].map((move) => ({ ...move, name }) as Movement);
    }),
  );
  const inTime = moves
    .map((move, at) => ({ move, at }))
    .sort((a, b) => minutesFrom(b.move.time, a.move.time) || a.at - b.at);
  return inTime.map(({ move }) => {
    const itemId = itemAt(sitting, move.time);
    return { ...move, itemId, during: itemId ? numberOf(itemId) : '' };
  });
}

/** The item that was treated at a time of day; null between items. */
function itemAt(sitting: Sitting, time: ClockTime): AgendaItemId | null {
  for (const id of sitting.order) {
    const course = sitting.items.get(id);
    if (!course?.from || isBefore(time, course.from)) continue;
    if (course.to === null || isBefore(time, course.to)) return id;
  }
  return null;
}
