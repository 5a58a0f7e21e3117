import type { SeatId, TermId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Subject } from '../../identity/vocabulary.ts';

/** The body that a seat belongs to; null where there is no such seat. */
export async function bodyOfSeat(db: Reader, input: { seatId: string }): Promise<Subject | null> {
  const seat = await db
    .selectFrom('organisations.seat')
    .select('body_id as bodyId')
    .where('id', '=', input.seatId as SeatId)
    .executeTakeFirst();
  return seat ?? null;
}

/** The body that a term of office belongs to; null where there is no such term. */
export async function bodyOfTerm(db: Reader, input: { termId: string }): Promise<Subject | null> {
  const term = await db
    .selectFrom('organisations.term')
    .select('body_id as bodyId')
    .where('id', '=', input.termId as TermId)
    .executeTakeFirst();
  return term ?? null;
}
