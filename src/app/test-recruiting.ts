import { createHash, randomBytes } from 'node:crypto';
import { addDays, todayInNorway } from '../kernel/calendar.ts';
import { newId } from '../kernel/ids.ts';
import { testRound } from '../modules/adverts/test-rows.ts';
import { noChoices } from '../modules/applications/import/vocabulary.ts';
import { testApplicant } from '../modules/applications/test-rows.ts';
import { askOfRun, startRun } from '../modules/choosing/commands/compute-run.ts';
import { commitDraw, enterSeed } from '../modules/choosing/commands/draw-run.ts';
import { prepareRun } from '../modules/choosing/commands/prepare-run.ts';
import { computeNext } from '../modules/choosing/index.ts';
import { readRun } from '../modules/choosing/store/reads.ts';
import type { RunDemands } from '../modules/choosing/vocabulary.ts';
import { type Acting, perform } from '../modules/identity/command.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import type { Role } from '../modules/identity/vocabulary.ts';
import { queueMessage } from '../modules/messages/index.ts';
import { stateView } from '../modules/recommendations/index.ts';
import { listGroups, listRoleProfiles } from '../modules/recruitment/index.ts';
import type { Db, Writer } from '../platform/database/tables.ts';

/**
 * Words that stand nowhere else, one in each place where something is told of somebody who applied
 * and was never a member: whoever finds one has seen that place.
 */
export const planted = {
  name: 'Kvernbergsvik',
  unit: 'Lauvskardet',
  leader: 'Blåfjellmyra',
  experience: 'Tindevegen',
  score: 'Myrhaugane',
  meets: 'Storlidalen',
  view: 'Stordalsnes',
  minutes: 'Holmaberget',
  homework: 'Vasslihøgda',
  recommendation: 'Grasdokken',
  choice: 'Rognsåsen',
  consulted: 'Eldhusvika',
  offer: 'Fjellbrekka',
  consent: 'Nordskotet',
  demand: 'Kjerringneset',
  imported: 'Slettmoberget',
  handedOver: 'Urdabotn',
} as const;
export type Planted = keyof typeof planted;

/** Which of the words a text has, whatever its case. */
export const foundIn = (text: string): Planted[] => {
  const lower = text.toLowerCase();
  return (Object.keys(planted) as Planted[]).filter((key) =>
    lower.includes(planted[key].toLowerCase()),
  );
};

/** Rows of a test need no transaction around them. */
const rowsIn = (db: Db) => db as Writer;

const hashOf = (token: string) => createHash('sha256').update(token).digest();
const newToken = () => randomBytes(32).toString('base64url');

/** What came of something that must not be refused. */
async function done<Value>(
  asked: Promise<{ ok: true; value: Value } | { ok: false; refusal: { code: string } }>,
): Promise<Value> {
  const verdict = await asked;
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal));
  return verdict.value;
}

/** Whoever may enter the demo, with a session for each. */
export async function demoRoles(db: Db, now: Date) {
  const roles = await demoAppointments(db);
  const cookieOf = async (appointmentId: string) =>
    `omforent=${await done(signInAsDemoRole(db, appointmentId, now))}`;
  const first = (role: Role) => {
    const found = roles.find((one) => one.role === role);
    if (!found) throw new Error(`The demo has no ${role}.`);
    return found;
  };
  const [right, wrong] = roles.filter(({ role }) => role === 'director');
  if (!right || !wrong) throw new Error('The demo has two directors.');
  return { roles, cookieOf, first, right, wrong };
}
export type DemoRoles = Awaited<ReturnType<typeof demoRoles>>;

/**
 * A round of two groups, each with a director of its own, in which somebody applied to the first,
 * was assessed, discussed, recommended, chosen and offered, and said no; with a choice that was
 * computed and drawn, a unit leader who was asked, a file under review and a list handed over.
 */
export async function recruited(db: Db, { first, right, wrong }: DemoRoles, now: Date) {
  const today = todayInNorway(now);
  const [one, two] = await listGroups(db);
  const [profile] = await listRoleProfiles(db);
  const need = await db.selectFrom('recruitment.need').select('id').executeTakeFirst();
  if (!one || !two || !profile) throw new Error('The demo has groups and roles.');
  const acting = (role: Role): Acting => ({ actor: first(role), now, today });
  const own = newToken();
  const offerLink = newToken();
  const unitLink = newToken();
  const handOverLink = newToken();
  const issuer = first('recruiter').organisationId;
  const rows = await (async (tx: Writer) => {
    const round = await testRound(tx, {
      issuer,
      groups: [
        { bodyId: one.id, decider: right.personId },
        { bodyId: two.id, decider: wrong.personId },
      ],
      roles: [profile.id],
      advert_on: addDays(today, -5),
      deadline: addDays(today, 20),
      erase_after: addDays(today, 300),
      conditional_on: 'vedtak i bystyret',
      conditional_day: addDays(today, 90),
    });
    const applicant = await testApplicant(tx, {
      roundId: round.id,
      roleId: profile.id,
      groups: [one.id],
      name: `=${planted.name}`,
      email: `${planted.name.toLowerCase()}@kommune.example`,
      employer_id: issuer,
      unit: planted.unit,
      unit_leader: planted.leader,
      unit_leader_email: 'leder@enhet.example',
      experience: planted.experience,
      motivation: planted.experience,
      ...(need ? { meets: [need.id] } : {}),
    });
    const others = [];
    for (const [at, group] of [one.id, two.id, two.id].entries()) {
      const known = { roundId: round.id, roleId: profile.id, groups: [group], employer_id: issuer };
      others.push(await testApplicant(tx, { ...known, unit: `Enhet ${at}` }));
    }
    await tx
      .insertInto('applications.link')
      .values({
        token_hash: hashOf(own),
        applicant_id: applicant.id,
        made_at: now,
        ended_at: null,
      })
      .execute();
    await tx
      .insertInto('assessments.sheet')
      .values({ applicant_id: applicant.id, round_id: round.id })
      .execute();
    const by = { assessed_by: 'Rekrutterer', assessed_at: now };
    await tx
      .insertInto('assessments.line')
      .values({
        ...{ applicant_id: applicant.id, role_id: profile.id, kind: 'qualification', score: 2 },
        ...{ nb: 'Fagkunnskap', nn: 'Fagkunnskap', en: 'Knowledge', reason: planted.score, ...by },
      })
      .execute();
    if (need) {
      const line = { applicant_id: applicant.id, need_id: need.id, meets: 'meets' as const };
      await tx
        .insertInto('assessments.need_line')
        .values({ ...line, reason: planted.meets, ...by })
        .execute();
    }
    const discussion = newId('disc');
    await tx
      .insertInto('recommendations.discussion')
      .values({
        ...{ id: discussion, round_id: round.id, held_on: addDays(today, -4) },
        ...{ minutes: planted.minutes, present: ['Tillitsvalgt'], topics: [planted.minutes] },
        ...{ clarified: [planted.minutes], stewards: '[]', state: 'recorded' },
        ...{ recorded_by: 'Rekrutterer', invited_at: null, recorded_at: now },
      })
      .execute();
    await tx
      .insertInto('recommendations.homework')
      .values({
        ...{ id: newId('home'), discussion_id: discussion, number: 1, text: planted.homework },
        ...{ due: addDays(today, 5), done_on: null },
      })
      .execute();
    const recommendation = newId('rcm');
    await tx
      .insertInto('recommendations.recommendation')
      .values({
        ...{ id: recommendation, round_id: round.id, body_id: one.id, run_id: null },
        ...{ discussion_id: discussion, state: 'decided', sent_to: right.personId, sent_at: now },
      })
      .execute();
    const candidate = {
      ...{ recommendation_id: recommendation, applicant_id: applicant.id },
      ...{ role_id: profile.id, place: 'seat' as const, number: 1 },
    };
    await tx
      .insertInto('recommendations.candidate')
      .values({ ...candidate, reason: planted.recommendation })
      .execute();
    await tx
      .insertInto('recommendations.decision')
      .values({
        ...{ recommendation_id: recommendation, number: 1, decided_by: right.personId },
        ...{ decided_by_name: 'Kommunalsjef', decided_at: now },
      })
      .execute();
    await tx
      .insertInto('recommendations.choice')
      .values({ ...candidate, decision: 1, recommended: 'reserve', reason: planted.choice })
      .execute();
    await tx
      .insertInto('recommendations.consulted')
      .values({
        ...{ recommendation_id: recommendation, decision: 1, number: 1, unit: planted.unit },
        ...{ name: planted.leader, on_day: addDays(today, -2), view: planted.consulted },
      })
      .execute();
    const offer = newId('offer');
    await tx
      .insertInto('engagements.offer')
      .values({
        ...{ id: offer, round_id: round.id, applicant_id: applicant.id, body_id: one.id },
        ...{ role_id: profile.id, party: 'host', percent: 15, start_on: addDays(today, 60) },
        ...{ answer_by: addDays(today, 30), conditional: true, state: 'declined' },
        ...{ offered_at: now, offered_by: 'Rekrutterer', answered_at: now, answered_how: 'link' },
        ...{ reason: planted.offer, ended_on: null, seat_id: null, replaces: null },
      })
      .execute();
    const consent = newId('cons');
    await tx
      .insertInto('engagements.consent')
      .values({
        ...{ id: consent, round_id: round.id, unit: planted.unit, leader: planted.leader },
        ...{ leader_email: 'leder@enhet.example', applicant_ids: [applicant.id], asked_at: now },
        ...{ asked_by: 'Rekrutterer', answer: 'no', reason: planted.consent, answered_at: now },
        answered_how: 'link',
      })
      .execute();
    await tx
      .insertInto('engagements.link')
      .values([
        { token_hash: hashOf(offerLink), offer_id: offer, consent_id: null, created_at: now },
        { token_hash: hashOf(unitLink), offer_id: null, consent_id: consent, created_at: now },
      ])
      .execute();
    await tx
      .insertInto('applications.hand_over')
      .values({
        ...{ round_id: round.id, number_of_applicants: 4, sha256: 'ab', list: planted.handedOver },
        ...{ receiver: 'Kommunen', receiver_email: 'post@kommune.example', handed_over_at: now },
        ...{ handed_over_by: 'Rekrutterer', token_hash: hashOf(handOverLink) },
        ...{ received_at: null, received_by: null },
      })
      .execute();
    await tx
      .insertInto('applications.import')
      .values({
        ...{ id: newId('appi'), round_id: round.id, person_id: first('recruiter').personId },
        ...{ file_name: `${planted.imported}.csv`, made_at: now },
        content: Buffer.from(`Navn;E-post\n${planted.imported};a@soker.example\n`),
        choices: JSON.stringify(noChoices),
      })
      .execute();
    await queueMessage(
      tx,
      {
        ...{ about: null, bodyId: null, writtenStandard: 'nb', parts: [], sealed: true },
        to: { name: planted.name, email: `${planted.name.toLowerCase()}@`, personId: null },
        ...{ subject: planted.name, text: planted.name },
        onceKey: `applicant/${applicant.id}/test`,
      },
      now,
    );
    return { round, applicant, others, discussion, recommendation, offer, consent };
  })(rowsIn(db));
  const view = { id: rows.discussion, union: 'Forbundet', text: planted.view };
  await done(perform(db, stateView, view, acting('shop_steward')));
  const demands: RunDemands = {
    ...{ roundIds: [rows.round.id], method: 'leximin', mostGroups: 1, mostPerUnit: 1, band: null },
    groups: [one.id, two.id].map((bodyId) => ({
      bodyId,
      seats: [{ party: 'host', seats: 1 }],
      needs: [],
    })),
    quotas: [{ bodyId: one.id, attribute: 'unit', value: planted.unit, min: 1, max: null }],
    people: [
      {
        ...{ applicantId: rows.applicant.id, bodyId: one.id, must: true },
        reason: planted.demand,
      },
    ],
    countSeated: false,
  };
  const recruiter = acting('recruiter');
  const run = await done(perform(db, prepareRun, { demands, copyOf: null }, recruiter));
  const version = async () => (await readRun(db, run))?.version ?? 0;
  const compute = () =>
    computeNext(db, {
      clock: () => now,
      stop: new AbortController().signal,
      surprised: (error) => {
        throw error;
      },
    });
  await done(perform(db, startRun, { id: run, version: await version() }, recruiter));
  await compute();
  const chosen = await readRun(db, run);
  const person =
    Object.entries(chosen?.key.people ?? {}).find(
      ([, of]) => of[one.id] === rows.applicant.id,
    )?.[0] ?? '';
  await done(perform(db, askOfRun, { id: run, kind: 'person', person }, recruiter));
  await compute();
  const seen = { id: run, version: await version() };
  const commitment = await done(perform(db, commitDraw, seen, recruiter));
  const typed = { seed: 'lottotallene 7 14 21', source: 'Lotto', witness: 'Tillitsvalgt' };
  await done(perform(db, enterSeed, { id: run, commitment, typed }, recruiter));
  return {
    ...{ ...rows, one: one.id, two: two.id, role: profile.id, run, person },
    links: { own, offer: offerLink, unit: unitLink, handOver: handOverLink },
  };
}
export type Recruited = Awaited<ReturnType<typeof recruited>>;
