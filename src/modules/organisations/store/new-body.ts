import { type BodyId, newId, type OrganisationId } from '../../../kernel/ids.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { plainBody } from './plain-body.ts';
import { findBodyByName, listBodies } from './reads.ts';
import { insertBody } from './writes.ts';

/**
 * Answers the body with this name, made under the partnership (or else under the given
 * organisation) where there is none. Two who ask for the same new name at once get the same body.
 */
export async function bodyNamed(
  tx: Writer,
  wanted: {
    name: string;
    organisationId: OrganisationId;
    numberScheme: 'per-year' | 'per-meeting';
    writtenStandard: WrittenStandard;
  },
): Promise<{ id: BodyId; made: boolean }> {
  const home = await tx
    .selectFrom('organisations.organisation')
    .select('id')
    .where((where) =>
      where.or([where('kind', '=', 'partnership'), where('id', '=', wanted.organisationId)]),
    )
    .orderBy((order) => order.case().when('kind', '=', 'partnership').then(0).else(1).end())
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const known = await findBodyByName(tx, wanted.name);
  if (known) return { id: known.id, made: false };
  const id = newId('body');
  const others = await listBodies(tx);
  await insertBody(tx, {
    ...plainBody,
    id,
    organisation_id: home.id,
    name: wanted.name.trim(),
    number_scheme: wanted.numberScheme,
    written_standard: wanted.writtenStandard,
    position: Math.max(0, ...others.map((body) => body.position)) + 1,
  });
  return { id, made: true };
}
