import type { IsoDate } from '../../../kernel/calendar.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';
import type { ObligationDraft } from '../../follow-up/vocabulary.ts';
import type {
  AgendaItemKind,
  DecisionPoint,
  MeetingState,
  Outcome,
  Proposal,
  ProposalKind,
} from '../vocabulary.ts';
import { type MayDecideRefusal, mayDecide } from './meeting-may-be-decided.ts';

/** What the meeting did with the case, as the secretary records it. */
export type DecisionInput =
  | { outcome: 'as_proposed' | 'noted'; note: string }
  | { outcome: 'changed'; points: PointInput[]; note: string }
  | { outcome: 'postponed'; until: IsoDate | null; note: string }
  | {
      outcome: 'sent_back' | 'rejected' | 'withdrawn' | 'not_treated' | 'no_decision';
      note: string;
    };

/** A point as the meeting settled it; `proposedNo` is null for one that the meeting added. */
export type PointInput = {
  proposedNo: number | null;
  text: string;
  kind: ProposalKind;
  obligation: ObligationDraft | null;
};

export type DecisionOutcome = {
  outcome: Outcome;
  points: DecisionPoint[];
  /** What the decided points lay on somebody, each with the number of its point. */
  obligations: (ObligationDraft & { pointNo: number })[];
  /** When a postponed case comes back, where the meeting said so. */
  returnsOn: IsoDate | null;
  note: string;
};

export type DecisionRefusal =
  | MayDecideRefusal
  | { code: 'nothing-proposed' }
  | { code: 'decision-without-points' }
  | { code: 'point-without-text'; no: number }
  | { code: 'no-such-proposal'; no: number }
  | { code: 'proposal-used-twice'; no: number }
  | { code: 'nothing-changed' }
  | { code: 'postponed-into-the-past'; until: IsoDate; meetingDate: IsoDate };

/**
 * Answers the decision that follows from what was proposed and what the meeting did with it, and
 * the obligations that fall out of it. Whatever was proposed stays beside what was decided. A case
 * that was put off, sent back, rejected, withdrawn or not treated decides nothing and obliges
 * nobody. Refuses to decide twice, before the notice is out, or after the minutes are closed.
 * @source F-073, R-37
 */
export function decide(
  at: {
    meeting: { state: MeetingState; date: IsoDate | null };
    item: { kind: AgendaItemKind };
    proposals: readonly Proposal[];
    decided: { outcome: Outcome } | null;
  },
  input: DecisionInput,
): Verdict<DecisionOutcome, DecisionRefusal> {
  const may = mayDecide(at);
  if (!may.ok) return may;
  const { meeting, proposals } = at;
  switch (input.outcome) {
    case 'as_proposed':
      if (proposals.length === 0) return refused({ code: 'nothing-proposed' });
      return allowed(outcomeOf(input, proposals.map(unchanged)));
    case 'changed':
      return changed(proposals, input);
    case 'postponed':
      if (input.until !== null && meeting.date !== null && input.until <= meeting.date) {
        return refused({
          code: 'postponed-into-the-past',
          until: input.until,
          meetingDate: meeting.date,
        });
      }
      return allowed({ ...outcomeOf(input, []), returnsOn: input.until });
    case 'noted':
    case 'sent_back':
    case 'rejected':
    case 'withdrawn':
    case 'not_treated':
    case 'no_decision':
      return allowed(outcomeOf(input, []));
    default:
      return input satisfies never;
  }
}

function changed(
  proposals: readonly Proposal[],
  input: { outcome: 'changed'; points: PointInput[]; note: string },
): Verdict<DecisionOutcome, DecisionRefusal> {
  if (input.points.length === 0) return refused({ code: 'decision-without-points' });
  const points: DecisionPoint[] = [];
  const used = new Set<number>();
  for (const [at, { proposedNo, text: written, kind, obligation }] of input.points.entries()) {
    const text = written.trim();
    if (!text) return refused({ code: 'point-without-text', no: at + 1 });
    const from = proposals.find((proposal) => proposal.no === proposedNo);
    if (proposedNo !== null && !from) return refused({ code: 'no-such-proposal', no: proposedNo });
    if (from && used.has(from.no)) return refused({ code: 'proposal-used-twice', no: from.no });
    if (from) used.add(from.no);
    points.push({
      no: at + 1,
      change: !from ? 'added' : from.text.trim() === text ? 'none' : 'changed',
      text,
      proposed: from?.text ?? null,
      proposedNo: from?.no ?? null,
      kind,
      obligation,
    });
  }
  const struck = proposals.filter((proposal) => !used.has(proposal.no)).map(strike);
  const all = [...points, ...struck];
  const inOrder = points.every((point, index) => index === 0 || follows(points[index - 1], point));
  if (inOrder && all.every((point) => point.change === 'none')) {
    return refused({ code: 'nothing-changed' });
  }
  return allowed(outcomeOf(input, all));
}

/** The points that stand, numbered, without those that were struck. */
export function standingPoints(points: readonly DecisionPoint[]): { no: number; text: string }[] {
  return points.flatMap(({ no, text }) => (no === null ? [] : [{ no, text }]));
}

const unchanged = ({ text, no, kind, obligation }: Proposal, at: number): DecisionPoint => ({
  no: at + 1,
  change: 'none',
  text: text.trim(),
  proposed: text,
  proposedNo: no,
  kind,
  obligation,
});

const strike = ({ text, no, kind }: Proposal): DecisionPoint => ({
  no: null,
  change: 'struck',
  text: '',
  proposed: text,
  proposedNo: no,
  kind,
  obligation: null,
});

const follows = (before: DecisionPoint | undefined, point: DecisionPoint) =>
  (before?.proposedNo ?? 0) < (point.proposedNo ?? 0);

const outcomeOf = (
  input: { outcome: Outcome; note: string },
  points: DecisionPoint[],
): DecisionOutcome => ({
  outcome: input.outcome,
  points,
  obligations: points.flatMap(({ no, obligation }) =>
    no !== null && obligation ? [{ ...obligation, pointNo: no }] : [],
  ),
  returnsOn: null,
  note: input.note.trim(),
});
