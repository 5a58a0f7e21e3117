import type { IsoDate } from '../../../kernel/calendar.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import './tables.ts';

/** The minutes that somebody is to sign, and whether they have signed some state of this issue. */
export async function toBeSignedBy(db: Reader, personId: PersonId) {
  const rows = await db
    .selectFrom('minutes.signatory as s')
    .innerJoin('minutes.sheet as m', 'm.meeting_id', 's.meeting_id')
    .select((of) => [
      's.meeting_id as meetingId',
      of
        .exists(
          of
            .selectFrom('minutes.signature as g')
            .whereRef('g.meeting_id', '=', 's.meeting_id')
            .whereRef('g.issue', '=', 'm.issue')
            .whereRef('g.person_id', '=', 's.person_id')
            .select('g.id'),
        )
        .as('hasSigned'),
    ])
    .where('s.person_id', '=', personId)
    .where('m.state', 'in', ['draft', 'out-for-comment'])
    .orderBy('s.meeting_id')
    .execute();
  return rows.map(({ meetingId, hasSigned }) => ({ meetingId, hasSigned: hasSigned === true }));
}

/** The drafts that are out for comment on a day, with the last day for it. */
export async function outForComment(db: Reader, today: IsoDate) {
  return db
    .selectFrom('minutes.sheet')
    .select(['meeting_id as meetingId', 'body_id as bodyId', 'comments_until as until'])
    .where('state', '=', 'out-for-comment')
    .where((where) =>
      where.or([where('comments_until', 'is', null), where('comments_until', '>=', today)]),
    )
    .orderBy('comments_until')
    .execute();
}
