import { describe, expect, it } from 'vitest';
import type { BodyId } from '../kernel/ids.ts';
import { readTable } from '../kernel/separated-values.ts';
import { testRound } from '../modules/adverts/test-rows.ts';
import type { RecruitmentRound } from '../modules/adverts/vocabulary.ts';
import { testApplicant } from '../modules/applications/test-rows.ts';
import type { Applicant } from '../modules/applications/vocabulary.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { listNeeds, listRoleProfiles } from '../modules/recruitment/index.ts';
import { inTransaction } from '../platform/database/index.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const now = new Date();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

const appointments = await demoAppointments(db);
async function cookieOf(label: string): Promise<string> {
  const role = appointments.find((one) => one.label.nb === label);
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', now);
  if (!token.ok) throw new Error(token.refusal.code);
  return `omforent=${token.value}`;
}
const directorLabel = 'Kommunalsjef, helse og velferd';
const recruiter = await cookieOf('Rekrutteringsansvarlig, innføringsprosjektet');
const director = await cookieOf(directorLabel);
const otherDirector = await cookieOf('Kommunalsjef, oppvekst');
const steward = await cookieOf('Hovedtillitsvalgt');
const outside = {
  secretary: await cookieOf('Sekretær, konsensusgruppene'),
  member: await cookieOf('Medlem 1, Hjemmetjenester (Trondheim)'),
};

const get = (address: string, cookie = recruiter) =>
  app.request(`http://localhost${address}`, { headers: { host: 'localhost', cookie } });
const send = (address: string, form: Record<string, string>, cookie = recruiter) =>
  app.request(`http://localhost${address}`, {
    method: 'POST',
    headers: { origin: 'http://localhost', host: 'localhost', cookie },
    body: new URLSearchParams(form),
  });
const textOf = async (address: string, cookie = recruiter) => (await get(address, cookie)).text();

const emergency = 'body_kg09' as BodyId;
const office = 'body_kg01' as BodyId;
const { id: roleId } = (await listRoleProfiles(db))[0] ?? { id: 'role_none' as never };
const { person_id: decider } = await db
  .selectFrom('identity.appointment')
  .select('person_id')
  .where(
    'id',
    '=',
    (appointments.find((one) => one.label.nb === directorLabel)?.appointmentId ?? '') as never,
  )
  .executeTakeFirstOrThrow();
const needs = await listNeeds(db, emergency);
const open = ['Manchester triage', 'Merkantile rutiner og fakturering'];
const covered = needs.filter(({ text }) => !open.includes(text.nb)).map(({ id }) => id);
const triage = needs.filter(({ text }) => text.nb === open[0]).map(({ id }) => id);

async function applicants(): Promise<{ round: RecruitmentRound; people: Applicant[] }> {
  return inTransaction(db, async (tx) => {
    const round = await testRound(tx, {
      groups: [
        { bodyId: emergency, decider },
        { bodyId: office, decider: null },
      ],
      roles: [roleId],
    });
    const people: Applicant[] = [];
    const known = { roundId: round.id, roleId };
    for (const [at, meets] of [
      covered.slice(0, 3),
      covered.slice(3, 6),
      covered.slice(6),
    ].entries()) {
      const name = `Navn Etternavn-${at + 1}`;
      people.push(await testApplicant(tx, { ...known, groups: [emergency, office], meets, name }));
    }
    people.push(
      await testApplicant(tx, { ...known, groups: [emergency], meets: triage, name: 'Den Fjerde' }),
      await testApplicant(tx, { ...known, groups: [office], name: 'Bare Saksbehandling' }),
    );
    return { round, people };
  });
}
const { round, people } = await applicants();
const [one, two, three, fourth, elsewhere] = people as [
  Applicant,
  Applicant,
  Applicant,
  Applicant,
  Applicant,
];
const page = (of: Applicant) =>
  `/rekruttering/sokere/${of.id}/vurdering/${roleId}?gruppe=${emergency}`;
// The demo may have rounds of its own: everything here is asked of this one.
const ofRound = `/rekruttering/dekning?utlysning=${round.id}`;
const matrix = `${ofRound}&gruppe=${emergency}`;
const some = (...ids: Applicant[]) => `${matrix}&valg=ja&med=${ids.map(({ id }) => id).join(',')}`;
const readingsOf = async ({ id }: Applicant) =>
  (
    await db
      .selectFrom('applications.reading')
      .select(['place', 'role'])
      .where('applicant_id', '=', id)
      .execute()
  ).map(({ place, role }) => `${role} ${place}`);
const section = (html: string, id: string) =>
  html.split(`aria-labelledby="${id}"`)[1]?.split('</section>')[0] ?? '';

describe('the coverage of a group', () => {
  it('leaves two needs red with three candidates, and says who turns one of them green', async () => {
    const html = await textOf(some(one, two, three));
    const missing = section(html, 'mangler');
    expect(html).toContain(`${covered.length} av ${needs.length} behov er dekket av de 3 søkerne`);
    expect([...missing.matchAll(/class="st bad">([^<]*)/gu)].map(([, words]) => words)).toEqual(
      open,
    );
    const [first = '', second = ''] = missing.split(open[1] ?? '');
    expect(first).toContain('Den Fjerde');
    expect(second).not.toContain('Den Fjerde');
    expect(second).toContain('Ingen andre søkere dekker dette.');
    const turned = first.match(/href="([^"]*)"/u)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const after = await textOf(turned);
    expect(section(after, 'mangler')).not.toContain(open[0]);
    expect(after).toContain('4 av 4 søkere er med');
  });

  it('counts nobody where nobody is ticked, and nobody from another group', async () => {
    const html = await textOf(some(elsewhere));
    expect(html).toContain(`0 av ${needs.length} behov er dekket av de 0 søkerne`);
    expect(html).not.toContain('Bare Saksbehandling');
  });

  it('says of members who sit there already that nobody knows what they can', async () => {
    expect(await textOf(matrix)).toMatch(/sitter i gruppen fra før\. Kompetansen/u);
  });

  it('is a file with the same, and every name in it is noted as read', async () => {
    const before = (await readingsOf(fourth)).length;
    const file = await get(some(fourth, one).replace('dekning', 'dekning.csv'));
    const rows = readTable(await file.text(), ';').rows.map(({ fields }) => fields);
    expect(rows[0]?.slice(-2)).toEqual(['Den Fjerde', 'Navn Etternavn-1']);
    const row = rows.find(([need]) => need === open[0]);
    expect(row?.slice(-3)).toEqual(['ja', 'sier', '']);
    expect((await readingsOf(fourth)).length).toBe(before + 1);
  });

  it('of all groups counts what is red and names nobody', async () => {
    const before = (await readingsOf(one)).length;
    const html = await textOf(ofRound);
    expect(html).toContain('1 mangler');
    expect(html).not.toContain('Etternavn');
    expect((await readingsOf(one)).length).toBe(before);
  });
});

/** The form of a page as a browser would send it, with these fields changed. */
async function filled(of: Applicant, changed: Record<string, string>) {
  const html = await textOf(page(of));
  const fields: Record<string, string> = {};
  for (const [tag] of html.split('class="assessment"')[1]?.matchAll(/<input [^>]*>/gu) ?? []) {
    const name = tag.match(/ name="([^"]*)"/u)?.[1] ?? '';
    const value = tag.match(/ value="([^"]*)"/u)?.[1] ?? '';
    if (tag.includes('type="hidden"') || tag.includes('checked')) fields[name] = value;
  }
  for (const [, name = '', text = ''] of html.matchAll(
    /<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)/gu,
  )) {
    fields[name] = text;
  }
  return { ...fields, ...changed };
}

describe('the page of an assessment', () => {
  it('is saved as far as one has come, and goes on to the next of the same group', async () => {
    const form = await filled(one, {
      verdi0: '3',
      grunn0: 'Åtte år i fast stilling',
      videre: two.id,
    });
    const sent = await send(page(one), form);
    expect(sent.status).toBe(303);
    expect(sent.headers.get('location')).toBe(`${page(two)}#linjer`);
    const html = await textOf(page(one));
    expect(html).toContain('Åtte år i fast stilling');
    expect(html).toContain('Søker 1 av 4 til Legevakt');
    expect(html).toContain(page(two));
    expect(await textOf(page(fourth))).toContain('Søker 4 av 4');
  });

  it('is saved at a heading on the way, and goes on from there', async () => {
    const form = await filled(one, { hit: emergency });
    const sent = await send(page(one), form);
    expect(sent.headers.get('location')).toBe(`${page(one)}#om-${emergency}`);
    expect(await textOf(page(one))).toContain(`id="om-${emergency}"`);
  });

  it('loses nothing that was typed where a reason is missing, and points at the field', async () => {
    const form = await filled(two, {
      verdi0: '2',
      grunn1: 'Uten poeng <b>',
      verdi2: '1',
      grunn2: 'Hel',
    });
    const sent = await send(page(two), form);
    expect(sent.status).toBe(422);
    const html = await sent.text();
    expect(html).toContain('href="#vurdering-grunn0"');
    expect(html).toContain('href="#vurdering-verdi1"');
    expect(html).toContain('Uten poeng &lt;b&gt;');
    expect(html).toContain('>Hel</textarea>');
    expect(html).toMatch(
      /name="verdi0"[^>]*checked=""[^>]*value="2"|name="verdi0"[^>]*value="2"[^>]*checked=""/u,
    );
  });

  it('tells the second of two what the first found, and keeps what the second did not touch', async () => {
    const late = await filled(three, { verdi0: '0', grunn0: 'Midlertidig' });
    await send(
      page(three),
      await filled(three, {
        ...{ verdi0: '3', grunn0: 'Fast siden 2011', verdi1: '2', grunn1: 'Kjenner faget' },
      }),
    );
    const told = await send(page(three), late);
    expect(told.status).toBe(409);
    const html = await told.text();
    expect(html).toContain('>Midlertidig</textarea>');
    expect(html).toContain('Nå står det: svært godt. Fast siden 2011');
    expect(html).toContain('>Kjenner faget</textarea>');
    const again = Object.fromEntries(
      Object.entries(late).map(([name, value]) => [name, name === 'versjon' ? '1' : value]),
    );
    expect(
      (await send(page(three), { ...again, verdi1: '2', grunn1: 'Kjenner faget' })).status,
    ).toBe(303);
    const after = await textOf(page(three));
    expect(after).toContain('>Midlertidig</textarea>');
    expect(after).toContain('svært godt. Fast siden 2011');
  });

  it('of a need changes what the group has covered', async () => {
    const html = await textOf(page(fourth));
    const at = html.match(new RegExp(`name="krav(\\d+)" value="${triage[0]}"`, 'u'))?.[1];
    const form = await filled(fourth, { [`verdi${at}`]: 'partly', [`grunn${at}`]: 'Bare kurs' });
    expect((await send(page(fourth), form)).status).toBe(303);
    const after = await textOf(matrix);
    expect(section(after, 'mangler')).toContain(open[0]);
    expect(after).toContain('delvis');
  });

  it('is not written of whoever withdrew, and what was typed is still shown', async () => {
    const gone = await inTransaction(db, (tx) =>
      testApplicant(tx, { roundId: round.id, roleId, groups: [emergency], name: 'Trakk Seg' }),
    );
    const form = await filled(gone, { verdi0: '3', grunn0: 'Skrevet for sent' });
    await db
      .updateTable('applications.applicant')
      .set({ state: 'withdrawn', withdrawn_at: now })
      .where('id', '=', gone.id)
      .execute();
    const sent = await send(page(gone), form);
    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain('Skrevet for sent');
    expect(await textOf(page(gone))).not.toContain('class="assessment"');
    await db
      .updateTable('applications.applicant')
      .set({ state: 'erased', name: '', email: '' })
      .where('id', '=', gone.id)
      .execute();
    expect((await get(page(gone))).status).toBe(404);
  });

  it('answers odd forms and addresses without falling over', async () => {
    for (const address of [
      `/rekruttering/sokere/${one.id}/vurdering/role_none`,
      `/rekruttering/sokere/apct_none/vurdering/${roleId}`,
      `/rekruttering/sokere/%00/vurdering/${roleId}`,
      '/rekruttering/dekning?gruppe=body_asu',
      '/rekruttering/dekning.csv',
      '/rekruttering/dekning?utlysning=rec_none',
    ]) {
      expect((await get(address)).status).toBe(404);
    }
    expect((await get(`${matrix}&valg=&med=%27%3B--&med=`)).status).toBe(200);
    const odd = { versjon: '-1', krav0: '__proto__', av0: 'constructor', verdi0: '9', grunn0: '' };
    expect((await send(page(one), odd)).status).toBe(303);
    expect((await send(page(one), { ...odd, grunn0: 'x' })).status).toBe(422);
  });
});

describe('the walls', () => {
  it('let the shop steward read all, and write nothing', async () => {
    const html = await textOf(page(one), steward);
    expect(html).toContain('Åtte år i fast stilling');
    expect(html).not.toContain('class="assessment"');
    expect((await send(page(one), {}, steward)).status).toBe(403);
    expect(await readingsOf(one)).toContain('shop_steward assessment');
  });

  it('let a director read the groups they decide for, and no other', async () => {
    const html = await textOf(page(one), director);
    expect(html).toContain('Behov i Legevakt');
    expect(html).not.toContain('Saksbehandling');
    expect((await send(page(one), {}, director)).status).toBe(403);
    expect((await get(matrix, director)).status).toBe(200);
    expect((await get(`${ofRound}&gruppe=${office}`, director)).status).toBe(404);
    expect((await get(page(elsewhere), director)).status).toBe(404);
    expect((await get(page(one), otherDirector)).status).toBe(404);
    expect((await get(matrix, otherDirector)).status).toBe(404);
    expect((await get(matrix.replace('dekning', 'dekning.csv'), otherDirector)).status).toBe(404);
    expect((await get(ofRound, otherDirector)).status).toBe(404);
    expect(await textOf('/rekruttering/dekning', otherDirector)).not.toContain(round.id);
  });

  it('let nobody else in, by any address', async () => {
    for (const cookie of Object.values(outside)) {
      for (const address of [
        page(one),
        matrix,
        '/rekruttering/dekning',
        matrix.replace('dekning', 'dekning.csv'),
      ]) {
        const answer = await get(address, cookie);
        expect(answer.status).toBe(403);
        expect(await answer.text()).not.toContain('Etternavn');
      }
    }
    expect((await get(page(one), '')).status).not.toBe(200);
  });
});
