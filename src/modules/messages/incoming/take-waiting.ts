import type { Db } from '../../../platform/database/tables.ts';
import { actingAsProgram } from '../../identity/command.ts';
import { listWaitingIncoming } from '../store/read-incoming.ts';
import { handOn, type ReplyHandler } from './take-incoming.ts';

/** Long enough that whoever took the mail in would have handed it on by now. */
const leftBehindAfter = 60_000;

/** Hands on what a process that ended had kept and not handed on. */
export async function takeWaiting(
  db: Db,
  handle: ReplyHandler,
  clock: () => Date,
): Promise<{ handled: number; surprises: unknown[] }> {
  const before = new Date(clock().getTime() - leftBehindAfter);
  const surprises: unknown[] = [];
  const left = await listWaitingIncoming(db, before);
  for (const id of left) {
    const { surprise } = await handOn(db, id, handle, actingAsProgram(clock()));
    if (surprise !== undefined) surprises.push(surprise);
  }
  return { handled: left.length, surprises };
}
