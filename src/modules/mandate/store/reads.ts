import type { Selectable } from 'kysely';
import { addDays, type IsoDate } from '../../../kernel/calendar.ts';
import type { StructureId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import type { ServiceArea, Structure, StructureBody } from '../vocabulary.ts';
import type { StructureBodyRow, StructureRow } from './tables.ts';

/** A version of the structure without its bodies: when it holds, and by which case. */
export type StructureHead = Omit<Structure, 'bodies'>;

/** The service areas, in the order they are shown. */
export async function listServiceAreas(db: Reader): Promise<ServiceArea[]> {
  return db
    .selectFrom('mandate.service_area')
    .select(['code', 'nb', 'nn', 'en'])
    .orderBy('position')
    .execute();
}

/** Every version of the structure, the first one first; each holds until the next begins. */
export async function listStructures(db: Reader): Promise<StructureHead[]> {
  const rows = await db.selectFrom('mandate.structure').selectAll().orderBy('valid_from').execute();
  return rows.map((row, at) => toHead(row, rows[at + 1]?.valid_from));
}

function toHead(row: Selectable<StructureRow>, next: IsoDate | undefined): StructureHead {
  return {
    id: row.id,
    validFrom: row.valid_from,
    validTo: next ? addDays(next, -1) : null,
    adoptedByCase: row.adopted_by_case,
    isPublic: row.is_public,
  };
}

/** One version of the structure, whether it holds now, held once or is to come. */
export async function readStructure(db: Reader, id: string): Promise<Structure | null> {
  const head = (await listStructures(db)).find((one) => one.id === id);
  return head ? withBodies(db, head) : null;
}

/** The structure as it stands on a day; null where none did. @source F-042 */
export async function structureOn(db: Reader, day: IsoDate): Promise<Structure | null> {
  const head = (await listStructures(db)).findLast((one) => one.validFrom <= day);
  return head ? withBodies(db, head) : null;
}

async function withBodies(db: Reader, head: StructureHead): Promise<Structure> {
  const rows = await db
    .selectFrom('mandate.structure_body')
    .selectAll()
    .where('structure_id', '=', head.id as StructureId)
    .orderBy('level')
    .orderBy('position')
    .execute();
  return { ...head, bodies: rows.map(toBody) };
}

function toBody(row: StructureBodyRow): StructureBody {
  return {
    bodyId: row.body_id,
    level: row.level,
    escalatesTo: row.escalates_to,
    timeLimitDays: row.time_limit_days,
    mandate: {
      domains: row.domains ?? 'all',
      serviceAreas: row.service_areas ?? 'all',
      sides: row.sides ?? 'all',
      organisations: row.organisations ?? 'all',
      costLimit: row.cost_limit,
      validFrom: row.mandate_from,
      validTo: row.mandate_to,
      adoptedByCase: row.mandate_case,
    },
  };
}

/** How many times the structure has been changed; whoever changes it says what they saw. */
export async function readRevision(db: Reader): Promise<number> {
  const { number } = await db
    .selectFrom('mandate.revision')
    .select('number')
    .executeTakeFirstOrThrow();
  return number;
}
