import type { Insertable } from 'kysely';
import type { BodyId } from '../../kernel/ids.ts';
import { newId } from '../../kernel/ids.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { testOrganisation } from '../identity/test-acting.ts';
import type { ProfileOfRoleId } from '../recruitment/vocabulary.ts';
import { readRecruitmentRound } from './store/reads.ts';
import type { RoundRow } from './store/tables.ts';
import type { RecruitmentRound, RoundGroup } from './vocabulary.ts';

/** An open round as rows, for the tests of what stands on it: everything in place. */
export async function testRound(
  db: Writer,
  known: { groups: readonly (BodyId | RoundGroup)[]; roles?: readonly ProfileOfRoleId[] } & Partial<
    Omit<Insertable<RoundRow>, 'id' | 'union_representatives' | 'roles'>
  >,
): Promise<RecruitmentRound> {
  const id = newId('rec');
  const { groups, roles = [], ...columns } = known;
  await db
    .insertInto('adverts.round')
    .values({
      id,
      nb: 'Vinterens utlysning',
      nn: 'Utlysinga i vinter',
      en: 'The winter round',
      party: 'host',
      issuer: testOrganisation,
      mandate: 'Vedtatt i rådet',
      selection_model: 'best-fit',
      selection_reason: 'Drøftet',
      union_representatives: JSON.stringify([
        { name: 'Tillitsvalgt', union: 'Forbundet', personId: null },
      ]),
      advert_on: '2019-01-11',
      deadline: '2019-01-31',
      start_on: '2019-02-25',
      erase_after: '2019-12-31',
      state: 'open',
      opened_at: new Date('2019-01-11T08:00:00Z'),
      roles: [...roles],
      ...columns,
    })
    .execute();
  for (const group of groups) {
    const { bodyId, decider } =
      typeof group === 'string' ? { bodyId: group, decider: null } : group;
    await db
      .insertInto('adverts.round_group')
      .values({ round_id: id, body_id: bodyId, decider })
      .execute();
  }
  const round = await readRecruitmentRound(db, id);
  if (!round) throw new Error('The round was not written.');
  return round;
}
