import { allowed } from '../../../kernel/verdict.ts';
import { type CommandRefusal, carryOut, command } from '../../identity/command.ts';
import {
  bodyOfMeeting,
  type CancelRefusal,
  cancelMeeting,
  touchMeeting,
} from '../../meetings/index.ts';
import { toldOfCancelling } from '../rules/who-hears-of-a-cancellation.ts';
import { mailFrame, readScene } from '../scene.ts';
import { readInvitations } from '../store/reads.ts';
import { lockRound, nextSequence } from '../store/writes.ts';
import { writeTo } from './write-to.ts';

type ToldOfCancelling = { told: number; withoutAddress: string[] };

/**
 * Cancels a meeting and tells those who were called, each in their written standard, with an entry
 * that takes it out of their calendars. Either both happen or neither does.
 * @source F-067, RFC 5546 § 3.2.5
 */
export const cancelAndTell = command<
  { meetingId: string; reason: string },
  ToldOfCancelling,
  CommandRefusal<CancelRefusal | { code: 'meeting-is-gone' }>
>({
  name: 'summons.cancel-and-tell',
  action: 'meeting.publish',
  subject: bodyOfMeeting,
  run: async (tx, input, acting) => {
    const cancelled = await carryOut(tx, cancelMeeting, input, acting);
    if (!cancelled.ok) return cancelled;
    const locked = await lockRound(tx, input.meetingId);
    const scene = locked && (await readScene(tx, locked.meetingId));
    if (!scene) return allowed({ value: { told: 0, withoutAddress: [] }, changes: [] });
    const sequence = await nextSequence(tx, locked.meetingId);
    const by = { name: acting.actor.name, now: acting.now };
    await touchMeeting(tx, locked.meetingId, { sequence }, by);
    const frame = mailFrame(scene, { ...locked, sequence }, acting.now);
    const hearers = toldOfCancelling(await readInvitations(tx, locked.meetingId));
    const about = { kind: 'cancelled' as const, reason: cancelled.value.reason };
    for (const one of hearers.told) await writeTo(tx, frame, one, about, 'cancelled');
    const value = {
      told: hearers.told.length,
      withoutAddress: hearers.withoutAddress.map(({ name }) => name),
    };
    const after = { ...value, sequence };
    return allowed({
      value,
      changes: [{ subjectKind: 'meeting', subjectId: locked.meetingId, after }],
    });
  },
});
