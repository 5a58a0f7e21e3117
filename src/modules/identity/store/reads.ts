import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Reader } from '../../../platform/database/tables.ts';
import type { Actor, Role } from '../vocabulary.ts';
import './tables.ts';

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

const appointmentColumns = [
  'a.id as appointmentId',
  'a.person_id as personId',
  'p.display_name as name',
  'a.role',
  'a.label_nb',
  'a.label_nn',
  'a.label_en',
  'a.organisation_id as organisationId',
  'a.organisation_name as onBehalfOf',
  'a.body_id as bodyId',
] as const;

/** Whether an appointment `a` holds on a day; an open end holds for ever. */
const runsOn = (today: string) =>
  sql<boolean>`daterange(a.valid_from, a.valid_to, '[]') @> ${today}::date`;

type AppointmentColumns = Omit<Actor, 'label'> & {
  label_nb: string;
  label_nn: string;
  label_en: string;
};

function toActor({ label_nb, label_nn, label_en, ...rest }: AppointmentColumns): Actor {
  return { ...rest, label: { nb: label_nb, nn: label_nn, en: label_en } };
}

/**
 * Who this session token belongs to, if it is one and has not run out, and neither has what the
 * person acts as. A demo role is nobody where the demo is switched off.
 */
export async function actorOfSession(
  db: Reader,
  token: string,
  at: { now: Date; today: string; demo: boolean },
): Promise<Actor | null> {
  const row = await standingSessions(db, at)
    .select([...appointmentColumns])
    .where('s.token_hash', '=', tokenHash(token))
    .executeTakeFirst();
  return row ? toActor(row) : null;
}

/** Those among some session tokens that still let somebody in. */
export async function liveSessions(
  db: Reader,
  tokens: readonly string[],
  at: { now: Date; today: string; demo: boolean },
): Promise<ReadonlySet<string>> {
  const byHash = new Map(tokens.map((token) => [tokenHash(token).toString('hex'), token]));
  const hashes = [...byHash.keys()];
  const rows = await standingSessions(db, at)
    .select(sql<string>`encode(s.token_hash, 'hex')`.as('hash'))
    .where(
      sql<boolean>`s.token_hash = any(select decode(h, 'hex') from unnest(${hashes}::text[]) h)`,
    )
    .execute();
  return new Set(rows.flatMap(({ hash }) => byHash.get(hash) ?? []));
}

function standingSessions(db: Reader, at: { now: Date; today: string; demo: boolean }) {
  return db
    .selectFrom('identity.session as s')
    .innerJoin('identity.appointment as a', 'a.id', 's.appointment_id')
    .innerJoin('identity.person as p', 'p.id', 's.person_id')
    .where('s.expires_at', '>', at.now)
    .where('p.ended_at', 'is', null)
    .where('p.demo', 'in', at.demo ? [true, false] : [false])
    .where(runsOn(at.today));
}

/** The roles that anybody may pick in the demo, in the order they are shown. */
export async function demoAppointments(db: Reader): Promise<DemoRole[]> {
  const rows = await db
    .selectFrom('identity.appointment as a')
    .innerJoin('identity.person as p', 'p.id', 'a.person_id')
    .select([...appointmentColumns, 'a.body_name as bodyName'])
    .where('p.demo', '=', true)
    .where('p.ended_at', 'is', null)
    .orderBy('a.position')
    .execute();
  return rows.map(({ bodyName, ...columns }) => ({ ...toActor(columns), bodyName }));
}

/** A role to enter the demo as, with the name of the body it is for. */
export type DemoRole = Actor & { bodyName: string | null };

/** What one person may act as, on a day. */
export async function appointmentsOf(
  db: Reader,
  personId: string,
  today: string,
): Promise<Actor[]> {
  const rows = await db
    .selectFrom('identity.appointment as a')
    .innerJoin('identity.person as p', 'p.id', 'a.person_id')
    .select([...appointmentColumns])
    .where('a.person_id', '=', personId as Actor['personId'])
    .where(runsOn(today))
    .orderBy('a.position')
    .execute();
  return rows.map(toActor);
}

/** The person behind a login, with the hash to compare with. */
export async function personByLogin(db: Reader, login: string) {
  return db
    .selectFrom('identity.person')
    .select(['id', 'display_name as name', 'password_hash as passwordHash'])
    .where('login', '=', login)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}

/** How many sign-ins with this login have been tried in vain, or are being tried, since a moment. */
export async function signInsTried(db: Reader, login: string, since: Date): Promise<number> {
  const row = await db
    .selectFrom('identity.failed_sign_in')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('login', '=', login)
    .where('at', '>', since)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Those who act in a role on a day, on behalf of whom; once each, in the order they are listed. */
export async function listAppointedAs(db: Reader, role: Role, today: string): Promise<Actor[]> {
  const rows = await db
    .selectFrom('identity.appointment as a')
    .innerJoin('identity.person as p', 'p.id', 'a.person_id')
    .select([...appointmentColumns])
    .where('a.role', '=', role)
    .where('p.ended_at', 'is', null)
    .where(runsOn(today))
    .orderBy('a.position')
    .orderBy('a.id')
    .execute();
  const persons = new Map(rows.map((row) => [row.personId, toActor(row)]));
  return [...persons.values()];
}
