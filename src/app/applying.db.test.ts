import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, todayInNorway } from '../kernel/calendar.ts';
import type { BodyId } from '../kernel/ids.ts';
import { testRound } from '../modules/adverts/test-rows.ts';
import type { RecruitmentRound } from '../modules/adverts/vocabulary.ts';
import { listApplicants } from '../modules/applications/index.ts';
import { mostBegunInAnHour } from '../modules/applications/rules/how-often-applications-are-begun.ts';
import { listGroups, listRoleProfiles } from '../modules/recruitment/index.ts';
import { inTransaction } from '../platform/database/index.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: false };
const logged: string[] = [];
const log = logTo({ write: (line) => logged.push(line) });
const app = await createApp({ db, settings, log });
const today = todayInNorway(new Date());

let groups: BodyId[] = [];
let roles: RecruitmentRound['roles'] = [];
beforeAll(async () => {
  groups = (await listGroups(db)).slice(0, 3).map(({ id }) => id);
  roles = (await listRoleProfiles(db)).slice(0, 2).map(({ id }) => id);
});

const open = (columns: object = {}) =>
  inTransaction(db, (tx) =>
    testRound(tx, {
      groups,
      roles,
      advert_on: addDays(today, -5),
      deadline: addDays(today, 20),
      erase_after: addDays(today, 300),
      ...columns,
    }),
  );

const origin = 'http://localhost';
async function ask(path: string, fields?: Record<string, string>) {
  const answer = await app.request(`${origin}${path}`, {
    headers: { origin, host: 'localhost', cookie: 'sprak=nb' },
    ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
  });
  const location = answer.headers.get('location') ?? '';
  return { status: answer.status, location, text: await answer.text() };
}
const wish = (role: number, group: number) => `${roles[role]}.${groups[group]}`;
const versionIn = (html: string) => /name="versjon" value="(\d+)"/.exec(html)?.[1] ?? '';

/** The links in the mail to an address, the latest first. */
async function linksTo(email: string): Promise<string[]> {
  const rows = await db
    .selectFrom('messages.message')
    .select('text')
    .where('to_email', '=', email)
    .orderBy('queued_at', 'desc')
    .execute();
  return rows.flatMap(({ text }) => [...text.matchAll(/\/svar\/soknad\/[\w-]+/g)].map(([l]) => l));
}

let last = 0;
const newAddress = () => `soker-${++last}@kommune.example`;

/** Somebody who goes through all of the form and has not sent it yet. */
async function draftOf(round: RecruitmentRound, known: Record<string, string> = {}) {
  const email = known.epost ?? newAddress();
  const begun = await ask(`/svar/utlysning/${round.id}`, {
    ...{ del: 'onsker', gjor: 'videre', versjon: '0', malform: 'nn', telefon: '' },
    ...{ 'onske-1': wish(0, 0), 'onske-2': wish(1, 1), navn: 'Ada Kvernberget', epost: email },
    ...known,
  });
  expect(begun.status).toBe(303);
  return { own: begun.location.split('?')[0] ?? '', email };
}
async function send(own: string) {
  const page = await ask(`${own}?del=send`);
  return ask(own, { gjor: 'send', versjon: versionIn(page.text) });
}

describe('applying on the open page', () => {
  it('goes from the first wish to the receipt, and is one person and two applications', async () => {
    const round = await open();
    const first = await ask(`/svar/utlysning/${round.id}`);
    expect(first.status).toBe(200);
    expect(first.text).toContain('Skriv ikke noe om pasienter');
    const { own, email } = await draftOf(round);
    const skills = await ask(`${own}?del=kompetanse`);
    const need = /name="behov-(need_\w+)"/.exec(skills.text)?.[1] ?? '';
    expect(need).not.toBe('');
    const work = await ask(own, {
      ...{ del: 'arbeid', gjor: 'videre', versjon: '1', enhet: 'Utsikten', yrke: 'Sykepleier' },
      ...{ arbeidsgiver: '', 'arbeidsgiver-annen': 'Kvernberget legekontor', fast: 'ja' },
    });
    expect(work.location).toContain('del=kompetanse');
    const known = await ask(own, {
      ...{ del: 'kompetanse', gjor: 'videre', versjon: '2', systemer: 'Gerica\nProfil\n\n' },
      ...{ [`behov-${need}`]: 'ja', [`hvordan-${need}`]: 'Hver dag i ti år' },
      ...{ erfaring: 'Lang', motivasjon: 'Fordi' },
    });
    expect(known.location).toContain('del=send');
    const preview = await ask(`${own}?del=send`);
    for (const word of ['Utsikten', 'Kvernberget legekontor', 'Hver dag i ti år', 'Gerica']) {
      expect(preview.text).toContain(word);
    }
    expect(await listApplicants(db, round.id)).toEqual([]);
    const receipt = await send(own);
    expect(receipt.status).toBe(200);
    expect(receipt.text).toContain('Takk, søknaden er sendt');
    expect(receipt.text).toContain(email);
    expect(receipt.text.replaceAll(own, '')).not.toContain('/svar/soknad/');
    const [one, ...others] = await listApplicants(db, round.id);
    expect(others).toEqual([]);
    expect(one?.applications).toHaveLength(2);
    expect(one).toMatchObject({ permanent: true, writtenStandard: 'nn', source: 'form' });
    const mail = await db
      .selectFrom('messages.message')
      .selectAll()
      .where('to_email', '=', email)
      .where('subject', 'like', 'Søknaden din%')
      .executeTakeFirstOrThrow();
    expect(mail.sealed).toBe(true);
    expect(mail.text).toContain('Vi har fått søknaden din til «Utlysinga i vinter»');
    expect(mail.text).toContain('samansetjinga av gruppene');
  });

  it('ends the link that was used, and the one in the mail shows all that is kept', async () => {
    const round = await open();
    const { own, email } = await draftOf(round);
    await send(own);
    expect((await ask(own)).text).toContain('Denne lenken er byttet ut');
    const again = await ask(own, { gjor: 'send', versjon: '1' });
    expect(again.text).toContain('Denne lenken er byttet ut');
    const [link = ''] = await linksTo(email);
    const page = await ask(link);
    expect(page.text).toContain('Ada Kvernberget');
    expect(page.text).toContain('Ingen har lest den ennå');
    const file = JSON.parse((await ask(`${link}/innhold.json`)).text);
    expect(file.application.email).toBe(email);
    expect((await ask('/svar/soknad/fremmed-lenke-som-ingen-har')).status).toBe(404);
    expect((await ask('/svar/soknad/fremmed-lenke-som-ingen-har/innhold.json')).status).toBe(404);
  });

  it('says the same to whoever has applied before, and leaves that application as it was', async () => {
    const round = await open();
    const email = newAddress();
    const first = await draftOf(round, { epost: email });
    const fresh = await send(first.own);
    const second = await draftOf(round, { epost: email.toUpperCase(), navn: 'En helt annen' });
    const repeated = await send(second.own);
    const plain = (html: string) =>
      html.replaceAll(
        /soker-\d+@kommune\.example|\/svar\/soknad\/[\w-]+|En helt annen|Ada Kvernberget/gi,
        '',
      );
    expect(plain(repeated.text)).toBe(plain(fresh.text));
    expect((await ask(second.own)).text).toBe(
      (await ask(first.own)).text.replaceAll(first.own, second.own),
    );
    const stored = await listApplicants(db, round.id);
    expect(stored.map(({ name }) => name)).toEqual(['Ada Kvernberget']);
    const rows = await db
      .selectFrom('messages.message')
      .select('text')
      .where('to_email', '=', email)
      .where('text', 'like', '%frå før%')
      .execute();
    expect(rows).toHaveLength(1);
    const links = [...(rows[0]?.text ?? '').matchAll(/\/svar\/soknad\/[\w-]+/g)].map(([l]) => l);
    expect((await ask(links[0] ?? '')).text).toContain('Ada Kvernberget');
    expect((await ask(links[1] ?? '')).text).toContain('En helt annen');
  });

  it('makes one person of two drafts that are sent at once', async () => {
    const round = await open();
    const epost = newAddress();
    const drafts = await Promise.all([draftOf(round, { epost }), draftOf(round, { epost })]);
    const sent = await Promise.all(drafts.map(({ own }) => send(own)));
    expect(sent.map(({ status }) => status)).toEqual([200, 200]);
    expect(await listApplicants(db, round.id)).toHaveLength(1);
  });

  it('tells the second of two windows, and loses nothing of what it typed', async () => {
    const round = await open();
    const { own } = await draftOf(round);
    const work = (unit: string, versjon: string) =>
      ask(own, { del: 'arbeid', gjor: 'lagre', versjon, enhet: unit, yrke: '' });
    expect((await work('Fra vindu 1', '1')).status).toBe(303);
    const refused = await work('Fra vindu 2', '1');
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('value="Fra vindu 2"');
    expect((await work('Fra vindu 2', versionIn(refused.text))).status).toBe(303);
    expect((await ask(`${own}?del=arbeid`)).text).toContain('value="Fra vindu 2"');
  });

  it('keeps a draft without anything but a wish, and mails its link only where it can', async () => {
    const round = await open();
    const bare = await draftOf(round, { navn: '', epost: '', gjor: 'lagre' });
    const page = await ask(`${bare.own}?del=send`);
    expect(page.text).toContain('Skriv navnet ditt.');
    expect(page.text).not.toContain('value="send"');
    const { email } = await draftOf(round, { gjor: 'lagre' });
    expect(await linksTo(email)).toHaveLength(1);
    const flooded = newAddress();
    for (let at = 0; at < 8; at++) await draftOf(round, { epost: flooded, gjor: 'lagre' });
    expect(await linksTo(flooded)).toHaveLength(5);
  });

  it('saves while it is written, and answers where to go on', async () => {
    const round = await open();
    const begun = await ask(`/svar/utlysning/${round.id}`, {
      del: 'onsker',
      gjor: 'auto',
      navn: 'A',
    });
    const { address, version, saved } = JSON.parse(begun.text);
    expect(saved).toMatch(/^Lagret kl\. \d\d\.\d\d\.$/);
    const auto = { del: 'onsker', gjor: 'auto', navn: 'Ada', epost: 'half@' };
    const next = await ask(address, { ...auto, versjon: String(version) });
    expect(JSON.parse(next.text).version).toBe(2);
    expect((await ask(address, { ...auto, versjon: '1' })).status).toBe(409);
    expect((await ask(address)).text).toContain('value="Ada"');
  });

  it.each([
    ['a group that is not in the round', { 'onske-1': 'role_x.body_x' }, 'ikke med i utlysningen'],
    ['the same wish twice', { 'onske-2': 'SAME' }, 'det samme som et tidligere'],
    ['a name of a megabyte', { navn: 'x'.repeat(1_000_000) }, 'og har 1000000'],
  ])('refuses %s with words, and keeps what was typed', async (_, fields, words) => {
    const round = await open();
    const same = Object.entries(fields).map(([name, value]) => [
      name,
      value === 'SAME' ? wish(0, 0) : value,
    ]);
    const refused = await ask(`/svar/utlysning/${round.id}`, {
      ...{ del: 'onsker', gjor: 'videre', 'onske-1': wish(0, 0), epost: 'ada@kommune.example' },
      ...Object.fromEntries(same),
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(words);
    expect(refused.text).toContain('value="ada@kommune.example"');
  });

  it('shows what was written as text, whatever it looks like', async () => {
    const round = await open();
    const { own } = await draftOf(round, { navn: '<script>alert(1)</script>\u0000\u202e' });
    const page = await ask(`${own}?del=send`);
    expect(page.text).toContain('&lt;script&gt;');
    expect(page.text).not.toMatch(/<script>alert|\u202e/);
  });

  it('takes nothing after the last day, and still gives back what was typed', async () => {
    const round = await open({ deadline: addDays(today, -1) });
    expect((await ask(`/svar/utlysning/${round.id}`)).text).toContain('Søknadsfristen er ute');
    const late = await ask(`/svar/utlysning/${round.id}`, {
      ...{ del: 'onsker', gjor: 'videre', navn: 'Sein Søker', 'onske-1': wish(0, 0) },
    });
    expect(late.status).toBe(409);
    expect(late.text).toContain('value="Sein Søker"');
    const draft = await open({ state: 'draft' });
    expect((await ask(`/svar/utlysning/${draft.id}`)).status).toBe(404);
  });

  it('keeps the draft when the round closes while it is written, and sends it no more', async () => {
    const round = await open();
    const { own } = await draftOf(round);
    await db
      .updateTable('adverts.round')
      .set({ state: 'closed' })
      .where('id', '=', round.id)
      .execute();
    const saved = await ask(own, { del: 'arbeid', gjor: 'lagre', versjon: '1', enhet: 'Sent ute' });
    expect(saved.status).toBe(303);
    const refused = await ask(own, { gjor: 'send', versjon: '2' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Fristen gikk ut');
    expect((await ask(`${own}?del=arbeid`)).text).toContain('value="Sent ute"');
  });

  it('gives back what was typed where too many have begun from one place', async () => {
    const round = await open();
    const known = { telefon: '91 23 45 67', navn: 'Ada <Kvernberget>', epost: newAddress() };
    await draftOf(round);
    const [start] = await db.selectFrom('applications.start').selectAll().execute();
    if (!start) throw new Error('That somebody began is not counted.');
    const crowd = Array.from({ length: mostBegunInAnHour }, () => ({ ...start, at: new Date() }));
    await db.insertInto('applications.start').values(crowd).execute();
    const begin = (gjor: string) =>
      ask(`/svar/utlysning/${round.id}`, {
        ...{ del: 'onsker', gjor, versjon: '0', malform: 'nn', ...known },
        ...{ 'onske-1': wish(0, 0), 'onske-2': wish(1, 1) },
      });
    const refused = await begin('videre');
    expect(refused.status).toBe(429);
    expect(refused.text).toContain('Det du har skrevet, står her.');
    expect(refused.text).toContain('value="91 23 45 67"');
    expect(refused.text).toContain('value="Ada &lt;Kvernberget&gt;"');
    expect(refused.text).toContain(`value="${known.epost}"`);
    expect(refused.text).toMatch(/value="nn"[^>]* checked|checked[^>]*value="nn"/);
    for (const one of [wish(0, 0), wish(1, 1)]) {
      expect(refused.text).toMatch(new RegExp(`value="${one}" selected`));
    }
    const auto = await begin('auto');
    expect([auto.status, JSON.parse(auto.text)]).toEqual([429, { saved: null }]);
    await db.deleteFrom('applications.start').execute();
    expect((await begin('videre')).status).toBe(303);
  });

  it('gives back what was typed when the database refuses', async () => {
    const round = await open();
    const { own } = await draftOf(round);
    await db.schema
      .alterTable('applications.applicant')
      .addCheckConstraint('broken_for_a_test', sql`unit <> 'Brest'`)
      .execute();
    const fields = { del: 'arbeid', gjor: 'lagre', versjon: '1', enhet: 'Brest' };
    const refused = await ask(own, fields);
    await db.schema
      .alterTable('applications.applicant')
      .dropConstraint('broken_for_a_test')
      .execute();
    expect(refused.status).toBe(503);
    expect(refused.text).toContain('value="Brest"');
    const line = logged.find((one) => one.includes('a form was given back'));
    expect(line).toContain('broken_for_a_test');
    // Neither what was typed nor the link.
    expect(line).not.toContain(own.split('/').at(-1));
    expect((await ask(own, fields)).status).toBe(303);
  });

  it('withdraws one wish, then all, then everything that was written', async () => {
    const round = await open();
    const { own, email } = await draftOf(round);
    await send(own);
    const [link = ''] = await linksTo(email);
    const page = await ask(link);
    const id = /name="onske" value="(appl_\w+)"/.exec(page.text)?.[1] ?? '';
    await ask(link, { gjor: 'trekk', onske: id, versjon: versionIn(page.text) });
    const [one] = await listApplicants(db, round.id);
    expect(one?.applications.filter(({ withdrawnAt }) => withdrawnAt)).toHaveLength(1);
    const stale = await ask(link, { gjor: 'trekk', versjon: versionIn(page.text) });
    expect(stale.status).toBe(409);
    const now = versionIn((await ask(link)).text);
    expect((await ask(link, { gjor: 'trekk', versjon: now })).status).toBe(303);
    expect(await listApplicants(db, round.id)).toEqual([]);
    expect((await ask(link, { gjor: 'slett' })).status).toBe(409);
    const erased = await ask(link, { gjor: 'slett', sikker: 'ja' });
    expect(erased.text).toContain('Alt er slettet');
    expect((await ask(link)).status).toBe(404);
    const [left] = await listApplicants(db, round.id, 'all');
    expect(left).toMatchObject({ state: 'erased', name: '', email: '', experience: '' });
    expect(left?.applications).toHaveLength(2);
    const mail = await db
      .selectFrom('messages.message')
      .selectAll()
      .where('once_key', 'like', `applicant/${left?.id}/%`)
      .execute();
    expect(mail.length).toBeGreaterThan(1);
    expect(JSON.stringify(mail)).not.toMatch(/Kvernberget|kommune\.example/);
  });
});
