import type { ClockTime } from '../../../kernel/calendar.ts';
import type { AgendaItemId } from '../../../kernel/ids.ts';
import { type Forecast, timeLeft } from '../rules/the-end-is-predicted.ts';
import type { Live } from './live.ts';

/** When the meeting ends as it looks now, minutes past the planned end, and the items beyond it. */
export function endOf({ sitting, context, clock }: Live): {
  time: ClockTime;
  late: number;
  planned: ClockTime;
  lateItems: readonly AgendaItemId[];
  shorten: Forecast['shorten'];
} {
  const { expectedEnd, overrun, plannedEnd, items, shorten } = timeLeft(sitting, context, clock);
  return {
    time: expectedEnd,
    late: Math.max(0, overrun),
    planned: plannedEnd,
    shorten,
    lateItems: items.filter((one) => one.fits !== 'yes').map((one) => one.itemId),
  };
}
