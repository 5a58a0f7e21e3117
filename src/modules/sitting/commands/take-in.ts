import { clockInNorway, type IsoDate } from '../../../kernel/calendar.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { type Acting, mayDo } from '../../identity/command.ts';
import { type MeetingRecord, noteOpened } from '../../meetings/index.ts';
import { readContext } from '../context-of-a-sitting.ts';
import { isKey, readFact } from '../rules/a-fact-is-read-from-outside.ts';
import { isOnesOwn, itemOfOwn } from '../rules/a-fact-of-ones-own.ts';
import { afterEvent, sittingOf } from '../rules/a-sitting-follows-from-its-events.ts';
import { mayHappen } from '../rules/what-may-happen-now.ts';
import type { SittingWarning } from '../rules/why-it-may-not-happen.ts';
import { logWithin } from '../store/log-at-hand.ts';
import { insertEvent, tellFollowers } from '../store/writes.ts';
import type { NewFact, Sitting, SittingContext, SittingEvent, SittingFact } from '../vocabulary.ts';
import { completed, type FactRefusal } from './complete-fact.ts';

/**
 * What somebody has seen happen; `key` is the same however often it is sent. `onDay` is the day that
 * the meeting is set to, from whoever knows that they open it on another.
 */
export type NewEvent = { key: string; fact: NewFact; onDay?: IsoDate };

/** What became of each: the number it has in the log, or why it was not taken in. */
export type EventAnswer =
  | { key: string; number: number; warnings: readonly SittingWarning[] }
  | { key: string; refusal: FactRefusal };

export type TakenIn = {
  answers: readonly EventAnswer[];
  added: readonly SittingEvent[];
  sitting: Sitting;
};

type Log = {
  events: SittingEvent[];
  sitting: Sitting;
  context: SittingContext;
  meeting: MeetingRecord;
};

/**
 * Takes in what happened, one by one and in the order given, in a meeting that the caller has
 * locked. Each is judged by what the log says when its turn comes, those before it included.
 */
export async function takeIn(
  tx: Writer,
  meeting: MeetingRecord,
  news: readonly NewEvent[],
  seen: number | undefined,
  acting: Acting,
): Promise<TakenIn> {
  const context = await readContext(tx, meeting.id);
  if (!context) throw new Error(`meeting ${meeting.id} went away under its lock`);
  const order = context.items.map((item) => item.id);
  const { events, sitting } = await logWithin(tx, meeting.id, order);
  const log: Log = { events: [...events], sitting, context, meeting };
  const answers: EventAnswer[] = [];
  const added: SittingEvent[] = [];
  for (const one of news) {
    const known = log.events.find((event) => event.key === one.key);
    if (known) {
      answers.push({ key: one.key, number: known.number, warnings: [] });
      continue;
    }
    const verdict = await judged(tx, log, one, seen, acting);
    if (!verdict.ok) {
      answers.push({ key: one.key, refusal: verdict.refusal });
      continue;
    }
    const event: SittingEvent = {
      meetingId: meeting.id,
      number: log.sitting.upTo + 1,
      at: acting.now,
      by: { personId: acting.actor.personId, name: acting.actor.name },
      key: one.key,
      fact: verdict.value.fact,
    };
    await insertEvent(tx, event);
    if (event.fact.kind === 'opened') await noteOpened(tx, meeting.id, event.at);
    added.push(event);
    answers.push({ key: one.key, number: event.number, warnings: verdict.value.warnings });
    log.events.push(event);
    log.sitting =
      event.fact.kind === 'retracted'
        ? sittingOf(meeting.id, order, log.events)
        : afterEvent(log.sitting, event);
  }
  if (added.length > 0) await tellFollowers(tx, meeting.id, log.sitting.upTo);
  return { answers, added, sitting: log.sitting };
}

async function judged(
  tx: Writer,
  { events, sitting, context, meeting }: Log,
  { key, fact: sent, onDay }: NewEvent,
  seen: number | undefined,
  acting: Acting,
): Promise<Verdict<{ fact: SittingFact; warnings: readonly SittingWarning[] }, FactRefusal>> {
  const claimed = readFact(sent);
  if (!claimed || !isKey(key)) return refused({ code: 'not-a-fact' });
  const own = isOnesOwn(sitting, claimed, acting.actor.personId);
  const leads = mayDo(acting.actor, 'sitting.lead', { bodyId: meeting.body_id }).ok;
  // Nobody has been in the room for longer by their own word than the server has known.
  const fact: NewFact =
    claimed.kind === 'arrived' && !leads
      ? { ...claimed, time: clockInNorway(acting.now) }
      : claimed;
  const secretly =
    fact.kind === 'ballot-cast' &&
    sitting.ballots.some((one) => one.id === fact.ballotId && one.secret);
  if (secretly && !own) return refused({ code: 'only-oneself-in-secret' });
  if (!own && !leads) return refused({ code: 'for-those-who-lead' });
  const about = context.items.find(({ id }) => id === itemOfOwn(sitting, fact));
  const readsClosed = mayDo(acting.actor, 'case.read-closed', { bodyId: meeting.body_id }).ok;
  if (about?.closedBasis != null && !readsClosed) return refused({ code: 'closed-to-you' });
  const { held_on: date } = meeting;
  if (fact.kind === 'opened' && date !== acting.today && date !== onDay) {
    return refused({ code: 'another-day', date, today: acting.today });
  }
  const verdict = mayHappen(sitting, context, fact);
  if (!verdict.ok) return verdict;
  const whole = await completed(tx, { events, sitting, context }, fact, seen, acting);
  return whole.ok ? allowed({ fact: whole.value, warnings: verdict.value }) : whole;
}
