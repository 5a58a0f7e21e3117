import { isOver } from '../meetings/index.ts';
import type { MeetingState } from '../meetings/vocabulary.ts';
import type { Round } from './vocabulary.ts';

/**
 * Whether the meeting that was asked about has begun, by the clock on a Norwegian wall, or never
 * will.
 */
export function hasBegun(
  round: Pick<Round, 'date' | 'start'>,
  meeting: { state: MeetingState },
  now: Date,
): boolean {
  if (isOver(meeting)) return true;
  const wall = now.toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' });
  return wall.slice(0, 16) >= `${round.date} ${round.start}`;
}
