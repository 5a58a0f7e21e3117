import type { CaseId, DecisionId } from '../../../kernel/ids.ts';
import type { Reader, Writer } from '../../../platform/database/tables.ts';
import type { By, EntryRow, Party, PartyPosition, Standardisation } from '../vocabulary.ts';
import { entryOf, entryRows } from './reads.ts';
import './register-tables.ts';

/** More decisions than these about doing alike are not shown on one page. */
export const mostStandards = 2000;

/** What is decided about doing alike, the newest first; nothing of the cases that are hidden. */
export async function listStandards(db: Reader, hidden: ReadonlySet<CaseId>): Promise<EntryRow[]> {
  const rows = await entryRows(db)
    .where('e.standard_kind', 'is not', null)
    .where('e.quoted', '=', false)
    .orderBy('e.decided_on', (order) => order.desc().nullsLast())
    .orderBy('e.id')
    .limit(mostStandards)
    .execute();
  return rows.filter(({ case_id }) => case_id === null || !hidden.has(case_id)).map(entryOf);
}

/** All that parties have said of some decisions, the first said first. */
export async function listPositions(
  db: Reader,
  ids: readonly DecisionId[],
): Promise<PartyPosition[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('decisions.party_position')
    .selectAll()
    .where('entry_id', 'in', [...ids])
    .orderBy('entry_id')
    .orderBy('at')
    .orderBy('no')
    .execute();
  return rows.map((row) => ({
    entryId: row.entry_id,
    party: row.party,
    no: row.no,
    kind: row.kind,
    reason: row.reason,
    byName: row.by_name,
    onBehalfOf: row.on_behalf_of,
    at: row.at,
  }));
}

/** Adds what a party says; what it said before stays. */
export async function addPosition(tx: Writer, position: PartyPosition): Promise<void> {
  await tx
    .insertInto('decisions.party_position')
    .values({
      entry_id: position.entryId,
      party: position.party,
      no: position.no,
      kind: position.kind,
      reason: position.reason,
      by_name: position.byName,
      on_behalf_of: position.onBehalfOf,
      at: position.at,
    })
    .execute();
}

/** Stores whether a decision is to be done alike. */
export async function setStandardisation(
  tx: Writer,
  id: DecisionId,
  standard: Standardisation | null,
  by: By,
): Promise<void> {
  await tx
    .updateTable('decisions.entry')
    .set((entry) => ({
      standard_kind: standard?.kind ?? null,
      standard_reason: standard?.reason ?? '',
      standard_later: standard?.later ?? false,
      version: entry('version', '+', 1),
      changed_by: by.name,
    }))
    .where('id', '=', id)
    .execute();
}

/** Locks a decision, so that two who write about it come one after the other. */
export async function lockEntry(tx: Writer, id: string): Promise<void> {
  await tx
    .selectFrom('decisions.entry')
    .select('id')
    .where('id', '=', id as DecisionId)
    .forUpdate()
    .execute();
}

/** What a party said last of a decision; undefined where it has said nothing. */
export async function lastPosition(
  db: Reader,
  id: DecisionId,
  party: Party,
): Promise<PartyPosition | undefined> {
  return (await listPositions(db, [id])).filter((one) => one.party === party).at(-1);
}
