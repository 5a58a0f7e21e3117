import { describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { engagementsSeen } from '../engagements-seen.ts';
import { readEngagement } from '../store/engagement-reads.ts';
import { insertEngagement } from '../store/engagement-writes.ts';
import { as, codeOf, done, recruitingCity } from '../test-setting.ts';
import { nameExpertRoles, removePeriod, setPeriod } from './keep-engagement.ts';

const { db } = await testDatabase();
const city = await inTransaction(db, (tx) => recruitingCity(tx));
await db
  .insertInto('recruitment.figure')
  .values({
    ...{ id: newId('fig'), subject: 'expert-workload', unit: 'percent', low: 0, high: 40 },
    ...{ nb: 'inntil 40', nn: 'inntil 40', en: 'up to 40', about: false, source: 'Notatet' },
    ...{ state: 'active', decided_by_case: '1/19', version: 1, first_day: null, last_day: null },
    ...{ hangs_on: null, stated_on: null },
  })
  .execute();
await done(perform(db, nameExpertRoles, { roleIds: [city.role, 'role_none'] }, city.recruiter));

const engaged = (personId: `pers_${string}` | null = null) =>
  inTransaction(db, (tx) =>
    insertEngagement(tx, {
      ...{ personId, name: 'Fagekspert 1', unit: 'Vaktlaget', bodyId: city.group },
      ...{ roleId: city.role, offerId: null, periods: [] },
    }),
  );
const period = (percent: number, from = '2019-02-25') => ({
  ...{ percent, from, to: null, releasedPercent: 0 },
});

describe('a workload over time', () => {
  it('of 45 % is refused by the active figure with its source, 40 % is kept', async () => {
    const engagementId = await engaged();
    const set = (percent: number, version = 1) =>
      perform(db, setPeriod, { engagementId, version, period: period(percent) }, city.recruiter);
    expect(await set(45)).toMatchObject({
      refusal: { code: 'outside-active-figure', figure: { source: 'Notatet' } },
    });
    await done(set(40));
    expect((await readEngagement(db, engagementId))?.periods).toMatchObject([{ percent: 40 }]);
    expect(codeOf(await set(30, 1))).toBe('engagement-changed-meanwhile');
  });

  it('is changed by one of two at once, and taken away', async () => {
    const engagementId = await engaged();
    const set = (from: string) =>
      perform(
        db,
        setPeriod,
        { engagementId, version: 1, period: period(20, from) },
        city.recruiter,
      );
    const codes = (await Promise.all([set('2019-02-25'), set('2019-02-26')])).map(codeOf);
    expect(codes.toSorted()).toEqual(['done', 'engagement-changed-meanwhile']);
    const kept = await readEngagement(db, engagementId);
    const from = kept?.periods[0]?.from ?? '';
    const remove = { engagementId, version: 2, from };
    expect(codeOf(await perform(db, removePeriod, remove, as('director')))).toBe('role-may-not');
    await done(perform(db, removePeriod, remove, city.recruiter));
    expect((await readEngagement(db, engagementId))?.periods).toEqual([]);
  });
});

it('an expert sees their own engagement, another director none, and a member nothing', async () => {
  const expert = as('expert');
  const own = await engaged(expert.actor.personId);
  const seenBy = async (acting: typeof expert) =>
    (await engagementsSeen(db, acting.actor)).map(({ id }) => id);
  expect(await seenBy(expert)).toEqual([own]);
  expect(await seenBy(as('director'))).toEqual([]);
  expect(await seenBy(as('director', '2019-02-05', { personId: city.decider }))).toContain(own);
  expect(await seenBy(as('member'))).toEqual([]);
  expect(await seenBy(city.recruiter)).toContain(own);
});
