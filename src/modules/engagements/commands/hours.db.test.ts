import { describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { insertEngagement } from '../store/engagement-writes.ts';
import { listExpertRoles } from '../store/expert-reads.ts';
import { listClosedMonths, listTimeEntries, readFrame } from '../store/hours.ts';
import { as, codeOf, done, recruitingCity } from '../test-setting.ts';
import { nameExpertRoles } from './keep-engagement.ts';
import { closeMonth, logHours, setFrame } from './keep-hours.ts';

const { db } = await testDatabase();
const city = await inTransaction(db, (tx) => recruitingCity(tx));
await done(perform(db, nameExpertRoles, { roleIds: [city.role] }, city.recruiter));

async function expertWithEngagement() {
  const expert = as('expert', '2019-06-28');
  const engagementId = await inTransaction(db, (tx) =>
    insertEngagement(tx, {
      ...{ personId: expert.actor.personId, name: 'Fagekspert', unit: 'Vaktlaget' },
      ...{ bodyId: city.group, roleId: city.role, offerId: null },
      periods: [{ from: '2019-02-25', to: '2019-06-30', percent: 40, releasedPercent: 20 }],
    }),
  );
  const log = (hours: number, month = '2019-06', by = expert) =>
    perform(db, logHours, { engagementId, month, hours, note: '=1+1' }, by);
  return { expert, engagementId, log };
}
const frame = (amount: number, seen: number) =>
  perform(
    db,
    setFrame,
    { unit: 'kroner', amount, rate: 600, grantedBy: 'Sak 1/19', seen },
    city.recruiter,
  );

describe('hours of experts', () => {
  it('of 37.5 in June reduce what is left of the frame, and none beyond it are taken', async () => {
    const { expert, log } = await expertWithEngagement();
    expect(codeOf(await log(37.5))).toBe('no-frame');
    await done(frame(60_000, 0));
    expect(await log(37.5)).toMatchObject({ value: { used: 22_500, hoursLeft: 62.5 } });
    expect(await log(10, '2019-05')).toMatchObject({ value: { hoursLeft: 52.5 } });
    expect(await log(62.51, '2019-05')).toMatchObject({
      refusal: { code: 'over-the-frame', left: 62.5 },
    });
    expect(codeOf(await frame(22_000, 1))).toBe('frame-is-used');
    expect(codeOf(await frame(90_000, 0))).toBe('frame-changed-meanwhile');
    await done(frame(90_000, 1));
    await done(log(62.51, '2019-05'));
    for (const [hours, month, code] of [
      [1, '2019-07', 'month-is-ahead'],
      [1, '2019-01', 'not-engaged-then'],
      [1, '2019-13', 'no-such-month'],
      [-1, '2019-06', 'no-such-hours'],
      [1.234, '2019-06', 'no-such-hours'],
      [Number.NaN, '2019-06', 'no-such-hours'],
    ] as const) {
      expect(codeOf(await log(hours, month))).toBe(code);
    }
    expect(codeOf(await log(1, '2019-06', as('expert', '2019-06-28')))).toBe('not-own-engagement');
    expect(codeOf(await log(1, '2019-06', as('recruiter', '2019-06-28')))).toBe('role-may-not');
    await done(perform(db, closeMonth, { month: '2019-06', closed: true }, city.recruiter));
    expect(codeOf(await log(1))).toBe('month-is-closed');
    await done(perform(db, closeMonth, { month: '2019-06', closed: false }, city.recruiter));
    await done(log(0, '2019-06', expert));
    expect((await listTimeEntries(db)).map(({ month }) => month)).toEqual(['2019-05']);
  });

  it('are taken from the frame once where two take the last of it at the same time', async () => {
    const used = (await listTimeEntries(db)).reduce((sum, { hours }) => sum + hours, 0);
    const { version } = await db
      .selectFrom('engagements.frame')
      .select('version')
      .executeTakeFirstOrThrow();
    await done(frame((used + 40) * 600, version));
    const [one, two] = [await expertWithEngagement(), await expertWithEngagement()];
    const codes = (await Promise.all([one.log(40), two.log(40)])).map(codeOf);
    expect(codes.toSorted()).toEqual(['done', 'over-the-frame']);
  });
});

describe('what all experts’ hours stand on', () => {
  it('is kept by those who have engaged one of them, and by no other recruiter', async () => {
    await expertWithEngagement();
    const stranger = as('recruiter', '2019-06-28', { organisationId: newId('org') });
    const closed = async () => [...(await listClosedMonths(db))];
    const before = [await closed(), await readFrame(db), await listExpertRoles(db)];
    const month = { month: '2019-04', closed: true };
    expect(codeOf(await perform(db, closeMonth, month, stranger))).toBe('not-found');
    const none = { unit: 'hours', amount: 1e6, rate: null, grantedBy: 'Ingen' } as const;
    const seen = (await readFrame(db))?.version ?? 0;
    expect(codeOf(await perform(db, setFrame, { ...none, seen }, stranger))).toBe('not-found');
    expect(codeOf(await perform(db, nameExpertRoles, { roleIds: [] }, stranger))).toBe('not-found');
    expect([await closed(), await readFrame(db), await listExpertRoles(db)]).toEqual(before);
    await done(perform(db, closeMonth, month, city.recruiter));
    await done(perform(db, closeMonth, { ...month, closed: false }, city.recruiter));
  });
});
