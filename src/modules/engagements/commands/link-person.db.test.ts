import { expect, it } from 'vitest';
import { newId, type PersonId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import type { AppointmentId, Role } from '../../identity/vocabulary.ts';
import { readEngagement } from '../store/engagement-reads.ts';
import { insertEngagement } from '../store/engagement-writes.ts';
import { codeOf, done, recruitingCity } from '../test-setting.ts';
import { linkPerson } from './keep-engagement.ts';

const { db } = await testDatabase();
const city = await inTransaction(db, (tx) => recruitingCity(tx));

async function appointed(as: Role, until: string | null = null): Promise<PersonId> {
  const id = newId('pers');
  await db
    .insertInto('identity.person')
    .values({
      ...{ id, display_name: as, login: null, password_hash: null, demo: false },
      ...{ created_at: new Date(), ended_at: null },
    })
    .execute();
  await db
    .insertInto('identity.appointment')
    .values({
      ...{ id: newId('app') as AppointmentId, person_id: id, organisation_id: city.city, role: as },
      ...{ organisation_name: 'Byen', body_id: null, body_name: null, position: 0 },
      ...{ label_nb: as, label_nn: as, label_en: as, valid_from: null, valid_to: until },
    })
    .execute();
  return id;
}

it('hours are entered by an expert of today, whoever else is named', async () => {
  const engagementId = await inTransaction(db, (tx) =>
    insertEngagement(tx, {
      ...{ personId: null, name: 'Fagekspert 1', unit: 'Vaktlaget', bodyId: city.group },
      ...{ roleId: city.role, offerId: null, periods: [] },
    }),
  );
  const link = (personId: PersonId | null, version: number) =>
    perform(db, linkPerson, { engagementId, version, personId }, city.recruiter);
  const linked = async () => (await readEngagement(db, engagementId))?.personId;
  const before = await appointed('expert', '2018-12-31');
  for (const nobody of [newId('pers'), await appointed('member'), before]) {
    expect(codeOf(await link(nobody, 1))).toBe('no-such-expert');
  }
  expect(await linked()).toBeNull();
  const expert = await appointed('expert');
  await done(link(expert, 1));
  expect(await linked()).toBe(expert);
  expect(codeOf(await link(null, 1))).toBe('engagement-changed-meanwhile');
  await done(link(null, 2));
  expect(await linked()).toBeNull();
});
