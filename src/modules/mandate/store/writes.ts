import type { StructureId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Structure, StructureBody } from '../vocabulary.ts';

/** Counts a change where nobody has made one since `seen`; whether it was so. */
export async function countChange(tx: Writer, seen: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mandate.revision')
    .set({ number: seen + 1 })
    .where('number', '=', seen)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** A new version of the structure. */
export async function insertStructure(
  tx: Writer,
  { id, validFrom, adoptedByCase, isPublic, bodies }: Omit<Structure, 'validTo'>,
): Promise<void> {
  await tx
    .insertInto('mandate.structure')
    .values({ id, valid_from: validFrom, adopted_by_case: adoptedByCase, is_public: isPublic })
    .execute();
  await tx
    .insertInto('mandate.structure_body')
    .values(bodies.map((body, position) => toRow(id, body, position)))
    .execute();
}

/** A version that nothing rests on yet is taken away, with its bodies. */
export async function removeStructure(tx: Writer, id: StructureId): Promise<void> {
  await tx.deleteFrom('mandate.structure').where('id', '=', id).execute();
}

const listed = <Kind>(covered: readonly Kind[] | 'all'): Kind[] | null =>
  covered === 'all' ? null : [...covered];

function toRow(id: StructureId, body: StructureBody, position: number) {
  const { mandate } = body;
  return {
    structure_id: id,
    body_id: body.bodyId,
    position,
    level: body.level,
    escalates_to: body.escalatesTo,
    time_limit_days: body.timeLimitDays,
    domains: listed(mandate.domains),
    service_areas: listed(mandate.serviceAreas),
    sides: listed(mandate.sides),
    organisations: listed(mandate.organisations),
    cost_limit: mandate.costLimit,
    mandate_from: mandate.validFrom,
    mandate_to: mandate.validTo,
    mandate_case: mandate.adoptedByCase,
  };
}
