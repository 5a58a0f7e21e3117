import { isClockTime } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Recording } from '../vocabulary.ts';
import type { SittingRefusal } from './why-it-may-not-happen.ts';

const longest = 2000;

/**
 * The recording that somebody gives the way to. Refuses an address that is not https, or that has a
 * name and password in it, and a start that is no time of day, with or without seconds.
 */
export function recordingOf(sent: Recording): Verdict<Recording, SittingRefusal> {
  const address = addressOf(sent.address);
  if (address === null) return refused({ code: 'recording-address' });
  const startedAt = startOf(sent.startedAt);
  if (startedAt === null) return refused({ code: 'recording-start' });
  return allowed({ address, startedAt, forAll: sent.forAll });
}

function addressOf(typed: string): string | null {
  const trimmed = typed.trim();
  if (!URL.canParse(trimmed)) return null;
  const { protocol, username, password, href } = new URL(trimmed);
  const bare = username === '' && password === '';
  return protocol === 'https:' && bare && href.length <= longest ? href : null;
}

/** `13.02`, `9:05:10` and the like as `13:02` and `09:05:10`; null where it is no time of day. */
function startOf(typed: string): string | null {
  const time = typed.trim().replaceAll('.', ':');
  const padded = /^\d:/.test(time) ? `0${time}` : time;
  const seconds = padded.slice(5);
  const isSeconds = seconds === '' || /^:[0-5]\d$/.test(seconds);
  return isClockTime(padded.slice(0, 5)) && isSeconds ? padded : null;
}
