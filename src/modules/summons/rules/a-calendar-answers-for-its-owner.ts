import type { Reply, Round } from '../vocabulary.ts';

/** What a calendar's answer amounts to. */
export type CalendarAnswer =
  | { kind: 'answer'; reply: Exclude<Reply, 'none'>; reason: string }
  | { kind: 'to-earlier-time'; reply: Reply }
  | { kind: 'tentative'; reply: 'none' };

/**
 * Answers what a calendar said. Accepted is coming; declined and delegated are not coming, for the
 * body's own order decides who is called, and whom the member named is kept as the reason. An entry
 * that is older than the present time answered to another time.
 * @source RFC 5546 § 2.1.4, § 3.2.3
 */
export function readCalendarAnswer(
  reply: { sequence: number; partstat: string; delegatedTo?: string | null },
  round: Pick<Round, 'askedSequence'>,
): CalendarAnswer {
  const said = saidBy(reply.partstat);
  if (reply.sequence < round.askedSequence) return { kind: 'to-earlier-time', reply: said };
  if (said === 'none') return { kind: 'tentative', reply: said };
  return { kind: 'answer', reply: said, reason: reply.delegatedTo ? `→ ${reply.delegatedTo}` : '' };
}

function saidBy(partstat: string): Reply {
  if (partstat === 'ACCEPTED') return 'coming';
  return partstat === 'DECLINED' || partstat === 'DELEGATED' ? 'not-coming' : 'none';
}
