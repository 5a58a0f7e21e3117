import { type BodyId, newId, type OrganisationId, type PersonId } from '../../kernel/ids.ts';
import type { Db, Writer } from '../../platform/database/tables.ts';
import { testRound } from '../adverts/test-rows.ts';
import type { RecruitmentRound } from '../adverts/vocabulary.ts';
import { testApplicant } from '../applications/test-rows.ts';
import { type Acting, perform } from '../identity/command.ts';
import { actingInTest } from '../identity/test-acting.ts';
import type { Actor, Role } from '../identity/vocabulary.ts';
import { bodyRow, organisationRow } from '../organisations/test-rows.ts';
import { listParties } from '../recruitment/index.ts';
import type { ProfileOfRoleId } from '../recruitment/vocabulary.ts';
import { draftRecommendations } from './commands/draft-recommendations.ts';
import { planDiscussion } from './commands/plan-discussion.ts';
import { recordDiscussion } from './commands/write-discussion.ts';
import { nothingPromised, type OffersAbove } from './offers-above.ts';
import type { TypedDiscussion } from './rules/a-discussion-stands-once-recorded.ts';
import { readRecommendation } from './store/reads.ts';
import type { Recommendation } from './vocabulary.ts';

export const role = 'role_medlem' as ProfileOfRoleId;

/** Somebody in a role, on a day in the winter of 2019. */
export const as = (of: Role, more: Partial<Actor> = {}, day = '2019-02-05'): Acting =>
  actingInTest(of, { now: new Date(`${day}T10:00:00Z`), today: day, ...more });

/** A discussion as it was typed, with what its minutes need to stand. */
export const typed: TypedDiscussion = {
  heldOn: '2018-12-17',
  place: 'Rådhuset',
  present: ['Prosjektleder', 'Hovedtillitsvalgt'],
  topics: ['Utlysningen'],
  minutes: 'Partene gikk gjennom utlysningen.',
  clarified: [],
  stewards: [],
  homework: [],
};

/** What a perform came to, as its code. */
export const codeOf = (verdict: { ok: boolean; refusal?: { code: string } }) =>
  verdict.ok ? 'done' : verdict.refusal?.code;

/** Rows of a test need no transaction around them. */
const rowsIn = (db: Db) => db as Writer;

/** A city with two parties; each time two new directors, and a round that recruits to two groups. */
export async function recruitingCity(db: Db) {
  const host = (await listParties(db)).find(({ key }) => key === 'host');
  const city: OrganisationId =
    (host?.organisations !== 'all-others' && host?.organisations[0]) || 'org_byen';
  const other = 'org_nabo' as const;
  await db
    .insertInto('organisations.organisation')
    .values([organisationRow({ id: city }), organisationRow({ id: other, name: 'Nabo' })])
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const said = (nb: string) => ({ nb, nn: nb, en: nb });
  const party = { fallback: null };
  await db
    .insertInto('recruitment.party')
    .values([
      { key: 'host', ...said('Byen'), organisations: [city], ...party, position: 1 },
      { key: 'others', ...said('de andre'), organisations: null, ...party, position: 2 },
    ])
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  const director = await person(db, 'Kommunalsjef helse');
  const stranger = await person(db, 'Kommunalsjef oppvekst');
  const mine = await group(db, city, 'Saksbehandling', 2);
  const theirs = await group(db, city, 'Legevakt', 2);
  const round = await testRound(rowsIn(db), {
    issuer: city,
    groups: [
      { bodyId: mine, decider: director },
      { bodyId: theirs, decider: stranger },
    ],
  });
  return {
    ...{ city, other, mine, theirs, round },
    recruiter: as('recruiter', { name: 'Rekrutterer', organisationId: city }),
    director: as('director', { personId: director, name: 'Kommunalsjef helse' }),
    stranger: as('director', { personId: stranger, name: 'Kommunalsjef oppvekst' }),
    steward: as('shop_steward', { name: 'Hovedtillitsvalgt', organisationId: city }),
  };
}
export type City = Awaited<ReturnType<typeof recruitingCity>>;

async function person(db: Db, name: string): Promise<PersonId> {
  const id = newId('pers');
  await db
    .insertInto('identity.person')
    .values({
      id,
      display_name: name,
      login: null,
      password_hash: null,
      demo: false,
      created_at: new Date(),
      ended_at: null,
    })
    .execute();
  return id;
}

async function group(db: Db, city: OrganisationId, name: string, seats: number): Promise<BodyId> {
  const id = newId('body');
  await db
    .insertInto('organisations.body')
    .values(bodyRow({ id, organisation_id: city, kind: 'consensus_group', name }))
    .execute();
  await db
    .insertInto('recruitment.quota')
    .values({ body_id: id, party: 'host', seats, sends_no_more: false })
    .execute();
  return id;
}

/** Somebody of the city who applied to a group, from a unit. */
export const applies = (db: Db, city: City, to: BodyId, unit = 'Enhet A', name?: string) =>
  testApplicant(rowsIn(db), {
    roundId: city.round.id,
    roleId: role,
    groups: [to],
    employer_id: city.city,
    unit,
    ...(name ? { name } : {}),
  });

/** A discussion of a round whose minutes stand. */
export async function discussed(
  db: Db,
  { recruiter }: Pick<City, 'recruiter'>,
  round: RecruitmentRound,
  draft: Partial<TypedDiscussion> = {},
) {
  const whole = { ...typed, ...draft };
  const id = await done(
    perform(db, planDiscussion, { roundId: round.id, draft: whole }, recruiter),
  );
  await done(perform(db, recordDiscussion, { id, version: 1, draft: whole }, recruiter));
  return id;
}

/** A draft for a group, made by hand. */
export async function drafted(db: Db, city: City, bodyId: BodyId): Promise<Recommendation> {
  const input = { roundId: city.round.id, groups: [bodyId], runId: null };
  const { made } = await done(perform(db, draftRecommendations, input, city.recruiter));
  const one = await readRecommendation(db, made[0] ?? '');
  if (!one) throw new Error('no recommendation was made');
  return one;
}

/** What came of something that must not be refused. */
export async function done<Value>(
  asked: Promise<{ ok: true; value: Value } | { ok: false; refusal: { code: string } }>,
): Promise<Value> {
  const verdict = await asked;
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal));
  return verdict.value;
}

/** Where nobody is offered anything. */
export const noOffers: OffersAbove = {
  hold: async () => {},
  read: async () => nothingPromised,
};
