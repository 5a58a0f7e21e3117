import { describe, expect, it } from 'vitest';
import { todayInNorway } from '../kernel/calendar.ts';
import { newId } from '../kernel/ids.ts';
import { testRound } from '../modules/adverts/test-rows.ts';
import { testApplicant } from '../modules/applications/test-rows.ts';
import type { Applicant } from '../modules/applications/vocabulary.ts';
import { startRun } from '../modules/choosing/commands/compute-run.ts';
import { prepareRun } from '../modules/choosing/commands/prepare-run.ts';
import { chosenInRun, computeNext, listRuns, readRun } from '../modules/choosing/index.ts';
import { listOffers } from '../modules/engagements/index.ts';
import { type Acting, perform } from '../modules/identity/command.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { actingInTest } from '../modules/identity/test-acting.ts';
import { bodyRow } from '../modules/organisations/test-rows.ts';
import {
  draftRecommendations,
  listRecommendations,
  readDecisions,
} from '../modules/recommendations/index.ts';
import { listRoleProfiles } from '../modules/recruitment/index.ts';
import { testDatabase } from '../platform/database/test-database.ts';
import { logTo } from '../platform/log/log.ts';
import { trondheim } from './demo/consensus-groups.ts';
import { loadDemo } from './demo/load-demo.ts';
import { createApp } from './server.ts';

const { db } = await testDatabase();
const now = new Date();
await loadDemo(db, now);
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

async function roleOf(label: string) {
  const role = (await demoAppointments(db)).find((one) => one.label.nb.startsWith(label));
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', now);
  if (!token.ok) throw new Error(token.refusal.code);
  const { person_id: personId } = await db
    .selectFrom('identity.appointment')
    .select('person_id')
    .where('id', '=', role?.appointmentId ?? 'app_')
    .executeTakeFirstOrThrow();
  return { cookie: `omforent=${token.value}`, personId };
}
const recruiter = (await roleOf('Rekrutteringsansvarlig')).cookie;
const director = await roleOf('Kommunalsjef, helse');
const steward = (await roleOf('Hovedtillitsvalgt')).cookie;
const acting: Acting = actingInTest('recruiter', { now, today: todayInNorway(now) });

const get = async (address: string, cookie = recruiter) => {
  const headers = { host: 'localhost', cookie };
  return (await app.request(`http://localhost${address}`, { headers })).text();
};
const send = (address: string, form: [string, string][], cookie = recruiter) =>
  app.request(`http://localhost${address}`, {
    method: 'POST',
    headers: { origin: 'http://localhost', host: 'localhost', cookie },
    body: new URLSearchParams(form),
  });

/** What a browser would send of the form on a page that does this, untouched. */
function formIn(html: string, does: string): [string, string][] {
  const form = html.split('<form').find((one) => one.includes(`name="gjor" value="${does}"`)) ?? '';
  const own = form.slice(0, form.indexOf('</form>'));
  const plain = (text: string) => text.replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
  const inputs = [...own.matchAll(/<input[^>]*>/g)].map(([tag]): [string, string] => [
    /name="([^"]*)"/.exec(tag)?.[1] ?? '',
    plain(/value="([^"]*)"/.exec(tag)?.[1] ?? ''),
  ]);
  const areas = [...own.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([^<]*)</g)].map(
    ([, name = '', text = '']): [string, string] => [name, plain(text)],
  );
  const selects = [...own.matchAll(/<select[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = '', options = '']): [string, string] => [
      name,
      /<option[^>]*selected[^>]*>/.exec(options)?.[0].match(/value="([^"]*)"/)?.[1] ?? '',
    ],
  );
  return [...inputs, ...areas, ...selects];
}

async function done<Value>(
  asked: Promise<{ ok: true; value: Value } | { ok: false; refusal: object }>,
): Promise<Value> {
  const verdict = await asked;
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal));
  return verdict.value;
}
const compute = () =>
  computeNext(db, {
    clock: () => now,
    stop: new AbortController().signal,
    surprised: (error) => {
      throw error;
    },
  });

const [member] = await listRoleProfiles(db);
if (!member) throw new Error('The demo has no role profiles.');

/** A group of two seats for which four applied, and whose recommendation a run placed. */
async function recommendedGroup() {
  const group = newId('body');
  const { round, people } = await db.transaction().execute(async (tx) => {
    const row = { id: group, organisation_id: trondheim, name: 'Prøvegruppen' };
    await tx
      .insertInto('organisations.body')
      .values(bodyRow({ ...row, kind: 'consensus_group' }))
      .execute();
    await tx
      .insertInto('recruitment.quota')
      .values({ body_id: group, party: 'host', seats: 2, sends_no_more: false })
      .execute();
    const round = await testRound(tx, {
      issuer: trondheim,
      groups: [{ bodyId: group, decider: director.personId }],
      roles: [member?.id ?? 'role_'],
    });
    const people: Applicant[] = [];
    for (let at = 0; at < 4; at += 1) {
      const of = { roundId: round.id, roleId: member?.id ?? 'role_', groups: [group] };
      const unit = { unit: `Enhet ${at}`, unit_leader: `Leder ${at}` };
      people.push(await testApplicant(tx, { ...of, ...unit, employer_id: trondheim }));
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
  const demands = {
    ...{ roundIds: [round.id], method: 'best-fit' as const, quotas: [], people: [] },
    groups: [{ bodyId: group, seats: [{ party: 'host', seats: 2 }], needs: [] }],
    ...{ mostGroups: 1, mostPerUnit: null, band: null, countSeated: false },
  };
  const runId = await done(perform(db, prepareRun, { demands, copyOf: null }, acting));
  const { version } = (await readRun(db, runId)) ?? { version: 0 };
  await done(perform(db, startRun, { id: runId, version }, acting));
  await compute();
  const draft = { roundId: round.id, groups: [group], runId };
  await done(perform(db, draftRecommendations, draft, acting));
  const [one] = await listRecommendations(db, round.id);
  const page = `/rekruttering/innstillinger/${one?.id}`;
  expect((await send(page, formIn(await get(page), 'send'))).status).toBe(303);
  const decide = await decideOn(page, {});
  expect(decide.status).toBe(303);
  return { group, round, people, runId, page };
}

/** The director decides as the page has it filled in, and says which leaders were asked. */
async function decideOn(page: string, change: Record<string, string>) {
  const html = await get(page, director.cookie);
  const form = formIn(html, 'avgjor').map(([name, value]): [string, string] => {
    if (change[name] !== undefined) return [name, change[name]];
    const unsaid = value === '' && leaderRows(html).has(name);
    return unsaid ? [name, 'Er i permisjon'] : [name, value];
  });
  return send(page, form, director.cookie);
}

/** Where a page asks why the leader of a unit that it knows was not asked. */
function leaderRows(html: string): Set<string> {
  const all = new Map(formIn(html, 'avgjor'));
  return new Set(
    [...all.keys()].filter(
      (name) => name.startsWith('ikke.') && all.has(name.replace('ikke', 'kjent')),
    ),
  );
}

const terms: [string, string][] = [
  ['oppstart', '25.02.2098'],
  ['svarfrist', '20.02.2098'],
];

describe('a place that somebody left', () => {
  it('is filled with the fewest other changes: found, decided by the director, and offered', async () => {
    const { group, round, people, runId, page } = await recommendedGroup();
    const chosen = (await chosenInRun(db, runId)).flatMap(({ applicantIds }) => applicantIds);
    const key = (id: string) => `${id} ${group} ${member?.id}`;
    const offersPage = `/rekruttering/tilbud?runde=${round.id}`;
    const make = (ids: readonly string[], more: [string, string][] = []) => {
      const to = ids.map((id): [string, string] => ['til', `${key(id)} 15`]);
      const of: [string, string][] = [
        ['gjor', 'send'],
        ['runde', round.id],
      ];
      return send(offersPage, [...of, ...terms, ...to, ...more]);
    };
    expect((await make(chosen)).status).toBe(303);
    const [first] = await listOffers(db, round.id);
    const offer = `/rekruttering/tilbud/${first?.id}`;
    const no: [string, string][] = [
      ['gjor', 'svar'],
      ['svar', 'nei'],
      ['hvordan', 'phone'],
    ];
    await send(offer, no);
    const before = await get(offer);
    expect(before).toContain('Finn en ny med færrest andre endringer');
    expect(await get(offer, steward)).not.toContain('Finn en ny');

    const find = formIn(before, 'finn');
    expect((await send(offer, find, steward)).status).toBe(403);
    expect((await send(offer, find)).headers.get('location')).toBe(offer);
    // Pressed again, it makes no second run.
    await send(offer, find);
    expect(await listRuns(db, { parentId: runId })).toHaveLength(1);
    expect(await get(offer)).toContain('Utvelgelsen regner');
    await compute();

    const found = await get(offer);
    const [run] = await listRuns(db, { parentId: runId });
    const chosenThen = (await chosenInRun(db, run?.id ?? '')).flatMap(
      ({ applicantIds }) => applicantIds,
    );
    const come = people.find(({ id }) => chosenThen.includes(id) && !chosen.includes(id));
    if (!come || !first) throw new Error('nobody was found');
    expect(chosenThen).toContain(chosen.find((id) => id !== first.applicantId));
    expect(found).toContain(`${come.name} kan ta plassen.`);
    expect(found).toContain('Ingen andre plasser endres.');
    expect(found).toContain(`/rekruttering/utvelgelse/${run?.id}`);
    // The director has not chosen them: nobody can be offered the place past the director.
    const replaces: [string, string][] = [['erstatter', first.id]];
    expect((await make([come.id], replaces)).status).toBe(409);

    const again = formIn(found, 'erstatt');
    expect((await send(page, again, director.cookie)).status).toBe(403);
    expect((await send(page, again)).status).toBe(303);
    expect((await send(page, again)).status).toBe(422);
    expect(await get(offer)).toContain('Innstillingen er hos kommunalsjefen');
    // What was decided holds until it is decided anew.
    expect((await make([come.id], replaces)).status).toBe(409);
    const [one] = await listRecommendations(db, round.id);
    expect(one?.runId).toBe(run?.id);
    expect(await get(page, director.cookie)).toContain('En plass er blitt ledig.');
    expect((await decideOn(page, { hvorfor: '' })).status).toBe(422);
    expect((await decideOn(page, {})).status).toBe(303);
    const decisions = one ? await readDecisions(db, one) : [];
    const seated = decisions.map(({ choices }) =>
      choices.flatMap(({ place, applicantId }) => (place === 'seat' ? [applicantId] : [])),
    );
    expect(seated.map((ids) => ids.toSorted())).toEqual(
      [chosenThen, chosen].map((ids) => ids.toSorted()),
    );

    const after = await get(offer);
    expect(after).toContain(`Tilby plassen til ${come.name}`);
    expect((await make([come.id], replaces)).status).toBe(303);
    const offers = await listOffers(db, round.id);
    expect(offers.at(-1)).toMatchObject({ applicantId: come.id, replaces: first.id });
    expect(await get(offer)).not.toContain('Plassen er ledig');
  });

  it('says why it cannot be computed where the recommendation was made by hand', async () => {
    const { round } = await recommendedGroup();
    const [one] = await listRecommendations(db, round.id);
    await db
      .updateTable('recommendations.recommendation')
      .set({ run_id: null })
      .where('id', '=', one?.id ?? 'rcm_')
      .execute();
    const [choice] = one?.candidates ?? [];
    const id = newId('offer');
    await db
      .insertInto('engagements.offer')
      .values({
        ...{ id, round_id: round.id, applicant_id: choice?.applicantId ?? 'apct_' },
        ...{ body_id: one?.bodyId ?? 'body_', role_id: choice?.roleId ?? 'role_', party: 'host' },
        ...{ percent: 15, start_on: '2098-02-25', answer_by: '2098-02-20', conditional: false },
        ...{ state: 'lapsed', offered_at: now, offered_by: 'Rekrutterer', answered_at: null },
        ...{ answered_how: null, ended_on: null, seat_id: null, replaces: null },
      })
      .execute();
    const html = await get(`/rekruttering/tilbud/${id}`);
    expect(html).toContain('Innstillingen ble laget for hånd.');
    expect(html).toContain('aria-disabled="true"');
    expect((await send(`/rekruttering/tilbud/${id}`, [['gjor', 'finn']])).status).toBe(303);
  });
});
