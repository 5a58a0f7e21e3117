import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { placeOf } from '../../../platform/http/client-address.ts';
import { testRound } from '../../adverts/test-rows.ts';
import { actingAsProgram, perform } from '../../identity/command.ts';
import { actorOfApplicant } from '../actor-of-applicant.ts';
import { mostBegunInAnHour } from '../rules/how-often-applications-are-begun.ts';
import { someDetails } from '../test-rows.ts';
import { eraseOldApplications } from './erase-applicants.ts';
import { startApplication } from './write-application.ts';

const { db } = await testDatabase();
const at = (minute: number) => new Date(Date.UTC(2019, 0, 15, 10, minute));
const round = await inTransaction(db, (tx) =>
  testRound(tx, { groups: [newId('body')], roles: [newId('role')] }),
);
const begin = async (place: string, minute = 0) => {
  const written = { details: someDetails(), wishes: [], saysToMeet: [] };
  const verdict = await perform(
    db,
    startApplication,
    { roundId: round.id, written, sendLink: false, origin: '', place: placeOf(place) },
    { actor: actorOfApplicant(null), now: at(minute), today: '2019-01-15' },
  );
  return verdict.ok ? 'begun' : verdict.refusal.code;
};
const many = (place: string, count: number, minute = 0) =>
  Promise.all(Array.from({ length: count }, () => begin(place, minute)));
const begun = (all: readonly string[]) => all.filter((one) => one === 'begun').length;

beforeEach(async () => {
  await db.deleteFrom('applications.start').execute();
});

describe('how often applications are begun from one place', () => {
  it('is so many in an hour, also of many who begin in the same moment', async () => {
    const all = await many('203.0.113.1', mostBegunInAnHour + 5);
    expect(begun(all)).toBe(mostBegunInAnHour);
    expect(await begin('203.0.113.1', 59)).toBe('too-many-from-here');
    expect(await begin('203.0.113.1', 61)).toBe('begun');
  });

  it('is nobody else’s number, but that of a whole network of IPv6', async () => {
    await many('203.0.113.1', mostBegunInAnHour);
    expect(await begin('203.0.113.2')).toBe('begun');
    await many('2001:db8:0:1::1', mostBegunInAnHour);
    expect(await begin('2001:db8:0:1:ffff::9')).toBe('too-many-from-here');
    expect(await begin('2001:db8:0:2::1')).toBe('begun');
  });

  it('keeps no address, and nothing at all after the hour', async () => {
    await begin('203.0.113.1');
    const [row] = await db.selectFrom('applications.start').selectAll().execute();
    expect(row?.place.toString('latin1')).not.toContain('203.0.113.1');
    await perform(
      db,
      eraseOldApplications(async () => undefined),
      null,
      actingAsProgram(at(61)),
    );
    expect(await db.selectFrom('applications.start').selectAll().execute()).toEqual([]);
  });
});

it('keeps of a place nothing that its address can be guessed from', async () => {
  await begin('203.0.113.9');
  const [row] = await db.selectFrom('applications.start').select('place').execute();
  const bare = createHash('sha256').update('203.0.113.9').digest('hex');
  expect(row?.place.toString('hex')).toMatch(/^[0-9a-f]{64}$/);
  expect(row?.place.toString('hex')).not.toBe(bare);
});
