import { describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { inTransaction } from '../../platform/database/index.ts';
import { testDatabase } from '../../platform/database/test-database.ts';
import { hashPassword } from './password.ts';
import { actorOfSession, closeSession, openSession, signInWithPassword } from './sign-in.ts';
import { appointmentsOf } from './store/reads.ts';
import { insertAppointment, insertPerson } from './store/writes.ts';

const { db } = await testDatabase();
const passwordHash = await hashPassword('riktig hest batteri');
const at = { now: new Date('2026-03-02T10:00:00Z'), today: '2026-03-02', demo: true };

async function person(login: string, demo = false) {
  const appointment = {
    role: 'administrator',
    label: { nb: 'Administrator', nn: 'Administrator', en: 'Administrator' },
    organisationId: newId('org'),
    onBehalfOf: 'Drift',
    bodyId: null,
    bodyName: null,
  } as const;
  const given = { name: 'Administrator', login, passwordHash, demo };
  const id = await inTransaction(db, async (tx) => {
    const person = await insertPerson(tx, given);
    await insertAppointment(tx, person, appointment);
    return person;
  });
  const [actor] = await appointmentsOf(db, id, at.today);
  if (!actor) throw new Error('no appointment');
  return actor;
}

const attempt = (login: string, password: string, now = at.now) =>
  signInWithPassword(db, { login, password }, { ...at, now });

describe('a session', () => {
  it('ends with what its person acts as', async () => {
    const actor = await person('vikar');
    const token = await openSession(db, actor, at.now);
    expect(await actorOfSession(db, token, at)).toMatchObject({ personId: actor.personId });
    await db
      .updateTable('identity.appointment')
      .set({ valid_to: '2026-03-01' })
      .where('id', '=', actor.appointmentId)
      .execute();
    expect(await actorOfSession(db, token, at)).toBeNull();
  });

  it('of a demo role is nobody’s where the demo is switched off', async () => {
    const token = await openSession(db, await person('prøve', true), at.now);
    expect(await actorOfSession(db, token, at)).not.toBeNull();
    expect(await actorOfSession(db, token, { ...at, demo: false })).toBeNull();
  });

  it('runs out, and ends when it is closed', async () => {
    const actor = await person('kort');
    const token = await openSession(db, actor, at.now);
    const later = new Date('2026-03-17T10:00:00Z');
    expect(await actorOfSession(db, token, { ...at, now: later })).toBeNull();
    await closeSession(db, token);
    expect(await actorOfSession(db, token, at)).toBeNull();
  });
});

describe('a password', () => {
  it('is tried ten times in vain and no more, also when all come at once', async () => {
    await person('mange');
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => attempt('mange', 'feil passord')),
    );
    const codes = answers.map((one) => (one.ok ? 'in' : one.refusal.code));
    expect(codes.filter((code) => code === 'wrong-login')).toHaveLength(10);
    expect(codes.filter((code) => code === 'too-many-attempts')).toHaveLength(6);
    expect(await attempt('mange', 'riktig hest batteri')).toMatchObject({ ok: false });
    const later = new Date('2026-03-02T10:16:00Z');
    expect(await attempt('mange', 'riktig hest batteri', later)).toMatchObject({ ok: true });
  });

  it('that is right uses up no try', async () => {
    await person('flittig');
    for (let times = 0; times < 12; times += 1) {
      expect(await attempt('flittig', 'riktig hest batteri')).toMatchObject({ ok: true });
    }
  });

  it('is tried by so many at once that the rest of the program goes on', async () => {
    const crowd = Array.from({ length: 70 }, (_, at) => attempt(`mengde-${at}`, 'x'));
    const codes = (await Promise.all(crowd)).map((one) => (one.ok ? 'in' : one.refusal.code));
    expect(codes.filter((code) => code === 'crowded')).toHaveLength(20);
    await person('rolig');
    expect(await attempt('rolig', 'riktig hest batteri')).toMatchObject({ ok: true });
  });

  it('is refused for a login of any length', async () => {
    const long = Array.from({ length: 9000 }, (_, at) => String.fromCharCode(97 + ((at * 7) % 26)));
    expect(await attempt(long.join(''), 'x')).toEqual({
      ok: false,
      refusal: { code: 'wrong-login' },
    });
  });
});
