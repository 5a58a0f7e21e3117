import { todayInNorway } from '../../kernel/calendar.ts';
import { type BodyId, newId } from '../../kernel/ids.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { testRound } from '../adverts/test-rows.ts';
import { testApplicant } from '../applications/test-rows.ts';
import { actingInTest } from '../identity/test-acting.ts';
import { bodyRow, organisationRow } from '../organisations/test-rows.ts';
import type { RunDemands } from './vocabulary.ts';

/** When everything happens in these tests, unless told. */
export const now = new Date('2019-02-10T10:00:00Z');
export const recruiter = actingInTest('recruiter', { now, today: todayInNorway(now) });

/** Two groups, a round that recruits to both, and people who applied for the first, or for both. */
export async function testPool(db: Writer, people = 8) {
  const organisation = newId('org');
  await db
    .insertInto('organisations.organisation')
    .values(organisationRow({ id: organisation }))
    .execute();
  const groups: BodyId[] = [newId('body'), newId('body')];
  for (const [at, id] of groups.entries()) {
    const name = at === 0 ? 'Hjemmetjenester' : 'Legevakt';
    const row = { id, name, organisation_id: organisation, kind: 'consensus_group' } as const;
    await db.insertInto('organisations.body').values(bodyRow(row)).execute();
  }
  const [first, second] = groups as [BodyId, BodyId];
  const round = await testRound(db, { groups });
  const applicants = [];
  for (let at = 0; at < people; at += 1) {
    applicants.push(
      await testApplicant(db, {
        roundId: round.id,
        roleId: 'role_member',
        groups: at % 3 === 0 ? [first, second] : [at % 3 === 1 ? first : second],
        region: at % 2 === 0 ? 'Fosen' : 'Namdalen',
        profession: at === 0 ? 'lege' : 'sykepleier',
      }),
    );
  }
  const demands: RunDemands = {
    roundIds: [round.id],
    method: 'best-fit',
    groups: groups.map((bodyId) => ({
      bodyId,
      seats: [{ party: 'host', seats: 2 }],
      needs: [],
    })),
    quotas: [{ bodyId: first, attribute: 'region', value: 'Fosen', min: 1, max: null }],
    people: [],
    mostGroups: 1,
    mostPerUnit: null,
    band: null,
    countSeated: false,
  };
  return { round, first, second, applicants, demands };
}
