import { type BodyId, newId, type PersonId } from '../../kernel/ids.ts';
import type { Db, Writer } from '../../platform/database/tables.ts';
import { testRound } from '../adverts/test-rows.ts';
import { testApplicant } from '../applications/test-rows.ts';
import type { Applicant } from '../applications/vocabulary.ts';
import { type Acting, perform } from '../identity/command.ts';
import { actingInTest } from '../identity/test-acting.ts';
import type { Actor, Role } from '../identity/vocabulary.ts';
import { bodyRow, organisationRow } from '../organisations/test-rows.ts';
import type { Place } from '../recommendations/vocabulary.ts';
import type { ProfileOfRoleId } from '../recruitment/vocabulary.ts';
import { makeOffers } from './commands/make-offers.ts';

/** Somebody in a role, on a day in the winter of 2019. */
export const as = (of: Role, day = '2019-02-05', more: Partial<Actor> = {}): Acting =>
  actingInTest(of, { now: new Date(`${day}T10:00:00Z`), today: day, ...more });

/** What a perform came to, as its code. */
export const codeOf = (verdict: { ok: boolean; refusal?: { code: string } }) =>
  verdict.ok ? 'done' : verdict.refusal?.code;

/** What came of something that must not be refused. */
export async function done<Value>(
  asked: Promise<{ ok: true; value: Value } | { ok: false; refusal: { code: string } }>,
): Promise<Value> {
  const verdict = await asked;
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal));
  return verdict.value;
}

/** A city with a group of two seats, a role, and a round whose offers wait for the council. */
export async function recruitingCity(tx: Writer, seats = 2) {
  const city = newId('org');
  await tx
    .insertInto('organisations.organisation')
    .values(organisationRow({ id: city, name: 'Byen', kind: 'municipality', side: 'municipality' }))
    .execute();
  const said = (nb: string) => ({ nb, nn: nb, en: nb });
  await tx
    .insertInto('recruitment.party')
    .values({ key: 'host', ...said('Byen'), organisations: [city], fallback: null, position: 1 })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ organisations: [city] }))
    .execute();
  const role: ProfileOfRoleId = newId('role');
  await tx
    .insertInto('recruitment.role_profile')
    .values({
      id: role,
      ...said('Medlem'),
      workload_low: 10,
      workload_high: 40,
      release: 'none',
      must_meet_physically: false,
      qualifications: '[]',
      personal_qualities: '[]',
    })
    .execute();
  const group: BodyId = newId('body');
  await tx
    .insertInto('organisations.body')
    .values(
      bodyRow({ id: group, organisation_id: city, kind: 'consensus_group', name: 'Legevakt' }),
    )
    .execute();
  await tx
    .insertInto('recruitment.quota')
    .values({ body_id: group, party: 'host', seats, sends_no_more: false })
    .execute();
  const decider: PersonId = newId('pers');
  const known: Parameters<typeof testRound>[1] = {
    issuer: city,
    groups: [{ bodyId: group, decider }],
    roles: [role],
    conditional_on: 'vedtak i bystyret',
    conditional_day: '2019-03-27',
  };
  const round = await testRound(tx, known);
  return {
    city,
    role,
    group,
    decider,
    round,
    recruiter: as('recruiter', '2019-02-05', { organisationId: city }),
  };
}
export type City = Awaited<ReturnType<typeof recruitingCity>>;

/** People of the city who applied, and whom the director chose: so many for seats, the rest as reserves. */
export async function choosing(
  tx: Writer,
  city: Omit<City, 'recruiter'>,
  { seats, reserves = 0 }: { seats: number; reserves?: number },
): Promise<Applicant[]> {
  const { round, group, role } = city;
  const people: Applicant[] = [];
  for (let at = 0; at < seats + reserves; at++) {
    const known = {
      roundId: round.id,
      roleId: role,
      groups: [group],
      employer_id: city.city,
      unit: 'Vaktlaget',
      unit_leader: 'Leder, Vaktlaget',
      unit_leader_email: 'leder@vaktlaget.example',
    };
    people.push(await testApplicant(tx, known));
  }
  const discussion = newId('disc');
  await tx
    .insertInto('recommendations.discussion')
    .values({
      ...{ id: discussion, round_id: round.id, held_on: '2019-01-09', minutes: 'Drøftet.' },
      ...{ present: ['Tillitsvalgt'], topics: [], clarified: [], stewards: '[]' },
      ...{ state: 'recorded', recorded_by: 'Rekrutterer', invited_at: null },
      recorded_at: new Date('2019-01-09T12:00:00Z'),
    })
    .execute();
  const recommendation = newId('rcm');
  await tx
    .insertInto('recommendations.recommendation')
    .values({
      ...{ id: recommendation, round_id: round.id, body_id: group, run_id: null },
      ...{ discussion_id: discussion, state: 'decided', sent_to: city.decider },
      sent_at: new Date('2019-01-20T12:00:00Z'),
    })
    .execute();
  await tx
    .insertInto('recommendations.decision')
    .values({
      ...{ recommendation_id: recommendation, number: 1, decided_by: city.decider },
      decided_by_name: 'Kommunalsjef',
      decided_at: new Date('2019-02-01T12:00:00Z'),
    })
    .execute();
  for (const [at, { id }] of people.entries()) {
    const place: Place = at < seats ? 'seat' : 'reserve';
    await tx
      .insertInto('recommendations.choice')
      .values({
        ...{ recommendation_id: recommendation, decision: 1, applicant_id: id, role_id: role },
        ...{ place, recommended: place, number: at < seats ? at + 1 : at - seats + 1 },
      })
      .execute();
  }
  return people;
}

/** How an offer to these people is made in the tests. */
export const offerTo = (city: City, people: readonly Pick<Applicant, 'id'>[]) => ({
  roundId: city.round.id,
  candidates: people.map(({ id: applicantId }) => ({
    ...{ applicantId, bodyId: city.group, roleId: city.role },
    percent: 15,
  })),
  startOn: '2019-02-25',
  answerBy: '2019-02-20',
  replaces: null,
  origin: 'https://omforent.example',
});

/** Offers to all these people, and the token of each one's link, in their order. */
export async function offered(db: Db, city: City, people: readonly Applicant[]): Promise<string[]> {
  await done(perform(db, makeOffers, offerTo(city, people), city.recruiter));
  const tokens: string[] = [];
  for (const { email } of people) tokens.push((await mailTo(db, email)).token);
  return tokens;
}

/** The last mail to an address, with the token of the link in it. */
export async function mailTo(db: Db, email: string) {
  const mails = await db
    .selectFrom('messages.message')
    .select(['subject', 'text', 'sealed'])
    .where('to_email', '=', email)
    .orderBy('queued_at')
    .orderBy('id')
    .execute();
  const token = mails
    .map(({ text }) => /\/svar\/(?:tilbud|enhet)\/([\w-]{43})/.exec(text)?.[1])
    .findLast((found) => found !== undefined);
  return { mails, token: token ?? '' };
}
