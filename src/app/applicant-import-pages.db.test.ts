import { describe, expect, it } from 'vitest';
import type { AdvertRoundId } from '../modules/adverts/vocabulary.ts';
import { listApplicants } from '../modules/applications/index.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const now = new Date();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });
const roles = await demoAppointments(db);

async function cookieOf(role: string): Promise<string> {
  const one = roles.find((appointment) => appointment.role === role);
  const token = await signInAsDemoRole(db, one?.appointmentId ?? '', now);
  if (!token.ok) throw new Error(`${role}: ${token.refusal.code}`);
  return `omforent=${token.value}`;
}
const recruiter = await cookieOf('recruiter');

const open = await db
  .selectFrom('adverts.round')
  .select(['id', 'roles'])
  .where('state', '=', 'open')
  .executeTakeFirstOrThrow();
const roundId: AdvertRoundId = open.id;
const address = `/rekruttering/utlysninger/${roundId}/import`;

const get = (to = address, cookie = recruiter) =>
  app.request(`http://localhost${to}`, { headers: { host: 'localhost', cookie } });
const send = (fields: Record<string, string | File>, cookie = recruiter) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const headers = { origin: 'http://localhost', host: 'localhost', cookie };
  return app.request(`http://localhost${address}`, { method: 'POST', headers, body });
};
const bring = (text: string, name = 'sokere.csv') =>
  send({ fil: new File([Buffer.from(text, 'latin1')], name) });

/** What a page shows, and the fields that its form carries along. */
async function shown(to: string) {
  const page = (await (await get(to)).text()).replaceAll('<!-- -->', '');
  const hidden = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(page)?.[1] ?? '';
  return { page, carried: { id: hidden('id'), versjon: hidden('versjon') } };
}
const count = async () => (await listApplicants(db, roundId, 'all')).length;

const before = await count();
const forty = Array.from({ length: 40 }, (_, at) => {
  const who = at === 39 ? 0 : at;
  const phone = at === 39 ? '222' : '111';
  const group = at === 39 ? 'Stjernekikking' : 'Saksbehandling';
  return `Prøve Søker ${who};pr${who}@soker.example;${phone};${group}`;
});
const file = ['Navn;E-post;Telefon;Gruppe', ...forty, 'Uten Adresse;;;Saksbehandling'].join('\r\n');

describe('taking in a file, without a script', () => {
  it('asks of columns and words, shows every row, and makes 39 people with 40 applications', async () => {
    expect((await bring(file)).headers.get('location')).toBe(`${address}?steg=kolonner`);
    const columns = await shown(`${address}?steg=kolonner`);
    expect(columns.page).toContain('pr0@soker.example');
    const mapping = { k0: 'name', k1: 'email', k2: 'phone', k3: 'groups' };
    const lacking = await send({ gjor: 'kolonner', ...columns.carried, ...mapping, k1: '' });
    expect(lacking.status).toBe(422);
    const chosen = { ...mapping, rolle: open.roles[0] ?? '' };
    const next = await send({ gjor: 'kolonner', ...columns.carried, ...chosen });
    expect(next.headers.get('location')).toBe(`${address}?steg=ord`);
    const words = await shown(`${address}?steg=ord`);
    const early = await send({ gjor: 'ta-inn', ...words.carried });
    expect(early.status).toBe(409);
    const meant = { 'groups stjernekikking': 'body_kg02' };
    const seen = await send({ gjor: 'ord', ...words.carried, ...meant });
    expect(seen.headers.get('location')).toBe(`${address}?steg=se`);
    const review = await shown(`${address}?steg=se`);
    expect(review.page).toContain('Ta inn 39 nye søkere og 40 søknader');
    expect(review.page).toContain('Rad 42</b> mangler e-post');
    expect(review.page).toContain('Prøve Søker 0: telefon');
    expect(await count()).toBe(before);
    const settled = { 'rett pr0@soker.example phone': '1', fortell: 'ja' };
    const taken = await send({ gjor: 'ta-inn', ...review.carried, ...settled });
    const to = taken.headers.get('location') ?? '';
    expect(to).toContain('kvittering=');
    expect((await shown(to)).page).toContain('39 søkere får en lenke');
    expect(await count()).toBe(before + 39);
    const first = (await listApplicants(db, roundId)).find((one) => one.name === 'Prøve Søker 0');
    expect(first).toMatchObject({ phone: '222', source: 'import' });
    expect(first?.applications).toHaveLength(2);
    const twice = await send({ gjor: 'ta-inn', ...review.carried, ...settled });
    expect(twice.headers.get('location')).toContain('kvittering=');
    expect(await count()).toBe(before + 39);
  });

  it('knows the same columns and words the next time, and finds nothing new', async () => {
    await bring(file);
    const { page, carried } = await shown(`${address}?steg=se`);
    expect(page).toContain('40 rader, ikke noe nytt');
    expect(page).not.toContain('value="ta-inn"');
    await send({ gjor: 'forkast', id: carried.id });
    expect((await shown(address)).page).toContain('name="fil"');
  });

  it('keeps nothing of a file that it refuses, and says what to do', async () => {
    const refused = await bring('Navn;E-post\nEn;=1+1\n');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Rad 2, kolonne «E-post» er en formel: =1+1');
    expect(await (await send({})).text()).toContain('Velg en fil først');
    expect((await shown(address)).page).not.toContain('Kast filen');
    const template = await get(`${address}/mal.csv`);
    expect(template.headers.get('content-type')).toContain('text/csv');
    const gone = await send({ gjor: 'ta-inn', id: 'appi_nothing', versjon: '1' });
    expect(gone.status).toBe(409);
  });

  it('asks once of each word for competence, and keeps the needs that each says to meet', async () => {
    const { nb, id } = await db
      .selectFrom('recruitment.need')
      .select(['nb', 'id'])
      .where('body_id', '=', 'body_kg02')
      .orderBy('position')
      .executeTakeFirstOrThrow();
    const row = (who: string, needs: string) =>
      `Kyndig ${who};kyndig.${who}@soker.example;Stjernekikking;${needs}`;
    const rows = [row('en', `${nb.toUpperCase()}|Drageflyging`), row('to', 'drageflyging, Garn')];
    await bring(['Navn;E-post;Gruppe;Kompetanse', ...rows].join('\n'));
    const columns = await shown(`${address}?steg=kolonner`);
    const mapping = { k0: 'name', k1: 'email', k2: 'groups', k3: 'needs' };
    const chosen = { ...mapping, rolle: open.roles[0] ?? '' };
    await send({ gjor: 'kolonner', ...columns.carried, ...chosen });
    const words = await shown(`${address}?steg=ord`);
    expect(words.page.match(/name="needs [^"]*"/gu)).toEqual([
      'name="needs drageflyging"',
      'name="needs garn"',
    ]);
    const meant = { 'groups stjernekikking': 'body_kg02', 'needs drageflyging': id };
    const lacking = await send({ gjor: 'ord', ...words.carried, ...meant });
    expect(lacking.status).toBe(422);
    expect(await lacking.text()).toContain('Velg hva «Garn» betyr');
    const asked = await shown(`${address}?steg=ord`);
    const rest = { ...meant, 'needs garn': '', resten: 'ja' };
    const seen = await send({ gjor: 'ord', ...asked.carried, ...rest });
    expect(seen.headers.get('location')).toBe(`${address}?steg=se`);
    const review = await shown(`${address}?steg=se`);
    expect(review.page).toContain(`<li>${nb}</li>`);
    await send({ gjor: 'ta-inn', ...review.carried });
    const people = (await listApplicants(db, roundId)).filter(({ name }) => /^Kyndig/u.test(name));
    const said = [{ needId: id, how: '' }];
    expect(people.map(({ saysToMeet }) => saysToMeet)).toEqual([said, said]);
    const template = await (await get(`${address}/mal.csv`)).text();
    expect(template).toContain('Kompetanse / behov du dekker');
  });

  it('is for nobody but the recruiter', async () => {
    const others = [...new Set(roles.map(({ role }) => role))].filter((one) => one !== 'recruiter');
    expect(others).toContain('director');
    for (const role of others) {
      const cookie = await cookieOf(role);
      for (const to of [address, `${address}/mal.csv`]) {
        expect([role, (await get(to, cookie)).status]).toEqual([role, 403]);
      }
      expect((await send({ gjor: 'forkast', id: 'x' }, cookie)).status).toBe(403);
    }
    const round = `/rekruttering/utlysninger/${roundId}`;
    expect((await shown(round)).page).toContain(`href="${address}"`);
    const director = await get(round, await cookieOf('director'));
    expect(director.status).toBe(200);
    expect(await director.text()).not.toContain(`href="${address}"`);
    expect((await get(address, '')).status).toBe(303);
    expect((await get('/rekruttering/utlysninger/rec_none/import')).status).toBe(404);
  });
});
