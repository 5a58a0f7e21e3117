import type { ExchangeFormat, ExchangeWords, Finding, MeetingForExchange } from '../vocabulary.ts';
import { limitFindings } from './einnsyn-limits-are-kept.ts';
import { identityNumberFindings } from './no-identity-number-leaves.ts';
import { asAudienceMayRead } from './screened-titles-stand-for-closed-items.ts';
import { needFindings } from './what-a-format-needs-is-there.ts';

const order = ['stop', 'look', 'told'] as const;

/**
 * Answers all that is found in a meeting before it is written in a format, gravest first: what stops
 * it, what somebody must look at, and what the format loses. Texts that the format's readers do not
 * get are not judged; what is closed is told of from the whole meeting.
 * @source F-120
 */
export function findingsBefore(
  meeting: MeetingForExchange,
  format: ExchangeFormat,
  words: ExchangeWords,
): Finding[] {
  const readable = asAudienceMayRead(meeting, format, words);
  const found = [
    ...needFindings(meeting, format),
    ...identityNumberFindings(readable, format),
    ...(format === 'einnsyn' ? limitFindings(readable) : []),
  ];
  return order.flatMap((weight) => found.filter((one) => one.weight === weight));
}

/** Whether a file may be given in spite of what was found. */
export function mayBeGiven(findings: readonly Finding[]): boolean {
  return findings.every(({ weight }) => weight !== 'stop');
}
