import type { IsoDate } from '../../../kernel/calendar.ts';
import type { ObligationDraft } from '../../follow-up/vocabulary.ts';
import type { Proposal } from '../vocabulary.ts';
import { readProposal } from './proposal-kind-and-obligation.ts';

/**
 * Answers a point with the kind and the duty that follow from what a person wrote. What the person
 * set stands; what had only been read from the text is read again when the text changes. `was` is
 * the point before, null for a new one, whose kind "other" and missing duty ask to be read.
 * @source F-072
 */
export function pointAsWritten(
  written: Proposal,
  was: Omit<Proposal, 'no'> | null,
  near: IsoDate,
): Proposal {
  const text = written.text.trim();
  const obligation = asDraft(written.obligation);
  if (was && was.text.trim() === text) return { ...written, text, obligation };
  const now = readProposal(text, near);
  const before = was ? readProposal(was.text, near) : null;
  const kindWasRead = was ? before?.kind === was.kind && written.kind === was.kind : false;
  const dutyWasRead = was
    ? sameDraft(before?.obligation ?? null, was.obligation) && sameDraft(obligation, was.obligation)
    : obligation === null;
  return {
    no: written.no,
    text,
    kind: kindWasRead || (!was && written.kind === 'other') ? now.kind : written.kind,
    obligation: dutyWasRead ? asDraft(now.obligation) : obligation,
  };
}

/** The points that have a text, numbered from 1. */
export function numberedPoints(points: readonly Proposal[]): Proposal[] {
  return points
    .filter((point) => point.text.trim() !== '')
    .map((point, at) => ({ ...point, no: at + 1 }));
}

/** A duty with its fields in one order, so that two can be compared; null where nothing is set. */
export function asDraft(draft: ObligationDraft | null): ObligationDraft | null {
  if (!draft) return null;
  const { who, what, due, dueNote, recurrence } = draft;
  if (!who && !what && !due && !dueNote && !recurrence) return null;
  const rhythm = recurrence && { everyMonths: recurrence.everyMonths };
  return { who, what, due, dueNote, recurrence: rhythm };
}

/** Whether two texts lay the same on somebody. */
export function sameDraft(a: ObligationDraft | null, b: ObligationDraft | null): boolean {
  return JSON.stringify(asDraft(a)) === JSON.stringify(asDraft(b));
}
