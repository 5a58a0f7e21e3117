import { type BodyId, newId } from '../../../kernel/ids.ts';
import type { Db } from '../../../platform/database/tables.ts';
import type { Acting } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { bodyRow, organisationRow } from '../../organisations/test-rows.ts';
import type { SeriesInput } from './keep-series.ts';

/** Three bodies of one partnership, with people in their seats, for the tests of this module. */
export async function planScene(db: Db) {
  const organisationId = newId('org');
  await db
    .insertInto('organisations.organisation')
    .values(organisationRow({ id: organisationId, written_standard: 'nn' }))
    .execute();
  const body = async (name: string, position: number): Promise<BodyId> => {
    const id = newId('body');
    await db
      .insertInto('organisations.body')
      .values(bodyRow({ id, organisation_id: organisationId, name, position }))
      .execute();
    return id;
  };
  const committee = await body('Utvalget', 1);
  const executive = await body('Arbeidsutvalget', 2);
  const council = await body('Fagrådet', 3);
  const seat = async (bodyId: BodyId, no: number, holder: string, email: string | null) =>
    db
      .insertInto('organisations.seat')
      .values({
        id: newId('seat'),
        body_id: bodyId,
        role: no === 1 ? 'chair' : 'member',
        side: null,
        represents: null,
        holder,
        holder_person_id: null,
        email,
        organisation_id: no === 1 ? organisationId : null,
        deputy_for_seat: null,
        deputy_for_side: null,
        rank: 1,
        weight: 1,
        appointed_by_case: null,
        valid_from: null,
        valid_to: null,
        position: no,
      })
      .execute();
  await seat(committee, 1, 'Leder', 'leder@utvalget.example');
  await seat(committee, 2, 'Medlem', 'medlem@utvalget.example');
  await seat(committee, 3, 'Uten adresse', null);
  await seat(executive, 1, 'Leder', 'leder@utvalget.example');
  await seat(council, 1, 'Rådsleder', 'raad@fagradet.example');
  const as = (role: Role, bodyId: BodyId | null = null): Acting =>
    actingInTest(role, {
      organisationId,
      bodyId,
      now: new Date('2023-11-23T10:00:00Z'),
      today: '2023-11-23',
    });
  return { committee, executive, council, as };
}

/** What a body wants, as a form would have it. */
export function wantedSeries(body_id: BodyId, change: Partial<SeriesInput> = {}): SeriesInput {
  return {
    body_id,
    name: '',
    kind: 'meeting',
    spring: 3,
    autumn: 2,
    weekdays: [3],
    starts_at: '13:00',
    ends_at: '16:00',
    min_days: 21,
    max_days: null,
    place: '',
    rooms: [],
    fixed: [],
    ...change,
  };
}
