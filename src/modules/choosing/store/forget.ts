import { sql } from 'kysely';
import type { Writer } from '../../../platform/database/tables.ts';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import './tables.ts';

/**
 * Forgets why people who are being erased had to be in a group, or must not be. What was computed
 * knows them by codes alone, and stays.
 * @source personvernforordningen art. 17
 */
export async function forgetDemands(
  tx: Writer,
  applicantIds: readonly ApplicantId[],
): Promise<void> {
  if (applicantIds.length === 0) return;
  const erased = new Set<string>(applicantIds);
  const runs = await tx
    .selectFrom('choosing.run')
    .select(['id', 'demands'])
    .where(
      sql<boolean>`exists (select 1 from jsonb_array_elements(demands -> 'people') as one
        where one ->> 'applicantId' = any(${[...applicantIds]}::text[]))`,
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  for (const { id, demands } of runs) {
    const people = demands.people.map((one) =>
      erased.has(one.applicantId) ? { ...one, reason: '' } : one,
    );
    await tx
      .updateTable('choosing.run')
      .set({ demands: JSON.stringify({ ...demands, people }) })
      .where('id', '=', id)
      .execute();
  }
}
