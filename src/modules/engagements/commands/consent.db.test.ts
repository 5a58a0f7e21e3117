import { describe, expect, it } from 'vitest';
import { newId } from '../../../kernel/ids.ts';
import { inTransaction } from '../../../platform/database/index.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { consentOf } from '../consent-of.ts';
import { unitLoads } from '../rules/how-much-a-unit-gives.ts';
import { as, choosing, codeOf, done, mailTo, recruitingCity } from '../test-setting.ts';
import { unitsToAsk } from '../units-to-ask.ts';
import { answerConsentByLink, askConsent, noteConsent } from './ask-consent.ts';

const { db } = await testDatabase();
const leader = 'leder@vaktlaget.example';

async function asked() {
  const city = await inTransaction(db, (tx) => recruitingCity(tx));
  const people = await inTransaction(db, (tx) => choosing(tx, city, { seats: 2, reserves: 1 }));
  const ask = (units: readonly string[]) =>
    perform(
      db,
      askConsent,
      { roundId: city.round.id, units, origin: 'https://omforent.example' },
      city.recruiter,
    );
  return { city, people, ask };
}

describe('consent of the leader of a unit', () => {
  it('is asked for all of the unit in one mail, once, and answered by the link once', async () => {
    const { city, people, ask } = await asked();
    expect(codeOf(await ask(['Et annet lag']))).toBe('no-unit-chosen');
    const before = (await mailTo(db, leader)).mails.length;
    const both = await Promise.all([ask(['Vaktlaget']), ask(['Vaktlaget'])]);
    expect(both.map(codeOf).toSorted()).toEqual(['done', 'no-unit-chosen']);
    const { mails, token } = await mailTo(db, leader);
    expect(mails).toHaveLength(before + 1);
    expect(mails.at(-1)).toMatchObject({ sealed: true });
    for (const { name } of people) expect(mails.at(-1)?.text).not.toContain(name);
    expect(await unitsToAsk(db, city.round.id)).toEqual([]);
    const answer = (typed: string, reason: string, by = token) =>
      perform(
        db,
        answerConsentByLink,
        { token: by, answer: typed, reason },
        as('reader', '2019-02-06'),
      );
    expect(codeOf(await answer('yes', '', 'feil'))).toBe('not-found');
    expect(codeOf(await answer('kanskje', ''))).toBe('answer-is-missing');
    expect(codeOf(await answer('no', '  '))).toBe('consent-needs-a-reason');
    expect(codeOf(await answer('no', 'x'.repeat(2001)))).toBe('reason-is-too-long');
    const two = await Promise.all([answer('conditions', 'Ikke i ferien'), answer('yes', '')]);
    expect(two.map(codeOf).toSorted()).toEqual(['consent-is-answered', 'done']);
    const ids = people.map(({ id }) => id);
    const consents = await consentOf(db, ids);
    expect([...consents.keys()].toSorted()).toEqual(ids.toSorted());
  });

  it('is noted by hand by whoever recruits, and by nobody else', async () => {
    const { city, people, ask } = await asked();
    await done(ask(['Vaktlaget']));
    const [first] = people;
    const consent = (await consentOf(db, first ? [first.id] : [])).get(first?.id ?? 'apct_');
    const typed = { answer: 'yes', reason: '', how: 'phone' } as const;
    const input = { consentId: consent?.id ?? '', ...typed };
    const note = (role: 'recruiter' | 'director', organisationId = city.city) =>
      perform(db, noteConsent, input, as(role, undefined, { organisationId }));
    expect(codeOf(await note('recruiter', newId('org')))).toBe('not-found');
    expect(codeOf(await note('director'))).toBe('role-may-not');
    await done(note('recruiter'));
    expect(codeOf(await note('recruiter'))).toBe('consent-is-answered');
  });
});

it('a unit with 3 members shows its hours in the active period together', () => {
  const member = (name: string, percent: number) => ({
    ...({ id: 'eng_a', personId: null, name, unit: 'Vaktlaget', bodyId: 'body_a' } as const),
    ...({ roleId: 'role_a', offerId: null, version: 1 } as const),
    periods: [{ from: '2019-09-02', to: '2019-09-08', percent, releasedPercent: 0 }],
  });
  const three = [member('A', 10), member('B', 10), member('C', 40)];
  expect(unitLoads(three, '2019-09-02', '2019-09-30')).toEqual([
    { unit: 'Vaktlaget', people: 3, percent: 60, hours: 22.5 },
  ]);
  expect(unitLoads(three, '2019-09-09', '2019-09-30')).toEqual([]);
});
