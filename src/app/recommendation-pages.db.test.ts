import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '../kernel/ids.ts';
import type { ApplicantId } from '../modules/applications/vocabulary.ts';
import { perform } from '../modules/identity/command.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { readRecommendation, writeRecommendation } from '../modules/recommendations/index.ts';
import {
  applies,
  type City,
  discussed,
  done,
  drafted,
  recruitingCity,
  typed,
} from '../modules/recommendations/test-setting.ts';
import { logTo } from '../platform/log/log.ts';
import { stopPdf } from '../platform/pdf/compile-pdf.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const now = new Date();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });
afterAll(stopPdf);

const roles = await demoAppointments(db);
async function cookieOf(role: (typeof roles)[number] | undefined): Promise<string> {
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', now);
  if (!token.ok) throw new Error(token.refusal.code);
  return `omforent=${token.value}`;
}
const found = (label: string) => roles.find((one) => one.label.nb.startsWith(label));
const own = found('Kommunalsjef, helse og velferd');
const foreign = found('Kommunalsjef, oppvekst');
const recruiter = await cookieOf(found('Rekrutteringsansvarlig'));
const director = await cookieOf(own);
const stranger = await cookieOf(foreign);
const steward = await cookieOf(found('Hovedtillitsvalgt'));
const outsiders = await Promise.all(
  [
    found('Sekretær'),
    found('Medlem 1, Hjemmetjenester'),
    roles.find((one) => one.role === 'vendor'),
  ].map(cookieOf),
);

const get = (address: string, cookie: string) =>
  app.request(`http://localhost${address}`, { headers: { host: 'localhost', cookie } });
const send = (address: string, form: Record<string, string>, cookie: string) =>
  app.request(`http://localhost${address}`, {
    method: 'POST',
    headers: { origin: 'http://localhost', host: 'localhost', cookie },
    body: new URLSearchParams(form),
  });
const page = async (address: string, cookie: string) => (await get(address, cookie)).text();

/** A round whose first group the demo's first director decides for, the second the other. */
async function ready(): Promise<City & { address: string; id: string; ada: ApplicantId }> {
  const city = await recruitingCity(db);
  for (const [bodyId, decider] of [
    [city.mine, own?.personId],
    [city.theirs, foreign?.personId],
  ] as const) {
    await db
      .updateTable('adverts.round_group')
      .set({ decider: decider ?? null })
      .where('round_id', '=', city.round.id)
      .where('body_id', '=', bodyId)
      .execute();
  }
  const ada = await applies(db, city, city.mine, 'Enhet A', 'Ada Søkersdatter');
  await discussed(db, city, city.round, {
    homework: [{ text: 'Modell for utvelgelse', due: '2019-01-09' }],
    clarified: ['Rollene er ikke stillinger'],
  });
  const { id, version } = await drafted(db, city, city.mine);
  const places = [
    { applicantId: ada.id, place: 'seat' as const, order: 1, reason: 'Kan *natt* og #helg.' },
  ];
  await done(perform(db, writeRecommendation, { id, version, places }, city.recruiter));
  return { ...city, id, address: `/rekruttering/innstillinger/${id}`, ada: ada.id };
}
const version = async (id: string) => String((await readRecommendation(db, id))?.version);

describe('the pages of recommendations', () => {
  it('go from the draft over the right director to a choice; another is told whose it is', async () => {
    const { address, id, ada, round } = await ready();
    const before = await page(address, recruiter);
    expect(before).toContain('Ada Søkersdatter');
    expect(before).toContain('fra drøftingen er ikke besvart (frist 09.01.2019)');
    const form = { gjor: 'send', versjon: await version(id) };
    expect((await send(address, form, recruiter)).status).toBe(303);
    expect(await page('/', director)).toContain(address);
    expect(await page('/', stranger)).not.toContain(address);

    const turned = await get(address, stranger);
    expect(turned.status).toBe(403);
    const words = await turned.text();
    expect(words).toContain('Ikke ditt område');
    expect(words).toContain('Kommunalsjef, helse og velferd avgjør for Saksbehandling');
    expect(words).not.toContain('Ada');

    // What the leader of the unit has said stands where the director chooses.
    expect(await page(address, director)).toMatch(
      /Enhetslederen:(<!-- -->)? <span class="st idle">Ikke spurt/,
    );
    await db
      .insertInto('engagements.consent')
      .values({
        ...{ id: newId('cons'), round_id: round.id, unit: 'Enhet A', leader: 'Lederen' },
        ...{ leader_email: 'leder@enhet.example', applicant_ids: [ada], asked_by: 'Rekrutterer' },
        ...{ asked_at: now, answer: 'conditions', reason: 'Etter ferien', answered_at: now },
        answered_how: 'phone',
      })
      .execute();
    const asked = await page(address, director);
    expect(asked).toMatch(/<span class="st warn">Ja, på vilkår<.span>(<!-- -->)? «Etter ferien»/);
    expect(await (await get(address, stranger)).text()).not.toContain('Etter ferien');

    const decision = {
      gjor: 'avgjor',
      versjon: await version(id),
      [`plass.${ada}`]: 'seat',
      [`nr.${ada}`]: '1',
      'enhet.0': 'Enhet A',
      'leder.0': 'Leder A',
      'dag.0': '04.02.2019',
      'syn.0': 'Støtter valget.',
    };
    const posted = await send(address, decision, stranger);
    expect(posted.status).toBe(403);
    expect(await posted.text()).toContain('Ikke ditt område');
    expect((await send(address, decision, recruiter)).status).toBe(403);
    expect((await readRecommendation(db, id))?.state).toBe('sent');

    const lacking = await send(address, { ...decision, 'dag.0': '', 'syn.0': 'Skrevet' }, director);
    expect(lacking.status).toBe(422);
    const again = await lacking.text();
    expect(again).toContain('Skriv enhetslederens navn');
    expect(again).toContain('>Skrevet</textarea>');
    expect((await send(address, decision, director)).status).toBe(303);
    expect(await page(address, director)).toContain('Avgjørelse 1');
    const late = await send(address, decision, director);
    expect(late.status).toBe(409);
  });

  it('return a recommendation to those who made it, with the reason', async () => {
    const { address, id } = await ready();
    await send(address, { gjor: 'send', versjon: await version(id) }, recruiter);
    const form = { gjor: 'tilbake', versjon: await version(id), hva: 'Mangler natt.' };
    expect((await send(address, { ...form, hva: '' }, director)).status).toBe(422);
    expect((await send(address, form, director)).status).toBe(303);
    expect(await page('/', recruiter)).toContain(address);
    expect(await page(address, recruiter)).toContain('Mangler natt.');
  });

  it('note who read the names, and let in nobody who recruits, decides or watches not', async () => {
    const { address, ada, round } = await ready();
    await get(address, steward);
    const readings = await db
      .selectFrom('applications.reading')
      .select(['role', 'place'])
      .where('applicant_id', '=', ada as `apct_${string}`)
      .execute();
    expect(readings).toEqual([{ role: 'shop_steward', place: 'recommendation' }]);
    const archive = `/rekruttering/utlysninger/${round.id}/arkiv.pdf`;
    for (const cookie of outsiders) {
      for (const at of [
        address,
        '/rekruttering/innstillinger',
        '/rekruttering/drofting',
        archive,
      ]) {
        expect((await get(at, cookie)).status, at).toBe(403);
      }
      for (const gjor of ['lagre', 'send', 'avgjor', 'tilbake', 'pa-nytt', 'tull']) {
        expect((await send(address, { gjor }, cookie)).status).toBe(403);
      }
    }
    for (const gjor of ['lagre', 'send', 'avgjor']) {
      expect((await send(address, { gjor }, steward)).status).toBe(403);
    }
    expect((await get(archive, director)).status).toBe(403);
    const strangers = await page('/rekruttering/innstillinger', stranger);
    expect(strangers).not.toContain(address);
  });

  it('say on the list why nobody can be recommended yet, and refuse it by direct post', async () => {
    const city = await recruitingCity(db);
    const list = await page('/rekruttering/innstillinger', recruiter);
    expect(list).toContain('Ingen drøfting med de tillitsvalgte er ført');
    const form = { utlysning: city.round.id, gruppe: city.mine };
    const refused = await send('/rekruttering/innstillinger', form, recruiter);
    expect(refused.status).toBe(422);
  });
});

describe('the pages of discussions', () => {
  it('keep what was typed where it is refused, and carry open tasks over', async () => {
    const { round } = await ready();
    const form = {
      utlysning: round.id,
      dag: '31.02.2019',
      sted: 'Kantina <b>',
      saker: 'Innstillingene',
      'navn.0': 'Tillitsvalgt A',
    };
    const refused = await send('/rekruttering/drofting', form, recruiter);
    expect(refused.status).toBe(422);
    const kept = await refused.text();
    expect(kept).toContain('Kantina &lt;b&gt;');
    expect(kept).toContain('value="31.02.2019"');
    const made = await send('/rekruttering/drofting', { ...form, dag: '9.1.2019' }, recruiter);
    const at = made.headers.get('location') ?? '';
    expect(await page(at, steward)).toContain('Modell for utvelgelse');
    const view = { gjor: 'syn', forbund: 'Forbundet', tekst: 'Vi er <enige>.' };
    expect((await send(at, view, recruiter)).status).toBe(403);
    expect((await send(at, view, steward)).status).toBe(303);
    expect(await page(at, recruiter)).toContain('Vi er &lt;enige&gt;.');
    expect((await send(at, { gjor: 'lagre' }, steward)).status).toBe(403);
  });

  it('are seen by a director of the round only', async () => {
    const city = await recruitingCity(db);
    const id = await discussed(db, city, city.round);
    expect((await get(`/rekruttering/drofting/${id}`, director)).status).toBe(404);
    expect((await get(`/rekruttering/drofting/${id}/referat.pdf`, director)).status).toBe(404);
  });
});

const textOf = async (answer: Response) => {
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  const pdf = await getDocumentProxy(new Uint8Array(await answer.arrayBuffer()));
  return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/gu, ' ');
};

describe('the document of a round', () => {
  it('tells all that was done, in order, and is noted as a reading', async () => {
    const { address, id, round, ada } = await ready();
    await send(address, { gjor: 'send', versjon: await version(id) }, recruiter);
    const answer = await get(`/rekruttering/utlysninger/${round.id}/arkiv.pdf`, recruiter);
    const text = await textOf(answer);
    for (const said of [
      'Arkivdokument: Vinterens utlysning',
      'Vedtatt i rådet',
      'Ada Søkersdatter',
      'Modell for utvelgelse',
      'Rollene er ikke stillinger',
      'Kan *natt* og #helg.',
      'sendte en innstilling til kommunalsjefen',
    ]) {
      expect(text).toContain(said);
    }
    const readings = await db
      .selectFrom('applications.reading')
      .select('place')
      .where('applicant_id', '=', ada as `apct_${string}`)
      .execute();
    expect(readings).toContainEqual({ place: 'archive-document' });
  });

  it('says that nothing has happened where nothing has, in the written standard of the issuer', async () => {
    const city = await recruitingCity(db);
    const set = db.updateTable('organisations.organisation').where('id', '=', city.city);
    await set.set({ written_standard: 'nn' }).execute();
    const address = `/rekruttering/utlysninger/${city.round.id}/arkiv.pdf`;
    const text = await textOf(await get(address, steward));
    await set.set({ written_standard: 'nb' }).execute();
    for (const said of ['Ingen har søkt.', 'Inga drøfting er halden.', 'Ingenting er avgjort.']) {
      expect(text).toContain(said);
    }
  });

  it('prints the minutes of a discussion', async () => {
    const { round, ...city } = await ready();
    const id = await discussed(db, city, round, { ...typed, minutes: 'Partene er enige.' });
    const text = await textOf(await get(`/rekruttering/drofting/${id}/referat.pdf`, steward));
    expect(text).toContain('Referat fra drøfting 17.12.2018');
    expect(text).toContain('Partene er enige.');
  });
});
