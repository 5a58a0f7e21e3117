import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import { newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Gate, Offer, OfferId } from '../vocabulary.ts';
import { toOffer } from './offer-reads.ts';
import type { OfferRow } from './tables.ts';

export type NewOffer = Omit<
  Insertable<OfferRow>,
  | 'id'
  | 'state'
  | 'version'
  | 'answered_at'
  | 'answered_how'
  | 'ended_on'
  | 'seat_id'
  | 'reason'
  | 'application_gone'
>;

/** Adds an offer; undefined where the same is standing already. */
export async function insertOffer(tx: Writer, offer: NewOffer): Promise<Offer | undefined> {
  const row = await tx
    .insertInto('engagements.offer')
    .values({ id: newId('offer'), ...offer })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && toOffer(row);
}

/** What happened to an offer; whoever changes it holds it locked. */
export async function changeOffer(
  tx: Writer,
  id: OfferId,
  change: Partial<
    Pick<
      OfferRow,
      'conditional' | 'answered_at' | 'answered_how' | 'ended_on' | 'seat_id' | 'answer_by'
    > & { state: Offer['state']; reason: string; application_gone: boolean }
  >,
): Promise<void> {
  await tx
    .updateTable('engagements.offer')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** Keeps how a gate stands, if it is as `gate.version` says; answers whether it was. */
export async function storeGate(
  tx: Writer,
  gate: Gate & { decidedAt: Date | null },
): Promise<boolean> {
  const { roundId: round_id, name, on: on_day, outcome, byCase: by_case, version } = gate;
  const columns = { name, on_day, outcome, by_case, decided_at: gate.decidedAt };
  const row = await (version === 0
    ? tx
        .insertInto('engagements.gate')
        .values({ round_id, ...columns })
        .onConflict((conflict) => conflict.column('round_id').doNothing())
        .returning('round_id')
        .executeTakeFirst()
    : tx
        .updateTable('engagements.gate')
        .set({ ...columns, version: version + 1 })
        .where('round_id', '=', round_id)
        .where('version', '=', version)
        .returning('round_id')
        .executeTakeFirst());
  return row !== undefined;
}
