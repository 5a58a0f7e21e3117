import { choosingChannel, computeNext } from '../../modules/choosing/index.ts';
import type { OpenDatabase } from '../../platform/database/index.ts';
import type { Log } from '../../platform/log/log.ts';
import { runAgain } from './run-again.ts';

/** How often the queue is looked at where nothing tells of anything new. */
const everyMs = 5_000;

/**
 * Computes the choices that somebody has asked for, one at a time, for as long as the server runs.
 * What is under way when it stops is marked as interrupted, and can be started again.
 */
export function startChoosing(
  { db, listen }: Pick<OpenDatabase, 'db' | 'listen'>,
  log: Log,
): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const computing = runAgain(
    async (goOn) => {
      let more = true;
      while (more && goOn()) {
        more = await computeNext(db, {
          clock: () => new Date(),
          stop: stopping.signal,
          surprised: (error, { runId, kind }) =>
            log.error('a computation went wrong', { runId, kind, error }),
        });
      }
    },
    everyMs,
    (error) => log.error('the queue of computations could not be read', { error }),
  );
  const listening = listen(choosingChannel, { told: computing.wake, missed: computing.wake });
  computing.wake();
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([listening.close(), computing.stop()]);
    },
  };
}
