import type { Writer } from '../../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../../adverts/vocabulary.ts';

/** Deletes files under review that have waited too long, and all of rounds that are over. */
export async function deleteWaitingImports(
  tx: Writer,
  rounds: readonly AdvertRoundId[],
  before: Date,
): Promise<void> {
  await tx
    .deleteFrom('applications.import')
    .where((where) =>
      where.or([
        where('made_at', '<', before),
        ...(rounds.length > 0 ? [where('round_id', 'in', rounds)] : []),
      ]),
    )
    .execute();
}
