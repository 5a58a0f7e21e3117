import type { BodyId, OrganisationId, RegionId, SeatId, TermId } from '../../../kernel/ids.ts';
import { newId } from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { TermExtension } from '../vocabulary.ts';
import type { BodyRow, OrganisationRow, RegionRow, SeatRow, TermRow } from './tables.ts';

export async function insertOrganisation(tx: Writer, organisation: OrganisationRow): Promise<void> {
  await tx.insertInto('organisations.organisation').values(organisation).execute();
}

/** Adds a region with the organisations that are known to belong to it. */
export async function insertRegion(
  tx: Writer,
  region: RegionRow,
  members: readonly OrganisationId[],
): Promise<void> {
  await tx.insertInto('organisations.region').values(region).execute();
  for (const member of members) await addToRegion(tx, region.id, member);
}

async function addToRegion(tx: Writer, region: RegionId, member: OrganisationId): Promise<void> {
  await tx
    .insertInto('organisations.region_member')
    .values({ region_id: region, organisation_id: member, valid_from: null, valid_to: null })
    .execute();
}

export async function insertBody(tx: Writer, body: BodyRow): Promise<void> {
  const composition = body.composition === null ? null : JSON.stringify(body.composition);
  await tx
    .insertInto('organisations.body')
    .values({ ...body, composition })
    .execute();
}

/** Adds a seat and answers its id. */
export async function insertSeat(tx: Writer, seat: Omit<SeatRow, 'id'>): Promise<SeatId> {
  const id = newId('seat');
  await tx
    .insertInto('organisations.seat')
    .values({ id, ...seat })
    .execute();
  return id;
}

/** Adds a term of office and answers its id. */
export async function insertTerm(tx: Writer, term: Omit<TermRow, 'id'>): Promise<TermId> {
  const id = newId('term');
  await tx
    .insertInto('organisations.term')
    .values({ id, ...term, extensions: JSON.stringify(term.extensions) })
    .execute();
  return id;
}

/** Locks a seat for the rest of the transaction. */
export async function lockSeat(tx: Writer, id: string): Promise<SeatRow | undefined> {
  return tx
    .selectFrom('organisations.seat')
    .selectAll()
    .where('id', '=', id as SeatId)
    .forUpdate()
    .executeTakeFirst();
}

/** Says who holds a seat, or since when nobody does; the seat itself stays. */
export async function setHolder(
  tx: Writer,
  id: SeatId,
  holding: Pick<SeatRow, 'holder' | 'holder_person_id' | 'appointed_by_case'> &
    Partial<Pick<SeatRow, 'email' | 'organisation_id' | 'vacant_since'>>,
): Promise<void> {
  await tx
    .updateTable('organisations.seat')
    .set({
      vacant_since: null,
      ...(holding.holder === null ? { left_on: null } : {}),
      ...holding,
    })
    .where('id', '=', id)
    .execute();
}

/** Says how many votes a seat casts where votes are weighed. */
export async function setSeatWeight(tx: Writer, id: SeatId, weight: number): Promise<void> {
  await tx.updateTable('organisations.seat').set({ weight }).where('id', '=', id).execute();
}

/** Locks a term of office for the rest of the transaction. */
export async function lockTerm(tx: Writer, id: string): Promise<TermRow | undefined> {
  return tx
    .selectFrom('organisations.term')
    .selectAll()
    .where('id', '=', id as TermId)
    .forUpdate()
    .executeTakeFirst();
}

export async function setExtensions(
  tx: Writer,
  id: TermId,
  extensions: readonly TermExtension[],
): Promise<void> {
  await tx
    .updateTable('organisations.term')
    .set({ extensions: JSON.stringify(extensions) })
    .where('id', '=', id)
    .execute();
}

/** Says what documents to an organisation are written in. */
export async function setWrittenStandard(
  tx: Writer,
  id: OrganisationId,
  written_standard: WrittenStandard,
): Promise<void> {
  await tx
    .updateTable('organisations.organisation')
    .set({ written_standard })
    .where('id', '=', id)
    .execute();
}

/** Whether the rows of a body's agendas have numbers of their own. */
export async function setBodyAgendaNumbering(
  tx: Writer,
  bodyId: BodyId,
  agenda_numbering: BodyRow['agenda_numbering'],
): Promise<void> {
  await tx
    .updateTable('organisations.body')
    .set({ agenda_numbering })
    .where('id', '=', bodyId)
    .execute();
}
