import { describe, expect, it } from 'vitest';
import { addDays, todayInNorway } from '../kernel/calendar.ts';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { formatDate } from '../ui/format.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const now = new Date();
const today = todayInNorway(now);
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo() });

const roles = await demoAppointments(db);
const personOf = (label: string) =>
  roles.find((one) => one.label.nb === label)?.personId ?? `nobody is ${label}`;
async function cookieOf(label: string): Promise<string> {
  const role = roles.find((one) => one.label.nb === label);
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', now);
  if (!token.ok) throw new Error(token.refusal.code);
  return `omforent=${token.value}`;
}
const recruiter = await cookieOf('Rekrutteringsansvarlig, innføringsprosjektet');
const director = await cookieOf('Kommunalsjef, oppvekst');
const health = personOf('Kommunalsjef, helse og velferd');
const youth = personOf('Kommunalsjef, oppvekst');

const get = (address: string, cookie = recruiter) =>
  app.request(`http://localhost${address}`, { headers: { host: 'localhost', cookie } });
const read = async (address: string, cookie = recruiter) => (await get(address, cookie)).text();
const send = (
  address: string,
  form: Record<string, string> | [string, string][],
  cookie = recruiter,
) =>
  app.request(`http://localhost${address}`, {
    method: 'POST',
    headers: { origin: 'http://localhost', host: 'localhost', cookie },
    body: new URLSearchParams(form),
  });

const rounds = '/rekruttering/utlysninger';
const host = `${rounds}/rec_host`;
const others = `${rounds}/rec_others`;
const stateOf = (id: 'rec_host' | 'rec_others') =>
  db.selectFrom('adverts.round').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const versionOf = async (id: 'rec_host' | 'rec_others') => String((await stateOf(id)).version);
/** Sends a part of a round as it stands now. */
const save = async (id: 'rec_host' | 'rec_others', form: Record<string, string>) =>
  send(`${rounds}/${id}`, { versjon: await versionOf(id), ...form });

describe('the round that is open', () => {
  it('has twelve texts in both standards, and is read by anybody', async () => {
    const texts = await db
      .selectFrom('adverts.advert')
      .select(['nb', 'nn'])
      .where('round_id', '=', 'rec_host')
      .execute();
    expect(texts.filter(({ nb, nn }) => nb && nn)).toHaveLength(12);
    const list = await read('/innsyn/utlysninger', '');
    expect(list).toContain('Medlemmer og fageksperter fra Trondheim');
    expect(list).not.toContain('opsjonskommunene');
    const page = await get('/innsyn/utlysninger/rec_host', '');
    expect(page.status).toBe(200);
    const text = await page.text();
    for (const said of [
      'På legevakten teller minuttene.',
      'Fast stilling i Trondheim kommune',
      'Forklarer og lytter godt',
      'Må møte fysisk',
      '10–15 % av en stilling',
      'Kommunalsjef, oppvekst: Barne- og familietjenester',
      'forbehold om: Vedtak i bystyret',
      'Forbundet for helse og oppvekst',
      'Den slettes etter',
      'href="/svar/utlysning/rec_host"',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('Fast stilling i egen kommune');
    const nn = await read('/innsyn/utlysninger/rec_host', 'sprak=nn');
    expect(nn).toContain('På legevakta tel minutta.');
  });

  it('keeps what applicants rely on, whatever form is sent', async () => {
    const before = await stateOf('rec_host');
    for (const form of [
      { gjor: 'mandat', mandat: '', grunn: 'x' },
      { gjor: 'roller', grunn: 'x' },
      { gjor: 'utvelgelse', modell: 'leximin', 'grunn-for-modell': 'x', grunn: 'x' },
      { gjor: 'dager', deadline: formatDate(today), grunn: 'x' },
      { gjor: 'dager', deadline: 'i morgen', grunn: 'x' },
      { gjor: 'tillitsvalgte', grunn: 'x' },
      { gjor: 'om', nb: 'Navn', part: 'others', grunn: 'x' },
      { gjor: 'slett' },
      { gjor: 'apne' },
    ]) {
      expect((await save('rec_host', form)).status).toBe(422);
    }
    expect(await stateOf('rec_host')).toEqual(before);
  });

  it('gets a later deadline with a reason, and says so to those who read it', async () => {
    const later = formatDate(addDays((await stateOf('rec_host')).deadline ?? today, 3));
    const without = await save('rec_host', { gjor: 'dager', deadline: later });
    expect(without.status).toBe(422);
    expect(await without.text()).toContain(`value="${later}"`);
    const form = { gjor: 'dager', deadline: later, grunn: 'Få søkere i legevakt' };
    expect((await save('rec_host', form)).status).toBe(303);
    expect(await read(host)).toContain('Få søkere i legevakt');
    const seen = await read('/innsyn/utlysninger/rec_host', '');
    expect(seen).toContain(`Fristen ble forlenget ${formatDate(today)}`);
    expect(seen).not.toContain('Få søkere i legevakt');
  });

  it('has a text corrected, with the day of it for everybody', async () => {
    const address = `${host}/tekster/body_kg09`;
    const form = { versjon: '1', nb: '<b>Ny</b> tekst', nn: 'Ny tekst' };
    expect((await send(address, form)).status).toBe(303);
    const seen = await read('/innsyn/utlysninger/rec_host', '');
    expect(seen).toContain('&lt;b&gt;Ny&lt;/b&gt; tekst');
    expect(seen).toContain(`Teksten ble rettet ${formatDate(today)}`);
    const late = await send(address, { ...form, nb: 'Min egen' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Min egen');
    expect((await send(address, { versjon: '2', nb: '', nn: 'x' })).status).toBe(422);
  });

  it('takes no more when it is closed, and the way back opens it', async () => {
    expect((await save('rec_host', { gjor: 'lukk' })).status).toBe(303);
    expect(await read('/innsyn/utlysninger', '')).not.toContain('fra Trondheim');
    const closed = await read('/innsyn/utlysninger/rec_host', '');
    expect(closed).toContain('Utlysningen er lukket');
    expect(closed).not.toContain('/svar/utlysning/rec_host');
    expect((await save('rec_host', { gjor: 'gjenapne' })).status).toBe(303);
    expect(await read('/innsyn/utlysninger/rec_host', '')).toContain('/svar/utlysning/rec_host');
  });
});

describe('the round in which nothing is filled in', () => {
  it('is nobody’s outside, and is changed by those who recruit only', async () => {
    expect((await get('/innsyn/utlysninger/rec_others', '')).status).toBe(404);
    expect((await get('/innsyn/utlysninger/rec_none', '')).status).toBe(404);
    expect((await get(others, '')).status).toBe(303);
    expect((await get(others, await cookieOf('Leser, kommune'))).status).toBe(403);
    const page = await read(others, director);
    expect(page).toContain('Medlemmer fra opsjonskommunene');
    expect(page).not.toContain('name="gjor"');
    const forms = [{ gjor: 'apne' }, { gjor: 'mandat', mandat: 'Mitt' }, { gjor: 'slett' }];
    for (const form of forms) {
      expect((await send(others, { versjon: '1', ...form }, director)).status).toBe(403);
    }
  });

  it('is refused, with all four and where each is filled in', async () => {
    const page = await read(others);
    expect(page).toContain('aria-disabled="true"');
    expect(page).toContain(
      'Mangler mandat, hvem som avgjør, utvelgelsesmodell, tillitsvalgt, oppdrag, grupper, roller og frister.',
    );
    const answer = await save('rec_others', { gjor: 'apne' });
    expect(answer.status).toBe(422);
    const errors = (await answer.text()).split('class="errors"')[1]?.split('</ul>')[0] ?? '';
    for (const [section, said] of [
      ['mandat', 'Mandat mangler'],
      ['grupper', 'Ingen grupper har noen som avgjør'],
      ['utvelgelse', 'Utvelgelsesmodell med begrunnelse mangler'],
      ['tillitsvalgte', 'Tillitsvalgt mangler'],
      ['dager', 'søknadsfrist'],
    ] as const) {
      expect(errors).toContain(`href="#del-${section}"`);
      expect(errors).toContain(said);
    }
    expect((await stateOf('rec_others')).state).toBe('draft');
  });

  it('loses nothing that was typed when another was first, or a field was wrong', async () => {
    const stale = { versjon: '99', gjor: 'mandat', mandat: 'Rådet har <vedtatt> det', sak: '3/19' };
    const late = await send(others, stale);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Rådet har &lt;vedtatt&gt; det');
    const wrong = await save('rec_others', {
      gjor: 'dager',
      advertOn: '31.02.2027',
      deadline: 'x',
    });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="31.02.2027"');
    const union = { gjor: 'tillitsvalgte', 'navn.0': 'Tillitsvalgt', 'forbund.0': '' };
    const half = await save('rec_others', union);
    expect(half.status).toBe(422);
    expect(await half.text()).toContain('id="tillitsvalgte-forbund-0-feil"');
    const member = personOf('Medlem 1, Hjemmetjenester (Trondheim)');
    const notOne = { gjor: 'grupper', gruppe: 'body_kg09', 'avgjor.body_kg09': member };
    const answer = await save('rec_others', notOne);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Den som avgjør for Legevakt, må være kommunalsjef.');
  });

  it('opens when all is settled, by order where another advertises', async () => {
    const steps: Record<string, string>[] = [
      { gjor: 'mandat', mandat: 'Rådet har bestilt det', sak: '3/19' },
      { gjor: 'grupper', gruppe: 'body_kg09', 'avgjor.body_kg09': health },
      { gjor: 'utvelgelse', modell: 'leximin', 'grunn-for-modell': 'Lik sjanse' },
      { gjor: 'tillitsvalgte', 'navn.0': 'Tillitsvalgt', 'forbund.0': 'Forbundet' },
      {
        ...{ gjor: 'dager', advertOn: formatDate(today), deadline: formatDate(addDays(today, 20)) },
        startOn: formatDate(addDays(today, 40)),
        eraseAfter: formatDate(addDays(today, 400)),
      },
      {
        ...{ gjor: 'om', nb: 'Opsjon', part: 'others' },
        utlyser: (await stateOf('rec_host')).issuer,
      },
    ];
    for (const form of steps) expect((await save('rec_others', form)).status).toBe(303);
    const role = (await stateOf('rec_host')).roles[0] ?? '';
    expect((await save('rec_others', { gjor: 'roller', rolle: role })).status).toBe(303);
    const almost = await read(others);
    expect(almost).toContain('Mangler oppdrag, tekster på bokmål og tekster på nynorsk.');
    expect(almost).toContain('Tekst på nynorsk mangler for Legevakt');
    expect(almost).toContain('Trondheim kommune har ikke ansvar for utvelgelsen');
    expect(almost).toContain('Trondheim kommune må dekke plassene som blir stående tomme');
    const order = { gjor: 'oppdrag', 'pa-vegne': 'ja', 'bestilt-av': 'Samarbeidsrådet' };
    const receiver = { ...order, 'overleveres-til': 'Rådgivningsgruppen' };
    expect((await save('rec_others', receiver)).status).toBe(303);
    expect((await save('rec_others', { gjor: 'apne' })).status).toBe(422);
    const whole = { ...receiver, 'bestilt-i-sak': '4/19' };
    expect((await save('rec_others', whole)).status).toBe(303);
    const suggested = await read(`${others}/tekster/body_kg09?forslag`);
    expect(suggested).toContain('– Manchester triage');
    expect(suggested).toContain('søker deltakere til 5 plasser fra opsjonskommunene');
    expect(suggested).toContain('søkjer deltakarar til 5 plassar frå opsjonskommunane');
    const text = { versjon: '0', nb: 'Bli med', nn: 'Ver med' };
    expect((await send(`${others}/tekster/body_kg01`, text)).status).toBe(404);
    expect((await send(`${others}/tekster/body_kg09`, text)).status).toBe(303);
    expect((await save('rec_others', { gjor: 'apne' })).status).toBe(303);
    const seen = await read('/innsyn/utlysninger/rec_others', '');
    expect(seen).toContain('Fast stilling i egen kommune');
    expect(seen).toContain('etter bestilling fra Samarbeidsrådet');
    const handed = { gjor: 'grupper', 'avgjor.body_kg09': youth, grunn: 'Permisjon' };
    expect((await save('rec_others', handed)).status).toBe(303);
    expect(await read('/innsyn/utlysninger/rec_others', '')).toContain('Kommunalsjef, oppvekst');
  });
});

describe('the list, a new round and odd forms', () => {
  it('begins a round, and a parallel one without what others must settle', async () => {
    const issuer = (await stateOf('rec_host')).issuer;
    const made = await send(`${rounds}/ny`, {
      nb: 'Våren',
      nn: '',
      en: '',
      part: 'host',
      utlyser: issuer,
    });
    expect(made.status).toBe(303);
    expect(await read(made.headers.get('location') ?? '')).toContain('Våren');
    const form = { gjor: 'kopier', nb: 'Parallell', part: 'others', utlyser: issuer };
    const copied = await save('rec_host', form);
    expect(copied.status).toBe(303);
    const copy = await read(copied.headers.get('location') ?? '');
    expect(copy).toContain('Mangler mandat, hvem som avgjør, utvelgelsesmodell, tillitsvalgt');
    const bad = await send(`${rounds}/ny`, { nb: '', part: 'nobody', utlyser: 'org_none' });
    expect(bad.status).toBe(422);
    expect(await read(rounds)).toContain('Parallell');
  });

  it('answers odd forms with one clear answer each', async () => {
    const odd: Record<string, string>[] = [
      ...[{}, { gjor: 'alt' }, { gjor: '__proto__' }, { gjor: 'constructor' }],
      ...[
        { gjor: 'grupper', gruppe: '\u0000' },
        { gjor: 'om', part: 'x'.repeat(9000) },
      ],
      ...[{ gjor: 'om', nb: '\u0000', part: 'host', utlyser: '\u0000' }, { gjor: 'kopier' }],
      ...[
        { gjor: 'utvelgelse', modell: 'toString' },
        { gjor: 'mandat', mandat: 'x'.repeat(9000) },
      ],
      ...[
        { gjor: 'lukk', versjon: '1e9' },
        { gjor: 'roller', rolle: 'role_none' },
      ],
    ];
    for (const form of odd) {
      for (const address of [host, others, `${rounds}/ny`, `${host}/tekster/body_kg09`]) {
        const { status } = await send(address, { versjon: '1', ...form });
        expect(`${JSON.stringify(form).slice(0, 60)} ${status}`).toMatch(/ (303|404|409|422)$/u);
      }
    }
    expect((await send(`${rounds}/rec_none`, { gjor: 'apne' })).status).toBe(404);
  });
});
