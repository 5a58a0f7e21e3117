import { sql } from 'kysely';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import { formatDate } from '../../../ui/format.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import './tables.ts';

/**
 * Replaces what was said in the discussions of rounds, and why it was decided, by the day of it and
 * the sum of what stood there: free words may name those who applied. That it was discussed and
 * decided, when, by whom and with which unions, stays. Answers how many discussions had words left.
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
  const left = (field: string) => sql`${sql.ref(field)} <> '' and ${sql.ref(field)} !~ '^Slettet '`;
  const summed = (field: string) =>
    sql`case when ${left(field)} then ${note} || ' (sha256 ' ||
      encode(sha256(convert_to(${sql.ref(field)}, 'UTF8')), 'hex') || ')' else ${sql.ref(field)} end`;
  const listed = (field: string) =>
    sql`case when ${sql.ref(field)} = '{}' then ${sql.ref(field)} else array[${note}]::text[] end`;
  const done = await sql`update recommendations.discussion
    set minutes = ${summed('minutes')}, topics = ${listed('topics')},
      clarified = ${listed('clarified')}
    where id in ${ofRounds} and ${left('minutes')}`.execute(tx);
  await sql`update recommendations.homework
    set text = ${summed('text')}, answer = ${summed('answer')}
    where discussion_id in ${ofRounds} and ((${left('text')}) or (${left('answer')}))`.execute(tx);
  for (const table of ['recommendations.view', 'recommendations.addition']) {
    await sql`update ${sql.table(table)} set text = ${summed('text')}
      where discussion_id in ${ofRounds} and ${left('text')}`.execute(tx);
  }
  for (const table of ['recommendations.decision', 'recommendations.step']) {
    await sql`update ${sql.table(table)} set reason = ${summed('reason')}
      where recommendation_id in ${decided} and ${left('reason')}`.execute(tx);
  }
  await sql`update recommendations.consulted
    set name = case when ${left('name')} then ${note} else name end,
      view = ${summed('view')}, not_asked_because = ${summed('not_asked_because')}
    where recommendation_id in ${decided}
      and ((${left('name')}) or (${left('view')}) or (${left('not_asked_because')}))`.execute(tx);
  return Number(done.numAffectedRows ?? 0);
}
