import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, CaseId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { command } from '../../identity/command.ts';
import { isShut } from '../rules/a-cancelled-meeting-is-over.ts';
import { parseCaseNumber } from '../rules/case-numbers-have-one-key.ts';
import { caseOf } from '../rules/cases-a-text-leads-to.ts';
import { standingPoints } from '../rules/decision-follows-from-proposal.ts';
import { casesInYearsOf, deleteQuotation, quotationsOfCase } from '../store/cited-cases.ts';
import { readDecisionsOfCases } from '../store/reads.ts';
import { insertCitation, lockMeeting, touchMeeting } from '../store/writes.ts';
import type { DecisionPoint } from '../vocabulary.ts';
import { bodyOfMeeting, lockPaperOf } from './meeting-of.ts';

type Points = { no: number; text: string }[];
type Standing = { date: IsoDate | null; points: Points };

export type QuoteRefusal =
  | { code: 'paper-is-gone' }
  | { code: 'meeting-is-closed' }
  | { code: 'quote-number-unreadable'; text: string }
  | { code: 'quote-unknown-case'; number: string }
  | { code: 'quote-without-decision'; number: string; caseId: CaseId }
  | { code: 'already-quoted'; number: string };

/**
 * Puts the decision that stands in an earlier case of the same body into a paper, as a quotation
 * with its points and date. Known is what was recorded here or read from minutes, else what another
 * paper quotes.
 * @source F-074
 */
export const quoteDecision = command<
  { meetingId: string; itemId: string; number: string },
  { number: string; date: IsoDate | null; points: number },
  QuoteRefusal
>({
  name: 'meetings.quote-decision',
  action: 'paper.edit',
  subject: bodyOfMeeting,
  run: async (tx, input, acting) => {
    const meeting = await lockMeeting(tx, input.meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const paper = await lockPaperOf(tx, meeting.id, input.itemId);
    if (!paper) return refused({ code: 'paper-is-gone' });
    const number = parseCaseNumber(input.number);
    if (number?.year == null) {
      return refused({ code: 'quote-number-unreadable', text: input.number.trim().slice(0, 60) });
    }
    const found = caseOf(number, await casesInYearsOf(tx, meeting.body_id, [number]));
    if (!found) return refused({ code: 'quote-unknown-case', number: input.number.trim() });
    const quoted = await quotationsOfCase(tx, found.id);
    if (quoted.some((one) => one.paperId === paper.id)) {
      return refused({ code: 'already-quoted', number: found.printed });
    }
    const standing =
      (await decidedIn(tx, found.id, meeting.body_id)) ??
      quoted.map(({ citedDate: date, points }) => ({ date, points: points as Points }))[0];
    if (!standing) {
      return refused({ code: 'quote-without-decision', number: found.printed, caseId: found.id });
    }
    await insertCitation(tx, {
      paperId: paper.id,
      fromCaseId: paper.caseId,
      toCaseId: found.id,
      printed: found.printed,
      citedDate: standing.date,
      quotedPoints: standing.points,
      sentence: '',
    });
    await touchMeeting(tx, meeting.id, {}, { name: acting.actor.name, now: acting.now });
    const quotation = { number: found.printed, ...standing };
    return allowed({
      value: { ...quotation, points: standing.points.length },
      changes: [{ subjectKind: 'paper', subjectId: paper.id, after: { quotation } }],
    });
  },
});

/** The last decision of a case that has points; what was put off or withdrawn decided nothing. */
async function decidedIn(tx: Writer, caseId: CaseId, bodyId: BodyId): Promise<Standing | null> {
  const decisions = await readDecisionsOfCases(tx, [caseId]);
  return (
    decisions
      .filter((one) => one.bodyId === bodyId)
      .map(({ decidedOn: date, points }) => ({
        date,
        points: standingPoints(points as DecisionPoint[]),
      }))
      .findLast(({ points }) => points.length > 0) ?? null
  );
}

/** Takes a quotation out of a paper again. */
export const unquoteDecision = command<
  { meetingId: string; itemId: string; citationId: string },
  { number: string },
  { code: 'paper-is-gone' } | { code: 'meeting-is-closed' } | { code: 'quotation-is-gone' }
>({
  name: 'meetings.unquote-decision',
  action: 'paper.edit',
  subject: bodyOfMeeting,
  run: async (tx, input, acting) => {
    const meeting = await lockMeeting(tx, input.meetingId);
    if (!meeting || isShut(meeting)) return refused({ code: 'meeting-is-closed' });
    const paper = await lockPaperOf(tx, meeting.id, input.itemId);
    if (!paper) return refused({ code: 'paper-is-gone' });
    const gone = await deleteQuotation(tx, paper.id, input.citationId);
    if (!gone) return refused({ code: 'quotation-is-gone' });
    await touchMeeting(tx, meeting.id, {}, { name: acting.actor.name, now: acting.now });
    return allowed({
      value: { number: gone.printed },
      changes: [{ subjectKind: 'paper', subjectId: paper.id, before: { quotation: gone } }],
    });
  },
});
