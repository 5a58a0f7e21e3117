import { newId } from '../../../kernel/ids.ts';
import type { Db } from '../../../platform/database/tables.ts';
import type { Acting } from '../../identity/command.ts';
import { perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import { planMeeting } from './plan-meeting.ts';

/** One organisation with one body, and people in some roles, for the tests of commands. */
export async function setting(db: Db) {
  const organisationId = newId('org');
  const bodyId = newId('body');
  await db
    .insertInto('organisations.organisation')
    .values(organisationRow({ id: organisationId, name: 'Prøvefellesskapet' }))
    .execute();
  await db
    .insertInto('organisations.body')
    .values(
      bodyRow({
        id: bodyId,
        organisation_id: organisationId,
        name: 'Prøveutvalget',
        short_name: 'PU',
      }),
    )
    .execute();
  const as = (role: Role, name: string = role): Acting =>
    actingInTest(role, {
      name,
      organisationId,
      onBehalfOf: 'Prøvefellesskapet',
      bodyId: role === 'secretary' ? null : bodyId,
      now: new Date('2026-02-01T10:00:00Z'),
      today: '2026-02-01',
    });
  const secretary = as('secretary', 'Sekretær');
  const newMeeting = async (date = '2026-03-04') => {
    const planned = await perform(
      db,
      planMeeting,
      { bodyId, date, start: '13:00', end: '16:00', place: 'Rom 1' },
      secretary,
    );
    if (!planned.ok) throw new Error(planned.refusal.code);
    return planned.value;
  };
  return { bodyId, as, secretary, newMeeting };
}
