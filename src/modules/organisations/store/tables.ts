import type {
  BodyId,
  OrganisationId,
  PersonId,
  RegionId,
  SeatId,
  TermId,
} from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';

export type OrganisationRow = {
  id: OrganisationId;
  name: string;
  short_name: string | null;
  kind: string;
  side: string | null;
  parent_id: OrganisationId | null;
  /** What documents to this organisation are written in. */
  written_standard: WrittenStandard;
  valid_from: string | null;
  valid_to: string | null;
};

export type RegionRow = {
  id: RegionId;
  name: string;
  aliases: string[];
  scheme: string;
  municipality_count: number | null;
  outside_count: number;
  successor_id: RegionId | null;
};

export type BodyRow = {
  id: BodyId;
  organisation_id: OrganisationId;
  name: string;
  short_name: string | null;
  aliases: string[];
  kind: string;
  status: 'active' | 'restructuring' | 'ended';
  status_note: string | null;
  reports_to: BodyId | null;
  steered_by: BodyId | null;
  supported_by: BodyId | null;
  established_by_case: string | null;
  effective_from: string | null;
  mandate: string | null;
  mandate_set_by_body: boolean;
  number_scheme: 'per-year' | 'per-meeting';
  /** Whether the rows of an agenda have numbers of their own, besides those of the cases. */
  agenda_numbering: 'cases' | 'rows';
  composition: unknown;
  written_standard: WrittenStandard;
  absence_contact: string | null;
  position: number;
};

export type SeatRow = {
  id: SeatId;
  body_id: BodyId;
  role: 'chair' | 'deputy_chair' | 'member' | 'deputy' | 'observer' | 'secretary';
  side: string | null;
  represents: string | null;
  holder: string | null;
  holder_person_id: PersonId | null;
  email: string | null;
  /** The organisation that the holder belongs to; its written standard is the holder's. */
  organisation_id: OrganisationId | null;
  deputy_for_seat: SeatId | null;
  deputy_for_side: string | null;
  rank: number;
  /** How many votes the seat casts where the rules of the body weigh them; else it has no effect. */
  weight: number;
  appointed_by_case: string | null;
  valid_from: string | null;
  valid_to: string | null;
  /** The last day of a holder who leaves before the seat ends; a vacant seat follows it. */
  left_on: string | null;
  /** From when nobody holds it, where somebody did. */
  vacant_since: string | null;
  position: number;
};

export type TermRow = {
  id: TermId;
  body_id: BodyId;
  subject: string;
  elected_on: string | null;
  elected_by_case: string | null;
  length_years: number;
  year_zero: number | null;
  extensions: unknown;
  change_deadline: string | null;
  successors_from: string | null;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'organisations.organisation': OrganisationRow;
    'organisations.region': RegionRow;
    'organisations.region_member': {
      region_id: RegionId;
      organisation_id: OrganisationId;
      valid_from: string | null;
      valid_to: string | null;
    };
    'organisations.body': BodyRow;
    'organisations.seat': SeatRow;
    'organisations.term': TermRow;
  }
}
