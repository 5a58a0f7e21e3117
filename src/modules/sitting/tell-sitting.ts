import type { Db } from '../../platform/database/tables.ts';
import { type Acting, perform } from '../identity/command.ts';
import { readMeeting } from '../meetings/index.ts';
import { addEvents } from './commands/add-events.ts';
import type { NewFact } from './vocabulary.ts';

/** What happened, and when it was noted; without `by`, by whoever tells the rest. */
export type ToldFact = { at: Date; fact: NewFact; by?: Acting };

/**
 * Tells a meeting that has been, through the same commands as one that is going on: for data to show
 * and for tests. Told again, it adds nothing. Throws where something could not have happened, with
 * what and why.
 */
export async function tellSitting(
  db: Db,
  meetingId: string,
  told: readonly ToldFact[],
  acting: Acting,
): Promise<void> {
  const onDay = (await readMeeting(db, meetingId))?.held_on;
  for (const [index, { at, fact, by }] of told.entries()) {
    const events = [{ key: `told-${index + 1}`, fact, ...(onDay ? { onDay } : {}) }];
    const done = await perform(
      db,
      addEvents,
      { meetingId, events },
      { ...(by ?? acting), now: at },
    );
    const [answer] = done.ok ? done.value.answers : [];
    const refusal = done.ok ? answer && 'refusal' in answer && answer.refusal : done.refusal;
    if (refusal) throw new Error(`${fact.kind}, number ${index + 1}: ${refusal.code}`);
  }
}
