import type { Reader } from '../../../platform/database/tables.ts';
import type { Actor } from '../../identity/vocabulary.ts';
import { seesRun } from '../a-run-is-of-its-rounds.ts';
import type { ChoosingRun } from '../vocabulary.ts';
import { readRounds } from './pool.ts';
import { readRun } from './reads.ts';

/** A run as far as it is for somebody; to others there is no such run. */
export async function readRunOf(
  db: Reader,
  actor: Actor | null,
  id: string,
): Promise<ChoosingRun | undefined> {
  const run = await readRun(db, id);
  const mayRead = run && actor && seesRun(actor, await readRounds(db, run.roundIds));
  return mayRead ? run : undefined;
}
