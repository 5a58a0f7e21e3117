import { describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { testRound } from '../../adverts/test-rows.ts';
import { readLog } from '../../audit/index.ts';
import { type Acting, perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import type { Role } from '../../identity/vocabulary.ts';
import { listApplicants, readApplicant } from '../store/reads.ts';
import { someDetails } from '../test-rows.ts';
import { addWishes, registerApplicant } from './register-applicant.ts';

const { db } = await testDatabase();
const as = (role: Role): Acting =>
  actingInTest(role, { now: new Date('2019-01-20T10:00:00Z'), today: '2019-01-20' });
const recruiter = as('recruiter');
const [member, expert] = [newId('role'), newId('role')];
const [home, rehab, elsewhere] = [newId('body'), newId('body'), newId('body')];
const open = (columns: Parameters<typeof testRound>[1] | object = {}) =>
  inTransaction(db, (tx) =>
    testRound(tx, { groups: [home, rehab], roles: [member, expert], ...columns }),
  );

describe('registering somebody who applied elsewhere', () => {
  it('counts one person with several wishes once, and keeps the name out of the log', async () => {
    const round = await open();
    const wishes = [
      { roleId: member, bodyId: home },
      { roleId: expert, bodyId: rehab },
    ];
    const details = someDetails({ name: ' Ada\u202e  Kvernberget\u0007 ', systems: ['X', 'x '] });
    const input = { roundId: round.id, details, wishes, source: 'registered' as const };
    const verdict = await perform(db, registerApplicant, input, recruiter);
    if (!verdict.ok) throw new Error(verdict.refusal.code);
    const one = await readApplicant(db, verdict.value);
    expect(one).toMatchObject({ name: 'Ada Kvernberget', systems: ['X'], state: 'submitted' });
    expect(one?.applications.map(({ rank, bodyId }) => [rank, bodyId])).toEqual([
      [1, home],
      [2, rehab],
    ]);
    const log = JSON.stringify(await readLog(db, { limit: 50 }));
    expect(log).toContain(verdict.value);
    expect(log).not.toContain('Kvernberget');
  });

  it('is once for one address of ten at once, and tells whose it is so that wishes are added', async () => {
    const round = await open();
    const verdicts = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        perform(
          db,
          registerApplicant,
          {
            roundId: round.id,
            details: someDetails({ email: at % 2 ? 'EN@kommune.example' : 'en@kommune.example' }),
            wishes: [{ roleId: member, bodyId: home }],
            source: 'import',
          },
          recruiter,
        ),
      ),
    );
    const stored = await listApplicants(db, round.id);
    expect(stored).toHaveLength(1);
    const refusals = verdicts.flatMap((one) => (one.ok ? [] : [one.refusal]));
    expect(refusals).toHaveLength(9);
    const applicantId = stored[0]?.id ?? 'apct_none';
    for (const refusal of refusals) {
      expect(refusal).toEqual({ code: 'applied-already', applicantId, state: 'submitted' });
    }
    const wishes = [
      { roleId: member, bodyId: home },
      { roleId: expert, bodyId: home },
    ];
    const added = await perform(db, addWishes, { applicantId, wishes }, recruiter);
    expect(added).toEqual({ ok: true, value: { added: 1 } });
    expect((await readApplicant(db, applicantId))?.applications).toHaveLength(2);
  });

  it.each([
    ['no wish', {}, [], 'no-wish'],
    ['a group elsewhere', {}, [{ roleId: member, bodyId: elsewhere }], 'group-not-in-round'],
    ['another role', {}, [{ roleId: newId('role'), bodyId: home }], 'role-not-in-round'],
    ['no name', { name: ' \u200b' }, null, 'detail-is-missing'],
    ['no address', { email: 'ada' }, null, 'email-is-unreadable'],
    ['a megabyte', { motivation: 'x'.repeat(1_000_000) }, null, 'detail-too-long'],
  ])('refuses %s and stores nothing', async (_, known, wishes, code) => {
    const round = await open();
    const input = {
      roundId: round.id,
      details: someDetails(known),
      wishes: wishes ?? [{ roleId: member, bodyId: home }],
      source: 'import' as const,
    };
    const verdict = await perform(db, registerApplicant, input, recruiter);
    expect(verdict).toMatchObject({ ok: false, refusal: { code } });
    expect(await listApplicants(db, round.id, 'all')).toEqual([]);
  });

  it('is for the recruiter, in a round that is open or closed', async () => {
    const round = await open({ state: 'ended' });
    const input = {
      roundId: round.id,
      details: someDetails(),
      wishes: [{ roleId: member, bodyId: home }],
      source: 'import' as const,
    };
    const late = await perform(db, registerApplicant, input, recruiter);
    expect(late).toMatchObject({ refusal: { code: 'round-takes-none', state: 'ended' } });
    for (const role of ['director', 'shop_steward', 'secretary', 'administrator'] as const) {
      const verdict = await perform(db, registerApplicant, input, as(role));
      expect(verdict).toMatchObject({ refusal: { code: 'role-may-not' } });
    }
    const none = await perform(db, registerApplicant, { ...input, roundId: 'rec_x' }, recruiter);
    expect(none).toMatchObject({ refusal: { code: 'not-found' } });
  });
});
