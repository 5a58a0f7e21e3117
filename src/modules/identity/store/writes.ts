import { sql } from 'kysely';
import { newId, type PersonId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { Actor, AppointmentId } from '../vocabulary.ts';
import { signInsTried, tokenHash } from './reads.ts';
import './tables.ts';

/** Opens a session; the token itself is kept only by the browser. */
export async function insertSession(
  tx: Writer,
  session: { token: string; actor: Actor; now: Date; expires: Date },
): Promise<void> {
  await tx.deleteFrom('identity.session').where('expires_at', '<', session.now).execute();
  await tx
    .insertInto('identity.session')
    .values({
      token_hash: tokenHash(session.token),
      person_id: session.actor.personId,
      appointment_id: session.actor.appointmentId,
      created_at: session.now,
      expires_at: session.expires,
    })
    .execute();
}

export async function deleteSession(tx: Writer, token: string): Promise<void> {
  await tx.deleteFrom('identity.session').where('token_hash', '=', tokenHash(token)).execute();
}

/**
 * Notes that somebody tries to sign in, unless `allowed` tries in vain are there already: one after
 * the other for each login, so that many at once get no more of them.
 */
export async function claimSignIn(
  tx: Writer,
  login: string,
  at: { now: Date; since: Date; allowed: number },
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in ${login}`}, 0))`.execute(tx);
  if ((await signInsTried(tx, login, at.since)) >= at.allowed) return false;
  const dayAgo = new Date(at.now.getTime() - 86_400_000);
  await tx.deleteFrom('identity.failed_sign_in').where('at', '<', dayAgo).execute();
  await tx.insertInto('identity.failed_sign_in').values({ login, at: at.now }).execute();
  return true;
}

/** Takes back what `claimSignIn` noted at a moment, for the try succeeded. */
export async function forgetSignIn(tx: Writer, login: string, now: Date): Promise<void> {
  await tx
    .deleteFrom('identity.failed_sign_in')
    .where('login', '=', login)
    .where('at', '=', now)
    .execute();
}

export type NewAppointment = Omit<Actor, 'personId' | 'name' | 'appointmentId'> & {
  bodyName: string | null;
};

/** Adds a person who may not act as anybody yet, and answers the person's id. */
export async function insertPerson(
  tx: Writer,
  person: { name: string; login: string | null; passwordHash: string | null; demo: boolean },
): Promise<PersonId> {
  const id = newId('pers');
  await tx
    .insertInto('identity.person')
    .values({
      id,
      display_name: person.name,
      login: person.login,
      password_hash: person.passwordHash,
      demo: person.demo,
      created_at: new Date(),
      ended_at: null,
    })
    .execute();
  return id;
}

/** Lets a person act as something, after what they may act as already. */
export async function insertAppointment(
  tx: Writer,
  personId: PersonId,
  appointment: NewAppointment,
): Promise<void> {
  const { before } = await tx
    .selectFrom('identity.appointment')
    .select((by) => by.fn.countAll<string>().as('before'))
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('identity.appointment')
    .values({
      id: newId('app') as AppointmentId,
      person_id: personId,
      organisation_id: appointment.organisationId,
      organisation_name: appointment.onBehalfOf,
      body_id: appointment.bodyId,
      body_name: appointment.bodyName,
      role: appointment.role,
      label_nb: appointment.label.nb,
      label_nn: appointment.label.nn,
      label_en: appointment.label.en,
      position: Number(before),
      valid_from: null,
      valid_to: null,
    })
    .execute();
}
