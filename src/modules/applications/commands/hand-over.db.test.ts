import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { testRound } from '../../adverts/test-rows.ts';
import { perform } from '../../identity/command.ts';
import { actingInTest } from '../../identity/test-acting.ts';
import { actorOfApplicant } from '../actor-of-applicant.ts';
import { handOverByLink, readHandOver } from '../store/hand-over.ts';
import { testApplicant } from '../test-rows.ts';
import { confirmHandOver, handOverList } from './hand-over.ts';

const { db } = await testDatabase();
const when = { now: new Date('2019-02-10T10:00:00Z'), today: '2019-02-10' };
const recruiter = actingInTest('recruiter', when);
const receiver = { actor: actorOfApplicant(null), ...when };
const [role, body] = [newId('role'), newId('body')];

async function ordered(columns: object = {}, applicants = 2) {
  const round = await inTransaction(db, (tx) =>
    testRound(tx, {
      ...{ groups: [body], roles: [role], state: 'closed' },
      ...{ ordered_by: 'Rådet', hand_over_to: 'Nabokommunen', ...columns },
    }),
  );
  for (let at = 0; at < applicants; at++) {
    await inTransaction(db, (tx) =>
      testApplicant(tx, {
        ...{ roundId: round.id, roleId: role, groups: [body], name: '=HYPERLINK("x")' },
      }),
    );
  }
  const input = {
    roundId: round.id,
    receiver: 'Nabokommunen',
    receiverEmail: 'post@nabo.example',
    organisationId: null,
    issuer: 'Byen',
    origin: 'http://localhost',
  };
  return { round, input };
}

describe('handing over the list', () => {
  it('keeps it with its sum, and gives it to whoever confirms', async () => {
    const { round, input } = await ordered();
    const done = await perform(db, handOverList, input, recruiter);
    if (!done.ok) throw new Error(done.refusal.code);
    const { token } = done.value;
    const kept = await handOverByLink(db, token);
    const sum = createHash('sha256')
      .update(kept?.list ?? '')
      .digest('hex');
    expect(kept).toMatchObject({ sha256: sum, numberOfApplicants: 2, receivedAt: null });
    expect(kept?.list).toContain("'=HYPERLINK");
    const nobody = await perform(db, confirmHandOver, { token, name: ' ' }, receiver);
    expect(nobody).toMatchObject({ refusal: { code: 'name-is-missing' } });
    await perform(db, confirmHandOver, { token, name: 'Leder, Nabokommunen' }, receiver);
    await perform(db, confirmHandOver, { token, name: 'En annen' }, receiver);
    expect(await readHandOver(db, round.id)).toMatchObject({
      receivedBy: 'Leder, Nabokommunen',
      receivedAt: when.now,
    });
    const foreign = await perform(db, confirmHandOver, { token: 'x', name: 'y' }, receiver);
    expect(foreign).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('is done once of five who do it at once', async () => {
    const { input } = await ordered();
    const verdicts = await Promise.all(
      Array.from({ length: 5 }, () => perform(db, handOverList, input, recruiter)),
    );
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(1);
    for (const one of verdicts) {
      if (!one.ok) expect(one.refusal.code).toBe('handed-over-already');
    }
  });

  it.each([
    ['before the round is closed', { state: 'open' }, 2, 'round-not-closed'],
    ['where nobody ordered it', { ordered_by: null, hand_over_to: null }, 2, 'nobody-ordered'],
    ['where nobody applied', {}, 0, 'nobody-has-applied'],
  ])('is refused %s', async (_, columns, applicants, code) => {
    const { round, input } = await ordered(columns, applicants);
    const verdict = await perform(db, handOverList, input, recruiter);
    expect(verdict).toMatchObject({ ok: false, refusal: { code } });
    expect(await readHandOver(db, round.id)).toBeNull();
  });

  it('is for the recruiter', async () => {
    const { input } = await ordered();
    for (const other of ['director', 'shop_steward', 'secretary'] as const) {
      const verdict = await perform(db, handOverList, input, actingInTest(other, when));
      expect(verdict).toMatchObject({ refusal: { code: 'role-may-not' } });
    }
  });
});
