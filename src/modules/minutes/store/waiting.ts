import type { IsoDate } from '../../../kernel/calendar.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import './tables.ts';

/** The minutes that somebody is to sign and has not signed as they stand. */
export async function unsignedBy(db: Reader, personId: PersonId) {
  return db
    .selectFrom('minutes.signatory as s')
    .innerJoin('minutes.sheet as m', 'm.meeting_id', 's.meeting_id')
    .select('s.meeting_id as meetingId')
    .where('s.person_id', '=', personId)
    .where('m.state', 'in', ['draft', 'out-for-comment'])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('minutes.signature as g')
            .whereRef('g.meeting_id', '=', 's.meeting_id')
            .whereRef('g.issue', '=', 'm.issue')
            .whereRef('g.person_id', '=', 's.person_id')
            .select('g.id'),
        ),
      ),
    )
    .execute();
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
