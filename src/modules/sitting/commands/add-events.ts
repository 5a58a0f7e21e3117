import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { bodyOfMeeting, lockMeeting, readAgenda } from '../../meetings/index.ts';
import { afterEvent, sittingOf } from '../rules/a-sitting-follows-from-its-events.ts';
import { mayHappen, type SittingRefusal } from '../rules/what-may-happen-now.ts';
import { readEvents } from '../store/reads.ts';
import { insertEvent, tellFollowers } from '../store/writes.ts';
import type { SittingEvent, SittingFact } from '../vocabulary.ts';

/** What somebody has seen happen; `key` is the same however often it is sent. */
export type NewEvent = { key: string; fact: SittingFact };

export type EventAnswer =
  | { key: string; number: number }
  | { key: string; refusal: SittingRefusal };

/**
 * Adds what happened to the log of the sitting, in the order given. What was added before under the
 * same key is not added again. Each event is judged by itself: those that may not happen are
 * answered with why, the others are kept.
 * @source F-080
 */
export const addEvents = command<
  { meetingId: string; events: readonly NewEvent[] },
  { answers: readonly EventAnswer[]; upTo: number },
  { code: 'meeting-is-closed' }
>({
  name: 'sitting.add-events',
  action: 'sitting.take-part',
  subject: bodyOfMeeting,
  run: async (tx, input, acting) => {
    const meeting = await lockMeeting(tx, input.meetingId);
    if (!meeting || meeting.state === 'closed') return refused({ code: 'meeting-is-closed' });
    const events = await readEvents(tx, meeting.id);
    const order = (await readAgenda(tx, meeting.id)).map((item) => item.id);
    let sitting = sittingOf(meeting.id, order, events);
    const numbers = new Map(events.map((event) => [event.key, event.number]));
    const answers: EventAnswer[] = [];
    const added: SittingEvent[] = [];
    for (const { key, fact } of input.events) {
      const known = numbers.get(key);
      if (known !== undefined) {
        answers.push({ key, number: known });
        continue;
      }
      const verdict = mayHappen(sitting, fact);
      if (!verdict.ok) {
        answers.push({ key, refusal: verdict.refusal });
        continue;
      }
      const { personId, name } = acting.actor;
      const event: SittingEvent = {
        meetingId: meeting.id,
        number: sitting.upTo + 1,
        at: acting.now,
        by: { personId, name },
        key,
        fact: verdict.value,
      };
      await insertEvent(tx, event);
      added.push(event);
      numbers.set(key, event.number);
      answers.push({ key, number: event.number });
      sitting = afterEvent(sitting, event);
    }
    if (added.length > 0) await tellFollowers(tx, meeting.id, sitting.upTo);
    return allowed({ value: { answers, upTo: sitting.upTo }, changes: [] });
  },
});
