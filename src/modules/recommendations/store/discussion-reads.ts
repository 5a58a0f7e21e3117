import type { Selectable } from 'kysely';
import type { Reader } from '../../../platform/database/tables.ts';
import type { AdvertRoundId } from '../../adverts/vocabulary.ts';
import type { DiscussionId, UnionDiscussion } from '../vocabulary.ts';
import type { DiscussionRow } from './tables.ts';

/** The discussions of a round, or of all, by day. @source F-022 */
export async function listDiscussions(
  db: Reader,
  roundId?: AdvertRoundId,
): Promise<UnionDiscussion[]> {
  let rows = db.selectFrom('recommendations.discussion').selectAll();
  if (roundId) rows = rows.where('round_id', '=', roundId);
  return withWords(db, await rows.orderBy('held_on').orderBy('position').execute());
}

export async function readDiscussion(db: Reader, id: string): Promise<UnionDiscussion | undefined> {
  const rows = await db
    .selectFrom('recommendations.discussion')
    .selectAll()
    .where('id', '=', id as DiscussionId)
    .execute();
  return (await withWords(db, rows))[0];
}

/** With the homework that was given, the views that were stated, and what was added later. */
async function withWords(
  db: Reader,
  rows: readonly Selectable<DiscussionRow>[],
): Promise<UnionDiscussion[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [homework, views, additions] = await Promise.all([
    db
      .selectFrom('recommendations.homework')
      .selectAll()
      .where('discussion_id', 'in', ids)
      .orderBy('number')
      .execute(),
    db
      .selectFrom('recommendations.view')
      .selectAll()
      .where('discussion_id', 'in', ids)
      .orderBy('number')
      .execute(),
    db
      .selectFrom('recommendations.addition')
      .selectAll()
      .where('discussion_id', 'in', ids)
      .orderBy('number')
      .execute(),
  ]);
  return rows.map((row) => {
    const { id, place, present, topics, minutes, clarified, stewards, state, version } = row;
    const own = <Line extends { discussion_id: DiscussionId }>(lines: readonly Line[]) =>
      lines.filter((line) => line.discussion_id === id);
    return {
      ...{ id, place, present, topics, minutes, clarified, stewards, state, version },
      roundId: row.round_id,
      heldOn: row.held_on,
      invitedAt: row.invited_at,
      recordedAt: row.recorded_at,
      recordedBy: row.recorded_by,
      homework: own(homework).map((one) => ({
        id: one.id,
        text: one.text,
        due: one.due,
        doneOn: one.done_on,
        answer: one.answer,
      })),
      views: own(views).map((one) => ({
        by: one.by_name,
        union: one.union,
        text: one.text,
        at: one.at,
      })),
      additions: own(additions).map((one) => ({ by: one.by_name, text: one.text, at: one.at })),
    };
  });
}
