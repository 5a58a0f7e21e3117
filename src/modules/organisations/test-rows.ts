import { newId } from '../../kernel/ids.ts';
import { plainBody } from './store/plain-body.ts';
import type { BodyRow, OrganisationRow, SeatRow } from './store/tables.ts';

/** An organisation as a row, for tests: a partnership that nothing more is known of. */
export function organisationRow(
  known: Pick<OrganisationRow, 'id'> & Partial<OrganisationRow>,
): OrganisationRow {
  return {
    name: 'Fellesskapet',
    short_name: null,
    kind: 'partnership',
    side: null,
    parent_id: null,
    valid_from: null,
    valid_to: null,
    written_standard: 'nb',
    ...known,
  };
}

/** A body as a row, for tests: a committee that nothing more is known of. */
export function bodyRow(
  known: Pick<BodyRow, 'id' | 'organisation_id'> & Partial<BodyRow>,
): BodyRow {
  return { ...plainBody, name: 'Utvalget', position: 1, ...known };
}

/** A seat as a row, for tests: a member's, that nobody holds and nothing more is known of. */
export function seatRow(known: Pick<SeatRow, 'body_id'> & Partial<SeatRow>): SeatRow {
  return {
    id: newId('seat'),
    role: 'member',
    side: null,
    represents: null,
    holder: null,
    holder_person_id: null,
    email: null,
    organisation_id: null,
    deputy_for_seat: null,
    deputy_for_side: null,
    rank: 1,
    weight: 1,
    appointed_by_case: null,
    valid_from: null,
    valid_to: null,
    left_on: null,
    vacant_since: null,
    position: 1,
    ...known,
  };
}
