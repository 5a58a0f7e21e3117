import { randomBytes } from 'node:crypto';
import { refused, type Verdict } from '../../kernel/verdict.ts';
import { inTransaction } from '../../platform/database/index.ts';
import type { Db } from '../../platform/database/tables.ts';
import { passwordMatches } from './password.ts';
import { actorOfSession, appointmentsOf, demoAppointments, personByLogin } from './store/reads.ts';
import { claimSignIn, deleteSession, forgetSignIn, insertSession } from './store/writes.ts';
import type { Actor } from './vocabulary.ts';

export const sessionSeconds = 60 * 60 * 24 * 14;
const attemptsAllowed = 10;
const attemptWindowMinutes = 15;
/** Longer than any login that is given; what is longer is not even looked up. */
const longestLogin = 200;

export type SignInRefusal =
  | { code: 'unknown-role' }
  | { code: 'wrong-login' }
  | { code: 'no-appointment' }
  | { code: 'crowded' }
  | { code: 'too-many-attempts'; minutes: number };

/**
 * Opens a session for somebody whom a way of signing in has recognised, and answers its token.
 * Every way of signing in (a demo role, a password, later OpenID Connect) ends here.
 */
export async function openSession(db: Db, actor: Actor, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(now.getTime() + sessionSeconds * 1000);
  await inTransaction(db, (tx) => insertSession(tx, { token, actor, now, expires }));
  return token;
}

/** Recognises a demo role. Refused where there is no such role. */
export async function signInAsDemoRole(
  db: Db,
  appointmentId: string,
  now: Date,
): Promise<Verdict<string, SignInRefusal>> {
  const actor = (await demoAppointments(db)).find((a) => a.appointmentId === appointmentId);
  if (!actor) return refused({ code: 'unknown-role' });
  return { ok: true, value: await openSession(db, actor, now) };
}

/** More than this at once had better come back in a while than wait for half a minute. */
const roomAtTheDoor = 50;
let atTheDoor = 0;

/**
 * Recognises a password. Ten failures in a quarter of an hour close the login for as long, whether
 * they came one by one or at once. `today` is the day for the person's appointments.
 */
export async function signInWithPassword(
  db: Db,
  given: { login: string; password: string },
  { now, today }: { now: Date; today: string },
): Promise<Verdict<string, SignInRefusal>> {
  if (atTheDoor >= roomAtTheDoor) return refused({ code: 'crowded' });
  atTheDoor += 1;
  try {
    return await recognise(db, given, { now, today });
  } finally {
    atTheDoor -= 1;
  }
}

async function recognise(
  db: Db,
  { login, password }: { login: string; password: string },
  { now, today }: { now: Date; today: string },
): Promise<Verdict<string, SignInRefusal>> {
  if (login.length > longestLogin) return refused({ code: 'wrong-login' });
  const since = new Date(now.getTime() - attemptWindowMinutes * 60_000);
  const mayTry = await inTransaction(db, (tx) =>
    claimSignIn(tx, login, { now, since, allowed: attemptsAllowed }),
  );
  if (!mayTry) return refused({ code: 'too-many-attempts', minutes: attemptWindowMinutes });
  const person = await personByLogin(db, login);
  const right = await passwordMatches(password, person?.passwordHash ?? null);
  if (!person || !right) return refused({ code: 'wrong-login' });
  await inTransaction(db, (tx) => forgetSignIn(tx, login, now));
  const [actor] = await appointmentsOf(db, person.id, today);
  if (!actor) return refused({ code: 'no-appointment' });
  return { ok: true, value: await openSession(db, actor, now) };
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await inTransaction(db, (tx) => deleteSession(tx, token));
}

export { actorOfSession };
