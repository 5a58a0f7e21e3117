import { isBefore } from '../../../kernel/times-past-midnight.ts';
import { rollNow, seatKeyOf, seatsOf } from './a-deputy-counts-while-the-member-is-away.ts';
import { isPresent } from './the-room-follows-from-its-events.ts';
import { known, noBallotOpen, present } from './what-must-hold.ts';
import { firstOf, type Judges, nameOf } from './why-it-may-not-happen.ts';

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

/** Whether somebody may come, go, take the chair or another's place, and the meeting rest or end. */
export const roomJudges: Judges<RoomKind> = {
  opened: (_, __, { meeting }) =>
    meeting.state === 'draft' ? { code: 'meeting-not-published' } : null,

  'participant-added': (sitting, { participant }) =>
    sitting.participants.some((one) => one.id === participant.id)
      ? { code: 'known-already' }
      : participant.standsInFor === null
        ? null
        : known(sitting, participant.standsInFor),

  'deputy-called': (sitting, { participant, standsInFor }) => {
    const missing = known(sitting, participant);
    if (missing || standsInFor === null) return missing;
    const away = known(sitting, standsInFor);
    if (away) return away;
    const seats = seatsOf(sitting);
    if (seats.some(({ member }) => member?.id === participant)) {
      return { code: 'holds-a-seat', name: nameOf(sitting, participant) };
    }
    const hasSeat = seats.some(({ member }) => member?.id === standsInFor);
    return firstOf(
      hasSeat ? null : { code: 'holds-no-seat', name: nameOf(sitting, standsInFor) },
      noBallotOpen(sitting),
    );
  },

  arrived: (sitting, { participant, time }) => {
    const missing = known(sitting, participant);
    if (missing) return missing;
    if (isPresent(sitting, participant)) {
      return { code: 'already-present', name: nameOf(sitting, participant) };
    }
    const since = sitting.presence.get(participant)?.at(-1)?.to;
    return since && isBefore(time, since) ? { code: 'time-before', earliest: since } : null;
  },

  left: (sitting, { participant, time }) => {
    const missing = present(sitting, participant);
    if (missing) return missing;
    const since = sitting.presence.get(participant)?.at(-1)?.from;
    return since && isBefore(time, since) ? { code: 'time-before', earliest: since } : null;
  },

  'chair-taken': (sitting, { participant }) => {
    const missing = present(sitting, participant);
    if (missing) return missing;
    const seated = rollNow(sitting, null).some((seat) => seat.participant === participant);
    return seated || seatKeyOf(sitting, participant)
      ? null
      : { code: 'holds-no-seat', name: nameOf(sitting, participant) };
  },

  paused: (sitting) => (sitting.phase === 'paused' ? { code: 'is-paused' } : noBallotOpen(sitting)),

  resumed: (sitting) => (sitting.phase === 'paused' ? null : { code: 'not-paused' }),

  ended: (sitting, { time }) =>
    firstOf(
      noBallotOpen(sitting),
      sitting.openedAt !== null && isBefore(time, sitting.openedAt)
        ? { code: 'time-before', earliest: sitting.openedAt }
        : null,
    ),
};
