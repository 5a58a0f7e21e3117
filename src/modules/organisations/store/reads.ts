import type { BodyId, OrganisationId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Seat, Side, Term, TermExtension } from '../vocabulary.ts';
import type { BodyRow, OrganisationRow, RegionRow, SeatRow, TermRow } from './tables.ts';

/** A stored seat in the words of the rules. */
export function toSeat(row: SeatRow): Seat {
  return {
    id: row.id,
    bodyId: row.body_id,
    role: row.role,
    side: row.side as Side | null,
    represents: row.represents,
    holder: row.holder,
    holderPersonId: row.holder_person_id,
    deputyForSeat: row.deputy_for_seat,
    deputyForSide: row.deputy_for_side as Side | null,
    rank: row.rank,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}

/** A stored term of office in the words of the rules. */
export function toTerm(row: TermRow): Term {
  return {
    id: row.id,
    bodyId: row.body_id,
    subject: row.subject,
    electedOn: row.elected_on,
    electedByCase: row.elected_by_case,
    lengthYears: row.length_years,
    yearZero: row.year_zero,
    extensions: row.extensions as TermExtension[],
    changeDeadline: row.change_deadline,
    successorsFrom: row.successors_from,
  };
}

/** All bodies, in the order they are shown. */
export async function listBodies(db: Reader): Promise<BodyRow[]> {
  return db
    .selectFrom('organisations.body')
    .selectAll()
    .orderBy('position')
    .orderBy('name')
    .execute();
}

export async function readBody(db: Reader, id: string): Promise<BodyRow | undefined> {
  return db
    .selectFrom('organisations.body')
    .selectAll()
    .where('id', '=', id as BodyId)
    .executeTakeFirst();
}

/** A body by what a document calls it: its name, its short name or an alias, whatever the case. */
export async function findBodyByName(db: Reader, name: string): Promise<BodyRow | undefined> {
  const wanted = name.trim().toLowerCase();
  const bodies = await listBodies(db);
  const names = (body: BodyRow) => [body.name, body.short_name ?? '', ...body.aliases];
  return bodies.find((body) => names(body).some((own) => own.toLowerCase() === wanted));
}

/** The seats of one body, or of all bodies. */
export async function listSeats(db: Reader, bodyId?: BodyId): Promise<SeatRow[]> {
  let seats = db.selectFrom('organisations.seat').selectAll();
  if (bodyId) seats = seats.where('body_id', '=', bodyId);
  return seats.orderBy('body_id').orderBy('position').execute();
}

export async function listTerms(db: Reader, bodyId: BodyId): Promise<TermRow[]> {
  return db
    .selectFrom('organisations.term')
    .selectAll()
    .where('body_id', '=', bodyId)
    .orderBy('elected_on')
    .execute();
}

export async function listOrganisations(db: Reader): Promise<OrganisationRow[]> {
  return db.selectFrom('organisations.organisation').selectAll().orderBy('name').execute();
}

export async function readOrganisation(
  db: Reader,
  id: string,
): Promise<OrganisationRow | undefined> {
  return db
    .selectFrom('organisations.organisation')
    .selectAll()
    .where('id', '=', id as OrganisationId)
    .executeTakeFirst();
}

export async function listRegions(db: Reader): Promise<RegionRow[]> {
  return db
    .selectFrom('organisations.region')
    .selectAll()
    .orderBy('scheme')
    .orderBy('name')
    .execute();
}

/** Which organisations belong to which region. */
export async function listRegionMembers(db: Reader) {
  return db
    .selectFrom('organisations.region_member as m')
    .innerJoin('organisations.organisation as o', 'o.id', 'm.organisation_id')
    .select(['m.region_id as regionId', 'o.id as organisationId', 'o.name'])
    .orderBy('o.name')
    .execute();
}

/** The name of the organisation or partnership that a body belongs to. */
export async function readOrganisationOf(
  db: Reader,
  body: { organisation_id: OrganisationId },
): Promise<string> {
  return (await readOrganisation(db, body.organisation_id))?.name ?? '';
}
