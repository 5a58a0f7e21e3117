import { refused, type Verdict } from '../../../kernel/verdict.ts';
import { backgroundWorker } from '../../../platform/worker/background-worker.ts';
import type { CalendarRefusal, ReadCalendar } from './read-calendar.ts';

export type CalendarTask = { text: string; year: number };

const thread = backgroundWorker<CalendarTask, Verdict<ReadCalendar, CalendarRefusal>>({
  name: 'calendar-worker',
  callerUrl: import.meta.url,
  timeLimit: 10_000,
  memoryLimit: 384,
});

/** Ends the thread; the next file starts another. */
export const stopReadingCalendars = thread.stop;

/**
 * Reads a calendar in a thread of its own, since what a rule of repetition asks for may never end.
 * One that takes too long, or too much memory, is refused like any other that cannot be read.
 */
export async function readCalendarInThread(
  task: CalendarTask,
): Promise<Verdict<ReadCalendar, CalendarRefusal>> {
  try {
    return await thread.run(task);
  } catch {
    return refused({ code: 'calendar-too-heavy' });
  }
}
