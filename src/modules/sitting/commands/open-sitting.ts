import type { ClockTime, IsoDate } from '../../../kernel/calendar.ts';
import { newId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting, isShut, lockMeeting } from '../../meetings/index.ts';
import { expectedAt, vacantAt } from '../../summons/index.ts';
import { participantsOf } from '../rules/those-expected-are-on-the-roll.ts';
import type { Participant } from '../vocabulary.ts';
import type { FactRefusal } from './complete-fact.ts';
import { type NewEvent, takeIn } from './take-in.ts';
import { toldInLog } from './told-in-log.ts';

/**
 * Opens the meeting with those who are expected on its roll, with the seats that nobody holds,
 * and notes those who are there: by the seat that each was called in. The chair leads if there, else the deputy chair. Sent again under
 * the same key, it is not opened again. On another day than the meeting is set to, it is refused
 * without `onDay`, the day that it is set to.
 * @source F-080
 */
export const openSitting = command<
  {
    meetingId: string;
    key: string;
    time: ClockTime;
    present: readonly string[];
    onDay?: IsoDate;
  },
  { upTo: number; participants: readonly Participant[] },
  FactRefusal | { code: 'meeting-is-closed' }
>({
  name: 'sitting.open-sitting',
  action: 'sitting.lead',
  subject: bodyOfMeeting,
  run: async (tx, { meetingId, key, time, present, onDay }, acting) => {
    const meeting = await lockMeeting(tx, meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const expected = await expectedAt(tx, meeting.id);
    const participants = participantsOf(expected, () => newId('part'));
    const vacant = await vacantAt(tx, meeting.id, expected);
    const there = participants.filter((_, at) => present.includes(expected[at]?.seatId ?? ''));
    const chair =
      there.find(({ role }) => role === 'chair') ??
      there.find(({ role }) => role === 'deputy_chair');
    const opened: NewEvent = {
      key,
      fact: { kind: 'opened', participants, vacant, time },
      ...(onDay === undefined ? {} : { onDay }),
    };
    const first = await takeIn(tx, meeting, [opened], undefined, acting);
    const [answer] = first.answers;
    if (answer && 'refusal' in answer) return refused(answer.refusal);
    if (first.added.length === 0) {
      const { upTo, participants: known } = first.sitting;
      return allowed({ value: { upTo, participants: known }, changes: [] });
    }
    const arrivals = there.map(({ id }, at): NewEvent => {
      const fact = { kind: 'arrived', participant: id, time } as const;
      return { key: `${key.slice(0, 180)}:${at}`, fact };
    });
    const taken: NewEvent[] = chair
      ? [
          {
            key: `${key.slice(0, 180)}:chair`,
            fact: { kind: 'chair-taken', participant: chair.id, time },
          },
        ]
      : [];
    const rest = await takeIn(tx, meeting, [...arrivals, ...taken], undefined, acting);
    return allowed({
      value: { upTo: rest.sitting.upTo, participants: rest.sitting.participants },
      changes: toldInLog(meeting.id, [...first.added, ...rest.added]),
    });
  },
});
