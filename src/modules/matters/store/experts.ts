import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, PersonId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';

export type Expert = { id: PersonId; name: string };

/** Who answers for a body as its experts on a day, in the order they were appointed. */
export async function expertsOf(db: Reader, bodyId: BodyId, day: IsoDate): Promise<Expert[]> {
  return db
    .selectFrom('identity.appointment as a')
    .innerJoin('identity.person as p', 'p.id', 'a.person_id')
    .select(['p.id', 'p.display_name as name'])
    .where('a.role', '=', 'expert')
    .where('a.body_id', '=', bodyId)
    .where('p.ended_at', 'is', null)
    .where((or) => or.or([or('a.valid_from', 'is', null), or('a.valid_from', '<=', day)]))
    .where((or) => or.or([or('a.valid_to', 'is', null), or('a.valid_to', '>=', day)]))
    .orderBy('a.position')
    .orderBy('p.id')
    .execute();
}
