import type { IsoDate } from '../../../kernel/calendar.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { formatDate, parseDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import type { DecisionInput, PointInput } from '../rules/decision-follows-from-proposal.ts';
import { pointAsWritten } from '../rules/points-as-written.ts';
import type { DecisionRecord } from '../store/reads.ts';
import { meetingText } from '../text/index.ts';
import type { DecisionPoint, Outcome, Proposal } from '../vocabulary.ts';

/** What a secretary may choose; "adopted" is only read from documents. */
export const recordable = [
  'as_proposed',
  'changed',
  'noted',
  'postponed',
  'sent_back',
  'rejected',
  'withdrawn',
  'not_treated',
  'no_decision',
] as const satisfies readonly Outcome[];
type Recordable = (typeof recordable)[number];

/** How many points a form has room for that nobody proposed. */
const roomForNew = 2;

/** A decision as it stands in the fields of its form. */
export type TypedDecision = {
  outcome: Recordable | '';
  /** The text of each proposed point by its number; empty strikes it. */
  points: ReadonlyMap<number, string>;
  added: string[];
  until: string;
  note: string;
  /** When the decision that is corrected was recorded; empty for a first one. */
  seen: string;
};

/** The name of a field, told apart from the same field of the other cases on the page. */
export const fieldOf = (itemId: string, name: string) => `${name}-${itemId}`;

/** The fields for a case that has no decision, or for correcting the one it has. */
export function typedDecision(
  proposals: readonly Proposal[],
  decision: DecisionRecord | null,
): TypedDecision {
  const decided = (decision?.points ?? []) as DecisionPoint[];
  const points = new Map(
    proposals.map(({ no, text }) => [
      no,
      decided.length > 0 ? (decided.find((one) => one.proposedNo === no)?.text ?? '') : text,
    ]),
  );
  const added = decided.filter((one) => one.proposedNo === null).map((one) => one.text);
  return {
    outcome: recordable.find((one) => one === decision?.outcome) ?? '',
    points,
    added: [...added, ...Array.from({ length: roomForNew }, () => '')],
    until: '',
    note: decision?.note ?? '',
    seen: decision?.recordedAt.toISOString() ?? '',
  };
}

/** The fields as they were sent for a case. */
export function decisionIn(
  { form }: Visit,
  itemId: string,
  proposals: readonly Proposal[],
): TypedDecision {
  const text = (name: string) => form.text(fieldOf(itemId, name));
  return {
    outcome: recordable.find((one) => one === text('utfall')) ?? '',
    points: new Map(proposals.map(({ no }) => [no, text(`punkt-${no}`)])),
    added: form.all(fieldOf(itemId, 'nytt')),
    until: text('til'),
    note: text('merknad'),
    seen: text('sett'),
  };
}

/** The decision that was typed, or which field cannot be read. */
export function readDecision(
  typed: TypedDecision,
  at: {
    itemId: string;
    proposals: readonly Proposal[];
    date: IsoDate;
    /** What the meeting's documents are written in. */
    standard: WrittenStandard;
    visit: Visit;
  },
): { decision: DecisionInput } | { errors: FieldError[] } {
  const t = meetingText[at.visit.language];
  const { outcome, note } = typed;
  const wrong = (name: string, message: string) => ({
    errors: [{ field: fieldOf(at.itemId, name), message }],
  });
  if (outcome === '') return wrong('utfall', t.decide.chooseOutcome);
  if (outcome === 'changed') return { decision: { outcome, note, points: pointsOf(typed, at) } };
  if (outcome === 'postponed') {
    const until = parseDate(typed.until);
    if (!until && typed.until.trim()) {
      return wrong('til', t.refusal['date-unreadable'](typed.until.trim()));
    }
    // The day a case comes back belongs in the minutes, in the language they are written in.
    const back = until ? meetingText[at.standard].decide.returns(formatDate(until)) : '';
    return { decision: { outcome, note: [back, note].filter(Boolean).join('\n'), until } };
  }
  return { decision: { outcome, note } };
}

function pointsOf(
  typed: TypedDecision,
  { proposals, date }: { proposals: readonly Proposal[]; date: IsoDate },
): PointInput[] {
  const kept = proposals.flatMap((proposal): PointInput[] => {
    const text = typed.points.get(proposal.no)?.trim() ?? '';
    if (!text) return [];
    const { no: proposedNo, ...point } = pointAsWritten({ ...proposal, text }, proposal, date);
    return [{ proposedNo, ...point }];
  });
  const added = typed.added
    .filter((text) => text.trim() !== '')
    .map((text): PointInput => {
      const blank = { no: 0, text, kind: 'other', obligation: null } as const;
      const { no: _, ...point } = pointAsWritten(blank, null, date);
      return { proposedNo: null, ...point };
    });
  return [...kept, ...added];
}
