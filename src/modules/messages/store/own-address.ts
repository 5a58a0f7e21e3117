import type { Reader, Writer } from '../../../platform/database/tables.ts';
import './tables.ts';

/**
 * The address where Omforent itself takes answers, for the organizer of an invitation; null where
 * it takes no mail in, so that answers are to go to a person.
 */
export async function answersComeTo(db: Reader): Promise<string | null> {
  const row = await db.selectFrom('messages.own_address').select('answers_to').executeTakeFirst();
  return row?.answers_to ?? null;
}

export async function storeAnswersTo(tx: Writer, address: string | null): Promise<void> {
  await tx
    .insertInto('messages.own_address')
    .values({ answers_to: address })
    .onConflict((conflict) => conflict.column('single').doUpdateSet({ answers_to: address }))
    .execute();
}
