import { sql } from 'kysely';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { QuotaDraft } from '../rules/quotas-of-a-group-hold.ts';
import type { Party } from '../vocabulary.ts';
import './tables.ts';

/** Counts a change of who fills the seats where nobody has made one since `seen`. */
export async function countPartiesChange(tx: Writer, seen: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('recruitment.parties_revision')
    .set({ number: seen + 1 })
    .where('number', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Stores who fills the seats. Those of the same key keep their quotas. */
export async function storeParties(tx: Writer, parties: readonly Party[]): Promise<void> {
  // The one that takes all others is given away before another takes it.
  await tx.updateTable('recruitment.party').set({ organisations: [] }).execute();
  for (const [position, { key, name, organisations, fallback }] of parties.entries()) {
    const columns = {
      ...name,
      organisations: organisations === 'all-others' ? null : [...organisations],
      fallback,
      position,
    };
    await tx
      .insertInto('recruitment.party')
      .values({ key, ...columns })
      .onConflict((conflict) => conflict.column('key').doUpdateSet(columns))
      .execute();
  }
}

/** Counts a change of a group's quotas where nobody has made one since `seen`. */
export async function countQuotaChange(tx: Writer, bodyId: BodyId, seen: number): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into recruitment.quota_revision (body_id, number)
    select ${bodyId}, 1 where ${seen} = 0
    on conflict do nothing`.execute(tx);
  if (numAffectedRows === 1n) return true;
  if (seen === 0) return false;
  const { numUpdatedRows } = await tx
    .updateTable('recruitment.quota_revision')
    .set({ number: seen + 1 })
    .where('body_id', '=', bodyId)
    .where('number', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function storeQuotas(
  tx: Writer,
  bodyId: BodyId,
  quotas: readonly QuotaDraft[],
): Promise<void> {
  await tx.deleteFrom('recruitment.quota').where('body_id', '=', bodyId).execute();
  const rows = quotas.map(({ party, seats, sendsNoMore }) => ({
    ...{ body_id: bodyId, party, seats },
    sends_no_more: sendsNoMore,
  }));
  await tx.insertInto('recruitment.quota').values(rows).execute();
}
