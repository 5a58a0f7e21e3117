import { refused, type Verdict } from '../../../kernel/verdict.ts';
import { type GroupQuota, mostSeats, type Party } from '../vocabulary.ts';

export type QuotaDraft = Omit<GroupQuota, 'bodyId'>;

export type QuotaRefusal =
  | { code: 'no-such-seats'; party: string; most: number }
  | { code: 'no-such-party' }
  | { code: 'no-seats-at-all' }
  | { code: 'nobody-covers'; party: string };

/**
 * Quotas as they are stored, one for each party in the parties' order. Refused where a party is
 * left out, where there is no seat at all, and where one is to fill no more with nobody to cover.
 * @source F-010, F-011
 */
export function wellShared(
  drafts: readonly QuotaDraft[],
  parties: readonly Party[],
): Verdict<QuotaDraft[], QuotaRefusal> {
  const shared: QuotaDraft[] = [];
  for (const { key, fallback } of parties) {
    const draft = drafts.find(({ party }) => party === key);
    if (!draft) return refused({ code: 'no-such-party' });
    if (!Number.isInteger(draft.seats) || draft.seats < 0 || draft.seats > mostSeats) {
      return refused({ code: 'no-such-seats', party: key, most: mostSeats });
    }
    if (draft.sendsNoMore && fallback === null) {
      return refused({ code: 'nobody-covers', party: key });
    }
    shared.push({ party: key, seats: draft.seats, sendsNoMore: draft.sendsNoMore });
  }
  if (drafts.length !== parties.length) return refused({ code: 'no-such-party' });
  if (!shared.some(({ seats }) => seats > 0)) return refused({ code: 'no-seats-at-all' });
  return { ok: true, value: shared };
}
