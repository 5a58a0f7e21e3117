import type { Generated } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, OrganisationId, StructureId } from '../../../kernel/ids.ts';
import type { Side } from '../../organisations/vocabulary.ts';
import type { Domain, ServiceArea, ServiceAreaCode } from '../vocabulary.ts';

export type StructureRow = {
  id: StructureId;
  valid_from: IsoDate;
  adopted_by_case: string;
  is_public: boolean;
  created_at: Generated<Date>;
};

/** Null in a list is without limit of that kind. */
export type StructureBodyRow = {
  structure_id: StructureId;
  body_id: BodyId;
  position: number;
  level: number;
  escalates_to: BodyId | null;
  time_limit_days: number | null;
  domains: Domain[] | null;
  service_areas: ServiceAreaCode[] | null;
  sides: Side[] | null;
  organisations: OrganisationId[] | null;
  cost_limit: number | null;
  mandate_from: IsoDate | null;
  mandate_to: IsoDate | null;
  mandate_case: string;
};

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'mandate.service_area': ServiceArea & { position: number };
    'mandate.structure': StructureRow;
    'mandate.structure_body': StructureBodyRow;
    /** One row, which counts every change of the structure. */
    'mandate.revision': { only_one: Generated<boolean>; number: number };
  }
}
