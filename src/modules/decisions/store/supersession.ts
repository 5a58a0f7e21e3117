import { sql } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, CaseId, DecisionId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { By } from '../vocabulary.ts';

// Any number, as long as nothing else takes the same advisory lock in this database.
const placesLock = 3_107_246;

/** Nobody else says what takes whose place until this transaction ends: no circle slips through. */
export async function lockPlaces(tx: Writer): Promise<void> {
  await sql`select pg_advisory_xact_lock(${placesLock})`.execute(tx);
}

/** All that a decision takes the place of, however far back. */
export async function allBefore(db: Reader, id: DecisionId): Promise<DecisionId[]> {
  const { rows } = await sql<{ id: DecisionId }>`
    with recursive before as (
      select earlier as id from decisions.supersession where later = ${id}
      union
      select s.earlier from decisions.supersession as s join before on before.id = s.later
    )
    select id from before order by id`.execute(db);
  return rows.map((row) => row.id);
}

/** Stores how long a decision is valid and what it takes the place of. */
export async function setValidity(
  tx: Writer,
  id: DecisionId,
  validity: {
    validFrom: IsoDate | null;
    validTo: IsoDate | null;
    supersedes: readonly DecisionId[];
  },
  by: By,
): Promise<void> {
  await tx
    .updateTable('decisions.entry')
    .set((entry) => ({
      valid_from: validity.validFrom,
      valid_to: validity.validTo,
      version: entry('version', '+', 1),
      changed_by: by.name,
    }))
    .where('id', '=', id)
    .execute();
  await tx.deleteFrom('decisions.supersession').where('later', '=', id).execute();
  const rows = validity.supersedes.map((earlier) => ({ later: id, earlier }));
  if (rows.length > 0) await tx.insertInto('decisions.supersession').values(rows).execute();
}

/** Decisions with this printed number that the reader may read; those of one body first. */
export async function entriesNumbered(
  db: Reader,
  number: string,
  { bodyId, hidden }: { bodyId: BodyId; hidden: ReadonlySet<CaseId> },
): Promise<{ id: DecisionId; bodyId: BodyId }[]> {
  const rows = await db
    .selectFrom('decisions.entry')
    .select(['id', 'body_id as bodyId', 'case_id as caseId'])
    .where('number', '=', number)
    .where('quoted', '=', false)
    .orderBy(sql`body_id = ${bodyId}`, 'desc')
    .orderBy('id')
    .limit(20)
    .execute();
  return rows.filter(({ caseId }) => caseId === null || !hidden.has(caseId));
}
