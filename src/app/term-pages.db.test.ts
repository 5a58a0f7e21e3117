import { describe, expect, it } from 'vitest';
import { signInAsDemoRole } from '../modules/identity/sign-in.ts';
import { demoAppointments } from '../modules/identity/store/reads.ts';
import { logTo } from '../platform/log/log.ts';
import { demoDatabase } from './demo/test-demo.ts';
import { createApp } from './server.ts';

const { db } = await demoDatabase();
const settings = { port: 0, host: '127.0.0.1', dataDirectory: '/nowhere', demo: true };
const app = await createApp({ db, settings, log: logTo({ write: () => undefined }) });

async function cookieOf(label: string): Promise<string> {
  const role = (await demoAppointments(db)).find((one) => one.label.nb.startsWith(label));
  const token = await signInAsDemoRole(db, role?.appointmentId ?? '', new Date());
  return token.ok ? `omforent=${token.value}` : '';
}
const secretary = await cookieOf('Sekretær, ASU');

const ask = (address: string, cookie = secretary, init: RequestInit = {}) =>
  app.request(`http://localhost${address}`, {
    ...init,
    headers: { cookie, origin: 'http://localhost', host: 'localhost' },
  });

async function send(
  address: string,
  fields: Readonly<Record<string, string | File>>,
  cookie = secretary,
) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  return ask(address, cookie, { method: 'POST', body });
}

const bring = (bytes: Uint8Array | string, name = 'ord.csv') =>
  send('/termer/importer', { fil: new File([Buffer.from(bytes as string)], name) });
const preview = async () => (await ask('/termer/importer')).text();
const waiting = async () =>
  (await db.selectFrom('terminology.draft').select('id').executeTakeFirst())?.id ?? '';
const count = async () => (await db.selectFrom('terminology.term').select('id').execute()).length;

const head = 'kilde;nb;nn';
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('a file of terms', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(`${head}\nAllergy;kjøreføre;køyreføre\n`)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${head}\r\nAllergy;kjøreføre;x\r\n`)],
    ['Latin-1', latin1(`${head}\nAllergy;kjøreføre;køyreføre\n`)],
    ['UTF-16', Uint8Array.from(Buffer.from(`\uFEFF${head}\nAllergy;kjøreføre;x\n`, 'utf16le'))],
    ['commas', new TextEncoder().encode('kilde,nb,nn\nAllergy,kjøreføre,"x,y"\n')],
    ['tabs', new TextEncoder().encode('kilde\tnb\tnn\nAllergy\tkjøreføre\tx\n')],
  ])('in %s is read, and nothing of it is stored before it is accepted', async (_, bytes) => {
    const before = await count();
    expect((await bring(bytes)).status).toBe(303);
    expect(await preview()).toContain('kjøreføre');
    expect(await count()).toBe(before);
  });

  it.each([
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0]),
      'ikke tekst',
    ],
    ['nothing', new Uint8Array(), 'Velg en fil'],
    ['a head only', latin1(`${head}\n`), 'ingen termer'],
    ['an open quotation', latin1(`${head}\nAllergy;"b;c\n`), 'linje 2'],
    ['another resource', latin1('{"resourceType":"Patient"}'), 'Patient'],
    ['broken JSON', latin1('{"resourceType":'), 'kan ikke leses'],
  ])('that is %s has one clear answer', async (_, bytes, said) => {
    const answer = await bring(bytes);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(said);
  });

  it('that is too large is refused before it is read', async () => {
    expect((await bring(new Uint8Array(17_000_000).fill(97))).status).toBe(413);
  });

  it('of our own making comes back as what is there already', async () => {
    for (const form of ['csv', 'json']) {
      const given = await ask(`/termer/termer.${form}`);
      expect((await bring(new Uint8Array(await given.arrayBuffer()))).status).toBe(303);
      const page = await preview();
      expect(page).toContain('Det er ingen nye termer å ta inn.');
      // Nor has it any fault.
      expect(page).not.toContain('blir ikke tatt inn');
    }
  });

  it('is taken in as decided by its case, once, and is found gone the second time', async () => {
    await bring(`${head}\nWhiteboard;vakttavle;vakttavle\n`);
    const accept = { gjor: 'godta', id: await waiting(), stilling: 'decided' };
    const without = await send('/termer/importer', { ...accept, sak: ' ' });
    expect(without.status).toBe(422);
    expect((await send('/termer/importer', { ...accept, sak: '9/26' })).status).toBe(303);
    const again = await send('/termer/importer', { ...accept, sak: '9/26' });
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('tatt inn eller lagt bort allerede');
  });
});

describe('who may', () => {
  it('is not the vendor: no address of the register or the timetables is open to it', async () => {
    const vendor = await cookieOf('Leverandør');
    const term = await db.selectFrom('terminology.term').select('id').executeTakeFirstOrThrow();
    const time = await db.selectFrom('timetable.timetable').select('id').executeTakeFirstOrThrow();
    for (const address of [
      '/termer',
      '/termer/ny',
      '/termer/importer',
      '/termer/termer.csv',
      '/termer/termer.json',
      `/termer/${term.id}`,
      '/oppsettsplan',
      `/oppsettsplan/${time.id}`,
      `/oppsettsplan/${time.id}/kalender.ics`,
      '/oppsettsplan/min/kalender.ics',
    ]) {
      expect(`${address} ${(await ask(address, vendor)).status}`).toBe(`${address} 403`);
    }
    const said = { gjor: 'si', ord: 'x' };
    expect((await send(`/termer/${term.id}`, said, vendor)).status).toBe(403);
  });

  it('is a member for own groups only, by every address', async () => {
    const member = await cookieOf('Medlem 1, Hjemmetjenester');
    const rows = await db.selectFrom('timetable.timetable').selectAll().execute();
    for (const row of rows) {
      const own = row.body_id === 'body_kg02';
      for (const address of [`/oppsettsplan/${row.id}`, `/oppsettsplan/${row.id}/kalender.ics`]) {
        expect((await ask(address, member)).status).toBe(own ? 200 : 404);
      }
    }
    const list = await (await ask('/oppsettsplan', member)).text();
    expect(rows.filter((row) => list.includes(row.id)).map((row) => row.body_id)).toEqual([
      'body_kg02',
    ]);
  });
});

describe('odd forms', () => {
  const odd = ['NaN', '-1', '1e308', '2147483648', '99999999999999999999', '\0x', ''];
  it.each(odd)('with the number %j are refused, and no page falls', async (number) => {
    const term = await db
      .selectFrom('terminology.term')
      .select('id')
      .where('state', '=', 'discussed')
      .executeTakeFirstOrThrow();
    const day = await db.selectFrom('timetable.session').selectAll().executeTakeFirstOrThrow();
    const answers = [
      await send(`/termer/${term.id}`, {
        gjor: 'avgjor',
        utfall: 'decided',
        sak: 'x',
        versjon: number,
      }),
      await send(`/termer/${term.id}`, { gjor: 'endre', kilde: 'x', nb: 'y', versjon: number }),
      await send(`/oppsettsplan/${day.timetable_id}`, {
        gjor: 'avlys',
        dag: day.id,
        sekvens: number,
        grunn: 'x',
      }),
    ];
    expect(answers.map((one) => one.status)).toEqual([409, 409, 409]);
  });

  it('and odd addresses are answered, and what is typed comes back', async () => {
    for (const query of ['etter=1e9', 'etter=-5', 'tilstand=x', 'ord=%25%00', 'omrade=x']) {
      expect((await ask(`/termer?${query}`)).status).toBe(200);
    }
    for (const from of ['x', '31.02.2026', '9999-12-31', '0001-01-01', '']) {
      expect((await ask(`/oppsettsplan?fra=${from}`)).status).toBe(200);
    }
    for (const query of ['skille=x&k0=source', 'k59=nb', 'k0=source&k1=source']) {
      expect((await ask(`/termer/importer?${query}`)).status).toBe(200);
    }
    expect((await ask('/termer/word_none')).status).toBe(404);
    expect((await send('/termer/word_none', { gjor: 'si', ord: 'x' })).status).toBe(404);
    const long = 'x'.repeat(1_000_000);
    const answer = await send('/termer/ny', { kilde: long, nb: 'y' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('1000000 tegn');
  });
});
