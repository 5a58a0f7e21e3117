import { type ClockTime, clockInNorway } from '../../../kernel/calendar.ts';
import type { AgendaItemId } from '../../../kernel/ids.ts';
import { minutesFrom } from '../../../kernel/times-past-midnight.ts';
import type { Recording, SittingEvent } from '../vocabulary.ts';
import { retractedNumbers } from './a-sitting-follows-from-its-events.ts';

/** Where an item begins in the recording. */
export type RecordingMark = { itemId: AgendaItemId; seconds: number };

/**
 * Where in the recording each item was first taken up, in the order they were; pauses run along in
 * it. To the second where the item was noted as it began, else to the minute. An item taken up before
 * the recording began has no place in it.
 */
export function recordingMarks(
  events: readonly SittingEvent[],
  { startedAt }: Pick<Recording, 'startedAt'>,
): readonly RecordingMark[] {
  const gone = retractedNumbers(events);
  const start = startedAt.slice(0, 5);
  const startSeconds = Number(startedAt.slice(6) || 0);
  const marks = new Map<AgendaItemId, number | null>();
  for (const { fact, at, number } of events) {
    if (fact.kind !== 'item-started' || gone.has(number) || marks.has(fact.itemId)) continue;
    const exact = secondsAsNoted(fact.time, at);
    const seconds = minutesFrom(start, fact.time) * 60 + (exact ?? 0) - startSeconds;
    // Of two in the same minute without seconds, nothing tells which came first.
    const sameMinute = exact === null && fact.time === start;
    marks.set(fact.itemId, sameMinute ? 0 : seconds < 0 ? null : seconds);
  }
  return [...marks]
    .flatMap(([itemId, seconds]) => (seconds === null ? [] : [{ itemId, seconds }]))
    .toSorted((a, b) => a.seconds - b.seconds);
}

/** The seconds past the minute, where the time that was noted is that of the noting. */
function secondsAsNoted(time: ClockTime, at: Date): number | null {
  return clockInNorway(at) === time ? at.getUTCSeconds() : null;
}

/**
 * The address of a place in a recording: `#t=750`, or `?t=750` where the address has a `#` of its
 * own. Players that know neither start at the beginning.
 */
export function addressAt(address: string, seconds: number): string {
  const url = new URL(address);
  if (url.hash === '') url.hash = `t=${seconds}`;
  else url.searchParams.set('t', String(seconds));
  return url.href;
}

/**
 * Whether somebody may be shown the way to a recording: the whole of it can be heard from any place
 * in it, so where a closed item was treated, only those who may read closed items, unless whoever
 * gave the address has said that it is for all.
 */
export function mayHear(
  { forAll }: Pick<Recording, 'forAll'>,
  of: { readsClosed: boolean; closedWasTreated: boolean },
): boolean {
  return forAll || of.readsClosed || !of.closedWasTreated;
}
