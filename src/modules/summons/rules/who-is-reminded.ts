import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Invitation } from '../vocabulary.ts';

/** Those who have not answered: whom a reminder reaches now, who had one today, who has no address. */
type Reminding = { now: Invitation[]; already: Invitation[]; withoutAddress: Invitation[] };

/**
 * Answers who is reminded of the summons on a day: those called who have not answered, whatever seat
 * they have. Nobody is reminded twice in one day.
 * @source F-080
 */
export function toRemind(called: readonly Invitation[], today: IsoDate): Reminding {
  const silent = called.filter((one) => one.reply === 'none' && one.calledOffAt === null);
  const reached = silent.filter((one) => one.email !== null);
  return {
    now: reached.filter((one) => one.remindedOn !== today),
    already: reached.filter((one) => one.remindedOn === today),
    withoutAddress: silent.filter((one) => one.email === null),
  };
}
