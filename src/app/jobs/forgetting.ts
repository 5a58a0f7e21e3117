import { eraseOldApplications } from '../../modules/applications/index.ts';
import { forgetWhoCodesAre } from '../../modules/choosing/index.ts';
import { actingAsProgram, perform } from '../../modules/identity/command.ts';
import { forgetWhatWasSaid } from '../../modules/recommendations/index.ts';
import type { Db } from '../../platform/database/index.ts';
import type { Log } from '../../platform/log/log.ts';
import { alsoErased } from '../also-erased.ts';
import { runAgain } from './run-again.ts';

/** How often it is looked for applications that nobody needs any more. */
const everyMs = 3_600_000;

const erase = eraseOldApplications(alsoErased);

/**
 * Erases them, some at a time, until there are none left or it is asked not to go on; then whom
 * the codes of their runs stand for, and what was said in their rounds.
 */
export async function forgetApplicants(
  db: Db,
  now: () => Date,
  goOn: () => boolean = () => true,
): Promise<number> {
  let forgotten = 0;
  while (goOn()) {
    const done = await perform(db, erase, null, actingAsProgram(now()));
    if (!done.ok || done.value.erased === 0) break;
    forgotten += done.value.erased;
  }
  if (goOn()) await perform(db, forgetWhoCodesAre, null, actingAsProgram(now()));
  if (goOn()) await perform(db, forgetWhatWasSaid, null, actingAsProgram(now()));
  return forgotten;
}

/** Erases for as long as the server runs, so that what was promised is kept on the day. */
export function startForgetting(db: Db, log: Log): { stop: () => Promise<void> } {
  const forgetting = runAgain(
    async (goOn) => {
      await forgetApplicants(db, () => new Date(), goOn);
    },
    everyMs,
    (error) => log.error('applications were not erased', { error }),
  );
  forgetting.wake();
  return { stop: forgetting.stop };
}
