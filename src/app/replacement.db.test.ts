import { describe, expect, it } from 'vitest';
import { todayInNorway } from '../kernel/calendar.ts';
import { newId } from '../kernel/ids.ts';
import { testRound } from '../modules/adverts/test-rows.ts';
import { testApplicant } from '../modules/applications/test-rows.ts';
import type { Applicant } from '../modules/applications/vocabulary.ts';
import { startRun } from '../modules/choosing/commands/compute-run.ts';
import { prepareRun } from '../modules/choosing/commands/prepare-run.ts';
import { chosenInRun, computeNext, listRuns, readRun } from '../modules/choosing/index.ts';
import type { RunId } from '../modules/choosing/vocabulary.ts';
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
import { logTo } from '../platform/log/log.ts';
import { trondheim } from './demo/consensus-groups.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const now = new Date();
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

/**
 * Two groups of one seat each, decided as a run placed them: one who applied to the first, and one
 * who applied to both in the second, for which one more applied. When the first leaves, the fewest
 * changes move somebody.
 */
async function twoGroups() {
  const groups = { first: newId('body'), second: newId('body') };
  const bodies = [groups.first, groups.second];
  const { round, people } = await db.transaction().execute(async (tx) => {
    for (const id of bodies) {
      const row = { id, organisation_id: trondheim, name: `Gruppe ${id.slice(-4)}` };
      await tx
        .insertInto('organisations.body')
        .values(bodyRow({ ...row, kind: 'consensus_group' }))
        .execute();
      await tx
        .insertInto('recruitment.quota')
        .values({ body_id: id, party: 'host', seats: 1, sends_no_more: false })
        .execute();
    }
    const round = await testRound(tx, {
      issuer: trondheim,
      groups: bodies.map((bodyId) => ({ bodyId, decider: director.personId })),
      roles: [member?.id ?? 'role_'],
    });
    const people: Applicant[] = [];
    for (const wants of [[groups.first], bodies, [groups.second]]) {
      const of = { roundId: round.id, roleId: member?.id ?? 'role_', groups: wants };
      const unit = { unit: `Enhet ${people.length}`, unit_leader: 'Leder' };
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
  const [stays, moves, comes] = people.map(({ id }) => id);
  if (!stays || !moves || !comes) throw new Error('three were to apply');
  const demands = {
    ...{ roundIds: [round.id], method: 'best-fit' as const, quotas: [], people: [] },
    groups: bodies.map((bodyId) => ({ bodyId, seats: [{ party: 'host', seats: 1 }], needs: [] })),
    ...{ mostGroups: 1, mostPerUnit: null, band: null, countSeated: false },
  };
  const runId = await done(perform(db, prepareRun, { demands, copyOf: null }, acting));
  const { version } = (await readRun(db, runId)) ?? { version: 0 };
  await done(perform(db, startRun, { id: runId, version }, acting));
  await compute();
  await placing(runId, { [groups.first]: stays, [groups.second]: moves });
  const draft = { roundId: round.id, groups: bodies, runId };
  await done(perform(db, draftRecommendations, draft, acting));
  const lists = await listRecommendations(db, round.id);
  const page = (group: string) =>
    `/rekruttering/innstillinger/${lists.find(({ bodyId }) => bodyId === group)?.id}`;
  const pages = { first: page(groups.first), second: page(groups.second) };
  for (const one of [pages.first, pages.second]) {
    expect((await send(one, formIn(await get(one), 'send'))).status).toBe(303);
    expect((await decideOn(one, {})).status).toBe(303);
  }
  const names = Object.fromEntries(people.map(({ id, name }) => [id, name]));
  return { groups, round, runId, pages, ids: { stays, moves, comes, names } };
}

/** Which of several equal answers a run came to, so that what follows is one thing. */
async function placing(runId: RunId, wanted: Readonly<Record<string, string>>): Promise<void> {
  const chosen = await chosenInRun(db, runId);
  const run = await readRun(db, runId);
  const codeOf = (id: string) =>
    Object.entries(run?.key.people ?? {}).find(([, own]) =>
      Object.values(own).includes(id as never),
    )?.[0] ?? '';
  const codes = new Map(
    chosen.map(({ bodyId, applicantIds }) => [
      codeOf(applicantIds[0] ?? ''),
      codeOf(wanted[bodyId] ?? ''),
    ]),
  );
  const result = JSON.stringify(run?.result).replaceAll(/"([^"]+)"/g, (text, code: string) =>
    codes.has(code) ? `"${codes.get(code)}"` : text,
  );
  await db.updateTable('choosing.run').set({ result }).where('id', '=', runId).execute();
  expect(
    Object.fromEntries(
      (await chosenInRun(db, runId)).map(({ bodyId, applicantIds }) => [bodyId, applicantIds[0]]),
    ),
  ).toEqual(wanted);
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

  it('that moves somebody between groups changes the lists of all of them at once', async () => {
    const { groups, round, ids, pages, runId } = await twoGroups();
    const { stays, moves, comes } = ids;
    const offersPage = `/rekruttering/tilbud?runde=${round.id}`;
    const to = [
      [stays, groups.first],
      [moves, groups.second],
    ].map(([id, group]): [string, string] => ['til', `${id} ${group} ${member?.id} 15`]);
    const start: [string, string][] = [
      ['gjor', 'send'],
      ['runde', round.id],
    ];
    expect((await send(offersPage, [...start, ...terms, ...to])).status).toBe(303);
    const offers = await listOffers(db, round.id);
    const left = offers.find(({ applicantId }) => applicantId === stays);
    const kept = offers.find(({ applicantId }) => applicantId === moves);
    const offer = `/rekruttering/tilbud/${left?.id}`;
    await send(offer, [
      ['gjor', 'svar'],
      ['svar', 'nei'],
      ['hvordan', 'phone'],
    ]);
    await send(offer, formIn(await get(offer), 'finn'));
    await compute();
    const found = await get(offer);
    expect(await listRuns(db, { parentId: runId })).toHaveLength(1);
    expect(found).toContain('Endre innstillingene for 2 grupper');
    expect(found).toContain(`ut: ${ids.names[stays]}; inn: ${ids.names[moves]}`);
    expect(found).toContain(`ut: ${ids.names[moves]}; inn: ${ids.names[comes]}`);
    expect(found).toContain(`/rekruttering/tilbud/${kept?.id}`);
    // Pressed by two at once, it is done once, for both groups.
    const again = formIn(found, 'erstatt');
    const both = await Promise.all([send(pages.first, again), send(pages.first, again)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422]);
    expect(both.find(({ status }) => status === 303)?.headers.get('location')).toBe(offer);
    const lists = await listRecommendations(db, round.id);
    expect(lists.map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect((await get(offer)).split('Den endrede lista venter på').length).toBe(3);
    // Each goes through its own director's choice.
    expect((await decideOn(pages.first, {})).status).toBe(303);
    expect((await decideOn(pages.second, {})).status).toBe(303);
    const inOrder = [groups.first, groups.second].flatMap(
      (group) => lists.find(({ bodyId }) => bodyId === group) ?? [],
    );
    const seated = await Promise.all(
      inOrder.map(async (one) =>
        (await readDecisions(db, one))[0]?.choices.flatMap(({ place, applicantId }) =>
          place === 'seat' ? [applicantId] : [],
        ),
      ),
    );
    expect(seated).toEqual([[moves], [comes]]);
    expect(await get(offer)).toContain('Den endrede lista er avgjort.');
  });

  it('leaves the list of a group that is with its director, and says so', async () => {
    const { groups, round, ids, pages } = await twoGroups();
    const to: [string, string] = ['til', `${ids.stays} ${groups.first} ${member?.id} 15`];
    const start: [string, string][] = [
      ['gjor', 'send'],
      ['runde', round.id],
    ];
    await send(`/rekruttering/tilbud?runde=${round.id}`, [...start, ...terms, to]);
    const [left] = await listOffers(db, round.id);
    const offer = `/rekruttering/tilbud/${left?.id}`;
    await send(offer, [
      ['gjor', 'svar'],
      ['svar', 'nei'],
      ['hvordan', 'phone'],
    ]);
    await send(offer, formIn(await get(offer), 'finn'));
    await compute();
    const second = pages.second.split('/').at(-1) ?? '';
    await db
      .updateTable('recommendations.recommendation')
      .set({ state: 'sent' })
      .where('id', '=', second as `rcm_${string}`)
      .execute();
    const before = (await listRecommendations(db, round.id)).find(({ id }) => id === second);
    const found = await get(offer);
    expect(found).toContain('med den forrige lista');
    expect(found).toContain(pages.second);
    expect((await send(pages.first, formIn(found, 'erstatt'))).status).toBe(303);
    const after = (await listRecommendations(db, round.id)).find(({ id }) => id === second);
    expect(after).toEqual(before);
    expect(await get(offer)).toContain('med den forrige lista');
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
