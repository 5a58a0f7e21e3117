import type { AgendaItemId, MeetingId } from '../../../kernel/ids.ts';
import type { Sitting, SittingEvent, SittingFact } from '../vocabulary.ts';
import { ballotSteps } from './ballots-follow-from-their-events.ts';
import type { Steps } from './one-step.ts';
import { speechSteps } from './speeches-follow-from-their-events.ts';
import { courseSteps } from './the-course-follows-from-its-events.ts';
import { roomSteps } from './the-room-follows-from-its-events.ts';

const steps: Steps<SittingFact['kind']> = {
  ...roomSteps,
  ...courseSteps,
  ...speechSteps,
  ...ballotSteps,
  // Which events count is settled before they are taken one by one.
  retracted: (sitting) => sitting,
};

/** A meeting that nothing has happened in, with the agenda in its order. */
export function unopened(meetingId: MeetingId, order: readonly AgendaItemId[]): Sitting {
  return {
    meetingId,
    phase: 'not-opened',
    upTo: 0,
    openedAt: null,
    endedAt: null,
    participants: [],
    vacantSeats: [],
    presence: new Map(),
    chair: null,
    pauses: [],
    order,
    current: null,
    items: new Map(),
    speeches: [],
    limits: { secondsEach: null, secondsPerOrganisation: null },
    motions: [],
    conflicts: [],
    ballots: [],
  };
}

/**
 * The sitting as it follows from its events, taken in their order. Every log has an answer: an event
 * that fits nothing changes nothing, one that was taken back is as if it had never happened.
 * @source F-080
 */
export function sittingOf(
  meetingId: MeetingId,
  order: readonly AgendaItemId[],
  events: readonly SittingEvent[],
): Sitting {
  const inOrder = [...events].sort((a, b) => a.number - b.number);
  const gone = retractedNumbers(inOrder);
  let sitting = unopened(meetingId, order);
  for (const event of inOrder) {
    sitting = gone.has(event.number)
      ? { ...sitting, upTo: event.number }
      : afterEvent(sitting, event);
  }
  return sitting;
}

/**
 * The sitting with one more event. For an event that takes another back, ask `sittingOf` about the
 * whole log instead.
 */
export function afterEvent(sitting: Sitting, event: SittingEvent): Sitting {
  const step = steps[event.fact.kind] as
    | ((sitting: Sitting, fact: SittingFact, event: SittingEvent) => Sitting)
    | undefined;
  const next = step ? step(sitting, event.fact, event) : sitting;
  return { ...next, upTo: event.number };
}

/**
 * The sitting with more events at the end of its log: the same as `sittingOf` makes of the whole,
 * without taking again those before, unless one of them was taken back.
 */
export function sittingWithMore(
  sitting: Sitting,
  log: {
    order: readonly AgendaItemId[];
    before: readonly SittingEvent[];
    more: readonly SittingEvent[];
  },
): Sitting {
  const { order, before, more } = log;
  if (more.length === 0) return sitting;
  const whole = [...before, ...more];
  const gone = retractedNumbers(whole);
  const again = more.some(({ number, fact }) => fact.kind === 'retracted' || gone.has(number));
  return again ? sittingOf(sitting.meetingId, order, whole) : more.reduce(afterEvent, sitting);
}

/** The numbers of the events that were taken back. */
export function retractedNumbers(events: readonly SittingEvent[]): ReadonlySet<number> {
  const gone = new Set<number>();
  for (const { fact } of events) if (fact.kind === 'retracted') gone.add(fact.number);
  return gone;
}
