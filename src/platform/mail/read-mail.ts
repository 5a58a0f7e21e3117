import { refused, type Verdict } from '../../kernel/verdict.ts';
import { backgroundWorker } from '../worker/background-worker.ts';
import type { CalendarAnswer } from './calendar-answer.ts';
import type { ReturnedMail } from './returned-mail.ts';

/** What a mail says, as far as it could be read. Nothing in it is proved. */
export type ReadMail = {
  messageId: string;
  /** The sender's address in small letters; empty where it names none. */
  from: string;
  subject: string;
  text: string;
  /** The calendar parts as text. */
  calendars: string[];
  answer: CalendarAnswer | null;
  brokenCalendar: boolean;
  /** Where it is a mail server's report that a mail of ours did not arrive. */
  returned: ReturnedMail | null;
};

export type MailRefusal = { code: 'unreadable-mail' | 'too-much-to-read' };

/** The largest mail that is taken in, in bytes. */
export const mailLimitBytes = 5_000_000;

const worker = backgroundWorker<Uint8Array, Verdict<ReadMail, MailRefusal>>({
  name: 'read-mail-worker',
  callerUrl: import.meta.url,
  timeLimit: 10_000,
  memoryLimit: 128,
});

/**
 * Reads a mail, or a calendar file by itself, that anybody may have made, in a thread with limits
 * of time and memory. Refuses what is too large, too deep or no mail at all.
 */
export async function readMail(bytes: Uint8Array): Promise<Verdict<ReadMail, MailRefusal>> {
  if (bytes.length > mailLimitBytes) return refused({ code: 'too-much-to-read' });
  try {
    return await worker.run(bytes);
  } catch {
    return refused({ code: 'too-much-to-read' });
  }
}

/** Ends the thread, for a program that is about to end. */
export const stopReadingMail = () => worker.stop();
