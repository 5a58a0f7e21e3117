import type { BodyRow } from './tables.ts';

/** A body that nothing more is known of than that it is there. */
export const plainBody = {
  short_name: null,
  aliases: [],
  kind: 'committee',
  status: 'active',
  status_note: null,
  reports_to: null,
  steered_by: null,
  supported_by: null,
  established_by_case: null,
  effective_from: null,
  mandate: null,
  mandate_set_by_body: false,
  number_scheme: 'per-year',
  agenda_numbering: 'cases',
  composition: null,
  written_standard: 'nb',
  absence_contact: null,
} satisfies Partial<BodyRow>;
