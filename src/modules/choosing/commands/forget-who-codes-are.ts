import { sql } from 'kysely';
import { allowed } from '../../../kernel/verdict.ts';
import { listRecruitmentRounds } from '../../adverts/index.ts';
import { purposeHasEnded } from '../../applications/index.ts';
import { command } from '../../identity/command.ts';
import '../store/tables.ts';
import { runChange } from './about-a-run.ts';

/**
 * Empties what the codes of runs stand for among people, once the purpose of all their rounds has
 * ended: what was computed and drawn stays, and leads to nobody. Answers how many runs.
 * @source personvernforordningen art. 5 (1) e
 */
export const forgetWhoCodesAre = command<null, { runs: number }, never>({
  name: 'choosing.forget-who-codes-are',
  action: 'applicant.forget',
  subject: async () => ({ bodyId: null }),
  run: async (tx, _, { today }) => {
    const ended = (await listRecruitmentRounds(tx))
      .filter((round) => purposeHasEnded(round, today))
      .map(({ id }) => id);
    const runs = await tx
      .updateTable('choosing.run')
      .set({ code_key: sql`jsonb_set(code_key, '{people}', '{}')` })
      .where(sql<boolean>`round_ids <@ ${ended}::text[]`)
      .where(sql<boolean>`code_key -> 'people' <> '{}'`)
      .returning('id')
      .execute();
    const changes = runs.map(({ id }) => runChange(id, { people: 'forgotten' }));
    return allowed({ value: { runs: runs.length }, changes });
  },
});
