import { todayInNorway } from '../../kernel/calendar.ts';
import { letLapse, offersToLapse } from '../../modules/engagements/index.ts';
import { actingAsProgram, perform } from '../../modules/identity/command.ts';
import type { Db } from '../../platform/database/index.ts';
import type { Log } from '../../platform/log/log.ts';
import { runAgain } from './run-again.ts';

/** How often it is looked for offers whose last day has passed. */
const everyMs = 3_600_000;

/** Lets each offer lapse that nobody answered in time; answers how many, until asked to stop. */
export async function lapseOffers(
  db: Db,
  now: () => Date,
  goOn: () => boolean = () => true,
): Promise<number> {
  let lapsed = 0;
  for (const offerId of await offersToLapse(db, todayInNorway(now()))) {
    if (!goOn()) break;
    const did = await perform(db, letLapse, { offerId }, actingAsProgram(now()));
    if (did.ok && did.value) lapsed += 1;
  }
  return lapsed;
}

/** Lets offers lapse for as long as the server runs. */
export function startOffers(db: Db, log: Log): { stop: () => Promise<void> } {
  const lapsing = runAgain(
    async (goOn) => {
      await lapseOffers(db, () => new Date(), goOn);
    },
    everyMs,
    (error) => log.error('letting offers lapse went wrong', { error }),
  );
  lapsing.wake();
  return { stop: lapsing.stop };
}
