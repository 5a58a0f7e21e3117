import type { Invitation } from '../vocabulary.ts';
import { isVacant } from './whom-a-sending-reaches.ts';

/**
 * Answers who is told that a meeting is cancelled: everybody who is called, also who has said no,
 * for the meeting may stand in their calendar. Who was never written to must be told otherwise.
 * @source F-067, RFC 5546 § 3.2.5
 */
export function toldOfCancelling(called: readonly Invitation[]): {
  told: Invitation[];
  withoutAddress: Invitation[];
} {
  const people = called.filter((one) => one.calledOffAt === null && !isVacant(one));
  return {
    told: people.filter((one) => one.email !== null && one.mailedTo !== null),
    withoutAddress: people.filter((one) => one.email === null || one.mailedTo === null),
  };
}
