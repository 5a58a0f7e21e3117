import { type IsoDate, todayInNorway } from '../../kernel/calendar.ts';
import {
  type BodyId,
  newId,
  type PersonId,
  type RuleSetId,
  type SeatId,
} from '../../kernel/ids.ts';
import type { Db } from '../../platform/database/tables.ts';
import { type Acting, perform } from '../identity/command.ts';
import { actingInTest } from '../identity/test-acting.ts';
import type { Actor, Role } from '../identity/vocabulary.ts';
import type { Mandate } from '../mandate/vocabulary.ts';
import { bodyRow, organisationRow } from '../organisations/test-rows.ts';
import type { Side } from '../organisations/vocabulary.ts';
import { askGroup } from './commands/ask-group.ts';
import { givePosition } from './commands/give-position.ts';
import { type RaiseInput, raiseMatter } from './commands/raise-matter.ts';
import { readMatter, readRounds } from './store/reads.ts';
import type { Matter, Round } from './vocabulary.ts';

/** A Monday with no holiday near it. */
export const monday = '2026-03-02';
export const site = 'https://omforent.example';

const organisationId = newId('org');

/** Somebody who acts on a day, at ten. */
export function as(
  role: Role,
  bodyId: BodyId | null,
  who: { personId?: PersonId; name?: string; day?: IsoDate } = {},
): Acting {
  const { name = role, personId = newId('pers') } = who;
  const now = new Date(`${who.day ?? monday}T09:00:00Z`);
  const label = { nb: name, nn: name, en: name };
  const today = todayInNorway(now);
  return actingInTest(role, { personId, name, label, organisationId, bodyId, now, today });
}

export type TestSeat = {
  role?: 'chair' | 'member' | 'deputy' | 'secretary';
  name: string;
  side?: Side;
  validTo?: IsoDate;
  email?: string | null;
  vacant?: boolean;
};

export type TestBody = {
  id: BodyId;
  people: { name: string; seatId: SeatId; personId: PersonId; side: Side; role: string }[];
  expert: Acting;
  /** The one of this name, acting on a day. */
  by: (name: string, day?: IsoDate) => Acting;
};

/** A body with seats, an expert, and rules where it has adopted some. */
export async function testBody(
  db: Db,
  of: { short: string; seats: readonly TestSeat[]; rules?: string | null; validFrom?: IsoDate },
): Promise<TestBody> {
  const id: BodyId = newId('body');
  await db
    .insertInto('organisations.organisation')
    .values(organisationRow({ id: organisationId }))
    .onConflict((on) => on.doNothing())
    .execute();
  await db
    .insertInto('organisations.body')
    .values(
      bodyRow({
        id,
        organisation_id: organisationId,
        name: `Gruppe ${of.short}`,
        short_name: of.short,
      }),
    )
    .execute();
  const people: TestBody['people'] = [];
  for (const [position, seat] of of.seats.entries()) {
    const seatId: SeatId = newId('seat');
    const personId: PersonId = newId('pers');
    const role = seat.role ?? 'member';
    const side = seat.side ?? 'municipality';
    const email = seat.email === undefined ? `${seat.name}@gruppe.example` : seat.email;
    await db
      .insertInto('organisations.seat')
      .values({
        id: seatId,
        body_id: id,
        role,
        side: role === 'secretary' ? null : side,
        represents: null,
        holder: seat.vacant ? null : seat.name,
        holder_person_id: seat.vacant ? null : personId,
        email,
        organisation_id: organisationId,
        deputy_for_seat: null,
        deputy_for_side: role === 'deputy' ? side : null,
        rank: 1,
        weight: 1,
        appointed_by_case: null,
        valid_from: of.validFrom ?? null,
        valid_to: seat.validTo ?? null,
        position,
      })
      .execute();
    people.push({ name: seat.name, seatId, personId, side, role });
  }
  if (of.rules !== null) await adopt(db, id, of.rules ?? 'rules_consent-1', '2026-01-01');
  const expert = as('expert', id, { name: `Ekspert ${of.short}` });
  await appoint(db, id, expert.actor);
  const by = (name: string, day?: IsoDate): Acting => {
    const one = people.find((person) => person.name === name);
    if (!one) throw new Error(`Nobody is called ${name}.`);
    const role: Role = one.role === 'chair' || one.role === 'secretary' ? one.role : 'member';
    const acts = one.role === 'deputy' ? 'deputy' : role;
    return as(acts, id, { personId: one.personId, name, ...(day ? { day } : {}) });
  };
  return { id, people, expert, by };
}

export async function adopt(db: Db, bodyId: BodyId, rules: string, from: IsoDate): Promise<void> {
  await db
    .insertInto('consensus.adoption')
    .values({
      body_id: bodyId,
      valid_from: from,
      rule_set_id: rules as RuleSetId,
      adopted_by_body: null,
      adopted_by_case: '1/26',
      case_id: null,
    })
    .execute();
}

async function appoint(db: Db, bodyId: BodyId, { personId, name }: Actor): Promise<void> {
  await db
    .insertInto('identity.person')
    .values({
      id: personId,
      display_name: name,
      login: null,
      password_hash: null,
      demo: false,
      created_at: new Date('2026-01-01T00:00:00Z'),
      ended_at: null,
    })
    .execute();
  await db
    .insertInto('identity.appointment')
    .values({
      id: newId('app') as Actor['appointmentId'],
      person_id: personId,
      organisation_id: organisationId,
      organisation_name: 'Fellesskapet',
      body_id: bodyId,
      body_name: null,
      role: 'expert',
      label_nb: name,
      label_nn: name,
      label_en: name,
      position: 0,
      valid_from: null,
      valid_to: null,
    })
    .execute();
}

const unlimited: Mandate = {
  domains: 'all',
  serviceAreas: 'all',
  sides: 'all',
  organisations: 'all',
  costLimit: null,
  validFrom: null,
  validTo: null,
  adoptedByCase: '1/26',
};

/** A ladder of bodies, the lowest first, each with what it may decide; the next one is above it. */
export async function testStructure(
  db: Db,
  ladder: readonly { id: BodyId; mandate?: Partial<Mandate>; days?: number }[],
  from: IsoDate = '2026-01-01',
): Promise<void> {
  const id = newId('struct');
  await db
    .insertInto('mandate.structure')
    .values({ id, valid_from: from, adopted_by_case: '1/26', is_public: true })
    .execute();
  const rows = ladder.map(({ id: bodyId, mandate, days }, at) => {
    const may = { ...unlimited, ...mandate };
    const listed = <One>(list: readonly One[] | 'all') => (list === 'all' ? null : [...list]);
    return {
      structure_id: id,
      body_id: bodyId,
      position: at,
      level: at + 1,
      escalates_to: ladder[at + 1]?.id ?? null,
      time_limit_days: days ?? 10,
      domains: listed(may.domains),
      service_areas: listed(may.serviceAreas),
      sides: listed(may.sides),
      organisations: listed(may.organisations),
      cost_limit: may.costLimit,
      mandate_from: null,
      mandate_to: null,
      mandate_case: '1/26',
    };
  });
  await db.insertInto('mandate.structure_body').values(rows).execute();
}

export const question: RaiseInput = {
  title: 'Medikament i hjemmetjenesten',
  question: 'Hvem fører medikamentlisten når pasienten kommer hjem?',
  background: 'I dag gjøres det ulikt.',
  options: ['Hjemmetjenesten', 'Sykehuset'],
  affects: {
    domains: ['workflow'],
    serviceAreas: ['hjemmetjenester'],
    sides: ['municipality'],
    organisations: [],
    cost: null,
  },
  origin: 'unit',
  waitsFor: 'Leverandøren',
  neededBy: '2026-03-20',
  bodyId: null,
  expert: null,
  practice: false,
  replyEmail: null,
  site,
};

/** A matter that has been raised in a body. */
export async function raised(
  db: Db,
  { id, expert }: TestBody,
  change: Partial<RaiseInput> = {},
): Promise<Matter> {
  const asked = await perform(db, raiseMatter, { ...question, bodyId: id, ...change }, expert);
  if (!asked.ok) throw new Error(JSON.stringify(asked.refusal));
  return asked.value;
}

/** A matter as it stands now. */
export async function stored(db: Db, { id }: { id: string }): Promise<Matter> {
  const found = await readMatter(db, id);
  if (!found) throw new Error(`${id} is not stored`);
  return found;
}

/** Asks the group, and answers the round that is open. */
export async function asked(
  db: Db,
  matter: Matter,
  body: TestBody,
  change: { proposal?: string; change?: string; closesOn?: string | null; acting?: Acting } = {},
): Promise<Round> {
  const { acting, ...typed } = change;
  const { id, version } = await stored(db, matter);
  const order = { proposal: 'Hjemmetjenesten fører listen.', change: '', closesOn: null, ...typed };
  const verdict = await perform(
    db,
    askGroup,
    { id, version, site, ...order },
    acting ?? body.expert,
  );
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal));
  const round = (await readRounds(db, id)).find((one) => one.closedAt === null);
  if (!round) throw new Error('No round is open.');
  return round;
}

/** Gives positions in a round by those who are named: "A agree", "B disagree". */
export async function given(
  db: Db,
  round: Round,
  body: TestBody,
  positions: readonly string[],
  day?: IsoDate,
): Promise<void> {
  for (const one of positions) {
    const [name = '', stance = ''] = one.split(' ');
    const typed = { stance, reason: 'Fordi', reasonKind: 'capacity' as const };
    const input = { roundId: round.id, ...typed };
    const verdict = await perform(db, givePosition, input, body.by(name, day));
    if (!verdict.ok) throw new Error(`${one}: ${JSON.stringify(verdict.refusal)}`);
  }
}
