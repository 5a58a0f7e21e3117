import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Proposal } from '../vocabulary.ts';
import { readProposal } from './proposal-kind-and-obligation.ts';

/**
 * Answers numbered proposals from the points a paper prints: each with the kind its verb gives it
 * and the duty it would lay on somebody. `near` is the meeting's date, which dates without a year
 * are read against. Empty points are passed over.
 * @source F-072
 */
export function proposalsOf(points: readonly string[], near: IsoDate): Proposal[] {
  return points
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, at) => {
      const { kind, obligation } = readProposal(text, near);
      return { no: at + 1, text, kind, obligation };
    });
}
