import type { ClockTime } from '../../../kernel/calendar.ts';
import { isBefore } from '../../../kernel/times-past-midnight.ts';
import type { Participant, ParticipantId, Presence, Sitting } from '../vocabulary.ts';
import { having, type Steps } from './one-step.ts';
import { departed } from './speeches-follow-from-their-events.ts';
import { leavingItem } from './the-course-follows-from-its-events.ts';

type RoomKind =
  | 'opened'
  | 'participant-added'
  | 'deputy-called'
  | 'arrived'
  | 'left'
  | 'chair-taken'
  | 'paused'
  | 'resumed'
  | 'ended';

/** Who is in the room, who leads, and whether the meeting runs. */
export const roomSteps: Steps<RoomKind> = {
  opened: (sitting, { participants, vacant, time }) => ({
    ...sitting,
    phase: 'open',
    openedAt: time,
    participants: withEach(sitting.participants, participants),
    vacantSeats: vacant ?? [],
  }),

  'participant-added': (sitting, { participant }) => ({
    ...sitting,
    participants: withEach(sitting.participants, [participant]),
  }),

  'deputy-called': (sitting, { participant, standsInFor }) => {
    const away = sitting.participants.find((one) => one.id === standsInFor);
    const called = sitting.participants.find((one) => one.id === participant);
    if (!called || (standsInFor !== null && !away)) return sitting;
    const seatId = away?.seatId ?? null;
    return {
      ...sitting,
      participants: withEach(sitting.participants, [{ ...called, standsInFor, seatId }]),
    };
  },

  arrived: (sitting, { participant, time }) => {
    const before = sitting.presence.get(participant) ?? [];
    if (before.at(-1)?.to === null) return sitting;
    const presence = [...before, { from: time, to: null }];
    return { ...sitting, presence: having(sitting.presence, participant, presence) };
  },

  left: (sitting, { participant, time }, { at }) => {
    const before = sitting.presence.get(participant);
    if (before?.at(-1)?.to !== null) return sitting;
    return {
      ...sitting,
      presence: having(sitting.presence, participant, closed(before, time)),
      speeches: departed(sitting.speeches, participant, at),
      chair: sitting.chair === participant ? null : sitting.chair,
    };
  },

  'chair-taken': (sitting, { participant }) => ({ ...sitting, chair: participant }),

  paused: (sitting, { time }) =>
    sitting.phase === 'open'
      ? { ...sitting, phase: 'paused', pauses: [...sitting.pauses, { from: time, to: null }] }
      : sitting,

  resumed: (sitting, { time }) =>
    sitting.phase === 'paused'
      ? { ...sitting, phase: 'open', pauses: closed(sitting.pauses, time) }
      : sitting,

  ended: (sitting, { time }, { at }) => ({
    ...leavingItem(sitting, time, at),
    phase: 'ended',
    endedAt: time,
    pauses: closed(sitting.pauses, time),
  }),
};

/** Whether somebody is in the room now. */
export function isPresent(sitting: Sitting, participant: ParticipantId): boolean {
  return sitting.presence.get(participant)?.at(-1)?.to === null;
}

/** Whether somebody was in the room at a time of the day. */
export function wasPresent(sitting: Sitting, participant: ParticipantId, at: ClockTime): boolean {
  const stays = sitting.presence.get(participant) ?? [];
  return stays.some(({ from, to }) => !isBefore(at, from) && (to === null || isBefore(at, to)));
}

/** The stretches of time with the last one closed, if it was open. */
export function closed(stretches: readonly Presence[], time: ClockTime): readonly Presence[] {
  return stretches.map((one) => (one.to === null ? { ...one, to: time } : one));
}

function withEach(
  known: readonly Participant[],
  added: readonly Participant[],
): readonly Participant[] {
  const all = new Map(known.map((one) => [one.id, one]));
  for (const one of added) all.set(one.id, one);
  return [...all.values()];
}
