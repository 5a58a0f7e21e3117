import { todayInNorway } from '../../kernel/calendar.ts';
import { actingAsProgram, perform } from '../../modules/identity/command.ts';
import { remindRound, roundsToRemind } from '../../modules/matters/index.ts';
import type { Db } from '../../platform/database/index.ts';
import type { Log } from '../../platform/log/log.ts';
import { runAgain } from './run-again.ts';

/** How often it is looked for rounds whose reminder is due. */
const everyMs = 3_600_000;

/** Reminds once of each round that is due for it, until it is asked not to go on. */
export async function remindOfRounds(
  db: Db,
  now: () => Date,
  goOn: () => boolean = () => true,
): Promise<number> {
  let written = 0;
  for (const roundId of await roundsToRemind(db, todayInNorway(now()))) {
    if (!goOn()) break;
    const told = await perform(db, remindRound, { roundId }, actingAsProgram(now()));
    if (told.ok) written += told.value;
  }
  return written;
}

/**
 * Reminds of rounds for as long as the server runs. Closing a round is left to a person: what a
 * group has agreed is read before it is made to count.
 */
export function startRounds(db: Db, log: Log): { stop: () => Promise<void> } {
  const reminding = runAgain(
    async (goOn) => {
      await remindOfRounds(db, () => new Date(), goOn);
    },
    everyMs,
    (error) => log.error('a reminder went wrong', { error }),
  );
  reminding.wake();
  return { stop: reminding.stop };
}
