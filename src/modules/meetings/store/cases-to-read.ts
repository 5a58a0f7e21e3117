import { type RawBuilder, sql } from 'kysely';
import type { BodyId } from '../../../kernel/ids.ts';

/** Of which body somebody reads what is guarded; absent: of every body. */
type Whose = BodyId | 'nobody' | undefined;

/** Whose cases on drafts, and whose cases behind closed doors, are let through with the open ones. */
export type CaseReading = { draftsOf?: Whose; closedOf?: Whose };

/** The condition on `meetings.case_file as c` that lets through what somebody may read. */
export function casesToRead({ draftsOf, closedOf }: CaseReading): RawBuilder<boolean> {
  const items = sql`from meetings.agenda_item i join meetings.meeting m on m.id = i.meeting_id
    where i.case_id = c.id`;
  const announced = sql<boolean>`(not exists (select 1 ${items})
    or exists (select 1 ${items} and m.state <> 'draft'
      and m.cancelled_from is distinct from 'draft'))`;
  const open = sql<boolean>`not exists (select 1 ${items} and i.closed_basis is not null)`;
  return sql<boolean>`(${unless(draftsOf, announced)} and ${unless(closedOf, open)})`;
}

function unless(whose: Whose, condition: RawBuilder<boolean>): RawBuilder<boolean> {
  if (whose === undefined) return sql<boolean>`true`;
  return whose === 'nobody' ? condition : sql<boolean>`(${condition} or c.body_id = ${whose})`;
}
