import { sql } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { formatDate } from '../../../ui/format.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import './tables.ts';

/**
 * Replaces what was said in the discussions of rounds, and why it was decided, by the day of it: free
 * words may name those who applied, and of few words a sum would soon be guessed. That it was
 * discussed and decided, when, by whom and with which unions, stays. Answers how many discussions had
 * words left.
 * @source personvernforordningen art. 5 (1) e
 */
export async function forgetWords(
  tx: Writer,
  rounds: readonly AdvertRoundId[],
  today: IsoDate,
): Promise<number> {
  const note = `Slettet ${formatDate(today)}, da formålet var slutt`;
  const ofRounds = sql`(select id from recommendations.discussion where round_id = any(${[...rounds]}::text[]))`;
  const decided = sql`(select id from recommendations.recommendation where round_id = any(${[...rounds]}::text[]))`;
  const left = (field: string) =>
    sql`${sql.ref(field)} <> '' and ${sql.ref(field)} !~ ${isForgotten}`;
  const forgotten = (field: string) =>
    sql`${sql.ref(field)} = case when ${left(field)} then ${note} else ${sql.ref(field)} end`;
  const listLeft = (field: string) => sql`exists (
    select from unnest(${sql.ref(field)}) as line where line !~ ${isForgotten})`;
  const listForgotten = (field: string) =>
    sql`${sql.ref(field)} = case when ${listLeft(field)} then array[${note}]::text[]
      else ${sql.ref(field)} end`;
  const done = await sql`update recommendations.discussion
    set ${forgotten('minutes')}, ${listForgotten('topics')}, ${listForgotten('clarified')}
    where id in ${ofRounds}
      and ((${left('minutes')}) or ${listLeft('topics')} or ${listLeft('clarified')})`.execute(tx);
  await sql`update recommendations.homework set ${forgotten('text')}, ${forgotten('answer')}
    where discussion_id in ${ofRounds} and ((${left('text')}) or (${left('answer')}))`.execute(tx);
  for (const table of ['recommendations.view', 'recommendations.addition']) {
    await sql`update ${sql.table(table)} set ${forgotten('text')}
      where discussion_id in ${ofRounds} and ${left('text')}`.execute(tx);
  }
  for (const table of ['recommendations.decision', 'recommendations.step']) {
    await sql`update ${sql.table(table)} set ${forgotten('reason')}
      where recommendation_id in ${decided} and ${left('reason')}`.execute(tx);
  }
  await sql`update recommendations.consulted
    set ${forgotten('name')}, ${forgotten('view')}, ${forgotten('not_asked_because')}
    where recommendation_id in ${decided}
      and ((${left('name')}) or (${left('view')}) or (${left('not_asked_because')}))`.execute(tx);
  return Number(done.numAffectedRows ?? 0);
}

/** The whole of what is left of forgotten words: what only begins so are somebody's words. */
const isForgotten = '^Slettet \\d{2}\\.\\d{2}\\.\\d{4}, da formålet var slutt$';
