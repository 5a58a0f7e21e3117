import type { Round } from './vocabulary.ts';

/** Whether the meeting that was asked about has begun, by the clock on a Norwegian wall. */
export function hasBegun(
  round: Pick<Round, 'date' | 'start'>,
  meeting: { state: string },
  now: Date,
): boolean {
  if (meeting.state === 'held' || meeting.state === 'closed') return true;
  const wall = now.toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' });
  return wall.slice(0, 16) >= `${round.date} ${round.start}`;
}
