import type { BodyId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import './tables.ts';

/** Lets a body publish. Nothing happens where it does already. */
export async function openBody(
  tx: Writer,
  body: { id: BodyId; by: string; now: Date },
): Promise<void> {
  await tx
    .insertInto('portal.open_body')
    .values({ body_id: body.id, opened_at: body.now, opened_by: body.by })
    .onConflict((on) => on.column('body_id').doNothing())
    .execute();
}

export async function closeBody(tx: Writer, id: BodyId): Promise<void> {
  await tx.deleteFrom('portal.open_body').where('body_id', '=', id).execute();
}
