import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Term } from '../vocabulary.ts';
import { changeReportedInTime, successorsFrom } from './term-ends.ts';

/**
 * Answers by how much a change of persons came after the deadline of the term that runs, null where
 * it came in time. Once the successors have begun, the old deadline says nothing more.
 * @source F-004
 */
export function reportedLate(
  terms: readonly Term[],
  reportedOn: IsoDate,
): { deadline: IsoDate; daysLate: number } | null {
  for (const term of terms) {
    const next = successorsFrom(term);
    if (next !== null && next <= reportedOn) continue;
    const verdict = changeReportedInTime(term, reportedOn);
    if (verdict.ok) continue;
    const { deadline, daysLate } = verdict.refusal;
    return { deadline, daysLate };
  }
  return null;
}
