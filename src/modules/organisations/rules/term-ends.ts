import { addDays, addMonths, daysBetween, type IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Term, TermExtension } from '../vocabulary.ts';

export type TermFinding =
  | { code: 'term-ends-soon'; endsOn: IsoDate; daysLeft: number; successorsFrom: IsoDate }
  | { code: 'term-has-ended'; endsOn: IsoDate; daysSince: number }
  | { code: 'seats-empty-between-terms'; from: IsoDate; to: IsoDate }
  | { code: 'terms-overlap'; from: IsoDate; to: IsoDate };

export type ExtensionRefusal =
  | { code: 'extension-must-be-whole-years'; years: number }
  | { code: 'already-extended-by-case'; byCase: string };

/** Enough to prepare an election and hold it: warn this many days before a term ends. */
const warningDays = 180;

/**
 * Answers the last day of a term, its extensions counted in; null where nobody has said when it
 * began. Elected 17 March 2021 for 2 years with 2021 as year zero runs to 31 December 2023.
 * @source F-004, R-44
 */
export function termEndsOn(term: Term): IsoDate | null {
  const years = term.extensions.reduce((sum, one) => sum + one.years, term.lengthYears);
  if (term.yearZero !== null) return `${term.yearZero + years}-12-31`;
  return term.electedOn === null ? null : addDays(addMonths(term.electedOn, years * 12), -1);
}

/** The first day of the successors: as decided, else the day after the last; null if unknown. */
export function successorsFrom(term: Term): IsoDate | null {
  const endsOn = termEndsOn(term);
  return term.successorsFrom ?? (endsOn === null ? null : addDays(endsOn, 1));
}

/**
 * Reports a term that nears its end or is past it, and successors who begin too late or too early.
 * @source F-004
 */
export function termFindings(term: Term, today: IsoDate): TermFinding[] {
  const endsOn = termEndsOn(term);
  const next = successorsFrom(term);
  if (endsOn === null || next === null) return [];
  const findings: TermFinding[] = [];
  const daysLeft = daysBetween(today, endsOn);
  if (daysLeft < 0) {
    findings.push({ code: 'term-has-ended', endsOn, daysSince: -daysLeft });
  } else if (daysLeft <= warningDays) {
    findings.push({ code: 'term-ends-soon', endsOn, daysLeft, successorsFrom: next });
  }
  const gap = daysBetween(endsOn, next) - 1;
  if (gap > 0) {
    findings.push({
      code: 'seats-empty-between-terms',
      from: addDays(endsOn, 1),
      to: addDays(next, -1),
    });
  } else if (gap < 0) {
    findings.push({ code: 'terms-overlap', from: next, to: endsOn });
  }
  return findings;
}

/** No body sits longer than this without an election; more is a slip of the finger. */
const longestExtension = 20;

/**
 * Answers the term with an extension that a case has decided. Refuses to count one case twice.
 * @source F-004, 46/23
 */
export function extendTerm(term: Term, extension: TermExtension): Verdict<Term, ExtensionRefusal> {
  const { years, byCase } = extension;
  if (!Number.isInteger(years) || years < 1 || years > longestExtension) {
    return refused({ code: 'extension-must-be-whole-years', years });
  }
  if (term.extensions.some((one) => one.byCase === byCase)) {
    return refused({ code: 'already-extended-by-case', byCase });
  }
  return allowed({ ...term, extensions: [...term.extensions, extension] });
}

/**
 * Answers whether a change of persons was reported in time. Late is refused with the days, so that
 * whoever has the authority can take it in all the same and see by how much.
 * @source F-004
 */
export function changeReportedInTime(
  term: Term,
  reportedOn: IsoDate,
): Verdict<
  null,
  { code: 'change-after-deadline'; deadline: IsoDate; reportedOn: IsoDate; daysLate: number }
> {
  const deadline = term.changeDeadline;
  if (deadline === null || reportedOn <= deadline) return allowed(null);
  const daysLate = daysBetween(deadline, reportedOn);
  return refused({ code: 'change-after-deadline', deadline, reportedOn, daysLate });
}
