import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, it } from 'vitest';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { insertAppointment, insertPerson } from '../modules/identity/store/writes.ts';
import type { Actor, Role } from '../modules/identity/vocabulary.ts';
import { inTransaction } from '../platform/database/index.ts';
import { logTo } from '../platform/log/log.ts';
import { stopPdf } from '../platform/pdf/compile-pdf.ts';
import { addresses } from '../ui/addresses.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { routes } from './routes.ts';
import { createApp } from './server.ts';
import { type FoundForm, formsOf } from './test-forms.ts';
import { demoRoles, foundIn, type Planted, planted, recruited } from './test-recruiting.ts';

const now = new Date();
const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const lines: string[] = [];
const log = logTo({ write: (line) => lines.push(line) });
const app = await createApp({ db, settings, log });
afterAll(stopPdf);
const roles = await demoRoles(db, now);
const made = await recruited(db, roles, now);
const { round, applicant, links } = made;

const cookieOfRole = (role: Role) => roles.cookieOf(roles.first(role).appointmentId);
/** Somebody in a role for another organisation than the one whose round it is. */
async function fromElsewhere(role: Role): Promise<Actor> {
  const label = { nb: role, nn: role, en: role };
  const name = `${role} ${elsewhere}`;
  const of = { role, label, organisationId: elsewhere, onBehalfOf: name };
  await inTransaction(db, async (tx) => {
    const person = await insertPerson(tx, { name, login: null, passwordHash: null, demo: true });
    await insertAppointment(tx, person, { ...of, bodyId: null, bodyName: null });
  });
  const found = (await demoAppointments(db)).find(({ onBehalfOf }) => onBehalfOf === name);
  if (!found) throw new Error(`${name} is not there`);
  return found;
}
const elsewhere = 'org_k-stjordal' as const;
const strangers = [await fromElsewhere('recruiter'), await fromElsewhere('shop_steward')] as const;
const ofAnother = new Map(
  await Promise.all(
    strangers.map(
      async (one) => [one.role, await roles.cookieOf(one.appointmentId)] as [Role, string],
    ),
  ),
);

const rightDirector = await roles.cookieOf(roles.right.appointmentId);
const wrongDirector = await roles.cookieOf(roles.wrong.appointmentId);

async function ask(path: string, cookie?: string) {
  const answer = await app.request(`http://localhost${path}`, {
    headers: { host: 'localhost', ...(cookie ? { cookie } : {}) },
  });
  const { status } = answer;
  if (!answer.headers.get('content-type')?.includes('pdf')) {
    return { status, text: await answer.text() };
  }
  const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()));
  return { status, text: (await extractText(pdf, { mergePages: true })).text };
}

async function send(path: string, fields: [string, string][], cookie?: string) {
  const answer = await app.request(`http://localhost${path}`, {
    method: 'POST',
    headers: { host: 'localhost', origin: 'http://localhost', ...(cookie ? { cookie } : {}) },
    body: new URLSearchParams(fields),
  });
  return { status: answer.status, text: await answer.text() };
}

const ids = [
  ...[round.id, applicant.id, made.discussion, made.recommendation],
  ...[made.offer, made.consent, made.run, made.one],
];
/** What is of this round and no other; a group is of everybody. */
const ofRound = ids.filter((id) => id !== made.one);
const ofRecruiting = /^\/(rekruttering|svar|verifiser)/;

/** A path of a route with all that could be meant by it. Personal links are asked for by themselves. */
function filled(path: string): string[] {
  const rest = (with_: string) =>
    with_
      .replace(':group', made.one)
      .replace(':role', made.role)
      .replace(':person', made.person)
      .replace(':token', 'x'.repeat(43))
      .replaceAll(/:\w+/g, made.one);
  if (!path.includes(':id')) return [rest(path)];
  const of = ofRecruiting.test(path) ? ids : [round.id, applicant.id];
  return of.map((id) => rest(path.replace(':id', id)));
}
const pathsOf = (method: 'GET' | 'POST') => [
  ...new Set(
    routes
      .filter((route) => route.method === method && !route.path.includes('hendelser'))
      .flatMap(({ path }) => filled(path)),
  ),
];
/** Every address that answers a question, with what is there to be found filled in. */
const everyAddress = [
  ...pathsOf('GET'),
  ...['sokere', 'sokere.csv', 'sokere/ny', 'dekning', 'dekning.csv', 'drofting', 'utvelgelse/ny']
    .concat('innstillinger', 'tilbud', 'enheter', 'fageksperter', 'timer', 'timer.csv')
    .flatMap((page) => [
      `/rekruttering/${page}?runde=${round.id}`,
      `/rekruttering/${page}?utlysning=${round.id}`,
    ]),
  addresses.applicants({ utlysning: round.id, navn: planted.name.slice(0, 6) }),
  `${addresses.newChoosingRun()}?som=${made.run}`,
  ...['', '2', '3'].map((page) => `/logg?side=${page}`),
  ...[applicant.id, made.discussion, made.recommendation, made.offer].map((id) => `/logg?om=${id}`),
  '/post?tilstand=failed',
  ...Object.values(planted).map((word) => `/sok?q=${encodeURIComponent(word.slice(0, 6))}`),
];

/** All that somebody finds of the planted words, as `path: words`. */
async function found(cookie?: string): Promise<Map<string, Planted[]>> {
  const told = new Map<string, Planted[]>();
  for (const path of everyAddress) {
    const { status, text } = await ask(path, cookie);
    expect(status, path).toBeLessThan(500);
    const words = foundIn(text);
    if (words.length > 0) told.set(path, words);
  }
  return told;
}

const insiders: readonly Role[] = ['recruiter', 'director', 'shop_steward'];
const outsiders = [...new Set(roles.roles.map(({ role }) => role))].filter(
  (role) => !insiders.includes(role),
);

describe('who applied', () => {
  it.each<Role | 'stranger'>([...outsiders, 'stranger'])(
    'is told by no address of the house to a %s',
    async (role) => {
      expect(everyAddress.length).toBeGreaterThan(350);
      const cookie = role === 'stranger' ? undefined : await cookieOfRole(role);
      expect([...(await found(cookie))]).toEqual([]);
      const places = [
        addresses.applicants({ utlysning: round.id }),
        addresses.applicant(applicant.id),
        addresses.discussion(made.discussion),
        addresses.choosingRun(made.run),
        addresses.recommendation(made.recommendation),
        addresses.offer(made.offer),
      ];
      for (const path of places) {
        const { status } = await ask(path, cookie);
        expect(status, path).toBe(role === 'stranger' ? 303 : 403);
      }
    },
    120_000,
  );

  it.each<Role>(['recruiter', 'shop_steward'])(
    'is not there for a %s of another organisation: no address tells, and none answers otherwise',
    async (role) => {
      const cookie = ofAnother.get(role);
      expect([...(await found(cookie))]).toEqual([]);
      const ghosts = new Map(
        ofRound.map((id) => [id, `${id.slice(0, id.indexOf('_'))}_aaaaaaaaaaaaaaaa`]),
      );
      const haunted = (text: string) =>
        [...ghosts].reduce((told, [id, ghost]) => told.replaceAll(id, ghost), text);
      const about = everyAddress.filter(
        (path) => path.startsWith('/rekruttering') && haunted(path) !== path,
      );
      expect(about.length).toBeGreaterThan(100);
      for (const path of about) {
        const [real, none] = [await ask(path, cookie), await ask(haunted(path), cookie)];
        expect(`${path} ${real.status}`).toBe(`${path} ${none.status}`);
        expect(haunted(real.text), path).toBe(none.text);
      }
    },
    180_000,
  );

  it('is read by a shop steward of another organisation whom the round names, and by no recruiter', async () => {
    const [recruiter, steward] = strangers;
    const named = (people: readonly Actor[]) =>
      db
        .updateTable('adverts.round')
        .set({
          union_representatives: JSON.stringify(
            people.map(({ personId }) => ({ name: 'Navngitt', union: 'Forbundet', personId })),
          ),
        })
        .where('id', '=', round.id)
        .execute();
    const seen = async (role: Role) =>
      (await ask(addresses.applicant(applicant.id), ofAnother.get(role))).status;
    await named([recruiter, steward]);
    expect([await seen('recruiter'), await seen('shop_steward')]).toEqual([404, 200]);
    await named([]);
    expect(await seen('shop_steward')).toBe(404);
  });

  it('is in a round whose very name nobody else is told while it is written, nor another recruiter later', async () => {
    const name = 'Kvitbjørnrunden';
    const called = (state: 'draft' | 'closed', nb: string) =>
      db
        .updateTable('adverts.round')
        .set({ state, nb, nn: nb, en: nb })
        .where('id', '=', round.id)
        .execute();
    const told = async (cookie?: string) => {
      const paths: string[] = [];
      for (const path of everyAddress) {
        if ((await ask(path, cookie)).text.includes(name)) paths.push(path);
      }
      return paths;
    };
    await called('draft', name);
    const member = await cookieOfRole('member');
    for (const cookie of [undefined, member, ...ofAnother.values()]) {
      expect(await told(cookie)).toEqual([]);
    }
    await called('closed', name);
    // What was advertised stands for everybody.
    const advertised = [addresses.openAdvert(round.id)];
    for (const cookie of ofAnother.values()) expect(await told(cookie)).toEqual(advertised);
    await db
      .updateTable('adverts.round')
      .set({ state: round.state, ...round.name })
      .where('id', '=', round.id)
      .execute();
  }, 120_000);

  it('is told to nobody of the issuer once another has taken the round over, nor decided by them', async () => {
    const pass = (to: typeof elsewhere | null) =>
      db
        .updateTable('adverts.round')
        .set({ taken_over_by: to })
        .where('id', '=', round.id)
        .execute();
    await pass(elsewhere);
    for (const cookie of [await cookieOfRole('recruiter'), rightDirector]) {
      expect([...(await found(cookie))]).toEqual([]);
    }
    for (const gjor of ['avgjor', 'tilbake']) {
      const form: [string, string][] = [
        ['gjor', gjor],
        ['versjon', '1'],
        ['begrunnelse', 'Vi ombestemte oss'],
      ];
      const path = addresses.recommendation(made.recommendation);
      expect((await send(path, form, rightDirector)).status, gjor).toBe(404);
    }
    const receiver = await ask(addresses.applicant(applicant.id), ofAnother.get('recruiter'));
    expect(receiver.status).toBe(200);
    await pass(null);
  }, 120_000);

  it('is told to the director of that group, and to the one of another only what was discussed', async () => {
    const right = await found(rightDirector);
    expect(right.get(addresses.applicant(applicant.id))).toContain('experience');
    expect(right.get(addresses.recommendation(made.recommendation))).toContain('recommendation');
    expect(right.get(addresses.offer(made.offer))).toContain('offer');
    const wrong = await found(wrongDirector);
    expect(Object.fromEntries(wrong)).toEqual({
      [addresses.discussion(made.discussion)]: ['view', 'minutes', 'homework'],
      [addresses.discussionFile(made.discussion)]: ['view', 'minutes', 'homework'],
      // That a group must have somebody of a unit is demanded by the recruiter, and of nobody.
      [addresses.choosingRun(made.run)]: ['unit'],
    });
    for (const path of [
      addresses.applicant(applicant.id),
      addresses.recommendation(made.recommendation),
      addresses.offer(made.offer),
    ]) {
      expect([403, 404], path).toContain((await ask(path, wrongDirector)).status);
    }
  }, 120_000);

  it('is in codes for anybody who checks a draw, and in the record', async () => {
    for (const path of [addresses.drawRecord(made.run), addresses.drawRecordFile(made.run)]) {
      const { status, text } = await ask(path);
      expect(status).toBe(200);
      expect(text).toContain(made.person);
      expect(text).not.toContain(applicant.id);
      expect(foundIn(text)).toEqual([]);
    }
  });

  it('is told by a personal link to whom it was sent, and no more than that', async () => {
    expect(foundIn((await ask(addresses.ownApplication(links.own))).text)).toEqual([
      'name',
      'unit',
      'leader',
      'experience',
    ]);
    expect(foundIn((await ask(addresses.offerLink(links.offer))).text)).toEqual([]);
    // Once answered it names nobody; before, those of the unit.
    expect(foundIn((await ask(addresses.unitLink(links.unit))).text)).toEqual([]);
    await db
      .updateTable('engagements.consent')
      .set({ answer: null, answered_at: null, answered_how: null, reason: '' })
      .where('id', '=', made.consent)
      .execute();
    expect(foundIn((await ask(addresses.unitLink(links.unit))).text)).toEqual(['name', 'unit']);
    // The list itself comes once its receiver has said who they are.
    expect(foundIn((await ask(addresses.handOverLink(links.handOver))).text)).toEqual([]);
    expect(foundIn((await ask(addresses.handOverFile(links.handOver))).text)).toEqual([]);
    const patterns = ['soknad', 'tilbud', 'enhet', 'overlevering'];
    const all = Object.entries(links).flatMap(([, token]) =>
      patterns.map((what) => [token, `/svar/${what}/${token}`] as const),
    );
    const opened = [];
    for (const [token, path] of all) {
      if ((await ask(path)).status === 200) opened.push(`${path.split('/')[2]} ${token}`);
    }
    expect(opened.sort()).toEqual(
      [
        `soknad ${links.own}`,
        `tilbud ${links.offer}`,
        `enhet ${links.unit}`,
        `overlevering ${links.handOver}`,
      ].sort(),
    );
  });

  it('is kept track of wherever a name is shown', async () => {
    const readings = async () =>
      (
        await db
          .selectFrom('applications.reading')
          .select('number')
          .where('applicant_id', '=', applicant.id)
          .execute()
      ).length;
    for (const cookie of [await cookieOfRole('recruiter'), await cookieOfRole('shop_steward')]) {
      let shown = 0;
      for (const path of everyAddress) {
        const before = await readings();
        const { text } = await ask(path, cookie);
        if (!foundIn(text).includes('name')) continue;
        shown += 1;
        expect(`${path} ${(await readings()) > before}`).toBe(`${path} true`);
      }
      expect(shown).toBeGreaterThan(12);
    }
  }, 180_000);
});

describe('what the recruiter may do', () => {
  it('is done by nobody else with the same forms, and nothing is told of who applied', async () => {
    const recruiter = await cookieOfRole('recruiter');
    const forms: FoundForm[] = [];
    for (const path of everyAddress.filter((one) => one.startsWith('/rekruttering/'))) {
      forms.push(...formsOf((await ask(path, recruiter)).text, path));
    }
    const distinct = [...new Map(forms.map((one) => [JSON.stringify(one), one])).values()];
    expect(distinct.length).toBeGreaterThan(25);
    const entries = async () =>
      Number(
        (
          await db
            .selectFrom('audit.entry')
            .select(({ fn }) => fn.countAll().as('count'))
            .executeTakeFirstOrThrow()
        ).count,
      );
    const before = await entries();
    const who = new Map<string, string | undefined>([['stranger', undefined]]);
    for (const role of ['vendor', 'member', 'expert', 'shop_steward'] as const) {
      who.set(role, await cookieOfRole(role));
    }
    who.set('director of another group', wrongDirector);
    const readsRuns = new Set(['shop_steward', 'director of another group']);
    for (const [name, cookie] of who) {
      for (const { action, fields, buttons } of distinct) {
        // What is asked of a run is asked by all who may read it.
        if (readsRuns.has(name) && action.startsWith('/rekruttering/utvelgelse/')) continue;
        const answer = await send(action, [...fields, ...buttons.slice(0, 1)], cookie);
        const said = `${name} ${action} ${answer.status} ${foundIn(answer.text)}`;
        expect([303, 403, 404], said).toContain(answer.status);
        expect(foundIn(answer.text), said).toEqual([]);
      }
    }
    expect(await entries()).toBe(before);
  }, 180_000);

  it('is done by no recruiter of another organisation, and no shop steward, with the same forms', async () => {
    const forms: FoundForm[] = [];
    for (const role of ['recruiter', 'shop_steward'] as const) {
      const own = await cookieOfRole(role);
      for (const path of everyAddress.filter((one) => one.startsWith('/rekruttering/'))) {
        forms.push(...formsOf((await ask(path, own)).text, path));
      }
    }
    const distinct = [...new Map(forms.map((one) => [JSON.stringify(one), one])).values()].filter(
      (one) => ofRound.some((id) => JSON.stringify(one).includes(id)),
    );
    expect(distinct.length).toBeGreaterThan(25);
    const changed = () => db.selectFrom('audit.entry').select(['number', 'command']).execute();
    const before = await changed();
    for (const [role, cookie] of ofAnother) {
      for (const { action, fields, buttons } of distinct) {
        const answer = await send(action, [...fields, ...buttons.slice(0, 1)], cookie);
        const said = `${role} ${action} ${answer.status}`;
        expect(answer.status, said).toBeGreaterThanOrEqual(400);
        expect(foundIn(answer.text), said).toEqual([]);
      }
    }
    expect(await changed()).toEqual(before);
  }, 180_000);

  it('is asked for at every address that takes a form', async () => {
    const before = await db.selectFrom('audit.entry').select('number').execute();
    for (const role of ['vendor', 'observer', 'case_handler'] as const) {
      const cookie = await cookieOfRole(role);
      for (const path of pathsOf('POST').filter((one) => one.startsWith('/rekruttering'))) {
        const { status, text } = await send(path, [['gjor', 'x']], cookie);
        expect(`${role} ${path} ${[403, 404].includes(status)}`).toBe(`${role} ${path} true`);
        expect(foundIn(text)).toEqual([]);
      }
    }
    expect(await db.selectFrom('audit.entry').select('number').execute()).toEqual(before);
  }, 120_000);

  it('leaves no name in the log of the program', () => {
    expect(foundIn(lines.join('\n'))).toEqual([]);
  });
});
