import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { MessageState } from '../vocabulary.ts';
import { isMailAddress } from './an-address-a-server-can-take.ts';

export type MessageAsSeen = { state: MessageState; leasedUntil: Date | null };

export type MessageRefusal =
  | { code: 'message-left-already' }
  | { code: 'message-was-withdrawn' }
  | { code: 'message-is-on-its-way' };

export type AddressRefusal = { code: 'address-is-unusable'; typed: string };

/** Whether it can be tried now, to this address: not what has left, nor while it is leaving. */
export function maySendAgain(
  message: MessageAsSeen,
  email: string,
  now: Date,
): Verdict<true, MessageRefusal | AddressRefusal> {
  const still = stillHere(message, now);
  if (!still.ok) return still;
  if (!isMailAddress(email)) return refused({ code: 'address-is-unusable', typed: email });
  return allowed(true);
}

/** Whether it can be taken back before it leaves. One that failed can: then nobody need look. */
export function mayWithdraw(message: MessageAsSeen, now: Date): Verdict<true, MessageRefusal> {
  return stillHere(message, now);
}

function stillHere({ state, leasedUntil }: MessageAsSeen, now: Date) {
  if (state === 'sent') return refused({ code: 'message-left-already' });
  if (state === 'withdrawn') return refused({ code: 'message-was-withdrawn' });
  if (leasedUntil && leasedUntil > now) return refused({ code: 'message-is-on-its-way' });
  return allowed<true>(true);
}
