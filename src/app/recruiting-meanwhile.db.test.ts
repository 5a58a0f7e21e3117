import { describe, expect, it } from 'vitest';
import { addDays, todayInNorway } from '../kernel/calendar.ts';
import { newId } from '../kernel/ids.ts';
import { testRound } from '../modules/adverts/test-rows.ts';
import { withdrawFor } from '../modules/applications/commands/withdraw-application.ts';
import { testApplicant } from '../modules/applications/test-rows.ts';
import type { Applicant } from '../modules/applications/vocabulary.ts';
import { offersAbove } from '../modules/engagements/index.ts';
import { perform } from '../modules/identity/command.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { actingInTest } from '../modules/identity/test-acting.ts';
import { bodyRow, seatRow } from '../modules/organisations/test-rows.ts';
import {
  decideRecommendation,
  draftRecommendations,
  readRecommendation,
  sendRecommendation,
  writeRecommendation,
} from '../modules/recommendations/index.ts';
import type { Place } from '../modules/recommendations/vocabulary.ts';
import { listRoleProfiles } from '../modules/recruitment/index.ts';
import { logTo } from '../platform/log/log.ts';
import { alsoWithdrawn } from './also-withdrawn.ts';
import { trondheim } from './demo/consensus-groups.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const now = new Date();
const today = todayInNorway(now);
const origin = 'https://omforent.example';
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

async function roleOf(label: string) {
  const role = (await demoAppointments(db)).find((one) => one.label.nb.startsWith(label));
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', now);
  if (!token.ok || !role) throw new Error(label);
  return { cookie: `omforent=${token.value}`, personId: role.personId };
}
const recruiter = (await roleOf('Rekrutteringsansvarlig')).cookie;
const director = await roleOf('Kommunalsjef, helse');
const recruits = actingInTest('recruiter', { now, today, organisationId: trondheim });
const decides = actingInTest('director', {
  ...{ now, today, organisationId: trondheim, personId: director.personId },
});

const get = async (address: string, cookie = recruiter) => {
  const headers = { host: 'localhost', cookie };
  return (await app.request(`http://localhost${address}`, { headers })).text();
};
const send = (address: string, form: Record<string, string>, cookie = recruiter) =>
  app.request(`http://localhost${address}`, {
    method: 'POST',
    headers: { origin: 'http://localhost', host: 'localhost', cookie },
    body: new URLSearchParams(form),
  });
async function done<Value>(
  asked: Promise<{ ok: true; value: Value } | { ok: false; refusal: object }>,
): Promise<Value> {
  const verdict = await asked;
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal));
  return verdict.value;
}

const [member] = await listRoleProfiles(db);
const role = member?.id ?? 'role_';

/** A group of two seats that three applied to, with a list being made: two in a seat, one reserve. */
async function listed(places: readonly Place[] = ['seat', 'seat', 'reserve']) {
  const group = newId('body');
  const { round, people } = await db.transaction().execute(async (tx) => {
    await tx
      .insertInto('organisations.body')
      .values(
        bodyRow({ id: group, organisation_id: trondheim, name: 'Prøve', kind: 'consensus_group' }),
      )
      .execute();
    await tx
      .insertInto('recruitment.quota')
      .values({ body_id: group, party: 'host', seats: 2, sends_no_more: false })
      .execute();
    const round = await testRound(tx, {
      issuer: trondheim,
      groups: [{ bodyId: group, decider: director.personId }],
      roles: [role],
    });
    const people: Applicant[] = [];
    for (let at = 0; at < 3; at += 1) {
      const of = { roundId: round.id, roleId: role, groups: [group], employer_id: trondheim };
      people.push(await testApplicant(tx, of));
    }
    await tx
      .insertInto('recommendations.discussion')
      .values({
        ...{ id: newId('disc'), round_id: round.id, held_on: '2019-01-09', minutes: 'Drøftet.' },
        ...{ present: ['Tillitsvalgt'], topics: [], clarified: [], stewards: '[]' },
        ...{ state: 'recorded', recorded_by: 'Rekrutterer', recorded_at: now, invited_at: null },
      })
      .execute();
    return { round, people };
  });
  const draft = { roundId: round.id, groups: [group], runId: null };
  const { made } = await done(perform(db, draftRecommendations, draft, recruits));
  const id = made[0] ?? '';
  const written = people.map(({ id: applicantId }, at) => ({
    ...{ applicantId, place: places[at] ?? 'not', order: at + 1, reason: 'Kjenner tjenesten.' },
  }));
  await done(perform(db, writeRecommendation, { ...(await seen(id)), places: written }, recruits));
  const page = `/rekruttering/innstillinger/${id}`;
  const [ada, bo, cleo] = people;
  if (!ada || !bo || !cleo) throw new Error('three were to apply');
  return { group, round, id, page, written, ada, bo, cleo };
}
type Listed = Awaited<ReturnType<typeof listed>>;

const seen = async (id: string) => ({
  id,
  version: (await readRecommendation(db, id))?.version ?? 0,
});
const sending = async ({ id }: Listed) =>
  perform(db, sendRecommendation(offersAbove), { ...(await seen(id)), origin }, recruits);
const deciding = async ({ id, written }: Listed) =>
  perform(
    db,
    decideRecommendation(offersAbove),
    {
      ...(await seen(id)),
      places: written.map((one) => ({ ...one, reason: '' })),
      consulted: [],
      notConsulted: [{ unit: '', because: 'Ingen leder' }],
      reason: '',
    },
    decides,
  );
const withdrawal = ({ id, version }: Applicant) => ({
  ...{ applicantId: id, seen: version, applicationId: null, reason: 'Ringte' },
});
const withdraw = (one: Applicant) =>
  done(perform(db, withdrawFor(alsoWithdrawn), withdrawal(one), recruits));
const stopsIn = (verdict: { ok: boolean; refusal?: object }) =>
  !verdict.ok && verdict.refusal && 'stops' in verdict.refusal
    ? (verdict.refusal.stops as { code: string }[]).map(({ code }) => code)
    : [];

/** An offer of a seat in the group, as it stands. */
const offerRow = (of: Listed, one: Applicant, state: 'offered' | 'declined' = 'offered') => ({
  ...{ id: newId('offer'), round_id: of.round.id, applicant_id: one.id, body_id: of.group },
  ...{ role_id: role, party: 'host', percent: 15, start_on: addDays(today, 30) },
  ...{ answer_by: addDays(today, 20), conditional: false, state, offered_at: now },
  ...{ offered_by: 'Rekrutterer', ended_on: null, seat_id: null, replaces: null },
  ...{ answered_at: state === 'offered' ? null : now },
  answered_how: state === 'offered' ? null : ('phone' as const),
});
const heldSeat = (of: Listed, more: Parameters<typeof seatRow>[0] | object = {}) =>
  seatRow({ body_id: of.group, organisation_id: trondheim, holder: 'Medlem', ...more });

describe('a list with somebody who withdraws', () => {
  it('says so to those who make it, and to its director, and goes no further', async () => {
    const of = await listed();
    await withdraw(of.bo);
    const html = await get(of.page);
    expect(html).toContain(`Har trukket seg: ${of.bo.name}.`);
    expect(html).toContain('Lista kan ikke sendes før');
    expect(await get('/rekruttering/innstillinger')).toContain('1 har trukket seg');
    expect(await get('/')).toContain('Noen på innstillingen har trukket seg');
    expect(stopsIn(await sending(of))).toEqual(['withdrew']);
    const other = await listed();
    await done(sending(other));
    await withdraw(other.bo);
    expect(await get(other.page, director.cookie)).toContain('Lista kan ikke avgjøres');
    expect(stopsIn(await deciding(other))).toEqual(['withdrew']);
  });

  it('waits for a withdrawal that is on its way, both when it is sent and when it is decided', async () => {
    for (const act of ['send', 'decide'] as const) {
      const of = await listed();
      if (act === 'decide') await done(sending(of));
      let pending: Promise<unknown> = Promise.resolve();
      const slow = withdrawFor(async (tx, id, acting) => {
        // The list is on its way while the withdrawal is not kept yet.
        pending = act === 'send' ? sending(of) : deciding(of);
        await db.selectFrom('applications.applicant').select('id').execute();
        await alsoWithdrawn(tx, id, acting);
      });
      await done(perform(db, slow, withdrawal(of.ada), recruits));
      expect(stopsIn((await pending) as { ok: boolean })).toEqual(['withdrew']);
    }
  });
});

describe('a list is held against the seats that are vacant', () => {
  it('needed less filled and offered, shown before anybody writes and in the refusal', async () => {
    const of = await listed();
    await db.insertInto('organisations.seat').values(heldSeat(of)).execute();
    const html = await get(of.page);
    expect(html).toContain('Plassene i gruppa');
    const from = html.indexOf('Plassene i gruppa');
    const cells = html
      .slice(from, html.indexOf('</tbody>', from))
      .matchAll(/<td[^>]*>(.*?)<\/td>/gs);
    const numbers = [...cells].map(([, cell = '']) => cell.replaceAll(/<[^>]*>|\D/g, ''));
    // Needed, filled, offered, vacant, and new on the list.
    expect(numbers.slice(0, 5)).toEqual(['2', '1', '0', '1', '2']);
    const { version } = await seen(of.id);
    const refused = await send(of.page, { gjor: 'send', versjon: `${version}` });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(
      'trenger 2: 1 er besatt og 0 tilbudt, så 1 er ledige. 2 uten plass fra før er satt på plass. Flytt 1 til reserve.',
    );
  });

  it('counts one who is offered the seat on the list once, and another as taken', async () => {
    const of = await listed();
    await db.insertInto('engagements.offer').values(offerRow(of, of.ada)).execute();
    await done(sending(of));
    const other = await listed();
    await db.insertInto('engagements.offer').values(offerRow(other, other.cleo)).execute();
    // Whoever is in reserve on the list and is offered a seat gives it up by the list.
    await done(sending(other));
    const third = await listed(['seat', 'seat', 'seat']);
    await db.insertInto('engagements.offer').values(offerRow(third, third.cleo)).execute();
    expect(stopsIn(await sending(third))).toEqual(['too-many-seats']);
  });

  it('may fill a seat that is left on a day, and no other that is full', async () => {
    const of = await listed(['seat', 'not', 'not']);
    const until = { valid_to: addDays(today, 9) };
    await db
      .insertInto('organisations.seat')
      .values([heldSeat(of), heldSeat(of, until)])
      .execute();
    expect(stopsIn(await sending(of))).toEqual(['too-many-seats']);
    await db
      .updateTable('organisations.seat')
      .set({ left_on: until.valid_to })
      .where('body_id', '=', of.group)
      .where('valid_to', '=', until.valid_to)
      .execute();
    expect(await get(of.page)).toContain('Blir ledige');
    await done(sending(of));
    expect(await get('/rekruttering')).toContain('blir ledig');
  });

  it('sees an offer that is made while it is decided', async () => {
    const of = await listed();
    await done(sending(of));
    const { pending } = await db.transaction().execute(async (tx) => {
      await offersAbove.hold(tx, of.round.id);
      const pending = deciding(of);
      await db.selectFrom('engagements.offer').select('id').execute();
      await tx.insertInto('organisations.seat').values(heldSeat(of)).execute();
      return { pending };
    });
    expect(stopsIn(await pending)).toEqual(['too-many-seats']);
  });
});

describe('what was typed into a form that is gone', () => {
  const kept = 'Dette skrev du, og det er ikke lagret';

  it('stands in the answer where the applicant withdrew meanwhile', async () => {
    const of = await listed();
    await withdraw(of.ada);
    const page = `/rekruttering/sokere/${of.ada.id}`;
    const typed = { gjor: 'rett', versjon: '1', navn: 'Ada Ny', motivasjon: 'Vil bidra.' };
    const answer = await send(page, { ...typed, grunn: 'Ringte og rettet' });
    expect(answer.status).toBe(409);
    const html = await answer.text();
    for (const said of [kept, 'Ada Ny', 'Vil bidra.', 'Ringte og rettet']) {
      expect(html).toContain(said);
    }
    expect(await get(page)).not.toContain(kept);
  });

  it('stands in the answer where an offer was answered meanwhile', async () => {
    const of = await listed();
    const offer = offerRow(of, of.ada, 'declined');
    await db.insertInto('engagements.offer').values(offer).execute();
    const page = `/rekruttering/tilbud/${offer.id}`;
    const back = await send(page, { gjor: 'trekk', grunn: 'Gruppa er slått sammen' });
    expect(back.status).toBe(422);
    const html = await back.text();
    expect(html).toContain(kept);
    expect(html).toContain('Gruppa er slått sammen');
    const noted = await send(page, { gjor: 'svar', svar: 'nei', grunn: 'Ringte i går' });
    expect(await noted.text()).toContain('Ringte i går');
  });

  it('stands in the answer where the list was sent, or given back, meanwhile', async () => {
    const of = await listed();
    await done(sending(of));
    const typed = { gjor: 'lagre', versjon: '1', [`grunn.${of.ada.id}`]: 'Ny begrunnelse' };
    const html = await (await send(of.page, typed)).text();
    expect(html).toContain(kept);
    expect(html).toContain('Ny begrunnelse');
    await db
      .updateTable('recommendations.recommendation')
      .set({ state: 'returned' })
      .where('id', '=', of.id as `rcm_${string}`)
      .execute();
    const why = { gjor: 'tilbake', versjon: '1', hva: 'For få fra legevakta' };
    const given = await (await send(of.page, why, director.cookie)).text();
    expect(given).toContain('For få fra legevakta');
  });
});
