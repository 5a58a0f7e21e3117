import { speakerNow } from '../rules/the-floor-goes-in-order.ts';
import { isShut, type Live, nameOf, nameOfRow, rowOf } from './live.ts';
import { minutesLeft } from './time-of-items.ts';

const countdown: readonly number[] = [5, 2, 1];

/**
 * The sentence that a screen reader is told when it changes: what the meeting has come to, and at
 * five, two and one minute that an item's time runs out. Nothing that changes by the second.
 */
export function whatIsSaid(live: Live): string {
  const { t, sitting, clock } = live;
  if (sitting.phase === 'not-opened') return '';
  if (sitting.phase === 'ended') return t.said.ended;
  if (sitting.phase === 'paused') return t.said.paused;
  const row = rowOf(live, sitting.current);
  if (!row) return t.said.opened;
  if (isShut(live, row)) return t.said.started(nameOfRow(live, row));
  const ballot = sitting.ballots.find((one) => one.state === 'open');
  if (ballot) return t.said.ballot(ballot.question);
  const left = minutesLeft(row, sitting.items.get(row.id), clock);
  const ending = left !== null && countdown.includes(left) ? ` ${t.said.left(left)}` : '';
  if (sitting.items.get(row.id)?.decision) return t.said.decided(nameOfRow(live, row));
  const speaker = speakerNow(sitting);
  if (speaker) return `${t.said.floor(nameOf(live, speaker.participant))}${ending}`;
  return `${t.said.started(nameOfRow(live, row))}${ending}`;
}
