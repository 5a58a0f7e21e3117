import { plainBody } from './store/plain-body.ts';
import type { BodyRow, OrganisationRow } from './store/tables.ts';

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
