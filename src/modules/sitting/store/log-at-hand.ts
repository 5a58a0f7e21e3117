import type { AgendaItemId, MeetingId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import { sittingOf, sittingWithMore } from '../rules/a-sitting-follows-from-its-events.ts';
import type { Sitting, SittingEvent } from '../vocabulary.ts';
import { readEvents } from './reads.ts';

/** The log of a meeting, and the sitting that follows from it. */
export type Log = { events: readonly SittingEvent[]; sitting: Sitting };

/** How many meetings are kept at hand; the one that was asked about longest ago goes first. */
const mostMeetings = 32;

/**
 * The log of a meeting is only added to, its numbers have no gaps, and they are kept in their order,
 * for the meeting is locked while events are added. So what was read of it once outside a transaction
 * is its beginning for ever, and only what came since has to be read: by this process or another.
 */
const atHand = new Map<MeetingId, Log & { order: readonly AgendaItemId[] }>();

/**
 * The log of a meeting as it is kept. Not for use inside a transaction that adds to it: what is taken
 * back with the transaction would stay at hand.
 */
export async function keptLog(
  db: Reader,
  meetingId: MeetingId,
  order: readonly AgendaItemId[],
): Promise<Log> {
  const log = await logNow(db, meetingId, order);
  atHand.delete(meetingId);
  atHand.set(meetingId, { ...log, order });
  for (const longest of [...atHand.keys()].slice(0, -mostMeetings)) atHand.delete(longest);
  return log;
}

/** The log of a meeting as a transaction sees it, with what the transaction added itself. */
export function logWithin(
  tx: Writer,
  meetingId: MeetingId,
  order: readonly AgendaItemId[],
): Promise<Log> {
  return logNow(tx, meetingId, order);
}

async function logNow(
  db: Reader,
  meetingId: MeetingId,
  order: readonly AgendaItemId[],
): Promise<Log> {
  const known = atHand.get(meetingId);
  const last = known?.events.at(-1);
  // The last one known is read again: in another database, put back from a copy, it may not be there.
  const [same, ...more] = last ? await readEvents(db, meetingId, last.number - 1) : [];
  if (!known || !last || !same || !isSame(last, same)) {
    const events = await readEvents(db, meetingId);
    return { events, sitting: sittingOf(meetingId, order, events) };
  }
  const inOrder =
    known.order.length === order.length && known.order.every((id, at) => id === order[at]);
  const events = more.length > 0 ? [...known.events, ...more] : known.events;
  const sitting = inOrder
    ? sittingWithMore(known.sitting, { order, before: known.events, more })
    : sittingOf(meetingId, order, events);
  return { events, sitting };
}

function isSame(one: SittingEvent, other: SittingEvent): boolean {
  return (
    one.number === other.number &&
    one.key === other.key &&
    one.at.getTime() === other.at.getTime() &&
    JSON.stringify(one.fact) === JSON.stringify(other.fact)
  );
}
