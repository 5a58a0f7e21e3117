import type { OrganisationId, RegionId, SeatId, TermId } from '../../../kernel/ids.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
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
