import { noteReadings } from '../../applications/index.ts';
import { perform } from '../../identity/command.ts';
import type { Visit } from '../../identity/route.ts';
import type { GroupCoverage } from './coverage-view.ts';

/** Notes that everybody whose name stands in the matrix was read. */
export const noteMatrix = (visit: Visit, { candidates }: GroupCoverage) =>
  perform(
    visit.db,
    noteReadings,
    { applicantIds: candidates.map(({ id }) => id), place: 'coverage' },
    visit.acting(),
  );

/** The address of what is shown; with these candidates instead of those chosen, where given. */
export function addressOf(
  { pool, group, candidates, chosen }: GroupCoverage,
  ids: readonly string[] = [...chosen],
) {
  const isAll = ids.length === candidates.length;
  return {
    gruppe: group.id,
    utlysning: pool.round?.id,
    valg: isAll ? undefined : 'ja',
    med: isAll ? undefined : ids.join(','),
  };
}
