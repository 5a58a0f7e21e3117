import type { IsoDate } from '../../../kernel/calendar.ts';
import type { DecisionId } from '../../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../../kernel/verdict.ts';

export type ManageRefusal =
  | { code: 'validity-ends-before-it-begins'; from: IsoDate; to: IsoDate }
  | { code: 'takes-the-place-of-itself' }
  | { code: 'takes-the-place-of-a-newer'; number: string; decidedOn: IsoDate }
  | { code: 'takes-places-in-a-circle'; number: string };

type Replaced = {
  id: DecisionId;
  number: string;
  decidedOn: IsoDate | null;
  /** All that it takes the place of itself, however far back. */
  before: readonly DecisionId[];
};

/**
 * Whether a decision may be valid in these days and take the place of these: never of itself, of a
 * newer one, or of one that already takes its own place by way of others.
 * @source F-039: a decision says what it supersedes and what superseded it
 */
export function mayTakePlaceOf(
  entry: { id: DecisionId; decidedOn: IsoDate | null },
  wanted: {
    validFrom: IsoDate | null;
    validTo: IsoDate | null;
    replaced: readonly Replaced[];
  },
): Verdict<null, ManageRefusal> {
  const from = wanted.validFrom ?? entry.decidedOn;
  if (from !== null && wanted.validTo !== null && wanted.validTo < from) {
    return refused({ code: 'validity-ends-before-it-begins', from, to: wanted.validTo });
  }
  for (const { id, number, decidedOn, before } of wanted.replaced) {
    if (id === entry.id) return refused({ code: 'takes-the-place-of-itself' });
    if (before.includes(entry.id)) return refused({ code: 'takes-places-in-a-circle', number });
    if (decidedOn !== null && entry.decidedOn !== null && decidedOn > entry.decidedOn) {
      return refused({ code: 'takes-the-place-of-a-newer', number, decidedOn });
    }
  }
  return allowed(null);
}
